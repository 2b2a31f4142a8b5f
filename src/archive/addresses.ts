import { quote, type Fault } from '../article/fault.ts';
import type { Urls } from '../site/urls.ts';
import { findOwnAddresses, listFixedPages } from './own-addresses.ts';
import { groupByLetter, type TopicArticles } from './by-topic.ts';
import { tagsOnOnePage } from './list-lengths.ts';
import type { DateIndex } from './by-date.ts';
import { pageNumbers } from './pages.ts';

/** The lists of articles that have pages. */
export interface ListedArticles {
  dates: DateIndex;
  byTag: readonly TopicArticles[];
  bySection: readonly TopicArticles[];
}

/** Returns the addresses of all pages that have no file, with their names in messages. */
export function listPages(urls: Urls, { dates, byTag, bySection }: ListedArticles, pageSize: number): Map<string, string> {
  const listTopicPages = (topics: readonly TopicArticles[], url: Urls['tag'], kind: string) =>
    topics.flatMap(({ topic, articles }) =>
      pageNumbers(articles.length, pageSize).map(
        (number) => [url(topic.slug, number), `the page of the ${kind} ${quote(topic.label)}`] as const,
      ),
    );
  return new Map<string, string>([
    ...listFixedPages(urls),
    ...dates.years.map((year) => [urls.year(year), `the page of the year ${year}`] as const),
    ...dates.months.map((month) => [urls.month(month), `the page of the month ${month}`] as const),
    ...dates.days.map((day) => [urls.day(day), `the page of the day ${day}`] as const),
    ...(byTag.length > tagsOnOnePage ? [...groupByLetter(byTag).keys()] : []).map(
      (letter) => [urls.tagLetter(letter), `the tags under ${letter}`] as const,
    ),
    ...listTopicPages(byTag, urls.tag, 'tag'),
    ...listTopicPages(bySection, urls.section, 'section'),
  ]);
}

/** The file of an article or a page, and the addresses that it claims. */
export interface AddressClaim {
  file: string;
  address: string;
  aliases: readonly string[];
}

/**
 * Finds conflicting addresses: two claims to one address by files, aliases or lists; aliases in the folder of the
 * search index; and aliases below a file.
 * @param pages names of all pages that have no file, by address
 */
export function findAddressFaults(claims: readonly AddressClaim[], pages: ReadonlyMap<string, string>, urls: Urls): Fault[] {
  const holders = new Map(pages);
  const findOwner = findOwnAddresses(urls);
  const faults: Fault[] = [];
  const claim = (address: string, file: string, field: string | undefined, found: string) => {
    const holder = holders.get(address);
    if (holder === undefined) holders.set(address, file);
    else faults.push({ file, field, found, expected: `an address of its own: ${holder} is there already` });
  };
  for (const { file, address } of claims) claim(address, file, undefined, `the address ${address}`);
  const addressOf = (alias: string) => urls.path(alias.replace(/\/index\.html$/, '/'));
  const aliases = claims.flatMap(({ file, aliases }) => aliases.map((alias) => ({ file, alias })));
  for (const { file, alias } of aliases) claim(addressOf(alias), file, 'aliases', quote(alias));
  // `/old.html` is a file, not a folder for `/old.html/comments/`.
  for (const { file, alias } of aliases) {
    const parents = Array.from(alias.matchAll(/\.html?(?=\/)/g), ({ index, 0: end }) => alias.slice(0, index + end.length));
    const holder = parents.map((parent) => holders.get(addressOf(parent))).find((each) => each !== undefined);
    // Pages were checked above; the search index is not a page.
    const owner = pages.has(addressOf(alias)) ? undefined : findOwner(addressOf(alias));
    const free = owner?.isFixed ? `an address of its own: ${owner.holder} is there already` : undefined;
    const expected = holder === undefined ? free : `an address that is not below a file: ${holder} is there`;
    if (expected) faults.push({ file, field: 'aliases', found: quote(alias), expected });
  }
  return faults;
}

import { quote, type Fault } from '../article/fault.ts';
import type { Urls } from '../site/urls.ts';
import { findOwnAddresses, listFixedPages } from './own-addresses.ts';
import { groupByLetter, type TopicArticles } from './by-topic.ts';
import { tagsOnOnePage } from './list-lengths.ts';
import type { DateIndex } from './by-date.ts';
import { pageNumbers } from './pages.ts';

/** Every page of the site but the articles', with what a message calls it. */
export function listPages(
  urls: Urls,
  dates: DateIndex,
  tags: readonly TopicArticles[],
  sections: readonly TopicArticles[],
  pageSize: number,
) {
  const lists = (topics: readonly TopicArticles[], url: Urls['tag'], kind: string) =>
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
    ...(tags.length > tagsOnOnePage ? [...groupByLetter(tags).keys()] : []).map(
      (letter) => [urls.tagLetter(letter), `the tags under ${letter}`] as const,
    ),
    ...lists(tags, urls.tag, 'tag'),
    ...lists(sections, urls.section, 'section'),
  ]);
}

/** An article's file and the addresses that it claims. */
export interface AddressClaim {
  file: string;
  day: string;
  slug: string;
  aliases: readonly string[];
}

/**
 * Finds addresses that two things claim: two articles, an alias and a page, two aliases; aliases in the folder of the
 * search index; and aliases below that of a file.
 * @param pages what stands at the addresses that are not articles
 */
export function findAddressFaults(claims: readonly AddressClaim[], pages: ReadonlyMap<string, string>, urls: Urls): Fault[] {
  const holders = new Map(pages);
  const ownAt = findOwnAddresses(urls);
  const faults: Fault[] = [];
  const claim = (address: string, file: string, field: string | undefined, found: string) => {
    const holder = holders.get(address);
    if (holder === undefined) holders.set(address, file);
    else faults.push({ file, field, found, expected: `an address of its own: ${holder} is there already` });
  };
  for (const article of claims) claim(urls.article(article), article.file, undefined, `the address ${urls.article(article)}`);
  const addressOf = (alias: string) => urls.path(alias.replace(/\/index\.html$/, '/'));
  const old = claims.flatMap(({ file, aliases }) => aliases.map((alias) => ({ file, alias })));
  for (const { file, alias } of old) claim(addressOf(alias), file, 'aliases', quote(alias));
  // `/old.html` is a file, and no folder for `/old.html/comments/`.
  for (const { file, alias } of old) {
    const above = Array.from(alias.matchAll(/\.html?(?=\/)/g), ({ index, 0: end }) => alias.slice(0, index + end.length));
    const holder = above.map((each) => holders.get(addressOf(each))).find((each) => each !== undefined);
    const below = `an address that does not stand below that of a file: ${holder} is there`;
    // Pages were looked at above; the search index has no address of its own.
    const own = pages.has(addressOf(alias)) ? undefined : ownAt(addressOf(alias));
    const taken = own?.isFixed ? `an address of its own: ${own.holder} is there already` : undefined;
    const expected = holder === undefined ? taken : below;
    if (expected) faults.push({ file, field: 'aliases', found: quote(alias), expected });
  }
  return faults;
}

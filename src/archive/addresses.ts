import { quote, type Fault } from '../article/fault.ts';
import { topicKinds, type TopicKind } from '../article/topic-kinds.ts';
import type { Urls } from '../site/urls.ts';
import { findOwnAddresses, listFixedPages } from './own-addresses.ts';
import { listLetters, splitKinds, type TopicArticles } from './by-topic.ts';
import type { DateIndex } from './by-date.ts';
import { pageNumbers } from './pages.ts';

/** The lists of articles that have pages. */
export interface ListedArticles {
  dates: DateIndex;
  lists: Readonly<Record<TopicKind, readonly TopicArticles[]>>;
}

/** Returns the addresses of all pages that have no file, with their names in messages. */
export function listPages(urls: Urls, { dates, lists }: ListedArticles, pageSize: number): Map<string, string> {
  const topicPages = topicKinds.flatMap((kind) =>
    lists[kind].flatMap(({ topic, articles }) =>
      pageNumbers(articles.length, pageSize).map(
        (number) => [urls.topic(kind, topic.slug, number), `the page of the ${kind} ${quote(topic.label)}`] as const,
      ),
    ),
  );
  return new Map<string, string>([
    ...listFixedPages(urls),
    ...dates.years.map((year) => [urls.year(year), `the page of the year ${year}`] as const),
    ...dates.months.map((month) => [urls.month(month), `the page of the month ${month}`] as const),
    ...dates.days.map((day) => [urls.day(day), `the page of the day ${day}`] as const),
    ...splitKinds.flatMap((kind) =>
      listLetters(lists[kind]).map((letter) => [urls.letter(kind, letter), `the ${kind}s under ${letter}`] as const),
    ),
    ...topicPages,
  ]);
}

/**
 * Lists the addresses that the pages of topics had under former slugs, from the site's root, with those that they have now.
 * @param pageSize number of articles on each page of a list
 */
export function listFormerTopics(lists: ListedArticles['lists'], urls: Urls, pageSize: number): [former: string, now: string][] {
  return topicKinds.flatMap((kind) =>
    lists[kind].flatMap(({ topic: { slug, formerSlugs }, articles }) =>
      formerSlugs.flatMap((former) =>
        pageNumbers(articles.length, pageSize).map((number): [string, string] => [
          urls.fromRoot(urls.topic(kind, former, number)),
          urls.topic(kind, slug, number),
        ]),
      ),
    ),
  );
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
  const claim = (address: string, place: Pick<Fault, 'file' | 'field' | 'written'>, found: string) => {
    const holder = holders.get(address);
    if (holder === undefined) holders.set(address, place.file);
    else faults.push({ ...place, found, expected: `an address of its own: ${holder} is there already` });
  };
  for (const { file, address } of claims) claim(address, { file }, `the address ${address}`);
  const addressOf = (alias: string) => urls.path(alias.replace(/\/index\.html$/, '/'));
  const aliases = claims.flatMap(({ file, aliases }) => aliases.map((alias) => ({ file, alias })));
  for (const { file, alias } of aliases) claim(addressOf(alias), { file, field: 'aliases', written: alias }, quote(alias));
  // `/old.html` is a file, not a folder for `/old.html/comments/`.
  for (const { file, alias } of aliases) {
    const parents = Array.from(alias.matchAll(/\.html?(?=\/)/g), ({ index, 0: end }) => alias.slice(0, index + end.length));
    const holder = parents.map((parent) => holders.get(addressOf(parent))).find((each) => each !== undefined);
    // Pages were checked above; the search index is not a page.
    const owner = pages.has(addressOf(alias)) ? undefined : findOwner(addressOf(alias));
    const free = owner?.isFixed ? `an address of its own: ${owner.holder} is there already` : undefined;
    const expected = holder === undefined ? free : `an address that is not below a file: ${holder} is there`;
    if (expected) faults.push({ file, field: 'aliases', written: alias, found: quote(alias), expected });
  }
  return faults;
}

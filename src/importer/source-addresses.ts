import { readMoment } from '../article/moment.ts';

/** An article with its source address. */
export interface AddressedArticle {
  url: string;
  file: string;
  title: string;
  published: string;
}

/** The parts of an address that distinguish articles. */
interface Address {
  /** Host, path and query. */
  page: string;
  fragment: string;
  /** Whether it is the front page of a site, which shows other articles every day. */
  isFront: boolean;
}

/** Query parameters and fragments that publishers use to track readers. */
const tracking = /^(?:utm_.*|at_.*|xtor|fbclid|gclid|yclid|msclkid|igshid|mc_cid|mc_eid|echobox|intcmp)$/i;

/**
 * Normalises an address. Scheme, `www.`, a trailing slash, the order of query parameters and tracking parameters do not
 * matter.
 */
export function normaliseAddress(address: string): Address {
  const url = URL.parse(address);
  if (!url) return { page: address, fragment: '', isFront: false };
  for (const name of [...url.searchParams.keys()]) if (tracking.test(name)) url.searchParams.delete(name);
  url.searchParams.sort();
  const path = url.pathname.replace(/%[\da-f]{2}/gi, (byte) => byte.toUpperCase()).replace(/\/$/, '');
  const fragment = url.hash.slice(1);
  return {
    page: `${url.host.replace(/^www\./, '')}${path}${url.search}`,
    fragment: fragment.startsWith(':~:') || tracking.test(fragment.split('=')[0] ?? '') ? '' : fragment,
    isFront: /^(?:\/(?:index|default)\.[a-z]{3,5})?$/i.test(path) && !url.search,
  };
}

/** The number of articles of one input per page, and per page with fragment. */
export interface InputAddresses {
  pages: ReadonlyMap<string, number>;
  exact: ReadonlyMap<string, number>;
}

/** Counts the addresses of the articles of one input. */
export function countAddresses(urls: readonly string[]): InputAddresses {
  const addresses = urls.map(normaliseAddress);
  return { pages: countBy(addresses.map(({ page }) => page)), exact: countBy(addresses.map(exactKeyOf)) };
}

function countBy(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** An index of articles by source address. */
export interface SourceAddresses {
  /** @param input the addresses of all articles of the same input, including this one */
  find: (article: Omit<AddressedArticle, 'file'>, input: InputAddresses) => string | undefined;
  add: (article: AddressedArticle, input?: InputAddresses) => void;
}

type Entry = Address & { file: string; input?: InputAddresses | undefined };

/**
 * Creates an index of articles by source address. An address identifies an article unless several articles of one input
 * share it, or it is a front page. If addresses of one page differ in their fragments, each fragment is an article. Other
 * articles are identified by address, title and instant of publication.
 */
export function createSourceAddresses(articles: Iterable<AddressedArticle>, timeZone: string): SourceAddresses {
  const [byPage, byExact, byInstant] = [new Map<string, Entry[]>(), new Map<string, Entry[]>(), new Map<string, Entry[]>()];
  /** A date without a time is not an instant: a page may have several articles with one title in a day. */
  const instantOf = (address: Address, { title, published }: Pick<AddressedArticle, 'title' | 'published'>) =>
    published.includes('T') ? JSON.stringify([exactKeyOf(address), title, readMoment(published, timeZone).epoch]) : undefined;
  const add = ({ url, file, ...article }: AddressedArticle, input?: InputAddresses) => {
    const entry = { ...normaliseAddress(url), file, input };
    addEntry(byPage, entry.page, entry);
    addEntry(byExact, exactKeyOf(entry), entry);
    addEntry(byInstant, instantOf(entry, article), entry);
  };
  for (const article of articles) add(article);
  return {
    add,
    find: (article, input) => {
      const address = normaliseAddress(article.url);
      const { page, fragment, isFront } = address;
      const [sameAddress, samePage] = [byExact.get(exactKeyOf(address)) ?? [], byPage.get(page) ?? []];
      if ((input.exact.get(exactKeyOf(address)) ?? 0) <= 1 && (!isFront || fragment)) {
        if (sameAddress.length === 1) return sameAddress[0]?.file;
        const isOnlyOne = !isFront && (input.pages.get(page) ?? 0) <= 1 && samePage.length === 1;
        if (isOnlyOne && (!fragment || !samePage[0]?.fragment)) return samePage[0]?.file;
      }
      // Articles of the same input are different articles.
      return byInstant.get(instantOf(address, article) ?? '')?.find((entry) => entry.input !== input)?.file;
    },
  };
}

const exactKeyOf = ({ page, fragment }: Address) => `${page}#${fragment}`;

function addEntry(entries: Map<string, Entry[]>, key: string | undefined, entry: Entry): void {
  const list = entries.get(key ?? '');
  if (list) list.push(entry);
  else if (key) entries.set(key, [entry]);
}

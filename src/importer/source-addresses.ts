import { readMoment } from '../article/moment.ts';

/** An article with the address that it was taken from. */
export interface AddressedArticle {
  url: string;
  file: string;
  title: string;
  published: string;
}

/** An address as far as it tells one article from another. */
interface Address {
  /** Host, path and query. */
  page: string;
  fragment: string;
  /** A front page shows another article every day. */
  isFront: boolean;
}

/** Query parameters and fragments by which publishers count where readers come from. */
const tracking = /^(?:utm_.*|at_.*|xtor|fbclid|gclid|yclid|msclkid|igshid|mc_cid|mc_eid|echobox|intcmp)$/i;

/**
 * Reads an address so that spellings of one address are equal: scheme, `www.`, a slash at the end, the order of query
 * parameters and marks for counting readers do not matter.
 */
export function readAddress(address: string): Address {
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

/** How many articles of one input have a page, and how many a page with a fragment. */
export interface InputAddresses {
  pages: ReadonlyMap<string, number>;
  wholes: ReadonlyMap<string, number>;
}

/** Counts the addresses of the articles that were read from one input. */
export function countAddresses(urls: readonly string[]): InputAddresses {
  const addresses = urls.map(readAddress);
  return { pages: countBy(addresses.map(({ page }) => page)), wholes: countBy(addresses.map(wholeOf)) };
}

function countBy(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Finds articles by the address that they were taken from. */
export interface SourceAddresses {
  /** @param input the addresses of all articles that were read together with this one, its own among them */
  find: (article: Omit<AddressedArticle, 'file'>, input: InputAddresses) => string | undefined;
  add: (article: AddressedArticle, input?: InputAddresses) => void;
}

type Entry = Address & { file: string; input?: InputAddresses | undefined };

/**
 * An address identifies an article as far as it can. It does not where several articles of one input have it, nor where
 * it is a front page; where addresses of one page differ in their fragments, each fragment is an article. What an address
 * does not identify is known by its title and the instant of its publication at that address.
 */
export function createSourceAddresses(articles: Iterable<AddressedArticle>, timeZone: string): SourceAddresses {
  const [byPage, byWhole, byInstant] = [new Map<string, Entry[]>(), new Map<string, Entry[]>(), new Map<string, Entry[]>()];
  /** A day alone is no instant: a page may have several articles of one title in a day. */
  const instantOf = (address: Address, { title, published }: Pick<AddressedArticle, 'title' | 'published'>) =>
    published.includes('T') ? JSON.stringify([wholeOf(address), title, readMoment(published, timeZone).epoch]) : undefined;
  const add = ({ url, file, ...article }: AddressedArticle, input?: InputAddresses) => {
    const entry = { ...readAddress(url), file, input };
    push(byPage, entry.page, entry);
    push(byWhole, wholeOf(entry), entry);
    push(byInstant, instantOf(entry, article), entry);
  };
  for (const article of articles) add(article);
  return {
    add,
    find: (article, input) => {
      const address = readAddress(article.url);
      const { page, fragment, isFront } = address;
      const [exact, ofPage] = [byWhole.get(wholeOf(address)) ?? [], byPage.get(page) ?? []];
      if ((input.wholes.get(wholeOf(address)) ?? 0) <= 1 && (!isFront || fragment)) {
        if (exact.length === 1) return exact[0]?.file;
        const isAlone = !isFront && (input.pages.get(page) ?? 0) <= 1 && ofPage.length === 1;
        if (isAlone && (!fragment || !ofPage[0]?.fragment)) return ofPage[0]?.file;
      }
      // What was read together with it is another article.
      return byInstant.get(instantOf(address, article) ?? '')?.find((entry) => entry.input !== input)?.file;
    },
  };
}

const wholeOf = ({ page, fragment }: Address) => `${page}#${fragment}`;

function push(entries: Map<string, Entry[]>, key: string | undefined, entry: Entry): void {
  const list = entries.get(key ?? '');
  if (list) list.push(entry);
  else if (key) entries.set(key, [entry]);
}

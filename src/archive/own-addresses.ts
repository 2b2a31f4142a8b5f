import { topicKinds } from '../article/topic-kinds.ts';
import type { Urls } from '../site/urls.ts';

/** The part of the site at an address. */
export interface OwnAddress {
  /** Its name in messages. */
  holder: string;
  /** Whether every site has it. Otherwise a new article may add it. */
  isFixed: boolean;
}

const pages = ['archive', 'tags', 'sections', 'authors', 'reader', 'search', 'feeds'] as const;

/** Lists the addresses of the pages that every site has, with their names in messages. */
export function listFixedPages(urls: Urls): [address: string, name: string][] {
  return [
    [urls.home, 'the front page'],
    ...pages.map((name): [string, string] => [urls[name], `the page ${urls[name]}`]),
    [urls.notFound, 'the page for addresses that do not exist'],
  ];
}

/**
 * Creates a lookup of the site's own addresses. Other files of the site, such as `/feed.xml`, `/robots.txt` and
 * `/_astro/…`, cannot be aliases by the front matter schema.
 * @returns a function that returns the owner of an address, or `undefined` if the address is free for an article
 */
export function findOwnAddresses(urls: Urls): (address: string) => OwnAddress | undefined {
  const fixed = new Map(listFixedPages(urls));
  const topicFolders = topicKinds.map((kind) => [urls.topics(kind), `the page of ${kind === 'author' ? 'an' : 'a'} ${kind}`] as const);
  return (address) => {
    const holder = address.startsWith(urls.searchIndex) ? 'the search index' : fixed.get(address);
    if (holder !== undefined) return { holder, isFixed: true };
    const date = address.startsWith(urls.home) ? address.slice(urls.home.length) : '';
    const page = topicFolders.find(([folder]) => address.startsWith(folder))?.[1];
    const list = page ?? (/^\d{4}\/(?:\d{2}\/){0,2}$/.test(date) ? 'a page of the calendar' : undefined);
    return list === undefined ? undefined : { holder: list, isFixed: false };
  };
}

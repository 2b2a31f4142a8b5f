import type { Urls } from '../site/urls.ts';

/** What of the site's own stands at an address, as messages call it. */
export interface OwnAddress {
  holder: string;
  /** Whether every site has it; otherwise it may come with the next article. */
  isFixed: boolean;
}

const pages = ['archive', 'tags', 'sections', 'about', 'reader', 'search', 'feeds'] as const;

/** The pages that every site has, by their addresses, with what messages call them. */
export function listFixedPages(urls: Urls): [address: string, name: string][] {
  return [
    [urls.home, 'the front page'],
    ...pages.map((name): [string, string] => [urls[name], `the page ${urls[name]}`]),
    [urls.notFound, 'the page for addresses that do not exist'],
  ];
}

/**
 * Makes what tells whether an address is one of the site's own. What the site writes beside these are files such as
 * `/feed.xml`, `/robots.txt` and `/_astro/…`, whose addresses the front matter's schema allows no alias.
 * @returns a function that gives nothing where the address is free for an article
 */
export function findOwnAddresses(urls: Urls): (address: string) => OwnAddress | undefined {
  const fixed = new Map(listFixedPages(urls));
  const coming = [
    [urls.tags, 'the page of a tag'],
    [urls.sections, 'the page of a section'],
  ] as const;
  return (address) => {
    const holder = address.startsWith(urls.searchIndex) ? 'the search index' : fixed.get(address);
    if (holder !== undefined) return { holder, isFixed: true };
    const date = address.startsWith(urls.home) ? address.slice(urls.home.length) : '';
    const page = coming.find(([folder]) => address.startsWith(folder))?.[1];
    const list = page ?? (/^\d{4}\/(?:\d{2}\/){0,2}$/.test(date) ? 'a page of the calendar' : undefined);
    return list === undefined ? undefined : { holder: list, isFixed: false };
  };
}

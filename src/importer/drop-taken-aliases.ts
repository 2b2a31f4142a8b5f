import { quote } from '../article/fault.ts';
import type { FrontMatterInput } from '../article/front-matter.ts';
import { aboutSlug } from '../archive/site-pages.ts';
import { findOwnAddresses } from '../archive/own-addresses.ts';
import { createUrls } from '../site/urls.ts';

/** Addresses below the site's base path, which front matter omits. */
export const urls = createUrls('/', 'https://here.invalid');
const findOwnAddress = findOwnAddresses(urls);
const about = urls.page(aboutSlug);

/**
 * Moves aliases to `extra` that would stop the build, because a page or another article has that address.
 * @param address the article's own address
 * @param ownerOf finds the file that has an address
 */
export function dropTakenAliases(
  data: FrontMatterInput,
  address: string,
  ownerOf: (address: string) => string | undefined,
): { data: FrontMatterInput; warnings: string[] } {
  const { aliases = [], ...rest } = data;
  const findOwner = (alias: string): string | undefined => {
    const own = alias === about ? { holder: `the page ${about}`, isFixed: true } : findOwnAddress(alias);
    const page = own?.isFixed === false ? 'a page of the site' : own?.holder;
    return ownerOf(alias) ?? page;
  };
  const normalised = new Set(aliases.map((alias) => alias.replace(/\/index\.html$/, '/')));
  const others = [...normalised].filter((alias) => alias !== address);
  const taken = others.filter((alias) => findOwner(alias) !== undefined);
  const free = others.filter((alias) => !taken.includes(alias));
  const warnings = taken.map((alias) => `its old address ${quote(alias)} was moved to extra: ${findOwner(alias)} has it`);
  return {
    data: {
      ...rest,
      ...(free.length > 0 && { aliases: free }),
      ...(taken.length > 0 && { extra: { ...data.extra, aliases: taken } }),
    },
    warnings,
  };
}

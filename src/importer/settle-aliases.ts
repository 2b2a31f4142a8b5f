import { quote } from '../article/fault.ts';
import type { FrontMatterInput } from '../article/front-matter.ts';
import { findOwnAddresses } from '../archive/own-addresses.ts';
import { createUrls } from '../site/urls.ts';

/** Addresses below the site's base path, which front matter leaves out. */
export const urls = createUrls('/', 'https://here.invalid');
const ownAt = findOwnAddresses(urls);

/**
 * Leaves out old addresses that would stop the build: those of pages and of other articles. They stand under `extra`.
 * @param address of the article
 * @param holderOf who has an address already
 */
export function settleAliases(
  data: FrontMatterInput,
  address: string,
  holderOf: (address: string) => string | undefined,
): { data: FrontMatterInput; warnings: string[] } {
  const { aliases = [], ...rest } = data;
  const whatIsAt = (alias: string): string | undefined => {
    const own = ownAt(alias);
    const page = own?.isFixed === false ? 'a page of the site' : own?.holder;
    return holderOf(alias) ?? page;
  };
  const old = [...new Set(aliases.map((alias) => alias.replace(/\/index\.html$/, '/')))].filter((alias) => alias !== address);
  const taken = old.filter((alias) => whatIsAt(alias) !== undefined);
  const free = old.filter((alias) => !taken.includes(alias));
  const warnings = taken.map((alias) => `its old address ${quote(alias)} was left out: ${whatIsAt(alias)} is there`);
  return {
    data: {
      ...rest,
      ...(free.length > 0 && { aliases: free }),
      ...(taken.length > 0 && { extra: { ...data.extra, aliases: taken } }),
    },
    warnings,
  };
}

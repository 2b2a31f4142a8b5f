import { quote } from '../article/fault.ts';
import type { FrontMatterInput } from '../article/front-matter.ts';
import { createUrls } from '../urls.ts';

const urls = createUrls('/', 'https://here.invalid');
const pages = new Set([urls.home, urls.archive, urls.about, urls.reader, urls.search, urls.feeds]);

/** Whether the site has, or may come to have, a page of its own there: a list, a day, a month, a year. */
const isPage = (address: string) =>
  pages.has(address) || address.startsWith(urls.tags) || address.startsWith(urls.sections) || /^\/\d{4}\/(?:\d{2}\/){0,2}$/.test(address);

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
  const old = [...new Set(aliases.map((alias) => alias.replace(/\/index\.html$/, '/')))].filter((alias) => alias !== address);
  const taken = old.filter((alias) => isPage(alias) || holderOf(alias) !== undefined);
  const free = old.filter((alias) => !taken.includes(alias));
  const warnings = taken.map(
    (alias) => `its old address ${quote(alias)} was left out: ${holderOf(alias) ?? 'a page of the site'} is there`,
  );
  return {
    data: {
      ...rest,
      ...(free.length > 0 && { aliases: free }),
      ...(taken.length > 0 && { extra: { ...data.extra, aliases: taken } }),
    },
    warnings,
  };
}

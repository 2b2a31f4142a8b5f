import type { Archive } from '../archive/archive.ts';
import type { Fault } from '../article/fault.ts';
import { searchIndexFolder, type Urls } from '../site/urls.ts';
import { assetsDir } from './output-files.ts';

/** Pure: what hosts read beside the pages, and how it meets what a publisher puts into `public/`. */

/** What a page may never ask of a browser. */
const refused = ['camera', 'geolocation', 'microphone', 'payment', 'usb', 'browsing-topics'];

/**
 * Writes `_headers` in the format that Netlify and Cloudflare Pages share: the policy of the pages, and how long what may
 * be kept.
 *
 * The header allows WebAssembly and the policy in each page doesn't, and a page has to keep both. The search runs in a
 * worker, which has its own response's header alone.
 * @param policy the Content-Security-Policy of the pages
 * @param base the base path, with a slash at both ends
 */
export function writeHeaders(policy: string, base: string): string {
  const withWasm = policy.replace('script-src ', () => "script-src 'wasm-unsafe-eval' ");
  const rules: Record<string, Record<string, string>> = {
    '*': {
      'Content-Security-Policy': `${withWasm}; frame-ancestors 'none'`,
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'DENY',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Permissions-Policy': refused.map((feature) => `${feature}=()`).join(', '),
    },
    // Their names change with what is in them. Pages keep the short time that hosts give them.
    ...Object.fromEntries(
      [assetsDir, ...['fragment/', 'index/', 'filter/'].map((folder) => searchIndexFolder + folder)].map((folder) => [
        `${folder}*`,
        { 'Cache-Control': 'public, max-age=31536000, immutable' },
      ]),
    ),
  };
  const lines = Object.entries(rules).map(([pattern, headers]) => {
    const written = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
    return `${base}${pattern}\n${written.join('')}`;
  });
  return lines.join('\n');
}

/** Netlify and Cloudflare Pages read so many lines of `_redirects`. */
const maxRedirects = 2000;

/** Lists old addresses and where they lead, as lines of `_redirects`. There `*` and `:` stand for any other address. */
export function listRedirects({ pages }: Pick<Archive, 'pages'>, urls: Urls): string[] {
  const moves = pages.flatMap((article) => article.aliases.map((alias) => ({ alias, target: urls.article(article) })));
  return moves.filter(({ alias }) => !/[*:]/.test(alias)).map(({ alias, target }) => `${urls.path(alias)} ${target} 301`);
}

/** Joins our redirects with a publisher's own file, whose lines all stay and stand last: hosts take the first that fits. */
export function joinRedirects(redirects: readonly string[], own: string | undefined): string {
  const ownLines = own === undefined ? 0 : own.split('\n').filter((line) => /^\s*[^\s#]/.test(line)).length;
  const ours = redirects.slice(0, Math.max(0, maxRedirects - ownLines)).map((line) => `${line}\n`);
  return ours.join('') + (own ?? '');
}

/** Joins our headers with a publisher's own file, whose lines stand last. */
export const joinHeaders = (headers: string, own: string | undefined): string => (own === undefined ? headers : `${headers}\n${own}`);

/**
 * Finds public files at the place of a page, or in the folder of the search index.
 * @param files the path of each public file, by its path in the site
 * @param pages the source of each page, by its path in the site
 */
export function findPublicConflicts(files: ReadonlyMap<string, string>, pages: ReadonlyMap<string, string>): Fault[] {
  return Array.from(files).flatMap(([file, source]): Fault[] => {
    const component = file.startsWith(searchIndexFolder) ? 'the search index' : pages.get(file);
    if (component === undefined) return [];
    const address = `/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`;
    return [
      {
        file: source,
        found: `a file at the address ${address}, where the site has a page of its own (${component})`,
        expected: 'one of the two: move the file to another address, or delete it',
      },
    ];
  });
}

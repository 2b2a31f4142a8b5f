import type { Archive } from '../archive/archive.ts';
import type { Fault } from '../article/fault.ts';
import { searchIndexFolder, type Urls } from '../site/urls.ts';
import { assetsDir } from './output-files.ts';

/** Browser features that pages never use. */
const deniedFeatures = ['camera', 'geolocation', 'microphone', 'payment', 'usb', 'browsing-topics'];

/**
 * Write `_headers` in the format that Netlify and Cloudflare Pages share: the security policy, and how long files may be
 * cached.
 *
 * The header allows WebAssembly, which the search needs: it runs in a worker, to which only the header of its own response
 * applies. Pages cannot use WebAssembly, since the policy in their HTML, which applies as well, does not allow it.
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
      'Permissions-Policy': deniedFeatures.map((feature) => `${feature}=()`).join(', '),
    },
    // The names of these files change with their contents. Pages keep the short cache time that hosts set by default.
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

/** The number of lines of `_redirects` that Netlify and Cloudflare Pages read. */
const maxRedirects = 2000;

/** List redirects from old addresses as lines of `_redirects`. Addresses with `*` or `:` are left out: hosts read these as patterns. */
export function listRedirects({ redirects }: Pick<Archive, 'redirects'>, urls: Urls): string[] {
  const moves = [...redirects].filter(([alias]) => !/[*:]/.test(alias));
  return moves.map(([alias, target]) => `${urls.path(alias)} ${target} 301`);
}

/** Append a publisher's own file to our redirects. All its lines are kept; they come last, since hosts apply the first match. */
export function joinRedirects(redirects: readonly string[], own: string | undefined): string {
  const ownLines = own === undefined ? 0 : own.split('\n').filter((line) => /^\s*[^\s#]/.test(line)).length;
  const ours = redirects.slice(0, Math.max(0, maxRedirects - ownLines)).map((line) => `${line}\n`);
  return ours.join('') + (own ?? '');
}

/** Append a publisher's own file to our headers. */
export const joinHeaders = (headers: string, own: string | undefined): string => (own === undefined ? headers : `${headers}\n${own}`);

/**
 * Find public files that have the path of a page, or are in the folder of the search index.
 * @param files source of each public file, by its path in the site
 * @param pages component of each page, by its path in the site
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

import type { APIRoute, GetStaticPaths } from 'astro';
import { getArchive, getPageKeys } from '../articles.ts';
import { direction, urls, words } from '../interface.ts';
import { site } from '../site.ts';

/** As many as Netlify and Cloudflare take. */
const mostRedirects = 2000;

/**
 * Old addresses, as pages that lead to the new one on any host, and the first of them in a file for the hosts that can
 * redirect by themselves: an endpoint, since only that writes `/old.html` as it is.
 */
export const getStaticPaths = (async () => {
  const [{ pages }, keys] = await Promise.all([getArchive(), getPageKeys()]);
  const moves = pages.flatMap((article) => article.aliases.map((alias) => ({ alias, target: urls.article(article) })));
  const files = moves.map(({ alias, target }) => ({
    params: { alias: `${alias.slice(1)}${alias.endsWith('/') ? 'index.html' : ''}` },
    cacheKey: keys.of(target),
    props: { text: movedPage(target) },
  }));
  // There `*` and `:` stand for any other address.
  const plain = moves.filter(({ alias }) => !/[*:]/.test(alias));
  const redirects = plain.slice(0, mostRedirects).map(({ alias, target }) => `${urls.path(alias)} ${target} 301\n`);
  const text = redirects.join('');
  return redirects.length ? [...files, { params: { alias: '_redirects' }, cacheKey: keys.of(text), props: { text } }] : files;
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props: { text } }) => new Response(text);

function movedPage(target: string): string {
  return `<!doctype html>
<html lang="${site.lang}" dir="${direction}">
  <head>
    <meta charset="utf-8">
    <title>${words.movedTitle}</title>
    <meta name="robots" content="noindex">
    <meta http-equiv="refresh" content="0; url=${target}">
    <link rel="canonical" href="${urls.absolute(target)}">
  </head>
  <body>
    <p>${words.movedText} <a href="${target}">${target}</a></p>
  </body>
</html>
`;
}

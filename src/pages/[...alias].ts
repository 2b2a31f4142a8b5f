import type { APIRoute, GetStaticPaths } from 'astro';
import { getArchive, getPageKeys } from '../articles.ts';
import { direction, urls, words } from '../interface.ts';
import { site } from '../site.ts';

/** Old addresses, as pages that lead to the new one on any host: an endpoint, since only that writes `/old.html` as it is. */
export const getStaticPaths = (async () => {
  const [{ pages }, keys] = await Promise.all([getArchive(), getPageKeys()]);
  const moves = pages.flatMap((article) => article.aliases.map((alias) => ({ alias, target: urls.article(article) })));
  return moves.map(({ alias, target }) => ({
    params: { alias: `${alias.slice(1)}${alias.endsWith('/') ? 'index.html' : ''}` },
    cacheKey: keys.of(target),
    props: { text: movedPage(target) },
  }));
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

import type { APIRoute, GetStaticPaths } from 'astro';
import { getArchive } from '../articles.ts';
import { direction, urls, words } from '../interface.ts';
import { site } from '../site.ts';

/** Old addresses, as pages that lead to the new one on any host: an endpoint, since only that writes `/old.html` as it is. */
export const getStaticPaths = (async () => {
  const { pages } = await getArchive();
  return pages.flatMap((article) =>
    article.aliases.map((alias) => ({
      params: { alias: `${alias.slice(1)}${alias.endsWith('/') ? 'index.html' : ''}` },
      props: { target: urls.article(article) },
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ target: string }> = ({ props: { target } }) => {
  const page = `<!doctype html>
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
  return new Response(page, { headers: { 'content-type': 'text/html; charset=utf-8' } });
};

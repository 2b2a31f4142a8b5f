import type { APIRoute } from 'astro';
import { pathsOf, viewOf } from '../build/site-archive.ts';
import { direction, urls, words } from '../site/interface.ts';
import { site } from '../site/site.ts';
import { listRedirectPages, viewRedirect } from '../views/redirect.ts';

/** Redirect pages for aliases, which work on any host. An endpoint, because only an endpoint can write a file named `/old.html`. */
export const getStaticPaths = () => pathsOf(listRedirectPages, viewRedirect);

export const GET: APIRoute<Record<string, unknown>, { alias: string }> = async ({ params }) =>
  new Response(renderRedirectPage((await viewOf(viewRedirect, params)).target));

function renderRedirectPage(target: string): string {
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

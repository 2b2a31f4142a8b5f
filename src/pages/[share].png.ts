import path from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { makeSharePicture } from '../build/brand.ts';
import { shareSize } from '../seo/share-picture.ts';
import { site } from '../site/site.ts';

/** The site's share picture, if the publisher has one. Otherwise the build draws it. */
export const getStaticPaths = (() => (site.sharePicture === undefined ? [] : [{ params: { share: 'share' } }])) satisfies GetStaticPaths;

export const GET: APIRoute = async () =>
  new Response((await makeSharePicture(path.join(site.contentDir, site.sharePicture ?? ''), shareSize)) as BodyInit, {
    headers: { 'Content-Type': 'image/png' },
  });

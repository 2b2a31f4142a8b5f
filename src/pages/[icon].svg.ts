import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { publicDirOf } from '../content/folder.ts';
import { drawIcon } from '../seo/icon.ts';
import { themes } from '../site/interface.ts';
import { site } from '../site/site.ts';
import { systemOf } from '../styles/themes.ts';

const hasPublicFile = existsSync(`${publicDirOf(site.contentDir)}/favicon.svg`);
const isRaster = site.icon?.endsWith('.svg') === false;

/** The icon of the site, unless the publisher has a file in its place, or one without vectors. */
export const getStaticPaths = (() => (hasPublicFile || isRaster ? [] : [{ params: { icon: 'favicon' } }])) satisfies GetStaticPaths;

export const GET: APIRoute = () =>
  new Response(site.icon === undefined ? drawIcon(systemOf(themes).light) : readFileSync(path.join(site.contentDir, site.icon)));

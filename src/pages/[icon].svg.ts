import { existsSync } from 'node:fs';
import type { APIRoute, GetStaticPaths } from 'astro';
import { publicDirOf } from '../content/folder.ts';
import { drawIcon } from '../seo/icon.ts';
import { themes } from '../site/interface.ts';
import { site } from '../site/site.ts';
import { systemOf } from '../styles/themes.ts';

/** The icon of the site, unless the publisher has a file in its place. */
export const getStaticPaths = (() =>
  existsSync(`${publicDirOf(site.contentDir)}/favicon.svg`) ? [] : [{ params: { icon: 'favicon' } }]) satisfies GetStaticPaths;

export const GET: APIRoute = () => new Response(drawIcon(systemOf(themes).light));

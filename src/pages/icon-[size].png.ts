import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { makeIcon } from '../build/brand.ts';
import { drawIcon } from '../seo/icon.ts';
import { themes } from '../site/interface.ts';
import { site } from '../site/site.ts';
import { systemOf } from '../styles/themes.ts';

/** The icon in the sizes that phones and browsers request. */
export const getStaticPaths = (() => [180, 192, 512].map((size) => ({ params: { size: String(size) } }))) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, { size: string }> = async ({ params }) => {
  const palette = systemOf(themes).light;
  const drawing = site.icon === undefined ? Buffer.from(drawIcon(palette)) : readFileSync(path.join(site.contentDir, site.icon));
  return new Response((await makeIcon(drawing, Number(params.size), palette.paper)) as BodyInit);
};

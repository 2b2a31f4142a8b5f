import { readFileSync } from 'node:fs';
import type { APIRoute, GetStaticPaths } from 'astro';
import { themeFileOf } from '../build/brand.ts';
import { brand } from '../build/site-brand.ts';
import { site } from '../site/site.ts';

/** The publisher's own rules, in a cascade layer that comes after all others. */
export const getStaticPaths = (() => (brand.themeVersion === undefined ? [] : [{ params: { theme: 'theme' } }])) satisfies GetStaticPaths;

export const GET: APIRoute = () =>
  new Response(`@layer publisher {\n${readFileSync(themeFileOf(site.contentDir), 'utf8')}\n}\n`, {
    headers: { 'Content-Type': 'text/css; charset=utf-8' },
  });

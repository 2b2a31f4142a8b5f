import type { APIRoute } from 'astro';
import { makeLogo, type Logo } from '../build/brand.ts';
import { brand } from '../build/site-brand.ts';

export const getStaticPaths = () => brand.logos.map((logo) => ({ params: { name: logo.name }, props: { logo } }));

export const GET: APIRoute<{ logo: Logo }> = async ({ props: { logo } }) =>
  new Response((await makeLogo(logo)) as BodyInit, {
    headers: { 'Content-Type': logo.name.endsWith('.svg') ? 'image/svg+xml' : 'image/webp' },
  });

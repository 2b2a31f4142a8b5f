import type { APIRoute } from 'astro';
import { getSiteFacts } from '../seo/site-facts.ts';
import { icon, urls } from '../site/interface.ts';
import { site } from '../site/site.ts';
import { systemTheme } from '../styles/themes.ts';

export const GET: APIRoute = () =>
  new Response(
    JSON.stringify({
      // The identity of the installed site, which stays if the address at which it starts changes.
      id: urls.home,
      name: site.title,
      short_name: site.title,
      description: getSiteFacts(site, urls).description,
      lang: site.lang,
      start_url: urls.home,
      scope: urls.home,
      display: 'minimal-ui',
      background_color: systemTheme.light.paper,
      theme_color: systemTheme.light.paper,
      icons: [
        ...(icon.type === 'image/svg+xml' ? [{ src: icon.href, sizes: 'any', type: icon.type }] : []),
        ...[192, 512].map((size) => ({ src: urls.icon(size), sizes: `${size}x${size}`, type: 'image/png', purpose: 'any maskable' })),
      ],
    }),
  );

import type { APIRoute } from 'astro';
import { viewOf } from '../../build/site-archive.ts';
import { urls } from '../../site/interface.ts';
import { viewSearchTags } from '../../views/topics.ts';

export const GET: APIRoute = async () => {
  const tags = await viewOf(viewSearchTags, {});
  return new Response(JSON.stringify(tags.map(({ slug, label }) => ({ label, href: urls.tag(slug) }))));
};

import type { APIRoute } from 'astro';
import { heaviest } from '../../archive/by-topic.ts';
import { getArchive } from '../../articles.ts';

/** So many of the most used tags are offered to one whose search finds nothing: the file doesn't grow with the archive. */
const mostOffered = 500;

export const GET: APIRoute = async () => {
  const { byTag } = await getArchive();
  return new Response(JSON.stringify(heaviest(byTag, mostOffered).map(({ topic: { slug, label } }) => ({ slug, label }))));
};

import type { Root } from 'mdast';
import { replaceFrames } from './frames.ts';
import { resolvePictures, type ImageCollector } from './image-collector.ts';
import { parseFragment, toMarkdown } from './to-markdown.ts';

/**
 * Converts a piece of HTML to Markdown, and sanitises it like the article of a page. Frames become links.
 * @param images collects the pictures
 * @param base the URL that relative links are resolved against
 * @returns the Markdown, and the sources of pictures that are neither saved nor on the web
 */
export async function readFragment(
  html: string,
  images: ImageCollector,
  base: string | undefined,
): Promise<{ body: Root; lost: string[] }> {
  const tree = parseFragment(html);
  replaceFrames(tree);
  const lost = await resolvePictures(tree, images, base);
  return { body: toMarkdown(tree, base), lost };
}

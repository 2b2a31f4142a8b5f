import type { Root } from 'mdast';
import { linkFrames } from './frames.ts';
import { placePictures, type ImageCollector } from './image-collector.ts';
import { parseArticle, toMarkdown } from './to-markdown.ts';

/**
 * Turns a piece of HTML into Markdown, by the same rules of what is safe as a page's article: frames become links,
 * pictures come along into the album.
 * @param base the address that links begin at
 * @returns the Markdown, and the pictures that are nowhere
 */
export async function readFragment(html: string, album: ImageCollector, base: string | undefined): Promise<{ body: Root; lost: string[] }> {
  const tree = parseArticle(html);
  linkFrames(tree);
  const lost = await placePictures(tree, album, base);
  return { body: toMarkdown(tree, base), lost };
}

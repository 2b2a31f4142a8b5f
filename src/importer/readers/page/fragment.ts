import { parseHTML } from 'linkedom';
import type { Root } from 'mdast';
import { linkFrames } from './extract.ts';
import { placePictures, type Album } from './pictures.ts';
import { parseArticle, toMarkdown } from './to-markdown.ts';

/**
 * Turns a piece of HTML into Markdown, by the same rules of what is safe as a page's article: frames become links,
 * pictures come along into the album.
 * @param base the address that links begin at
 * @returns the Markdown, and the pictures that are nowhere
 */
export async function readFragment(html: string, album: Album, base: string | undefined): Promise<{ body: Root; lost: string[] }> {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  linkFrames(document);
  const tree = parseArticle(document.body.innerHTML);
  const lost = await placePictures(tree, album, base);
  return { body: toMarkdown(tree, base), lost };
}

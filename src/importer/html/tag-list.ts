import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { slugify } from '../../language/slug.ts';

/** The URL of a tag's page: `/etiket/kar/`, `/tags/kar`, `?tag=kar`. */
const tagPageUrl = /[/?&](?:tags?|etiket(?:ler)?|konu(?:lar)?|topics?|keywords?|labels?)(?:[/=]|$)/i;
/** In characters. The end of a shorter text may itself be a row of names. */
const minTextLength = 120;

/**
 * Whether the last block of a text is the list of its tags, which pages print below it. The block must contain only tags:
 * several tags, if they are all links or the text is long enough, or at least one that is marked with a `#` or a link to a
 * tag's page. A single word without such a mark may be the last line of the text.
 * @param textLength the number of characters above the block
 */
export function isTagList(block: Nodes, tags: readonly string[], textLength: number): boolean {
  const known = new Set(tags.map(slugify));
  const isKnown = (names: readonly string[]) => names.every((name) => known.has(slugify(name)));
  const links: { text: string; url: string }[] = [];
  visit(block, 'link', (link) => {
    links.push({ text: toString(link).replace(/^#/, ''), url: link.url });
  });
  const items = block.type === 'list' ? block.children.map((item) => toString(item)) : toString(block).split(/[#,|\n•·]/);
  const names = items.filter((item) => slugify(item) !== '');
  const getLetters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
  const isLinked = links.length > 0 && getLetters(links.map(({ text }) => text).join('')) === getLetters(toString(block));
  if (isLinked && isKnown(links.map(({ text }) => text))) return links.length > 1 || links.every(({ url }) => tagPageUrl.test(url));
  const text = toString(block).trim();
  if (text.startsWith('#')) return names.length > 0 && (isKnown(names) || slugify(text) === tags.map(slugify).join('-'));
  return names.length > 1 && isKnown(names) && textLength >= minTextLength;
}

import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { slugify } from '../../language/slug.ts';
import { readDateline } from '../dates/find-date.ts';
import type { Metadata } from '../readers/page/metadata.ts';
import { isTagList } from './tag-list.ts';

/** A paragraph of this many characters is text; what stands above the first one may be boilerplate. */
const longEnough = 120;

/**
 * Takes out what a page prints around its text and the front matter says already: title, byline and date above it, the
 * list of tags below it. The first paragraph is the lede, and `3 Şubat 2026` is none. Where no paragraph is long, the text
 * begins with the first one that the front matter does not say.
 */
export function stripBoilerplate(body: Root, metadata: Metadata, timeZone: string): void {
  const { title, authors, section, publisher, tags, lang } = metadata;
  const said = new Set([title?.value, section?.value, publisher?.value, ...(authors?.value ?? [])].map((value) => slugify(value ?? '')));
  const isSaid = (text: string): boolean => {
    const name = slugify(text.replace(/^(?:by|yazan|haber|kaynak)\s*:?\s+/i, ''));
    return (name !== '' && said.has(name)) || readDateline(text, timeZone, lang?.value) !== undefined;
  };
  const isFurniture = (node: Nodes): boolean => {
    if (!isText(node)) return false;
    const text = wordsIn(node);
    const parts = text.split(/[|·•]/).filter((part) => part.trim());
    return isSaid(text) || (parts.length > 1 && parts.every((part) => isSaid(part.trim())));
  };
  const long = body.children.findIndex((node) => isText(node) && wordsIn(node).length >= longEnough);
  const first = long >= 0 ? long : body.children.findIndex((node) => wordsIn(node) !== '' && !isFurniture(node));
  body.children = body.children.filter((node, at) => first < 0 || at >= first || !isFurniture(node));
  const [last, above] = [body.children.at(-1), body.children.slice(0, -1)];
  const length = above.reduce((sum, node) => sum + toString(node).length, 0);
  if (last && above.length > 0 && tags && isTagList(last, tags.value, length)) body.children.pop();
}

/** What a node says in one line, without its pictures. */
const wordsIn = (node: Nodes) => toString(node, { includeImageAlt: false }).replace(/\s+/g, ' ').trim();

const isText = ({ type }: Nodes) => type === 'paragraph' || type === 'heading';

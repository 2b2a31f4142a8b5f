import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { slugify } from '../../../language/slug.ts';
import { readDateline } from './find-date.ts';
import type { Metadata } from './metadata.ts';
import { isTagList } from './tag-list.ts';

/** A first paragraph this long is text; what stands above it may be furniture. */
const longEnough = 120;

/**
 * Takes out what a page prints around its text and the front matter says already: title, byline and date above it, the
 * list of tags below it. The first paragraph is the lede, and `3 Şubat 2026` is none.
 */
export function trimFurniture(body: Root, metadata: Metadata, timeZone: string): void {
  const { title, authors, section, publisher, tags, lang } = metadata;
  const said = new Set([title?.value, section?.value, publisher?.value, ...(authors?.value ?? [])].map((value) => slugify(value ?? '')));
  const isFurniture = (node: Nodes): boolean => {
    const text = toString(node).replace(/\s+/g, ' ').trim();
    const name = slugify(text.replace(/^(?:by|yazan|haber|kaynak)\s*:?\s+/i, ''));
    return isText(node) && ((name !== '' && said.has(name)) || readDateline(text, timeZone, lang?.value) !== undefined);
  };
  const first = body.children.findIndex((node) => isText(node) && toString(node).length >= longEnough);
  body.children = body.children.filter((node, at) => at >= first || !isFurniture(node));
  const [last, above] = [body.children.at(-1), body.children.slice(0, -1)];
  const length = above.reduce((sum, node) => sum + toString(node).length, 0);
  if (last && above.length > 0 && tags && isTagList(last, tags.value, length)) body.children.pop();
}

const isText = ({ type }: Nodes) => type === 'paragraph' || type === 'heading';

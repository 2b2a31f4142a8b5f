import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { slugify } from '../../language/slug.ts';

/** Removes a heading at the beginning of a text if it repeats the article's title. */
export function dropTitle(body: Root, title: string): void {
  const [first] = body.children;
  if (first?.type === 'heading' && slugify(toString(first)) === slugify(title)) body.children.shift();
}

import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { slugify } from '../../language/slug.ts';
import { readDateline } from '../dates/find-date.ts';
import { isTagList } from './tag-list.ts';

/** Front matter that a page often prints around its text as well. */
export interface PrintedFields {
  title?: string | undefined;
  authors?: readonly string[] | undefined;
  section?: string | undefined;
  publisher?: string | undefined;
  tags?: readonly string[] | undefined;
  lang?: string | undefined;
}

/** In characters. A paragraph of this length is text; blocks above the first such paragraph may be boilerplate. */
const minTextLength = 120;

/**
 * Removes boilerplate that repeats the front matter: title, byline and dateline above the text, the list of tags below it. The
 * first paragraph of an article is its lede, and a dateline such as `3 Şubat 2026` is not one. If no paragraph is long, the text
 * begins with the first block that does not repeat the front matter.
 */
export function stripBoilerplate(body: Root, fields: PrintedFields, timeZone: string): void {
  const { title, authors = [], section, publisher, tags, lang } = fields;
  const stated = new Set([title, section, publisher, ...authors].map((value) => slugify(value ?? '')));
  const isStated = (text: string): boolean => {
    const name = slugify(text.replace(/^(?:by|yazan|haber|kaynak)\s*:?\s+/i, ''));
    return (name !== '' && stated.has(name)) || readDateline(text, timeZone, lang) !== undefined;
  };
  const isBoilerplate = (node: Nodes): boolean => {
    if (!isTextBlock(node)) return false;
    const text = getLine(node);
    const parts = text.split(/[|·•]/).filter((part) => part.trim());
    return isStated(text) || (parts.length > 1 && parts.every((part) => isStated(part.trim())));
  };
  const longIndex = body.children.findIndex((node) => isTextBlock(node) && getLine(node).length >= minTextLength);
  const first = longIndex >= 0 ? longIndex : body.children.findIndex((node) => getLine(node) !== '' && !isBoilerplate(node));
  body.children = body.children.filter((node, index) => first < 0 || index >= first || !isBoilerplate(node));
  const [last, above] = [body.children.at(-1), body.children.slice(0, -1)];
  const length = above.reduce((sum, node) => sum + toString(node).length, 0);
  if (last && above.length > 0 && tags && isTagList(last, tags, length)) body.children.pop();
}

/** Returns the text of a node in one line, without its pictures. */
const getLine = (node: Nodes) => toString(node, { includeImageAlt: false }).replace(/\s+/g, ' ').trim();

const isTextBlock = ({ type }: Nodes) => type === 'paragraph' || type === 'heading';

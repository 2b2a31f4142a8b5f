import type { Element, Root } from 'hast';
import { getText } from './text.ts';
import { visitElements } from './visit.ts';

/** The longest text of a pull quote, in UTF-16 code units. */
const maxLength = 160;

/**
 * Mark short quotations as pull quotes, which are set large, and the last paragraph of a quotation as its attribution if it
 * begins with a dash. A quotation within another one, or with anything else than paragraphs, stays as it is.
 */
export function pullQuotes() {
  return (tree: Root): void => {
    for (const element of tree.children) {
      if (element.type !== 'element' || element.tagName !== 'blockquote') continue;
      const parts = element.children.filter((child): child is Element => child.type === 'element');
      const last = parts.at(-1);
      if (!last || parts.some(({ tagName }) => tagName !== 'p') || hasPicture(element)) continue;
      const isAttributed = parts.length > 1 && /^\s*[—–―-]/.test(getText(last));
      if (isAttributed) last.properties['className'] = ['attribution'];
      const quoted = parts.filter((part) => !isAttributed || part !== last).map(getText);
      const length = quoted.join(' ').replace(/\s+/g, ' ').trim().length;
      if (length > 0 && length <= maxLength) element.properties['className'] = ['pull-quote'];
    }
  };
}

function hasPicture(element: Element): boolean {
  let isFound = false;
  visitElements(element, ({ tagName }) => {
    isFound ||= tagName === 'img';
    return undefined;
  });
  return isFound;
}

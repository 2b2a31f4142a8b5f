import type { Element, Root } from 'hast';
import { getText } from './text.ts';
import { visitElements } from './visit.ts';

/**
 * Replace pictures on other hosts with links, so that a page loads nothing from elsewhere.
 * @param allowed hosts whose pictures may be loaded over HTTPS
 */
export function linkForeignPictures(allowed: readonly string[]) {
  return (tree: Root): void => {
    visitElements(tree, (element, index, parent) => {
      const { src, alt, title } = element.properties;
      if (element.tagName !== 'img' || typeof src !== 'string' || !isForeign(src, allowed)) return;
      const caption = parent.type === 'element' && parent.tagName === 'figure' ? findCaption(parent) : undefined;
      // If the caption repeats the link's text, keep only the link.
      if (caption && (!alt || getText(caption).trim() === alt)) {
        element.properties['alt'] = getText(caption).trim();
        parent.children.splice(parent.children.indexOf(caption), 1);
      }
      // A link alone is not a figure.
      if (parent.type === 'element' && parent.tagName === 'figure' && parent.children.length === 1) parent.tagName = 'p';
      const isInLink = parent.type === 'element' && parent.tagName === 'a';
      const label = typeof element.properties['alt'] === 'string' ? element.properties['alt'] : '';
      element.tagName = isInLink ? 'span' : 'a';
      element.properties = isInLink ? {} : { href: src };
      element.children = [{ type: 'text', value: label || src }];
      // The picture's title, which would be its caption, describes the link.
      if (typeof title === 'string' && !isInLink) parent.children.splice(index + 1, 0, { type: 'text', value: ` ${title}` });
    });
  };
}

const findCaption = ({ children }: Element) =>
  children.find((child): child is Element => child.type === 'element' && child.tagName === 'figcaption');

/** Returns whether an address names a host that is not allowed. `//host/` names one too. */
function isForeign(address: string, allowed: readonly string[]): boolean {
  const here = 'https://here.invalid';
  // Parse without a base first: `https:host/` names a host on a page that is not served over HTTPS.
  const url = URL.parse(address) ?? URL.parse(address, here);
  return !url || (url.origin !== here && !(url.protocol === 'https:' && allowed.includes(url.host)));
}

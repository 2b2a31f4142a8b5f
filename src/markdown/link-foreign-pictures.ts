import type { Element, Root } from 'hast';
import { textOf } from './text.ts';
import { visitElements } from './visit.ts';

/**
 * Put a link in the place of a picture on another host: a page asks nobody else for anything.
 * @param allowed hosts that the publisher lets it ask, over HTTPS
 */
export function linkForeignPictures(allowed: readonly string[]) {
  return (tree: Root): void => {
    visitElements(tree, (element, index, parent) => {
      const { src, alt, title } = element.properties;
      if (element.tagName !== 'img' || typeof src !== 'string' || !isForeign(src, allowed)) return;
      const caption = parent.type === 'element' && parent.tagName === 'figure' ? captionOf(parent) : undefined;
      // A caption that says no more than the link would is the link.
      if (caption && (!alt || textOf(caption).trim() === alt)) {
        element.properties['alt'] = textOf(caption).trim();
        parent.children.splice(parent.children.indexOf(caption), 1);
      }
      // A link alone is no figure.
      if (parent.type === 'element' && parent.tagName === 'figure' && parent.children.length === 1) parent.tagName = 'p';
      const isInLink = parent.type === 'element' && parent.tagName === 'a';
      const named = typeof element.properties['alt'] === 'string' ? element.properties['alt'] : '';
      element.tagName = isInLink ? 'span' : 'a';
      element.properties = isInLink ? {} : { href: src };
      element.children = [{ type: 'text', value: named || src }];
      // What would be a caption, were the picture there, says what the link leads to.
      if (typeof title === 'string' && !isInLink) parent.children.splice(index + 1, 0, { type: 'text', value: ` ${title}` });
    });
  };
}

const captionOf = ({ children }: Element) =>
  children.find((child): child is Element => child.type === 'element' && child.tagName === 'figcaption');

/** Any host that the address does not get from the page: `//host/` names one too. */
function isForeign(address: string, allowed: readonly string[]): boolean {
  const here = 'https://here.invalid';
  // By itself first: `https:host/` names a host to a page that is not served over HTTPS.
  const url = URL.parse(address) ?? URL.parse(address, here);
  return !url || (url.origin !== here && !(url.protocol === 'https:' && allowed.includes(url.host)));
}

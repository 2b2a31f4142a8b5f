import type { Element, Parents, Root, RootContent } from 'hast';
import { visitElements } from './visit.ts';

/** A picture file in the article's folder. */
export interface Picture {
  /** The path in the text, decoded. */
  src: string;
  alt: string;
  /** Counted from the first line of the Markdown. */
  line?: number | undefined;
  /** Whether it is in a link of the author, or in what a press unfolds: it leads nowhere else. */
  isInLink?: true;
}

/**
 * Matches the placeholder of a picture in the HTML, with the picture's index. An author cannot write one: the sanitiser
 * drops comments, and quotes in attributes are escaped.
 */
export const pictureMark = /<!--picture "(\d+)"-->/;

/** Replace the pictures in the article's folder with placeholders, since only the build knows their sizes. */
export function extractPictures(tree: Root): Picture[] {
  const pictures: Picture[] = [];
  const extract = (element: Element, index: number, parent: Parents, isInLink: boolean) => {
    const { src, alt } = element.properties;
    if (element.tagName !== 'img' || typeof src !== 'string' || !isInFolder(src)) return;
    const placeholder: RootContent = { type: 'comment', value: `picture "${pictures.length}"` };
    parent.children[index] = placeholder;
    const line = element.position?.start.line;
    pictures.push({ src: decode(src), alt: typeof alt === 'string' ? alt : '', line, ...(isInLink && { isInLink }) });
  };
  visitElements(tree, (element, index, parent) => {
    if (element.tagName !== 'a' && element.tagName !== 'summary') {
      extract(element, index, parent, false);
      return undefined;
    }
    visitElements(element, (inner, at, around) => {
      extract(inner, at, around, true);
      return undefined;
    });
    return index + 1;
  });
  return pictures;
}

/** Returns whether a path starts at the article's folder. */
function isInFolder(src: string): boolean {
  return src !== '' && !/^(?:[a-z][a-z0-9+.-]*:|[/?#])/i.test(src);
}

function decode(src: string): string {
  try {
    return decodeURI(src);
  } catch {
    return src;
  }
}

import type { Root, RootContent } from 'hast';
import { visitElements } from './visit.ts';

/** A picture that lies beside the text. */
export interface Picture {
  /** As the text names it, decoded. */
  src: string;
  alt: string;
}

/**
 * What stands in the HTML where the picture of that number goes. An author cannot write it: the sanitiser drops comments,
 * and in an attribute the quotes are escaped.
 */
export const pictureMark = /<!--picture "(\d+)"-->/;

/** Takes the pictures that lie beside the text out of it, and leaves marks: only the build knows their sizes. */
export function takePictures(tree: Root): Picture[] {
  const pictures: Picture[] = [];
  visitElements(tree, (element, index, parent) => {
    const { src, alt } = element.properties;
    if (element.tagName !== 'img' || typeof src !== 'string' || !isBeside(src)) return;
    const mark: RootContent = { type: 'comment', value: `picture "${pictures.length}"` };
    parent.children[index] = mark;
    pictures.push({ src: decode(src), alt: typeof alt === 'string' ? alt : '' });
  });
  return pictures;
}

/** A path that starts at the text's own folder. */
function isBeside(src: string): boolean {
  return src !== '' && !/^(?:[a-z][a-z0-9+.-]*:|[/?#])/i.test(src);
}

function decode(src: string): string {
  try {
    return decodeURI(src);
  } catch {
    return src;
  }
}

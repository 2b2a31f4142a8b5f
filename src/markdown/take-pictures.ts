import type { Element, Root, RootContent } from 'hast';
import { visitElements } from './visit.ts';

/** A picture that lies beside the text. */
export interface Picture {
  /** As the text names it, decoded. */
  src: string;
  alt: string;
}

/** What stands in the HTML where the picture of that number goes. An author cannot write it: the sanitiser drops comments. */
export const pictureMark = /<!--picture (\d+)-->/;

/**
 * Takes the pictures that lie beside the text out of it, and leaves marks: only the build knows their sizes. A picture
 * that stands alone becomes a figure, with its title as the caption.
 */
export function takePictures(tree: Root): Picture[] {
  const pictures: Picture[] = [];
  visitElements(tree, (element, index, parent) => {
    if (element.tagName === 'p') standAlone(element);
    const { src, alt } = element.properties;
    if (element.tagName !== 'img' || typeof src !== 'string' || !isBeside(src)) return;
    const mark: RootContent = { type: 'comment', value: `picture ${pictures.length}` };
    parent.children[index] = mark;
    pictures.push({ src: decode(src), alt: typeof alt === 'string' ? alt : '' });
  });
  return pictures;
}

function standAlone(paragraph: Element): void {
  const [picture, ...others] = paragraph.children.filter((node) => node.type !== 'text' || node.value.trim() !== '');
  if (picture?.type !== 'element' || picture.tagName !== 'img' || others.length) return;
  const { title, ...properties } = picture.properties;
  picture.properties = properties;
  paragraph.tagName = 'figure';
  paragraph.children = [picture];
  if (typeof title !== 'string' || !title) return;
  paragraph.children.push({ type: 'element', tagName: 'figcaption', properties: {}, children: [{ type: 'text', value: title }] });
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

import type { Root } from 'hast';
import { visitElements } from './visit.ts';

/** Turn a picture that is alone in its paragraph into a figure, with its title as the caption. */
export function makeFigures() {
  return (tree: Root): void => {
    visitElements(tree, (paragraph) => {
      if (paragraph.tagName !== 'p') return;
      const [picture, ...others] = paragraph.children.filter((node) => node.type !== 'text' || node.value.trim() !== '');
      if (picture?.type !== 'element' || picture.tagName !== 'img' || others.length) return;
      const { title, ...properties } = picture.properties;
      picture.properties = properties;
      paragraph.tagName = 'figure';
      paragraph.children = [picture];
      if (typeof title !== 'string' || !title) return;
      paragraph.children.push({ type: 'element', tagName: 'figcaption', properties: {}, children: [{ type: 'text', value: title }] });
    });
  };
}

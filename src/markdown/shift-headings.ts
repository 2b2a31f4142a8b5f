import type { Element, Root } from 'hast';
import { visitElements } from './visit.ts';
import { isFootnotes, isHeading } from './text.ts';

/** Lower all headings by one level if the text has an `h1`, since the page's `h1` is the title. */
export function shiftHeadings() {
  return (tree: Root): void => {
    const headings: Element[] = [];
    visitElements(tree, (element, _index, parent) => {
      if (isHeading(element) && !isFootnotes(parent)) headings.push(element);
    });
    if (!headings.some(({ tagName }) => tagName === 'h1')) return;
    for (const heading of headings) heading.tagName = `h${Math.min(6, Number(heading.tagName[1]) + 1)}`;
  };
}

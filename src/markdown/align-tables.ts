import type { Properties, Root } from 'hast';
import { visitElements } from './visit.ts';

/**
 * Say the alignment of a table's columns by class (the attribute `align` is obsolete, and the site's policy forbids
 * `style`), and let a wide table scroll by itself, by keyboard too.
 * @param label what a screen reader calls the scrolling region
 */
export function alignTables(label: string) {
  return (tree: Root): void => {
    visitElements(tree, (element, index, parent) => {
      if (element.tagName === 'td' || element.tagName === 'th') {
        const { align, ...properties } = element.properties;
        element.properties = align ? { ...properties, className: [`align-${align}`] } : properties;
      } else if (element.tagName === 'table' && !isScroller(parent)) {
        const properties = { className: ['table-scroll'], ariaLabel: label, tabIndex: 0 };
        parent.children[index] = { type: 'element', tagName: 'section', properties, children: [element] };
        return index;
      }
      return undefined;
    });
  };
}

const isScroller = (parent: object) => 'properties' in parent && (parent.properties as Properties)['tabIndex'] === 0;

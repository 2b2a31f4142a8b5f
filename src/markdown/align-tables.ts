import type { Properties, Root } from 'hast';
import { visitElements } from './visit.ts';

/**
 * Align table columns with classes, since the attribute `align` is obsolete and the site's policy forbids `style`. Make a
 * wide table scroll on its own, also by keyboard.
 * @param label accessible name of the scrolling region
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

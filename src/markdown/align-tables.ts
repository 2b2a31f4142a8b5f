import type { Properties, Root } from 'hast';
import { visitElements } from './visit.ts';

/** The few words of the interface within a text, and their language. */
interface LabelOptions {
  label: string;
  lang: string;
}

/**
 * Align table columns with classes, since the attribute `align` is obsolete and the site's policy forbids `style`. Make a
 * wide table scroll on its own, also by keyboard. If the text's language is not the label's, each is stated.
 */
export function alignTables({ label, lang }: LabelOptions) {
  return (tree: Root, file: { data: Record<string, unknown> }): void => {
    const textLang = file.data['lang'];
    const isForeign = typeof textLang === 'string' && textLang !== lang;
    visitElements(tree, (element, index, parent) => {
      if (element.tagName === 'td' || element.tagName === 'th') {
        const { align, ...properties } = element.properties;
        element.properties = align ? { ...properties, className: [`align-${align}`] } : properties;
      } else if (element.tagName === 'table' && !isScroller(parent)) {
        const properties = { className: ['table-scroll'], ariaLabel: label, tabIndex: 0, ...(isForeign && { lang }) };
        if (isForeign) element.properties = { lang: textLang, ...element.properties };
        parent.children[index] = { type: 'element', tagName: 'section', properties, children: [element] };
        return index;
      } else if (isForeign && 'dataFootnoteBackref' in element.properties) {
        element.properties['lang'] = lang;
      }
      return undefined;
    });
  };
}

const isScroller = (parent: object) => 'properties' in parent && (parent.properties as Properties)['tabIndex'] === 0;

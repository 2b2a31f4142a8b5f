import type { Element, Root } from 'hast';
import { all, createLowlight } from 'lowlight';
import { visitElements } from './visit.ts';

/** The few words of the interface at a piece of code, and their language. */
export interface CodeOptions {
  words: { code: string; copyCode: string; copied: string; notCopied: string };
  lang: string;
}

/**
 * The most characters of a piece of code, of a line, and of all code of a text that are coloured. Some grammars take time that is
 * quadratic in the length of a word or of the text: 10,000 letters `a` took the one of C 0.4 s, 50,000 took 10 s.
 */
const limits = { piece: 10_000, line: 500, text: 40_000 };

/**
 * Give each block of code a frame that scrolls, also by keyboard, and colour it with classes if it names its language. A language
 * that is not known stays plain.
 */
export function highlightCode({ words, lang }: CodeOptions) {
  return (tree: Root): void => {
    let coloured = 0;
    visitElements(tree, (pre, index, parent) => {
      if (pre.tagName !== 'pre') return undefined;
      const [code] = pre.children;
      const text = getCode(pre);
      if (code?.type === 'element' && code.tagName === 'code' && coloured + text.length <= limits.text && mayColour(text)) {
        const tokens = colour(text, code);
        if (tokens) {
          code.children = tokens;
          coloured += text.length;
        }
      }
      // Code is written from left to right in any language, and is not translated.
      pre.properties = { role: 'group', ariaLabel: words.code, lang, dir: 'ltr', translate: 'no', tabIndex: 0 };
      const properties = { className: ['code'], dataCopy: words.copyCode, dataCopied: words.copied, dataNotCopied: words.notCopied };
      parent.children[index] = { type: 'element', tagName: 'div', properties, children: [pre] };
      return index + 1;
    });
  };
}

const getCode = (element: Element): string =>
  element.children.map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? getCode(child) : '')).join('');

const mayColour = (text: string): boolean => text.length <= limits.piece && text.split('\n').every((line) => line.length <= limits.line);

/** Colour a text in the language that its element names. */
function colour(text: string, { properties }: Element): Element['children'] | undefined {
  const names = Array.isArray(properties['className']) ? properties['className'] : [];
  const language = names.map(String).find((name) => name.startsWith('language-'));
  const name = language?.slice('language-'.length).toLowerCase();
  if (name === undefined || !loadLowlight().registered(name)) return undefined;
  return loadLowlight().highlight(name, text).children as Element['children'];
}

let lowlight: ReturnType<typeof createLowlight> | undefined;

/** Create the highlighter when a text first needs it: to register all grammars takes 20 ms. */
const loadLowlight = () => (lowlight ??= createLowlight(all));

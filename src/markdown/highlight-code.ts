import type { Element, Root } from 'hast';
import { createHighlighter, type Highlighter } from './highlighter.ts';
import { visitElements } from './visit.ts';

/** The few words of the interface at a piece of code, and their language. */
export interface CodeOptions {
  words: { code: string; copyCode: string; copied: string; notCopied: string };
  lang: string;
}

/** The most characters of a piece of code, and of all code of a text, that are coloured: some grammars take quadratic time. */
const limits = { piece: 8000, text: 40_000 };

/**
 * Give each block of code a frame that scrolls, also by keyboard, and colour it with classes if it names its language. A language
 * that is not known stays plain.
 */
export function highlightCode({ words, lang }: CodeOptions) {
  let highlighter: Highlighter | undefined;
  return (tree: Root): void => {
    let rest = limits.text;
    visitElements(tree, (pre, index, parent) => {
      // What can be pressed must not contain a frame that can be focused.
      if (pre.tagName === 'a' || pre.tagName === 'summary') return index + 1;
      if (pre.tagName !== 'pre') return undefined;
      const named = findNamedCode(pre);
      if (named && named.text.length <= Math.min(limits.piece, rest)) {
        // With the first text that needs it: to register all grammars takes a while.
        highlighter ??= createHighlighter();
        if (highlighter.isKnown(named.language)) {
          named.code.children = highlighter.highlight(named.language, named.text);
          rest -= named.text.length;
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

/** Returns the code of a block, if it names its language and has no markup of its own. */
function findNamedCode({ children }: Element): { code: Element; language: string; text: string } | undefined {
  const [code] = children;
  if (code?.type !== 'element' || code.tagName !== 'code' || children.length > 1) return undefined;
  const { className } = code.properties;
  const name = Array.isArray(className) ? className.map(String).find((each) => each.startsWith('language-')) : undefined;
  const texts = code.children.map((child) => (child.type === 'text' ? child.value : undefined));
  if (name === undefined || texts.includes(undefined)) return undefined;
  return { code, language: name.slice('language-'.length).toLowerCase(), text: texts.join('') };
}

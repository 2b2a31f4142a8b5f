import type { ElementContent, Root } from 'hast';
import { common, createLowlight } from 'lowlight';

type Grammar = (typeof common)[string];

/** Colours code. */
export interface Highlighter {
  /** Whether a language or one of its aliases is known. */
  isKnown: (language: string) => boolean;
  /** Returns code as texts and `span`s with a class, without nesting. The language must be known. */
  highlight: (language: string, code: string) => ElementContent[];
}

/**
 * Creates a highlighter for the 37 languages that lowlight calls common. Of all 192, some have grammars that try every language,
 * and take minutes for a line.
 */
export function createHighlighter(): Highlighter {
  const withoutHtml = (grammar: Grammar): Grammar => {
    return (library) => {
      const language = grammar(library);
      removeEmbeddedHtml(language);
      return language;
    };
  };
  const grammars = Object.entries(common).map(([name, grammar]) => [name, embedders.includes(name) ? withoutHtml(grammar) : grammar]);
  const lowlight = createLowlight(Object.fromEntries(grammars) as typeof common);
  return {
    isKnown: (language) => lowlight.registered(language),
    highlight: (language, code) => flatten(lowlight.highlight(language, code)),
  };
}

/** HTML in JavaScript in HTML takes a multiple of the time at each level: minutes for a few kilobytes of `<script>`. */
const embedders = ['javascript', 'typescript', 'xml'];

/** Removes the embedded HTML from a grammar, whose modes may contain themselves. */
function removeEmbeddedHtml(language: ReturnType<Grammar>): void {
  const seen = new Set<unknown>();
  const visit = (mode: unknown) => {
    if (typeof mode !== 'object' || mode === null || seen.has(mode)) return;
    seen.add(mode);
    if ('subLanguage' in mode) {
      const [other] = [mode.subLanguage].flat().filter((name) => name !== 'xml');
      if (other === undefined) delete mode.subLanguage;
      else mode.subLanguage = other;
    }
    Object.values(mode).forEach(visit);
  };
  visit(language);
}

/**
 * Flattens the tree of a highlighter: code can nest tokens so deeply that later steps would exceed the call stack. The innermost
 * token decides.
 */
function flatten(tree: Root): ElementContent[] {
  const flat: ElementContent[] = [];
  const stack: { node: Root['children'][number]; token: string | undefined }[] = [];
  const push = (nodes: Root['children'], token: string | undefined) => {
    for (const node of nodes.toReversed()) stack.push({ node, token });
  };
  push(tree.children, undefined);
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node, token } = next;
    if (node.type === 'element') push(node.children, tokenOf(node.properties['className']) ?? token);
    if (node.type !== 'text') continue;
    const text = { type: 'text' as const, value: node.value };
    flat.push(token === undefined ? text : { type: 'element', tagName: 'span', properties: { className: [token] }, children: [text] });
  }
  return flat;
}

/** Returns the first class: `hljs-title` of `hljs-title function_`. */
function tokenOf(className: unknown): string | undefined {
  const [first] = Array.isArray(className) ? (className as unknown[]) : [];
  return typeof first === 'string' ? first : undefined;
}

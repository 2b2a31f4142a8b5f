import type { AST } from '@eslint-community/regexpp';
import type { CharSet } from 'refa';
import { toUnicodeSet, type ReadonlyFlags } from 'regexp-ast-analysis';

/** An element that reads one character. */
export type CharElement = Parameters<typeof toUnicodeSet>[0] & AST.Element;

/** The set of characters that each element reads; `lineEnds` and `word` are those of assertions. */
export type CharSets = Map<CharElement | 'lineEnds' | 'word', CharSet>;

/** Collects all character sets of a pattern, including those of its assertions (`^`, `$`, `\b`). */
export function collectSets(pattern: AST.Pattern, flags: ReadonlyFlags): CharSets {
  const sets: CharSets = new Map();
  const collect = (node: AST.Element | AST.Alternative): void => {
    switch (node.type) {
      case 'Alternative':
        node.elements.forEach(collect);
        return;
      case 'Group':
      case 'CapturingGroup':
        if (node.type === 'Group' && node.modifiers) throw new Error('inline flags');
        node.alternatives.forEach(collect);
        return;
      case 'Quantifier':
        collect(node.element);
        return;
      case 'Assertion':
        if ('alternatives' in node) node.alternatives.forEach(collect);
        return;
      case 'Backreference':
        return;
      default: {
        const { chars, accept } = toUnicodeSet(node, flags);
        if (!accept.isEmpty) throw new Error('a class with strings of several characters');
        sets.set(node, chars);
      }
    }
  };
  pattern.alternatives.forEach(collect);
  const character = { type: 'CharacterSet', kind: 'any', raw: '.' } as const;
  sets.set('lineEnds', toUnicodeSet(character as never, { ...flags, dotAll: false }).chars.negate());
  sets.set('word', toUnicodeSet({ type: 'CharacterSet', kind: 'word', negate: false, raw: '\\w' } as never, flags).chars);
  return sets;
}

/** Tests if a node contains a quantifier that passes a test. */
export function hasQuantifier(node: AST.Element | AST.Alternative, test: (quantifier: AST.Quantifier) => boolean): boolean {
  if (node.type === 'Quantifier') return test(node) || hasQuantifier(node.element, test);
  if (node.type === 'Alternative') return node.elements.some((element) => hasQuantifier(element, test));
  return 'alternatives' in node && node.alternatives.some((alternative) => hasQuantifier(alternative, test));
}

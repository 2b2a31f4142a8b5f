import fc from 'fast-check';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/markdown/parse.ts';
import { tablesAndFootnotes } from '../../../src/markdown/tables-and-footnotes.ts';
import { runs } from '../arbitraries.ts';

const parser = unified().use(remarkParse).use(tablesAndFootnotes);
const parse = (text: string) => parser.parse(text);

/** Pieces of Markdown syntax and of plain text. */
const piece = fc.constantFrom(
  ...[
    'Bir haber',
    'İstanbul',
    '3',
    '12.',
    '1)',
    '-',
    '*',
    '+',
    '>',
    '#',
    '=',
    '_',
    '`',
    '```',
    '~~~',
    '|',
    ':-',
    '---',
    '[',
    ']',
    '(',
    ')',
  ],
  ...[
    '[^1]',
    '[^1]: ',
    '[a]: /x',
    '[a]',
    '![',
    '<div>',
    '</div>',
    '<!--',
    '-->',
    '<b>',
    '<script>',
    '&amp;',
    '&',
    '\\',
    '!',
    ':',
    '"',
    "'",
  ],
  ...[
    ' ',
    '  ',
    '    ',
    '\t',
    '\n',
    '\n\n',
    '\n\n\n',
    '\n \n',
    '\r\n',
    '\r',
    '\u00A0',
    '\u3000',
    '\uFEFF',
    '\0',
    '~300~',
    'https://a.b',
    '.',
    ',',
  ],
);
const lines = fc.array(
  fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join('')),
  { maxLength: 8 },
);

test.each(['\n\n', '\n', ''])('property test: parses like the complete parser, with pieces separated by %j', (between) => {
  fc.assert(
    fc.property(lines, (texts) => {
      const text = texts.join(between);
      expect(clean(parseMarkdown(text, parse))).toEqual(clean(parse(text)));
    }),
    runs(500),
  );
});

test('a paragraph of plain text skips the parser', () => {
  const root = parseMarkdown('Bir haber, "tırnaklı" ve (ayraçlı): 3 bin kişi!\n\n## Başlık\n\nİkinci – son.', (text) => {
    expect(text.trim()).toBe('## Başlık');
    return parse(text);
  });
  expect(root.children.map(({ type }) => type)).toEqual(['paragraph', 'heading', 'paragraph']);
});

/** Removes the positions, which rendering does not use. */
function clean(tree: unknown): unknown {
  return JSON.parse(JSON.stringify(tree, (key, value: unknown) => (key === 'position' ? undefined : value)));
}

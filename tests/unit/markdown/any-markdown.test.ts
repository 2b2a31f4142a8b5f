import fc from 'fast-check';
import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { tr } from '../../../src/language/strings/tr.ts';
import { createRender, LimitError } from '../../../src/markdown/render.ts';
import { pictureMark } from '../../../src/markdown/extract-pictures.ts';
import { anyText, runs } from '../arbitraries.ts';

const render = createRender({ base: '/kupur/', origin: 'https://kupur.example', lang: 'tr', words: tr });
const parser = unified().use(rehypeParse, { fragment: true });
/** Fragments that are likely to break a renderer: nested footnotes, links and pictures, and unclosed HTML. */
const bits = [
  ...['[^1]', '\n\n[^1]: ', '\n\n[^a]: ', '[^a]', '[', '](/x/)', '![', '](y.png)', '](https://o.example/z.png "t")', '<https://x.example>'],
  ...['<a href="/r/">', '</a>', '<a id="user-content-fnref-1">', '<li id="user-content-fn-1">', '</li>', '<ol>', '</ol>'],
  ...['<h2 id="footnote-label">', '</h2>', '<h3>', '</h3>', '<section data-footnotes class="footnotes">', '</section>', '## Başlık[^1]\n'],
  ...[
    '<img src="y.png" alt="![q](w.png)" title="<!--picture 0-->">',
    '<span title=\'<!--picture "0"-->\'>',
    '</span>',
    '<!--picture "0"-->',
  ],
  ...[
    '<table>',
    '<tr><td>',
    '</td></tr></table>',
    '<p>',
    '</p>',
    '<figure>',
    '</figure>',
    '<div>',
    '</div>',
    '<b>',
    '</b>',
    '<blockquote>',
  ],
  ...['<marquee>', '</marquee>', '<center>', '</center>', '<form>', '</form>', '<nobr>', '<button>', '</button>', '<svg><p>', '<math><mi>'],
  ...['<details><summary>', '</summary></details>', '<ruby>a<rt>b</rt></ruby>', '<pre>', '</pre>', '<br>', '`', '**', '_'],
  ...['\n\n', '\n', '> ', '- ', '1. ', '\n\n    ', '| a | b |\n|---|---|\n| [^1] | ![x](y.png) |\n', 'söz ', 'İstanbul '],
];
const tangledMarkdown = fc.array(fc.constantFrom(...bits), { minLength: 1, maxLength: 16 }).map((parts) => parts.join(''));
const markdown = fc.oneof(
  fc.array(anyText, { minLength: 1, maxLength: 6 }).map((parts) => parts.join('\n\n')),
  tangledMarkdown,
);

/** Renders a text, and parses its HTML as a browser does. Returns `undefined` if the text exceeds a limit. */
function read(text: string) {
  try {
    const { body, facts } = render(text, 'tr');
    const html = `<p>${body.ledeHtml}</p>${body.html}`;
    const elements: { element: Element; parents: readonly Element[] }[] = [];
    const collect = (node: Root | Element, parents: readonly Element[]): void => {
      for (const child of node.children) {
        if (child.type !== 'element') continue;
        elements.push({ element: child, parents });
        collect(child, [...parents, child]);
      }
    };
    collect(parser.parse(html), []);
    return { body, facts, html, elements };
  } catch (error) {
    if (error instanceof LimitError) return undefined;
    throw error;
  }
}

describe('property tests: generated Markdown', () => {
  test('no element, attribute or address can run or load anything', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        for (const { element } of read(text)?.elements ?? []) {
          expect(element.tagName).not.toMatch(/^(?:script|style|iframe|object|embed|svg|math|form|input|button|base|meta|link|template)$/);
          for (const [name, value] of Object.entries(element.properties)) {
            expect(name).not.toMatch(/^(?:on|style)/i);
            if (name === 'href' || name === 'src' || name === 'cite')
              expect(String(value)).not.toMatch(/^\W*(?:javascript|vbscript|data):/i);
          }
        }
      }),
      runs(125),
    );
  });

  test('ids are unique, entries of the table of contents lead to their headings, and links are not nested', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const { elements = [], body } = read(text) ?? {};
        const ids = elements.flatMap(({ element }) => (typeof element.properties['id'] === 'string' ? [element.properties['id']] : []));
        expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
        for (const { id } of body?.headings ?? []) expect(ids).toContain(id);
        for (const { element, parents } of elements) {
          if (element.tagName === 'a') expect(parents.map(({ tagName }) => tagName)).not.toContain('a');
        }
      }),
      runs(125),
    );
  });

  test('a browser finds a comment for each picture placeholder, and no other comment', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const { body, html = '' } = read(text) ?? {};
        const indexes = Array.from(html.matchAll(new RegExp(pictureMark, 'g')), ([, number]) => Number(number));
        // Placeholders are comments, and never part of an attribute or a text.
        expect(indexes).toEqual((body?.pictures ?? []).map((_, at) => at));
        const comments: string[] = [];
        const collect = (node: Root | Element) => {
          for (const child of node.children) {
            if (child.type === 'comment') comments.push(child.value);
            else if (child.type === 'element') collect(child);
          }
        };
        collect(parser.parse(html));
        expect(comments).toHaveLength(indexes.length);
      }),
      runs(125),
    );
  });

  test('a browser nests the elements as the tags do, and keeps the lede in its paragraph', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const { body } = read(text) ?? {};
        if (!body) return;
        const lede = `<p>${body.ledeHtml}</p>`;
        expect(parseOutline(lede)).toEqual(readOutline(lede));
        expect(parseOutline(`<div>${body.html}</div>`)).toEqual(readOutline(`<div>${body.html}</div>`));
      }),
      runs(125),
    );
  });

  test('the same text gives the same page', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        expect(read(text)).toEqual(read(text));
      }),
      runs(50),
    );
  });
});

/** Returns the elements that a parser finds in HTML, indented by depth. */
function parseOutline(html: string): string[] {
  const names: string[] = [];
  const collect = (node: Root | Element, depth: number) => {
    for (const child of node.children) {
      if (child.type !== 'element') continue;
      names.push(`${'  '.repeat(depth)}${child.tagName}`);
      collect(child, depth + 1);
    }
  };
  collect(parser.parse(html), 0);
  return names;
}

/** Returns the same outline, read from the tags as written. */
function readOutline(html: string): string[] {
  const names: string[] = [];
  let depth = 0;
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)(?:\s(?:"[^"]*"|[^"<>])*)?>/g)) {
    if (slash) depth--;
    else names.push(`${'  '.repeat(depth)}${name}`);
    if (!slash && !/^(?:br|hr|img|wbr)$/.test(name)) depth++;
  }
  return names;
}

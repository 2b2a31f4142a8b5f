import fc from 'fast-check';
import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { createRender, LimitError } from '../../../src/markdown/render.ts';
import { pictureMark } from '../../../src/markdown/extract-pictures.ts';
import { anyText, runs } from '../arbitraries.ts';

const render = createRender({ base: '/kupur/', lang: 'tr' });
const parser = unified().use(rehypeParse, { fragment: true });
/** What meets in the texts that go wrong: footnotes, links and pictures within each other, and HTML that nobody closes. */
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
const entangled = fc.array(fc.constantFrom(...bits), { minLength: 1, maxLength: 16 }).map((parts) => parts.join(''));
const markdown = fc.oneof(
  fc.array(anyText, { minLength: 1, maxLength: 6 }).map((parts) => parts.join('\n\n')),
  entangled,
);

/** Renders a text and reads its HTML as a browser does; nothing where it is refused. */
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

test('no text makes an element, an attribute or an address that can run or load anything', () => {
  fc.assert(
    fc.property(markdown, (text) => {
      for (const { element } of read(text)?.elements ?? []) {
        expect(element.tagName).not.toMatch(/^(?:script|style|iframe|object|embed|svg|math|form|input|button|base|meta|link|template)$/);
        for (const [name, value] of Object.entries(element.properties)) {
          expect(name).not.toMatch(/^(?:on|style)/i);
          if (name === 'href' || name === 'src' || name === 'cite') expect(String(value)).not.toMatch(/^\W*(?:javascript|vbscript|data):/i);
        }
      }
    }),
    runs(500),
  );
});

test('each id stands once, each heading of the contents leads to its own, and no link stands in a link', () => {
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
    runs(500),
  );
});

test('what is written is what a browser reads: its HTML is that of its own tree', () => {
  fc.assert(
    fc.property(markdown, (text) => {
      const { body, html = '' } = read(text) ?? {};
      const marks = Array.from(html.matchAll(new RegExp(pictureMark, 'g')), ([, number]) => Number(number));
      // A mark stands where a comment does, and nowhere else.
      expect(marks).toEqual((body?.pictures ?? []).map((_, at) => at));
      const comments: string[] = [];
      const collect = (node: Root | Element) => {
        for (const child of node.children) {
          if (child.type === 'comment') comments.push(child.value);
          else if (child.type === 'element') collect(child);
        }
      };
      collect(parser.parse(html));
      expect(comments).toHaveLength(marks.length);
    }),
    runs(500),
  );
});

test('a browser that reads what is written finds each element where it was meant, and the lede within its paragraph', () => {
  fc.assert(
    fc.property(markdown, (text) => {
      const { body } = read(text) ?? {};
      if (!body) return;
      const lede = `<p>${body.ledeHtml}</p>`;
      expect(outlineOf(lede)).toEqual(writtenIn(lede));
      expect(outlineOf(`<div>${body.html}</div>`)).toEqual(writtenIn(`<div>${body.html}</div>`));
    }),
    runs(500),
  );
});

test('the same text gives the same page', () => {
  fc.assert(
    fc.property(markdown, (text) => {
      expect(read(text)).toEqual(read(text));
    }),
    runs(200),
  );
});

/** The elements that a parser finds in HTML, each below what it stands in. */
function outlineOf(html: string): string[] {
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

/** The same by the tags alone, as they were written. */
function writtenIn(html: string): string[] {
  const names: string[] = [];
  let depth = 0;
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)(?:\s(?:"[^"]*"|[^"<>])*)?>/g)) {
    if (slash) depth--;
    else names.push(`${'  '.repeat(depth)}${name}`);
    if (!slash && !/^(?:br|hr|img|wbr)$/.test(name)) depth++;
  }
  return names;
}

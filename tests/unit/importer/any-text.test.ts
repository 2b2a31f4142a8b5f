import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tr } from '../../../src/language/strings/tr.ts';
import { importArticles } from '../../../src/importer/import-articles.ts';
import { createRender } from '../../../src/markdown/render.ts';
import { runs } from '../arbitraries.ts';
import { createEmptyArchive } from '../builders.ts';

const site = { contentDir: 'content', timeZone: 'Europe/Istanbul', lang: 'tr' };
const render = createRender({ base: '/', origin: 'https://kupur.example', lang: 'tr', words: tr });

const word = fc.constantFrom(
  ...'İstanbul ısparta ŞIRNAK Îmâ çay 2025 1. - + * ** _a_ # > < &amp; & [x] [^1] ![ ]( \\ ` ``` ~~~ | :-: --- === {{ }} {% %} “söz” ’de 😀 المتحف 1) a_b_c www.x.example a@b.example :// ...'.split(
    ' ',
  ),
);
const words = fc.array(word, { minLength: 1, maxLength: 8 }).map((list) => list.join(' '));
/** Long enough, and with enough commas, to be recognised as prose. */
const prose = fc.array(words, { minLength: 3, maxLength: 6 }).map((list) => `Uzun bir cümle burada, ${list.join(', ')}, ve böyle biter.`);

/** A piece of HTML, and its visible text. */
interface Piece {
  html: string;
  visible: string;
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const plain = (text: fc.Arbitrary<string>) => text.map((visible): Piece => ({ html: escape(visible), visible }));
const wrap =
  (tag: string, attributes = '') =>
  ({ html, visible }: Piece): Piece => ({
    html: `<${tag}${attributes}>${html}</${tag}>`,
    visible: ` ${visible} `,
  });
const all = (pieces: readonly Piece[]): Piece => ({
  html: pieces.map(({ html }) => html).join(' '),
  visible: pieces.map(({ visible }) => visible).join(' '),
});

const hostile: fc.Arbitrary<Piece> = fc.constantFrom(
  { html: '<script>gizli()</script>', visible: '' },
  { html: '<style>gizli{}</style>', visible: '' },
  { html: '<svg onload="gizli()"><script>gizli()</script></svg>', visible: '' },
  { html: '<!-- gizli -->', visible: '' },
  { html: '<a href="javascript:gizli()">bağ</a>', visible: 'bağ' },
  { html: '<a href=" jAva\tscript:gizli()">bağ</a>', visible: 'bağ' },
  { html: '<b onclick="gizli()" style="x:gizli">kalın</b>', visible: 'kalın' },
  { html: '<img src="javascript:gizli()" onerror="gizli()">', visible: '' },
  { html: '<base href="https://gizli.example/">', visible: '' },
  { html: '<meta http-equiv="refresh" content="0;url=//gizli.example">', visible: '' },
);
const inline: fc.Arbitrary<Piece> = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: plain(words) },
      plain(words).map(wrap('em')),
      plain(words).map(wrap('strong')),
      plain(words).map(wrap('em')).map(wrap('strong')),
      plain(words).map(wrap('a', ' href="https://x.example/a_b?c=(d)&amp;e"')),
      plain(words).map(wrap('span', ' class="x"')),
      plain(words).map(wrap('sub')),
      plain(words).map(wrap('mark')),
      fc.constant({ html: '<br>', visible: ' ' }),
      hostile,
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map(all);
const { block } = fc.letrec<{ block: Piece }>((tie) => {
  const blocks = fc.array(tie('block'), { minLength: 1, maxLength: 3 }).map(all);
  const items = (tag: string) =>
    fc
      .array(fc.oneof(inline, blocks).map(wrap('li')), { minLength: 1, maxLength: 4 })
      .map(all)
      .map(wrap(tag));
  const row = (cell: string) => fc.tuple(plain(words), plain(words)).map((cells) => wrap('tr')(all(cells.map(wrap(cell)))));
  return {
    block: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      { weight: 5, arbitrary: inline.map(wrap('p')) },
      inline.map(wrap('h2')),
      inline.map(wrap('div')),
      blocks.map(wrap('blockquote')),
      blocks.map(wrap('section')),
      items('ul'),
      items('ol'),
      fc.tuple(row('th'), row('td')).map((rows) => wrap('table')(all(rows))),
      plain(words).map(wrap('pre')),
      fc.tuple(plain(words), inline).map(([visible, caption]) => ({
        html: `<figure><img src="https://x.example/a.jpg" alt="resim">\n<figcaption>${caption.html} ${visible.html}</figcaption></figure>`,
        visible: ` resim ${caption.visible} ${visible.visible} `,
      })),
      fc.constant({ html: '<hr>', visible: ' ' }),
    ),
  };
});
const article = fc.array(block, { minLength: 1, maxLength: 6 }).map(all);

const item = (html: string) =>
  `<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Örnek</title><item><title>Örnek haber</title><link>https://x.example/1</link><pubDate>Sat, 08 Mar 2025 10:00:00 +0300</pubDate><content:encoded>${escape(html)}</content:encoded></item></channel></rss>`;
const page = (html: string) =>
  `<!doctype html><html lang="tr"><head><meta charset="utf-8"><title>Örnek haber</title><meta name="date" content="2025-03-08"></head><body><nav><a href="/">Başa dön</a></nav><article><h1>Örnek haber</h1>${html}</article><footer><a href="/kunye">Künye</a></footer></body></html>`;

describe('property tests: generated texts', () => {
  test('a feed keeps every word in order, and nothing hostile', async () => {
    await fc.assert(
      fc.asyncProperty(article, async ({ html, visible }) => {
        fc.pre(getWords(visible).length > 0);
        const shown = await show('haber.xml', item(html));
        expect(getWords(getText(shown))).toEqual(getWords(visible));
        expectHarmless(shown);
      }),
      runs(40),
    );
  });

  test('the paragraphs of a page keep every word in order, and nothing hostile', async () => {
    const paragraph = fc.tuple(plain(prose), inline, plain(prose)).map(all).map(wrap('p'));
    await fc.assert(
      fc.asyncProperty(fc.array(paragraph, { minLength: 3, maxLength: 6 }).map(all), async ({ html, visible }) => {
        const shown = await show('haber.html', page(html));
        expect(getWords(getText(shown))).toEqual(getWords(visible));
        expectHarmless(shown);
      }),
      runs(40),
    );
  });

  test('no page makes the importer throw, wherever it is truncated', async () => {
    await fc.assert(
      fc.asyncProperty(article, fc.nat(2000), async ({ html }, end) => {
        const outcome = await read('haber.html', page(html).slice(0, end));
        if (outcome?.kind === 'failed') expect(outcome.reason).toMatch(/^haber\.html(?::\d+)?: .*found .*, expected /s);
      }),
      runs(40),
    );
  });

  test('Markdown without warnings is not changed, on the first and on a second import', async () => {
    const markdown = fc.array(fc.oneof(words, prose), { minLength: 1, maxLength: 8 }).map((blocks) => blocks.join('\n\n'));
    await fc.assert(
      fc.asyncProperty(markdown, async (text) => {
        const first = await read('haber.md', `---\ntitle: Örnek haber\ndate: 2025-03-08\n---\n\n${text}\n`);
        if (first?.kind !== 'new' || first.warnings.length) return;
        const written = bodyOf(first.text);
        expect(written.trim()).toBe(text.trim());
        const again = await read('haber.md', first.text);
        expect(again?.kind === 'new' && bodyOf(again.text)).toBe(written);
      }),
      runs(40),
    );
  });
});

async function read(file: string, text: string) {
  const [outcome] = await Array.fromAsync(importArticles([{ file, bytes: Buffer.from(text) }], createEmptyArchive(), site));
  return outcome;
}

/** Imports a file and renders it as the site does. */
async function show(file: string, text: string): Promise<string> {
  const outcome = await read(file, text);
  if (outcome?.kind !== 'new') throw new Error(outcome?.kind === 'failed' ? outcome.reason : 'not an article');
  const { ledeHtml, html } = render(bodyOf(outcome.text), 'tr').body;
  return `<p>${ledeHtml}</p>\n${html}`;
}

const bodyOf = (file: string) => file.replace(/^---\n[^]*?\n---\n\n/, '');

const namedReferences: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** Returns the visible text of HTML. */
const getText = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:#x([0-9A-F]+)|(\w+));/gi, (_, code?: string, name?: string) =>
      code ? String.fromCodePoint(parseInt(code, 16)) : (namedReferences[name ?? ''] ?? ''),
    );

const getWords = (text: string) => text.split(/\s+/).filter((word) => word !== '');

function expectHarmless(html: string): void {
  expect(html).not.toContain('gizli');
  expect(html).not.toMatch(/<(?:script|style|iframe|svg|base|meta)\b|<[^>]*\s(?:on\w+|style)=|javascript:/i);
}

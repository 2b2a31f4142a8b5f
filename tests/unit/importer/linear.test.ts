import { describe, expect, test } from 'vitest';
import { readerOf } from '../../../src/importer/readers/index.ts';

// None of these waits for a clock: what is worse than linear takes hours for so much text, and the test ends without it.
const options = { timeZone: 'Europe/Istanbul', lang: 'tr', file: 'yazi.md' };
const long = 1_000_000;
const repeat = (unit: string) => unit.repeat(long / unit.length);
const read = async (text: string) => {
  const bytes = Buffer.from(text);
  const reader = readerOf(bytes);
  const [reading] = await reader.read(bytes, options);
  return { name: reader.name, reading };
};

const words = 'Uzun paragraf burada sürüyor, virgüllü. '.repeat(20);
const page = (head: string, body = '') =>
  `<!doctype html><html lang="tr"><head><title>Sayfa</title><meta name="date" content="2026-02-03">${head}</head><body><article><h1>Sayfa</h1><p>${words}</p>${body}</article></body></html>`;
const article = (text: string, keys = '') => `---\ntitle: Yazı\ndate: 2026-02-03\n${keys}---\n\nGiriş.\n\n${text}\n`;
const feed = (item: string, rest = '') =>
  `<rss version="2.0"><channel><title>Gazete</title><item><title>Kar</title><pubDate>Tue, 03 Feb 2026 10:00:00 +0300</pubDate><description>Kar yağdı.</description>${item}</item>${rest}</channel></rss>`;

describe('a reader takes linear time for', () => {
  test.each([
    ['comments before a doctype', 'text-clipping', `${'<!-- a -->'.repeat(1000)}<!doctype x [`],
    ['blank lines below a first line of front matter', 'text-clipping', `---\n${'\n'.repeat(4000)}`],
    ['a first line of front matter, and nothing else', 'text-clipping', `---\n${' \n'.repeat(2000)}x`],
    ['imports with an export behind them', 'markdown', article(`${"import a from 'b'\n".repeat(5000)}export const x = 1`)],
    ['braces that nothing closes', 'markdown', article(repeat('{{'))],
    ['shortcodes that nothing closes', 'markdown', article('{{% a '.repeat(100_000))],
    ['spaces in a date of front matter', 'markdown', article('Metin.', `updated: "${' '.repeat(150_000)}x"\n`)],
    ['a fault at each letter of front matter', 'markdown', article('Metin.', `x: ${'[^a]'.repeat(40_000)}\n`)],
    ['aliases in front matter', 'markdown', article('Metin.', `x: &x b\ny: [${'*x, '.repeat(40_000)}]\n`)],
    ['keys of front matter', 'markdown', article('Metin.', Array.from({ length: 60_000 }, (_, at) => `k${at}: 1\n`).join(''))],
    ['spaces in a date of a page', 'saved-page', page(`<meta property="article:modified_time" content="2026${repeat(' ')}x">`)],
    ['blank lines in JSON-LD', 'saved-page', page(`<script type="application/ld+json">{"a": ${'\n'.repeat(150_000)}</script>`)],
    ['faults in JSON-LD', 'saved-page', page(`<script type="application/ld+json">{"a": ${'[^a]'.repeat(45_000)}</script>`)],
    ['a script that nothing closes', 'saved-page', page('', '<script>a</scrip'.repeat(10_000))],
    ['sections that nothing closes', 'feed', feed('', repeat('<![CDATA[ '))],
    ['comments that nothing closes', 'feed', feed('', repeat('<!-- '))],
    ['items that nothing closes', 'feed', feed('', repeat('<item> '))],
    ['brackets in the place of an author', 'feed', feed(`<author>${repeat('[')}</author>`)],
    ['brackets in the place of an editor', 'feed', feed('', `<managingEditor>${repeat('(')}</managingEditor>`)],
    ['spaces in a clipping', 'text-clipping', `Başlık\n\nGüncelleme Tarihi:${repeat(' ')}x\n\nMetin.`],
    ['labels in a clipping', 'text-clipping', `Başlık\n\n${'Yayın Tarihi: 03.02.2026\n\n'.repeat(20_000)}`],
  ])('%s', async (_, name, text) => {
    const found = await read(text);
    expect(found.name).toBe(name);
    expect(found.reading).toBeDefined();
  });
});

test('front matter that is longer than any is refused before it is read', async () => {
  const { reading } = await read(article('Metin.', 'a: b\n'.repeat(50_000)));
  expect(reading?.fault).toMatchObject({ line: 1, found: expect.stringMatching(/^front matter of \d+ characters$/) as string });
});

test('of an author that is longer than any name the item comes in without it', async () => {
  const { reading } = await read(feed(`<author>${'['.repeat(3000)}</author>`));
  expect(reading?.article?.data.title).toBe('Kar');
  expect(reading?.article?.data.authors).toBeUndefined();
  const { reading: whole } = await read(feed('<author>a@b.c (Ayşe Kaya)</author>'));
  expect(whole?.article?.data.authors).toEqual(['Ayşe Kaya']);
});

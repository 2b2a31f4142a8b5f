import { describe, expect, test } from 'vitest';
import { readerOf } from '../../../src/importer/readers/index.ts';

// These tests measure no time: a reader that is worse than linear takes hours for texts of this length, and the test times out.
const options = { timeZone: 'Europe/Istanbul', lang: 'tr', file: 'yazi.md' };
const long = 1_000_000;
const repeat = (unit: string) => unit.repeat(long / unit.length);
const read = async (text: string) => {
  const bytes = Buffer.from(text);
  const reader = readerOf(bytes);
  const [result] = await reader.read(bytes, options);
  return { name: reader.name, result };
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
    ['blank lines after the opening line of front matter', 'text-clipping', `---\n${'\n'.repeat(4000)}`],
    ['front matter without a closing line', 'text-clipping', `---\n${' \n'.repeat(2000)}x`],
    ['imports before an export', 'markdown', article(`${"import a from 'b'\n".repeat(5000)}export const x = 1`)],
    ['unclosed braces', 'markdown', article(repeat('{{'))],
    ['unclosed shortcodes', 'markdown', article('{{% a '.repeat(100_000))],
    ['spaces in a front matter date', 'markdown', article('Metin.', `updated: "${' '.repeat(150_000)}x"\n`)],
    ['an error at each character of front matter', 'markdown', article('Metin.', `x: ${'[^a]'.repeat(40_000)}\n`)],
    ['aliases in front matter', 'markdown', article('Metin.', `x: &x b\ny: [${'*x, '.repeat(40_000)}]\n`)],
    ['keys in front matter', 'markdown', article('Metin.', Array.from({ length: 60_000 }, (_, at) => `k${at}: 1\n`).join(''))],
    ['spaces in a page’s date', 'saved-page', page(`<meta property="article:modified_time" content="2026${repeat(' ')}x">`)],
    ['blank lines in JSON-LD', 'saved-page', page(`<script type="application/ld+json">{"a": ${'\n'.repeat(150_000)}</script>`)],
    ['errors in JSON-LD', 'saved-page', page(`<script type="application/ld+json">{"a": ${'[^a]'.repeat(45_000)}</script>`)],
    ['an unclosed script', 'saved-page', page('', '<script>a</scrip'.repeat(10_000))],
    ['unclosed CDATA sections', 'feed', feed('', repeat('<![CDATA[ '))],
    ['unclosed comments', 'feed', feed('', repeat('<!-- '))],
    ['unclosed items', 'feed', feed('', repeat('<item> '))],
    ['brackets instead of an author', 'feed', feed(`<author>${repeat('[')}</author>`)],
    ['brackets instead of an editor', 'feed', feed('', `<managingEditor>${repeat('(')}</managingEditor>`)],
    ['spaces in a clipping', 'text-clipping', `Başlık\n\nGüncelleme Tarihi:${repeat(' ')}x\n\nMetin.`],
    ['labels in a clipping', 'text-clipping', `Başlık\n\n${'Yayın Tarihi: 03.02.2026\n\n'.repeat(20_000)}`],
  ])('%s', async (_, name, text) => {
    const found = await read(text);
    expect(found.name).toBe(name);
    expect(found.result).toBeDefined();
  });
});

test('refuses front matter over the length limit before parsing it', async () => {
  const { result } = await read(article('Metin.', 'a: b\n'.repeat(50_000)));
  expect(result?.fault).toMatchObject({ line: 1, found: expect.stringMatching(/^front matter of \d+ characters$/) as string });
});

test('imports an item without its author if that is longer than any name', async () => {
  const { result } = await read(feed(`<author>${'['.repeat(3000)}</author>`));
  expect(result?.article?.data.title).toBe('Kar');
  expect(result?.article?.data.authors).toBeUndefined();
  const { result: whole } = await read(feed('<author>a@b.c (Ayşe Kaya)</author>'));
  expect(whole?.article?.data.authors).toEqual(['Ayşe Kaya']);
});

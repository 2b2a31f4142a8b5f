import { toString } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { importArticles } from '../../../src/importer/import-articles.ts';
import { savedPage } from '../../../src/importer/readers/page/saved-page.ts';
import { createEmptyArchive } from '../builders.ts';

const options = { timeZone: 'Europe/Istanbul', lang: 'tr', file: 'sayfa.html' };
const paragraph = `<p>${'Örnek haberin uzun paragrafı burada sürüyor, virgüllü ve noktalı. '.repeat(8)}</p>`;

describe('a page larger than any article', () => {
  test.each([
    ['elements', '<ul>' + '<li>a</li>'.repeat(41_000) + '</ul>', 'more elements and comments than an article has'],
    ['comments', '<!-- x -->'.repeat(41_000), 'more elements and comments than an article has'],
    ['angle brackets that are not tags', '<'.repeat(41_000), 'more elements and comments than an article has'],
    ['character references', '&amp; '.repeat(200_001), 'more character references than an article has'],
    ['nested elements', '<div>'.repeat(300), 'elements nested too deep for an article'],
    ['characters', ' '.repeat(10_000_001), 'characters of HTML, pictures not counted'],
    [
      'nested JSON-LD',
      `<script type="application/ld+json">${'['.repeat(50_000)}</script><p hidden>${'<b>'.repeat(201)}`,
      'nested too deep',
    ],
  ])('is refused for its %s, with what was found and what was expected', async (_, body, found) => {
    const [result] = await savedPage.read(Buffer.from(page(body)), options);
    expect(result?.fault?.found).toContain(found);
    expect(result?.fault?.expected).toMatch(/at most \d+/);
    expect(result?.fault?.line).toBeGreaterThan(0);
  });
});

test('imports a long reportage whole', async () => {
  const [result] = await savedPage.read(Buffer.from(page(paragraph.repeat(400))), options);
  expect(result?.article?.body.children).toHaveLength(401);
});

test('imports a page with pictures in data URLs, however large they are', async () => {
  const png = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(3_000_000, 7)]);
  const picture = `<p><img alt="Büyük" src="data:image/png;base64,${png.toString('base64')}"></p>`;
  const font = `<style>@font-face{src:url(data:font/woff2;base64,${'A'.repeat(5000)})}</style>`;
  const [result] = await savedPage.read(Buffer.from(page(font + paragraph + picture + paragraph)), options);
  expect(result?.article?.pictures.map(({ name }) => name)).toEqual(['1.png']);
  expect(await result?.article?.pictures[0]?.bytes()).toEqual(png);
});

test('a page that is truncated anywhere is imported, or refused with its file, line, found and expected', async () => {
  const whole = page(paragraph.repeat(3) + '<ul><li>bir</li></ul><script>var a = "x";</script>');
  const kinds = new Set<string>();
  for (let end = 0; end < whole.length; end += 37) {
    const bytes = Buffer.from(whole).subarray(0, end);
    for await (const outcome of importArticles([{ file: 'sayfa.html', bytes }], createEmptyArchive(), {
      contentDir: 'content',
      timeZone: 'Europe/Istanbul',
      lang: 'tr',
    })) {
      kinds.add(outcome.kind);
      if (outcome.kind === 'failed') expect(outcome.reason).toMatch(/^sayfa\.html:\d+: found .+, expected .+/s);
    }
  }
  expect(kinds).toEqual(new Set(['new', 'failed']));
});

test.each([
  ['exponential entities', '<?xml version="1.0"?><!DOCTYPE html [<!ENTITY a "&#97;"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'],
  ['a file of another format', '%PDF-1.7\n%\u0000\u0001'],
])('a page that begins with %s is refused or imported, without additional words', async (_, start) => {
  const [result] = await savedPage.read(Buffer.from(start + page(paragraph + '<p>&b;</p>')), options);
  const words = result?.article ? toString(result.article.body).split(/\s+/).length : 0;
  expect(words).toBeLessThan(200);
});

function page(body: string): string {
  return `<!doctype html><html lang="tr"><head><title>Uzun sayfa</title><meta name="date" content="2025-03-08"></head><body><article><h1>Uzun sayfa</h1>${paragraph}${body}</article></body></html>`;
}

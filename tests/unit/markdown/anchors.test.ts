import { describe, expect, test } from 'vitest';
import { en } from '../../../src/language/strings/en.ts';
import { tr } from '../../../src/language/strings/tr.ts';
import { createRender } from '../../../src/markdown/render.ts';
import { renderWithLinks } from '../builders.ts';

const render = createRender({ base: '/', origin: 'https://kupur.example', lang: 'tr', words: tr });

describe('every anchor is unique on its page', () => {
  test.each([
    ['headings with similar spellings', '## İstanbul\n\n## Istanbul\n\n## ıstanbul\n\n## İstanbul 1\n\n## İSTANBUL'],
    ['a heading with the same text as the id of the footnotes', 'Metin[^1].\n\n## Footnote label\n\n## Footnote label\n\n[^1]: Not.'],
    ['a heading with the same text as the id of a footnote', 'Metin[^1].\n\n## User content fn 1\n\n## User content fnref 1\n\n[^1]: Not.'],
    ['HTML headings with their own ids', '<h2 id="footnote-label">Bir</h2>\n\n<h2 id="footnote-label">İki</h2>\n\n<h3 id="x">Üç</h3>'],
    ['headings without letters', '## 🎉\n\n## 🎉\n\n## !\n\n## 1'],
    ['an HTML list that imitates footnotes', 'Metin[^1].\n\n<ol><li id="user-content-fn-1">Sahte</li></ol>\n\n## Başlık\n\n[^1]: Not.'],
    [
      'an HTML section that imitates footnotes',
      'Metin[^1].\n\n<section data-footnotes><h2 id="footnote-label">Sahte</h2></section>\n\n<h2>İki</h2>\n\n[^1]: Not.',
    ],
    ['a footnote with several references', 'Bir[^1], iki[^1], üç[^2].\n\n[^1]: Not.\n[^2]: Not.'],
  ])('%s', (_, markdown) => {
    const ids = idsOf(markdown);
    expect(ids.length).toBeGreaterThan(2);
    expect(ids).toEqual([...new Set(ids)]);
  });
});

test('every internal link leads to an anchor in the text', () => {
  const markdown = 'Bir[^1], iki[^şehir], üç[^1].\n\n[^1]: Not.\n[^şehir]: Not.';
  const targets = [...toHtml(markdown).matchAll(/href="#([^"]*)"/g)].map(([, target]) => target);
  expect(targets).toHaveLength(6);
  expect(idsOf(markdown)).toEqual(expect.arrayContaining(targets));
});

test('no anchor of an article uses an id that is reserved for the page', () => {
  const ids = idsOf('## K content\n\n## k-source\n\n## K-\n\n## K 🎉\n\n<h2 id="k-tags">Etiketler</h2>\n\n<a id="k-month">x</a>');
  expect(ids).toHaveLength(5);
  expect(ids.filter((id) => id.startsWith('k-'))).toEqual([]);
});

test('every heading with text is in the table of contents, even one called Footnote label', () => {
  const { headings } = render('## Footnote label\n\n### Alt bölüm\n\n#### Derin bölüm\n\n## Son', 'tr').body;
  expect(headings.map(({ depth, text }) => `${depth} ${text}`)).toEqual(['2 Footnote label', '3 Alt bölüm', '2 Son']);
});

test('a heading without text is not in the table of contents', () => {
  expect(render('## Bir\n\n##\n\n## ![](x.jpg)\n\n## İki', 'tr').body.headings.map(({ text }) => text)).toEqual(['Bir', 'İki']);
});

test('the number of a footnote is not part of a heading', () => {
  const { headings } = render('## Kaynaklar[^1]\n\nMetin.\n\n[^1]: Not.', 'tr').body;
  expect(headings).toEqual([{ depth: 2, id: 'kaynaklar', text: 'Kaynaklar' }]);
});

test('the ids of one article do not affect those of the next', () => {
  const ids = [1, 2].map(() => idsOf('## Sonuç'));
  expect(ids).toEqual([['sonuc'], ['sonuc']]);
});

test('labels of footnotes and tables are in the language of the interface', () => {
  const english = createRender({ base: '/', origin: 'https://kupur.example', lang: 'en', words: en });
  const { html } = english('Giriş[^1].\n\n| a |\n|---|\n| b |\n\n[^1]: Not.', 'tr').body;
  expect(html).toContain('>Footnotes</h2>');
  expect(html).toContain('aria-label="Back to reference 1"');
  expect(html).toContain('aria-label="Table"');
});

function toHtml(markdown: string): string {
  const { ledeHtml, html } = renderWithLinks(render, markdown);
  return ledeHtml + html;
}

function idsOf(markdown: string): string[] {
  return [...toHtml(markdown).matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id ?? '');
}

test('unwraps links in links: a footnote number in a link becomes text, and the footnote still links back', () => {
  const html = toHtml('[Metin[^1]](/x/), [*![Resim](https://ornek.example/a.png)*](/y/).\n\n[^1]: Not.');
  expect(html).toMatch(/<a href="\/x\/">Metin<sup><span id="user-content-fnref-1">1<\/span><\/sup><\/a>/);
  expect(html).toContain('<a href="/y/"><em><span>Resim</span></em></a>');
  expect(html).toContain('href="#user-content-fnref-1"');
});

import { toString } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { savedPage } from '../../../src/importer/readers/page/saved-page.ts';

const options = { timeZone: 'Europe/Istanbul', lang: 'tr', file: 'sayfa.html' };
const paragraph = (words: string) => `<p>${`${words} haberin uzun paragrafı burada sürüyor, virgüllü ve noktalı. `.repeat(6)}</p>`;
const menu = `<ul>${'<li><a href="/x">Menü</a></li>'.repeat(12)}</ul>`;
const jsonLd = (articleBody: string) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Kar yağdı', articleBody }).replaceAll('</', '<\\/')}</script>`;

describe('the text of a page', () => {
  test('does not contain menus, even with little markup', async () => {
    const text = await read(
      `<header><nav>${menu}</nav></header><div id="haber"><span>${'Uzun bir metin, virgüllü. '.repeat(60)}</span></div>`,
    );
    expect(text).toContain('Uzun bir metin');
    expect(text).not.toContain('Menü');
  });

  test('does not contain further articles that were loaded below it', async () => {
    const articles = ['Kar yağdı', 'Maç bitti'].map((title) => `<article><h1>${title}</h1>${paragraph(title).repeat(5)}</article>`);
    const text = await read(`<main>${articles.join('')}</main>`);
    expect(text).toContain('Kar yağdı haberin');
    expect(text).not.toContain('Maç bitti');
  });

  test('contains every post of a live blog, each in its own <article>', async () => {
    const posts = ['Sabah', 'Öğle', 'Akşam'].map((title) => `<article><h2>${title}</h2>${paragraph(title).repeat(3)}</article>`);
    const text = await read(`<main><article><h1>Kar yağdı</h1>${posts.join('')}</article></main>`);
    for (const title of ['Sabah', 'Öğle', 'Akşam']) expect(text).toContain(`${title} haberin`);
  });

  test.each([
    ['no text', '<div id="root"></div>'],
    ['a teaser', `<article><h1>Kar yağdı</h1>${paragraph('Bütün')}</article>`],
  ])('is that of JSON-LD if the page shows %s', async (_, body) => {
    const text = Array.from({ length: 5 }, (_, at) => `Bütün haberin <${at + 1}.> paragrafı, ${'uzun ve tam, '.repeat(20)}burada.`).join(
      '\n\n',
    );
    const [result] = await savedPage.read(Buffer.from(page(body, jsonLd(text))), options);
    expect(result?.article?.body.children.map((node) => toString(node))).toEqual(text.split('\n\n'));
  });

  test('is the HTML of JSON-LD, sanitised', async () => {
    const html = `${paragraph('Bütün').repeat(3)}<script>alert(1)</script><p onclick="x()">Son.</p>`;
    const text = await read('<div id="root"></div>', jsonLd(html));
    expect(text).toMatch(/^Bütün haberin[^]*Son\.$/);
    expect(text).not.toMatch(/alert|<p/);
  });

  test('is refused if that of JSON-LD is larger than any article', async () => {
    expect(await read('<div id="root"></div>', jsonLd('<div>'.repeat(100_000)))).toContain('nested too deep');
  });

  test('is that of the page if JSON-LD has no more', async () => {
    const [result] = await savedPage.read(
      Buffer.from(
        page(
          `<article>${paragraph('Kendi').repeat(3)}<h2>Ara başlık</h2>${paragraph('Kendi')}</article>`,
          jsonLd('Kendi haberin'.repeat(9)),
        ),
      ),
      options,
    );
    expect(result?.article?.body.children.map(({ type }) => type)).toContain('heading');
  });
});

async function read(body: string, head = ''): Promise<string> {
  const [result] = await savedPage.read(Buffer.from(page(body, head)), options);
  return result?.article ? toString(result.article.body) : JSON.stringify(result?.fault);
}

function page(body: string, head = ''): string {
  return `<!doctype html><html lang="tr"><head><title>Kar yağdı</title><meta name="date" content="2026-02-03">${head}</head><body>${body}</body></html>`;
}

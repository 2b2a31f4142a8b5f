import { toString } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { savedPage } from '../../../src/importer/readers/page/saved-page.ts';

const options = { timeZone: 'Europe/Istanbul', lang: 'tr', file: 'sayfa.html' };
const paragraph = (words: string) => `<p>${`${words} haberin uzun paragrafı burada sürüyor, virgüllü ve noktalı. `.repeat(6)}</p>`;
const menu = `<ul>${'<li><a href="/x">Menü</a></li>'.repeat(12)}</ul>`;
const stated = (articleBody: string) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Kar yağdı', articleBody }).replaceAll('</', '<\\/')}</script>`;

describe('the text of a page', () => {
  test('comes without its menus, however little is marked up', async () => {
    const text = await read(
      `<header><nav>${menu}</nav></header><div id="haber"><span>${'Uzun bir metin, virgüllü. '.repeat(60)}</span></div>`,
    );
    expect(text).toContain('Uzun bir metin');
    expect(text).not.toContain('Menü');
  });

  test('comes without the further articles that were loaded below it', async () => {
    const articles = ['Kar yağdı', 'Maç bitti'].map((title) => `<article><h1>${title}</h1>${paragraph(title).repeat(5)}</article>`);
    const text = await read(`<main>${articles.join('')}</main>`);
    expect(text).toContain('Kar yağdı haberin');
    expect(text).not.toContain('Maç bitti');
  });

  test('keeps every post of a live blog, which is an article of its own', async () => {
    const posts = ['Sabah', 'Öğle', 'Akşam'].map((title) => `<article><h2>${title}</h2>${paragraph(title).repeat(3)}</article>`);
    const text = await read(`<main><article><h1>Kar yağdı</h1>${posts.join('')}</article></main>`);
    for (const title of ['Sabah', 'Öğle', 'Akşam']) expect(text).toContain(`${title} haberin`);
  });

  test.each([
    ['nothing', '<div id="root"></div>'],
    ['a teaser', `<article><h1>Kar yağdı</h1>${paragraph('Bütün')}</article>`],
  ])('is what JSON-LD has of it where the page shows %s', async (_, body) => {
    const text = Array.from({ length: 5 }, (_, at) => `Bütün haberin <${at + 1}.> paragrafı, ${'uzun ve tam, '.repeat(20)}burada.`).join(
      '\n\n',
    );
    const [reading] = await savedPage.read(Buffer.from(page(body, stated(text))), options);
    expect(reading?.article?.body.children.map((node) => toString(node))).toEqual(text.split('\n\n'));
  });

  test('is what JSON-LD has of it in HTML, without what is unsafe in it', async () => {
    const html = `${paragraph('Bütün').repeat(3)}<script>alert(1)</script><p onclick="x()">Son.</p>`;
    const text = await read('<div id="root"></div>', stated(html));
    expect(text).toMatch(/^Bütün haberin[^]*Son\.$/);
    expect(text).not.toMatch(/alert|<p/);
  });

  test('is refused where JSON-LD has more of it than any article has', async () => {
    expect(await read('<div id="root"></div>', stated('<div>'.repeat(100_000)))).toContain('nested too deep');
  });

  test('is that of the page where JSON-LD has no more', async () => {
    const [reading] = await savedPage.read(
      Buffer.from(
        page(
          `<article>${paragraph('Kendi').repeat(3)}<h2>Ara başlık</h2>${paragraph('Kendi')}</article>`,
          stated('Kendi haberin'.repeat(9)),
        ),
      ),
      options,
    );
    expect(reading?.article?.body.children.map(({ type }) => type)).toContain('heading');
  });
});

async function read(body: string, head = ''): Promise<string> {
  const [reading] = await savedPage.read(Buffer.from(page(body, head)), options);
  return reading?.article ? toString(reading.article.body) : JSON.stringify(reading?.fault);
}

function page(body: string, head = ''): string {
  return `<!doctype html><html lang="tr"><head><title>Kar yağdı</title><meta name="date" content="2026-02-03">${head}</head><body>${body}</body></html>`;
}

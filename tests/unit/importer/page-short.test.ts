import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { savedPage } from '../../../src/importer/readers/page/saved-page.ts';

const title = 'Köprü yeniden açıldı';
const paragraph =
  '<p>Bekleyen yolcular, sabahın erken saatinde açılan yoldan ilk kez geçti, sonra evlerine döndü, çocuklar ise okula gitti.</p>';

describe('a short page', () => {
  const short = (...lines: string[]) =>
    `<main><article><h1>${title}</h1><div class="govde">${lines.map((line) => `<p>${line}</p>`).join('')}</div></article></main>`;

  test.each([
    ['a byline and a dateline', ['Ayşe Örnek', '3 Şubat 2026'], ['Köprü bu sabah açıldı.', 'Yolcular sevindi.']],
    ['both on one line', ['Ayşe Örnek | 3 Şubat 2026'], ['Köprü bu sabah açıldı.', 'Yolcular sevindi.']],
    ['no boilerplate', [], ['Köprü bu sabah açıldı.', 'Yolcular sevindi.']],
  ])('with %s above the text begins with its first sentence', async (_, above, body) => {
    expect((await read(short(...above, ...body), '<meta name="author" content="Ayşe Örnek">')).blocks).toEqual(body);
  });

  test('keeps lines within the text that repeat the front matter', async () => {
    const body = ['Köprü bu sabah açıldı.', 'Ayşe Örnek', '3 Şubat 2026', 'Yolcular sevindi.'];
    expect((await read(short(...body), '<meta name="author" content="Ayşe Örnek">')).blocks).toEqual(body);
  });

  test('keeps a picture whose alternative text is the article’s title', async () => {
    const { tree } = await read(
      `<main><article><h1>${title}</h1><p><img src="https://a.example/k.jpg" alt="${title}"></p>${paragraph.repeat(4)}</article></main>`,
    );
    expect(JSON.stringify(tree)).toContain('k.jpg');
  });
});

async function read(body: string, head = ''): Promise<{ blocks: string[]; tree: Root | undefined }> {
  const page = `<!doctype html><html lang="tr"><head><title>${title}</title><meta name="date" content="2026-02-03">${head}</head><body>${body}</body></html>`;
  const [result] = await savedPage.read(Buffer.from(page), { timeZone: 'Europe/Istanbul', lang: 'tr', file: 'sayfa.html' });
  const tree = result?.article?.body;
  return { blocks: tree ? tree.children.map((node) => toString(node).trim()) : [JSON.stringify(result?.fault)], tree };
}

import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { savedPage } from '../../../src/importer/readers/page/saved-page.ts';

const title = 'Köprü yeniden açıldı';
const paragraph =
  '<p>Bekleyen yolcular, sabahın erken saatinde açılan yoldan ilk kez geçti, sonra evlerine döndü, çocuklar ise okula gitti.</p>';

describe('on a short page', () => {
  const short = (...lines: string[]) =>
    `<main><article><h1>${title}</h1><div class="govde">${lines.map((line) => `<p>${line}</p>`).join('')}</div></article></main>`;

  test.each([
    ['the writer and the day', ['Ayşe Örnek', '3 Şubat 2026'], ['Köprü bu sabah açıldı.', 'Yolcular sevindi.']],
    ['both in one line', ['Ayşe Örnek | 3 Şubat 2026'], ['Köprü bu sabah açıldı.', 'Yolcular sevindi.']],
    ['nothing', [], ['Köprü bu sabah açıldı.', 'Yolcular sevindi.']],
  ])('%s above the text are not its lede', async (_, above, body) => {
    expect((await read(short(...above, ...body), '<meta name="author" content="Ayşe Örnek">')).blocks).toEqual(body);
  });

  test('a line of the text that says what the front matter says stays', async () => {
    const body = ['Köprü bu sabah açıldı.', 'Ayşe Örnek', '3 Şubat 2026', 'Yolcular sevindi.'];
    expect((await read(short(...body), '<meta name="author" content="Ayşe Örnek">')).blocks).toEqual(body);
  });

  test('a picture that is called like the article stays', async () => {
    const { tree } = await read(
      `<main><article><h1>${title}</h1><p><img src="https://a.example/k.jpg" alt="${title}"></p>${paragraph.repeat(4)}</article></main>`,
    );
    expect(JSON.stringify(tree)).toContain('k.jpg');
  });
});

async function read(body: string, head = ''): Promise<{ blocks: string[]; tree: Root | undefined }> {
  const page = `<!doctype html><html lang="tr"><head><title>${title}</title><meta name="date" content="2026-02-03">${head}</head><body>${body}</body></html>`;
  const [reading] = await savedPage.read(Buffer.from(page), { timeZone: 'Europe/Istanbul', lang: 'tr', file: 'sayfa.html' });
  const tree = reading?.article?.body;
  return { blocks: tree ? tree.children.map((node) => toString(node).trim()) : [JSON.stringify(reading?.fault)], tree };
}

import { parseHTML } from 'linkedom';
import { toString } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { listBlocks } from '../../../src/importer/readers/page/blocks.ts';
import { savedPage } from '../../../src/importer/readers/page/saved-page.ts';

const options = { timeZone: 'Europe/Istanbul', lang: 'tr', file: 'sayfa.html' };
const title = 'Köprü yeniden açıldı';
const places = ['Köprüde', 'Limanda', 'Çarşıda', 'Okulda', 'Parkta', 'Garda', 'Pazarda', 'Sahilde'];
const text = (place: string) => `${place} bekleyen yolcular, sabahın erken saatinde açılan yoldan ilk kez geçti, sonra evlerine döndü.`;
const paragraphs = places.map((place) => `<p>${text(place)}</p>`);
const article = (...parts: string[]) => `<main><article><h1>${title}</h1><div class="govde">${parts.join('\n')}</div></article></main>`;
const linkedText = (place: string) =>
  `<p>${place} <a href="/a">uzun uzun anlatılan tören haberimizde</a> de yer almıştı, hatırlayanlar çoktur, unutanlar ise daha da çok.</p>`;

describe('restores in its place what the extractor drops:', () => {
  test('paragraphs with a link, each in its own wrapper', async () => {
    const parts = places.flatMap((place) => [
      text(place),
      `Bunu <a href="/b">${place.toLowerCase()} yazılan haberde</a> okuyabilirsiniz, ayrıntılar oradadır.`,
    ]);
    const { blocks, warnings } = await read(article(...parts.map((part) => `<div class="parca"><p>${part}</p></div>`)));
    expect(blocks).toEqual(parts.map((part) => part.replace(/<[^>]+>/g, '')));
    expect(warnings).toEqual([]);
  });

  test('a paragraph in a wrapper unlike the others', async () => {
    const odd = linkedText('Meydanda');
    const { blocks, warnings } = await read(
      article(...paragraphs.slice(0, 4), `<div class="x1"><div>${odd}</div></div>`, ...paragraphs.slice(4)),
    );
    expect(blocks[4]).toBe(
      'Meydanda uzun uzun anlatılan tören haberimizde de yer almıştı, hatırlayanlar çoktur, unutanlar ise daha da çok.',
    );
    expect(blocks).toHaveLength(9);
    expect(warnings).toEqual([]);
  });

  test.each(['comment', 'related', 'share'])('a paragraph with the class %s', async (name) => {
    const parts = paragraphs.with(4, `<p class="${name}">${text('Parkta')}</p>`);
    expect((await read(article(...parts))).blocks).toEqual(places.map(text));
  });

  test('a crosshead whose class looks like boilerplate to the extractor', async () => {
    const { blocks } = await read(article(...paragraphs.slice(0, 4), '<h2 class="media-baslik">Açılış günü</h2>', ...paragraphs.slice(4)));
    expect(blocks[4]).toBe('Açılış günü');
  });

  test('a quotation in a social media embed', async () => {
    const quote =
      '<blockquote><p>Yol bugün açıldı, hepimize hayırlı olsun.</p>— Belediye <a href="https://x.example/1">3 Şubat</a></blockquote>';
    const { blocks } = await read(
      article(...paragraphs.slice(0, 4), `<div class="social-media-embed">${quote}</div>`, ...paragraphs.slice(4)),
    );
    expect(blocks[4]).toContain('Yol bugün açıldı');
  });

  test('a short list and a short table', async () => {
    const list = '<ul class="media-liste"><li>Yaya yolu açık</li><li>Bisiklet yolu kapalı</li></ul>';
    const table = '<table class="media-tablo"><tr><td>Gidiş</td><td>iki şerit</td></tr><tr><td>Dönüş</td><td>bir şerit</td></tr></table>';
    const { blocks } = await read(article(...paragraphs.slice(0, 4), list, ...paragraphs.slice(4, 6), table, ...paragraphs.slice(6)));
    expect(blocks[4]).toContain('Bisiklet yolu kapalı');
    expect(blocks[7]).toContain('bir şerit');
  });

  test('a standfirst between the title and the text', async () => {
    const lead = 'Belediye, iki yıl süren onarımdan sonra köprüyü yayalara ve bisikletlilere yeniden açtı.';
    const page = `<main><article><header><h1>${title}</h1><div class="giris"><p>${lead}</p></div></header>
      <div class="govde"><div class="metin">${paragraphs.join('')}</div></div></article></main>`;
    expect((await read(page)).blocks).toEqual([lead, ...places.map(text)]);
  });

  test('an article of many columns of which the extractor finds one', async () => {
    const columns = places.map(
      (place, at) => `<div class="satir s${at}"><div class="kolon"><div class="ic">
      <p>${text(place).repeat(at === 3 ? 3 : 1)}</p></div></div></div>`,
    );
    const { blocks } = await read(`<main><article><header><h1>${title}</h1></header>${columns.join('')}</article></main>`);
    for (const place of places) expect(blocks.join(' ')).toContain(place);
  });

  test('a paragraph in JSON-LD, whatever its class is', async () => {
    const note =
      '<div class="related-box"><p>Köprünün ilk taşı, eski belediye başkanı tarafından yüz yıl önce konulmuştu, arşivde resmi var.</p></div>';
    const jsonLd = `<script type="application/ld+json">${JSON.stringify({
      '@type': 'NewsArticle',
      headline: title,
      articleBody: `${places.map(text).join('\n\n')}\n\nKöprünün ilk taşı, eski belediye başkanı tarafından yüz yıl önce konulmuştu, arşivde resmi var.`,
    })}</script>`;
    const { blocks, warnings } = await read(article(...paragraphs.slice(0, 4), note, ...paragraphs.slice(4)), jsonLd);
    expect(blocks[4]).toContain('Köprünün ilk taşı');
    expect(warnings).toEqual([]);
  });
});

describe('reveals the text that a script would show:', () => {
  const shell = (part: string) =>
    `<div id="root"><!--$?--><template id="B:0"></template><p>Yükleniyor, lütfen bekleyin.</p><!--/$--></div>${part}`;

  test('a part that was streamed after its placeholder', async () => {
    const { blocks } = await read(`${shell(`<div hidden id="S:0">${article(...paragraphs)}</div>`)}<script>$RC("B:0","S:0")</script>`);
    expect(blocks).toEqual(places.map(text));
  });

  test('parts whose placeholders only the calls name, in the order of the placeholders', async () => {
    const page = `<main><article><h1>${title}</h1><div class="govde">${paragraphs.slice(0, 2).join('')}
      <template id="P:1"></template>${paragraphs.slice(6).join('')}</div></article></main>
      <div hidden id="S:7">${paragraphs.slice(2, 6).join('')}</div><script>$RS("S:7","P:1")</script>`;
    expect((await read(page)).blocks).toEqual(places.map(text));
  });

  test.each([
    ['hidden', `<div id="app" hidden>${article(...paragraphs)}</div>`],
    ['invisible until its fonts are loaded', `<div style="visibility: hidden">${article(...paragraphs)}</div>`],
    ['behind an open dialog', `<div id="app" aria-hidden="true">${article(...paragraphs)}</div>`],
    ['in <noscript>', `<div id="app"></div><noscript>${article(...paragraphs)}</noscript>`],
    ['in a <template>', `<div id="app"></div><template>${article(...paragraphs)}</template>`],
    ['in a shadow tree', `<x-page><template shadowrootmode="open">${article(...paragraphs)}</template></x-page>`],
  ])('an article that is %s', async (_, page) => {
    expect((await read(page)).blocks).toEqual(places.map(text));
  });

  test.each([
    ['in the middle', 3],
    ['at the end', 6],
  ])('a collapsed part %s', async (_, from) => {
    const folded = `<div class="devami" style="display:none">${paragraphs.slice(from, from + 2).join('')}</div>`;
    const { blocks } = await read(article(...paragraphs.slice(0, from), folded, ...paragraphs.slice(from + 2)));
    expect(blocks).toEqual(places.map(text));
  });
});

describe('leaves out boilerplate, without a warning:', () => {
  const teaser =
    '<div class="kutu"><h3><a href="/y">Başka bir haberin başlığı burada</a></h3><p>Başka haberin özeti, burada uzunca bir cümle olarak okura anlatılıyor ve bitiyor.</p></div>';
  test.each([
    [
      'a newsletter box',
      '<div class="newsletter-widget"><p>Haberleri her sabah posta kutunuzda okumak için bültenimize bugün ücretsiz olarak abone olun.</p><p>Bizi izleyin.</p></div>',
    ],
    ['a teaser of another article', teaser],
    [
      'a list of links',
      '<div class="scroll"><ul><li><a href="/1">Birinci haberin başlığı</a></li><li><a href="/2">İkinci haberin başlığı</a></li></ul></div>',
    ],
    ['a linked line to another article', '<div><p><a href="/1">Bunu da okuyun: birinci haberin uzun başlığı buraya geliyor.</a></p></div>'],
    ['a share bar', '<div class="share-bar"><span>Bu haberi paylaş</span> <a href="/f">Facebook</a></div>'],
    [
      'the caption of a video',
      '<div class="video-kutu"><div class="media-caption"><p>Bu videoda, dün çekilen görüntüleri ve köprüden geçen ilk yolcuları izleyebilirsiniz.</p><p>Süre: 2 dakika</p></div></div>',
    ],
    [
      'a hidden dialog',
      '<div class="kutu" hidden><p>Sitemizde daha iyi bir deneyim için, izninizle küçük dosyalar kullanıyoruz, kabul edin.</p><button>Kabul</button></div>',
    ],
    [
      'a comment',
      '<div class="comments"><p>Ben de dün oradaydım, gerçekten çok güzel bir törendi, emeği geçen herkese teşekkürler.</p></div>',
    ],
  ])('%s', async (_, box) => {
    const { blocks, warnings } = await read(article(...paragraphs.slice(0, 4), box, ...paragraphs.slice(4), box));
    expect(blocks).toEqual(places.map(text));
    expect(warnings).toEqual([]);
  });

  test('a hidden copy of the page', async () => {
    const { blocks, warnings } = await read(`${article(...paragraphs)}<div hidden><h1>${title}</h1>${paragraphs.join('')}</div>`);
    expect(blocks).toEqual(places.map(text));
    expect(warnings).toEqual([]);
  });
});

test('warns about paragraphs that may be missing, with their number and a quotation', async () => {
  const box = `<div class="kutu1"><b>Not</b><p>Onarım, iki yıl önce başlamış, geçen ay ise nihayet <a href="/n">bütün ayrıntılarıyla</a> tamamlanmıştı.</p><img src="https://a.example/1.jpg"><img src="https://a.example/2.jpg"><img src="https://a.example/3.jpg"></div>`;
  const { blocks, warnings } = await read(article(...paragraphs.slice(0, 4), box, ...paragraphs.slice(4)));
  expect(blocks.join(' ')).not.toContain('Onarım');
  expect(warnings).toEqual(['1 paragraph of the page may be missing: "Onarım, iki yıl önce başlamış, geçen …"']);
});

test('two line breaks end a block, and a single one does not', () => {
  const { document } = parseHTML(
    '<!doctype html><html><body><div>bir<br>iki<br><br>üç<p>dört</p><span hidden>beş</span></div></body></html>',
  );
  const blocks = listBlocks(document.body);
  expect(blocks.map((block) => block.text)).toEqual(['bir iki', 'üç', 'dört']);
  expect(blocks[0]?.nodes?.map(({ nodeName }) => nodeName)).toContain('BR');
});

async function read(body: string, head = ''): Promise<{ blocks: string[]; warnings: readonly string[] }> {
  const page = `<!doctype html><html lang="tr"><head><title>${title}</title><meta name="date" content="2026-02-03">${head}</head><body>${body}</body></html>`;
  const [result] = await savedPage.read(Buffer.from(page), options);
  const tree = result?.article?.body;
  return {
    blocks: tree ? tree.children.map((node) => toString(node).trim()) : [JSON.stringify(result?.fault)],
    warnings: (result?.article?.warnings ?? []).filter((warning) => warning.includes('missing')),
  };
}

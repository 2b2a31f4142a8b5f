import { describe, expect, test } from 'vitest';
import { decodeFeed } from '../../../src/importer/readers/feed/decode.ts';
import { isFeed, readProlog } from '../../../src/importer/readers/feed/recognise.ts';
import { feed } from '../../../src/importer/readers/feed/feed.ts';
import { readerOf } from '../../../src/importer/readers/index.ts';
import { decodePage } from '../../../src/importer/readers/page/decode.ts';
import { savedPage } from '../../../src/importer/readers/page/saved-page.ts';

const options = { timeZone: 'Europe/Istanbul', lang: 'tr', file: 'a' };
const turkish = 'ığüşöç İĞÜŞÖÇ';
const latin5 = Buffer.from([0xfd, 0xf0, 0xfc, 0xfe, 0xf6, 0xe7, 0x20, 0xdd, 0xd0, 0xdc, 0xde, 0xd6, 0xc7]);
const item = (text: Uint8Array | string) => [
  '<rss version="2.0"><channel><title>x</title><item><title>Kar</title><pubDate>2026-02-03</pubDate><description>',
  text,
  '</description></item></channel></rss>',
];
const join = (...parts: (Uint8Array | string)[]) => Buffer.concat(parts.map((part) => Buffer.from(part)));

describe('valid UTF-8 is decoded as UTF-8, whatever its label', () => {
  test.each(['windows-1254', 'iso-8859-9', 'iso-8859-1', 'windows-1252', 'gb2312'])('%s', (label) => {
    expect(decodePage(join(`<html><meta charset="${label}"><body>`, turkish)).text).toContain(turkish);
    expect(decodeFeed(join(`<?xml version="1.0" encoding="${label}"?>`, ...item(turkish)))).toMatchObject({
      text: expect.stringContaining(turkish) as unknown,
      warnings: [],
    });
  });

  test('with a warning if a few bytes are invalid', () => {
    for (const label of ['utf-8', 'iso-8859-9']) {
      const page = decodePage(join(`<html><meta charset="${label}"><body>`, turkish, Buffer.from([0xc5])));
      expect(page.text).toContain(`${turkish}\uFFFD`);
      expect(page.warnings).toEqual([expect.stringContaining('1 characters are not UTF-8')]);
      const read = decodeFeed(join(`<?xml version="1.0" encoding="${label}"?>`, ...item(join(turkish, Buffer.from([0xff])))));
      expect(read.text).toContain(`${turkish}\uFFFD`);
      expect(read.warnings).toHaveLength(1);
    }
    expect(decodeFeed(join(...item(join(turkish, Buffer.from([0xff]))))).text).toContain(`${turkish}\uFFFD`);
  });

  test('unless all bytes are ASCII, and the label gives them another meaning', () => {
    const japanese = Buffer.from([0x1b, 0x24, 0x42, 0x46, 0x7c, 0x4b, 0x5c, 0x1b, 0x28, 0x42]);
    expect(decodePage(join('<html><meta charset="iso-2022-jp"><body>', japanese)).text).toContain('日本');
  });
});

describe('a feed in another encoding keeps its letters', () => {
  test.each([
    ['with the right label', '<?xml version="1.0" encoding="ISO-8859-9"?>', 0],
    ['with a declaration without a label', '<?xml version="1.0"?>', 1],
    ['without a declaration', '', 1],
    ['with the label UTF-8', '<?xml version="1.0" encoding="utf-8"?>', 1],
  ])('%s', (_, head, warnings) => {
    const read = decodeFeed(join(head, ...item(latin5)));
    expect(read.text).toContain(turkish);
    expect(read.warnings).toHaveLength(warnings);
  });

  test('in French and German', async () => {
    const [result] = await feed.read(join(...item(Buffer.from('déjà vu – Müller', 'latin1'))), options);
    expect(JSON.stringify(result?.article?.body)).toContain('déjà vu');
  });
});

test('detects UTF-16 without a byte order mark by its first character', () => {
  const xml = item(turkish).join('');
  const little = Buffer.from(xml, 'utf16le');
  for (const bytes of [little, Buffer.from(little).swap16()]) {
    expect(isFeed(bytes)).toBe(true);
    expect(decodeFeed(bytes).text).toContain(turkish);
  }
});

test('decodes a page by the label in its XML declaration', () => {
  expect(decodePage(join('<?xml version="1.0" encoding="iso-8859-2"?><html><body>', Buffer.from([0xb3]))).text).toContain('ł');
});

describe('JSON Feed is recognised by its version', () => {
  const json = { items: [{ id: '1', content_text: 'Metin' }], title: 'x'.repeat(20_000), version: 'https://jsonfeed.org/version/1.1' };
  const { version, ...others } = json;
  test.each([
    ['last', JSON.stringify(json)],
    ['first', JSON.stringify({ version, ...others })],
    ['with the slashes that PHP escapes', JSON.stringify({ version, ...others }).replaceAll('/', '\\/')],
    ['in other escapes', JSON.stringify({ version, ...others }).replaceAll('/', '\\u002f')],
    ['after a byte order mark', `\uFEFF${JSON.stringify(json)}`],
    ['on several lines', JSON.stringify({ ...others, version: 'http://jsonfeed.org/version/1' }, null, '\t')],
    [
      'in a truncated feed',
      JSON.stringify({ version, ...others })
        .replaceAll('/', '\\/')
        .slice(0, 500),
    ],
  ])('%s', (_, text) => {
    expect(readerOf(Buffer.from(text)).name).toBe('feed');
  });

  test.each([
    ['with another URL', '{"version": "https://example.org/version/1"}'],
    ['deep in it', '{"a": {"version": "https://jsonfeed.org/version/1"}}'],
    ['in the front matter of a text', '{\n"title": "x",\n"date": "2026-02-03"\n}\n\nMetin'],
  ])('but not %s', (_, text) => {
    expect(isFeed(Buffer.from(text))).toBe(false);
  });

  test('and is read if its slashes are escaped', async () => {
    const text = JSON.stringify({ ...json, items: [{ id: '1', title: 'Kar', content_text: 'Metin', date_published: '2026-02-03' }] });
    const [result] = await feed.read(Buffer.from(`\uFEFF${text.replaceAll('/', '\\/')}`), options);
    expect(result?.article?.data.title).toBe('Kar');
  });
});

describe('a feed is recognised by its root element', () => {
  test.each([
    ['RSS', '<rss version="2.0">'],
    ['Atom', '<feed xmlns="x">'],
    ['Atom with a prefix', '<atom:feed\n>'],
    ['RDF', '<rdf:RDF >'],
    [
      'one after comments and a DOCTYPE',
      `<?xml version="1.0"?>${'<!-- <html> -->\n'.repeat(40)}<!DOCTYPE rss [ <!ELEMENT a (b)> <!-- ]> --> ]>\n<rss >`,
    ],
  ])('%s', (_, text) => {
    expect(isFeed(Buffer.from(text))).toBe(true);
  });

  test.each([
    '<html><rss>',
    '<!-- <rss> -->',
    '<!-- <rss>',
    '<?xml <rss>',
    '<!DOCTYPE rss [ <rss>',
    '<rssx>',
    'rss',
    '',
    '<'.repeat(20_000),
  ])('but not %j', (text) => {
    expect(isFeed(Buffer.from(text))).toBe(false);
  });
});

describe('a feed with an entity declaration is refused', () => {
  test.each([
    '<!DOCTYPE rss [<!ENTITY a "b">]><rss >',
    '<?xml version="1.0"?><!-- x --><!doctype rss SYSTEM "x>" [ <!-- <!ENTITY --> <!entity % a "b"> ]><rss >',
  ])('%s', (text) => {
    expect(readProlog(text).entity).toBe(text.search(/<!ENTITY (?!-)/i));
  });

  test.each([
    ['a text', ...item('Metin &lt;!ENTITY a "b"&gt;')],
    ['CDATA', ...item('<![CDATA[Metin <!DOCTYPE a [<!ENTITY b "c">]>]]>')],
    ['a comment', '<!-- <!ENTITY a "b"> -->', ...item('Metin')],
    ['a comment of the DOCTYPE', '<!DOCTYPE rss [ <!-- <!ENTITY a "b"> --> ]>', ...item('Metin')],
    ['an address of the DOCTYPE', '<!DOCTYPE rss PUBLIC "<!ENTITY" "[<!ENTITY">', ...item('Metin')],
  ])('but not if %s only looks like one', async (_, ...parts) => {
    const [result] = await feed.read(join(...parts), options);
    expect(result?.fault).toBeUndefined();
    expect(result?.article?.data.title).toBe('Kar');
  });
});

describe('a page with a malformed data: URL loses only that picture, with a warning', () => {
  test.each([
    ['a percent sign without a number', `data:image/png;base64,${'AAAA'.repeat(400)}%zz`],
    ['a percent sign at the end', `data:image/png;base64,${'AAAA'.repeat(400)}%`],
    ['bytes that are not UTF-8', `data:image/png;base64,${'AAAA'.repeat(400)}%ff%fe`],
    ['invalid base64', `data:image/png;base64,${'====*'.repeat(400)}`],
    ['no comma', 'data:image/png;base64'],
    ['a short URL with a percent sign', 'data:image/png;base64,%zz'],
    ['nothing', 'data:'],
  ])('%s', async (_, src) => {
    const text = `<p>${'Örnek haberin uzun paragrafı burada sürüyor, virgüllü ve noktalı. '.repeat(8)}</p>`.repeat(3);
    const head = '<title>Kar yağdı</title><meta name="date" content="2026-02-03">';
    const html = `<!doctype html><html lang="tr"><head>${head}</head><body><article>${text}<p><img src="${src}" width="600" height="400" alt="Kar">Yazı.</p>${text}</article></body></html>`;
    const [result] = await savedPage.read(Buffer.from(html), options);
    expect(result?.fault).toBeUndefined();
    expect(result?.article?.warnings).toEqual([expect.stringContaining('the picture')]);
    expect(result?.article?.pictures).toEqual([]);
  });
});

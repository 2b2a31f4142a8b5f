import { describe, expect, test } from 'vitest';
import { remark } from 'remark';
import { readStatedDate } from '../../../src/importer/dates/stated-date.ts';
import { findDate } from '../../../src/importer/dates/find-date.ts';
import { readFragment } from '../../../src/importer/html/fragment.ts';
import { createImageCollector } from '../../../src/importer/html/image-collector.ts';
import { decodePage, isPage } from '../../../src/importer/readers/page/decode.ts';
import { checkHtmlLimits } from '../../../src/markdown/html-limits.ts';
import { findFieldLines } from '../../../src/importer/readers/page/field-lines.ts';
import { readJsonLd, getTexts } from '../../../src/importer/readers/page/json-ld.ts';
import { readerOf } from '../../../src/importer/readers/index.ts';

const timeZone = 'Europe/Istanbul';

describe('a date in metadata has its stated offset, or else that of the site’s time zone', () => {
  test.each([
    ['2021-11-01T10:52:50+0100', '2021-11-01T10:52:50+01:00'],
    ['2021-11-01T10:52:50+01', '2021-11-01T10:52:50+01:00'],
    ['2019-01-03T07:00:02.000Z', '2019-01-03T07:00:02Z'],
    ['2019-04-28 06:01:07', '2019-04-28T06:01:07+03:00'],
    ['2015-12-07T09:05', '2015-12-07T09:05:00+02:00'],
    ['2015-3-8', '2015-03-08'],
    ['Mon, 01 Nov 2021 10:52:50 +0100', '2021-11-01T10:52:50+01:00'],
    ['Mon, 01 Nov 2021 10:52 GMT', '2021-11-01T10:52:00Z'],
    ['2026-02-03T10:06:00+03:00[Europe/Istanbul]', '2026-02-03T10:06:00+03:00'],
    ['3 Şubat 2026 10:06', '2026-02-03T10:06:00+03:00'],
    ['20260203', '2026-02-03'],
    ['20260203100600', '2026-02-03'],
    ['2026/02/03 10:06:00', '2026-02-03T10:06:00+03:00'],
    ['Tue Feb 03 2026 10:06:00 GMT+0300 (GMT+03:00)', '2026-02-03T10:06:00+03:00'],
  ])('%s', (written, value) => {
    expect(readStatedDate(written, timeZone).value).toBe(value);
  });

  test.each(['2025-02-29', '2025-02-28T25:00', '2025-02-28T10:61:00Z', '2025-02-28T10:00+99:00', 'dün', '', '1614500000'])(
    'does not read %j',
    (written) => {
      expect(readStatedDate(written, timeZone).value).toBeUndefined();
    },
  );
});

describe('finds a date in text', () => {
  test.each([
    ['Giriş Tarihi: 3 Şubat 2026 Salı 10:06', '2026-02-03T10:06:00+03:00'],
    ['Ayşe Örnek 03.02.2026 - 10:06 | Güncelleme: 04.02.2026 11:00', '2026-02-03T10:06:00+03:00'],
    ['Haberler › Yerel › 3 ŞUBAT 2026', '2026-02-03'],
    ['Stand: 2. März 2026', '2026-03-02'],
    ['le mardi 3 février 2026 à 10h06', '2026-02-03T10:06:00+03:00'],
    ['Lunes 6 de marzo de 2017 • Actualizado 7 de marzo de 2017', '2017-03-06'],
    ['1. listopadu 2021', '2021-11-01'],
    ['3 февраля 2026 г.', '2026-02-03'],
    ['2026年2月3日 10:06', '2026-02-03T10:06:00+03:00'],
    ['March 3rd, 2026', '2026-03-03'],
    ['3rd of March 2026', '2026-03-03'],
    ['Tuesday, 3-Feb-2026', '2026-02-03'],
    ['Sept. 3, 2026', '2026-09-03'],
    ['2026/2/3', '2026-02-03'],
    ['25/12/2025', '2025-12-25'],
    ['First published February 1, 2016: 1:28 AM ET', '2016-02-01'],
    ['Published 1 February 2016 1:28 AM ET', '2016-02-01'],
  ])('%s', (words, value) => {
    const lang = ['de', 'fr', 'es', 'cs', 'ru', 'en'].find((each) => findDate(words, timeZone, each) !== undefined) ?? 'en';
    expect(findDate(words, timeZone, lang)).toBe(value);
  });

  test.each([
    ['en-US', '2026-03-02'],
    ['en-GB', '2026-02-03'],
    ['tr', '2026-02-03'],
    ['en', undefined],
  ])('reads an ambiguous day and month in the order of %s', (lang, value) => {
    expect(findDate('03/02/2026', timeZone, lang)).toBe(value);
  });

  test.each(['31 Nisan 2025', '120.02.2026', 'saat 10:06', '5 elma 2025', 'jui 3, 2026', '1.2.3.2026', '3 Şubat 3026'])(
    'finds no date in %j',
    (words) => {
      expect(findDate(words, timeZone)).toBeUndefined();
    },
  );
});

describe('decodes a page correctly', () => {
  const turkish = 'ığüşöç İĞÜŞÖÇ';
  const latin5 = Buffer.from([0xfd, 0xf0, 0xfc, 0xfe, 0xf6, 0xe7, 0x20, 0xdd, 0xd0, 0xdc, 0xde, 0xd6, 0xc7]);
  const page = (head: string, text: Uint8Array = latin5) => Buffer.concat([Buffer.from(`<html${head}><body>`), text]);

  test.each([
    ['that declares Windows-1254', page('><meta charset="windows-1254"')],
    ['that declares ISO-8859-9', page('><meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-9"')],
    ['that declares no charset', page('')],
    ['that declares UTF-8 and is not', page('><meta charset=utf-8')],
    ['in Turkish that declares ISO-8859-1', page(' lang="tr"><meta charset=iso-8859-1')],
    ['that declares an unknown charset', page('><meta charset=turkce')],
    ['in UTF-8 that declares no charset', page('', Buffer.from(turkish))],
    ['in UTF-16 with a byte order mark', Buffer.from(`\uFEFF<html><body>${turkish}`, 'utf16le')],
    [
      'in UTF-8 with a byte order mark that declares another charset',
      Buffer.concat([Buffer.from('\uFEFF'), page('><meta charset=iso-8859-9', Buffer.from(turkish))]),
    ],
  ])('%s', (_, bytes) => {
    expect(decodePage(bytes).text.endsWith(turkish)).toBe(true);
    expect(isPage(bytes)).toBe(true);
  });

  test('in UTF-8 that is truncated within a character, with a warning', () => {
    const { text, warnings } = decodePage(page('><meta charset="utf-8"', Buffer.concat([Buffer.from(turkish), Buffer.from([0xc5])])));
    expect(text).toContain(turkish);
    expect(warnings).toHaveLength(1);
  });
});

test('recognises the format of a file by its contents', () => {
  const kindOf = (text: string) => readerOf(Buffer.from(text)).name;
  expect(kindOf('\n<!-- a --><!DOCTYPE HTML PUBLIC "x">')).toBe('saved-page');
  expect(kindOf('Başlık\n\n<html> ile başlamayan metin')).toBe('text-clipping');
  expect(kindOf('<b>Başlık</b>')).toBe('text-clipping');
});

test('counts depth without elements that need no end tag, scripts and comments', () => {
  expect(checkHtmlLimits('<p>a'.repeat(2000))).toBeUndefined();
  expect(checkHtmlLimits(`<script>${'"<div>"'.repeat(2000)}</script><!--${'<div>'.repeat(2000)}-->`)).toBeUndefined();
  expect(checkHtmlLimits('<div></div>'.repeat(2000))).toBeUndefined();
  expect(checkHtmlLimits('\n<div>'.repeat(600))?.line).toBe(202);
  expect(checkHtmlLimits('<li>\n'.repeat(50_000))?.line).toBe(40_001);
});

test('finds JSON-LD in lists, graphs, things and comments, up to a limit', () => {
  const news = '{"@type":"NewsArticle","headline":"a","author":{"@id":"#x"}}';
  for (const block of [
    news,
    `[${news}]`,
    `{"@graph":[${news}]}`,
    `{"@type":"WebPage","mainEntity":${news}}`,
    `<![CDATA[${news}]]>`,
    `<!-- ${news} -->`,
  ]) {
    expect(readJsonLd([block]).article?.['headline'], block).toBe('a');
  }
  const { article } = readJsonLd([news, '{"@id":"#x","@type":"Person","name":"Ayşe"}']);
  expect(getTexts(article?.['author'])).toEqual(['Ayşe']);
  expect(readJsonLd(['{', '['.repeat(100_000), '[]'.repeat(2)]).broken).toBe(3);
  expect(readJsonLd([`${'['.repeat(5000)}${']'.repeat(5000)}`]).article).toBeUndefined();
});

describe('repairs JSON-LD that is not valid JSON:', () => {
  const start = '{"@type":"NewsArticle","headline":"Köprü \\"açıldı\\"","datePublished":"2026-02-03"';
  test.each([
    ['a trailing comma', `${start},}`],
    ['comments', `{/* a */\n// b\n${start.slice(1)}}`],
    ['a line break and a tab within a string', `${start},"description":"bir\n\tiki"}`],
    ['quotes within a string', `${start},"description":"O "hayır" dedi"}`],
    ['character references', `${start.replaceAll('\\"', '”')}}`.replaceAll('"', '&quot;')],
    ['a trailing semicolon', `${start}};`],
    ['two blocks in one', `${start}}\n{"@type":"WebSite"}`],
    ['a missing end', `${start},"image":{"url":`],
    ['a CDATA section around it', `/*<![CDATA[*/${start}}/*]]>*/`],
  ])('%s', (_, block) => {
    const { article, broken } = readJsonLd([block]);
    expect(article?.['headline']).toMatch(/^Köprü ["”]açıldı["”]$/);
    expect(article?.['datePublished']).toBe('2026-02-03');
    expect(broken).toBe(0);
  });

  test('leaves out blocks that cannot be repaired, however deep or long they are', () => {
    const blocks = [
      '{"a":'.repeat(30_000),
      '[1,'.repeat(60_000),
      `{"@type":"NewsArticle","headline":"a ${'b '.repeat(200_000)}`,
      '&a [*a, *a]',
    ];
    expect(readJsonLd(blocks)).toEqual({ article: undefined, broken: 4 });
  });
});

test('finds the line of the page that each field was read from', () => {
  const html = [
    '<!doctype html>',
    '<html lang="tr">',
    '<meta name="keywords" content="headline, date">',
    '<link rel="canonical" href="https://gazete.example/haber">',
    '<meta content="Dünya" property="article:section">',
    '<script type="application/ld+json">{ "@type": "NewsArticle",',
    '"headline": "Başlık"}</script>',
    '<article><time datetime="2026-02-03">',
    "<p class='yazar'>Ayşe Örnek</p>",
  ].join('\n');
  const field = <T>(value: T, from: string) => ({ value, from });
  expect(
    findFieldLines(html, {
      title: field('Başlık', 'JSON-LD headline'),
      published: field('2026-02-03', 'article time[datetime]'),
      section: field('Dünya', 'meta article:section'),
      tags: field(['headline', 'date'], 'meta keywords'),
      authors: field(['Ayşe Örnek'], '.yazar'),
      lang: field('tr', 'html'),
      url: field('https://gazete.example/haber', 'link[rel="canonical" i]'),
    }),
  ).toEqual({ title: 7, published: 8, section: 5, tags: 3, authors: 9, lang: 2, source: 4 });
});

test('replaces frames and players with links, and removes advertisements', async () => {
  const html = [
    '<iframe src="//video.example/1" title="Söyleşi"></iframe>',
    '<video data-src="https://video.example/2"></video>',
    '<audio><source src="https://ses.example/3"></audio>',
    '<iframe src="https://doubleclick.net/4"></iframe><object data="oyun.swf"></object>',
  ].join('');
  const { body } = await readFragment(html, createImageCollector(undefined), undefined);
  expect(remark().stringify(body)).toBe(
    '[Söyleşi](https://video.example/1)\n\n[video.example](https://video.example/2)\n\n[ses.example](https://ses.example/3)\n',
  );
});

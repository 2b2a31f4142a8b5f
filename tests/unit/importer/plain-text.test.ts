import { describe, expect, test } from 'vitest';
import { feed } from '../../../src/importer/readers/feed/feed.ts';
import { markdown } from '../../../src/importer/readers/markdown/markdown.ts';
import { decodeEntities, plainText } from '../../../src/importer/html/plain-text.ts';
import { splitMarkdown } from '../../../src/importer/readers/markdown/split.ts';
import { savedPage } from '../../../src/importer/readers/page/saved-page.ts';

const options = { timeZone: 'Europe/Istanbul', lang: 'tr', file: 'a.md' };

describe('HTML character references are decoded once', () => {
  test.each([
    ['Ali&#039;nin &quot;evi&quot;', 'Ali\'nin "evi"'],
    ['Ali&#x27;nin', "Ali'nin"],
    ['Ali&#39nin', "Ali'nin"],
    ['&Ccedil;ay &ouml;l&ccedil;&uuml;m&uuml;&hellip;', 'Çay ölçümü…'],
    ['&Idot;zmir &rarr; &Gbreve;&NotEqualTilde;', 'İzmir → Ğ≂̸'],
    ['Kar &amp Buz', 'Kar & Buz'],
    ['AT&ampT', 'AT&T'],
    ['Kar &amp', 'Kar &'],
    ['&#150;&#146;', '–’'],
    ['&amp;lt;b&amp;gt;', '&lt;b&gt;'],
    ['AR&GE ve R&D', 'AR&GE ve R&D'],
    ['?a=1&copy=2&section=3', '?a=1&copy=2&section=3'],
    ['&yok; &constructor;', '&yok; &constructor;'],
    ['&#xD800;&#0;', '\uFFFD\uFFFD'],
  ])('%s', (written, plain) => {
    expect(decodeEntities(written)).toBe(plain);
  });

  test('without control characters, on one line', () => {
    expect(plainText(' a&#10;b&#7;&nbsp;c ')).toBe('a b c');
  });
});

test('decodes every text in front matter, and keeps the body unchanged', async () => {
  const text = `---
title: Ali&#039;nin &amp Ayşe&#8217;nin evi
date: 2026-02-03
description: Kar &hellip;
category: K&uuml;lt&uuml;r
tags: [R&amp;D, "&#199;ay"]
author: Ay&#351;e &amp; Can; Ece &Ouml;rnek
taxonomies:
  keywords: [x]
params:
  subtitle: O&#039;nun
  constructor: bir
extra:
  kicker: "&laquo;Kar&raquo;"
  list: ["a &amp; b", { deep: "&#039;" }]
  number: 7
---

Metin &amp; AT&amp;T.
`;
  const [result] = await markdown.read(Buffer.from(text), options);
  expect(result?.article?.data).toMatchObject({
    title: "Ali'nin & Ayşe’nin evi",
    description: 'Kar …',
    section: 'Kültür',
    tags: ['R&D', 'Çay'],
    authors: ['Ayşe & Can', 'Ece Örnek'],
    extra: { subtitle: "O'nun", constructor: 'bir', kicker: '«Kar»', list: ['a & b', { deep: "'" }], number: 7 },
  });
  expect(result?.article?.markdown).toContain('Metin &amp; AT&amp;T.');
});

test('decodes the metadata of a page, including keys under extra', async () => {
  const article = {
    ...{ '@type': 'NewsArticle', headline: 'Ali&#039;nin evi', datePublished: '2026-02-03', alternativeHeadline: 'O&rsquo;nun' },
    keywords: ['&Ccedil;ay', 'R&amp;D'],
  };
  const body = `<p>${'Örnek haberin uzun paragrafı burada sürüyor, virgüllü ve noktalı. '.repeat(8)}</p>`.repeat(3);
  const html = `<!doctype html><html lang="tr"><head><script type="application/ld+json">${JSON.stringify(article)}</script></head><body><article>${body}</article></body></html>`;
  const [result] = await savedPage.read(Buffer.from(html), options);
  expect(result?.article?.data).toMatchObject({ title: "Ali'nin evi", tags: ['Çay', 'R&D'], extra: { alternativeHeadline: 'O’nun' } });
});

test('decodes the metadata of a feed of any format', async () => {
  const rss = `<rss version="2.0"><channel><title>Kar &amp;amp; Buz</title><item><title><![CDATA[Ali&#039;nin &amp evi]]></title>
    <category>R&amp;amp;D</category><pubDate>2026-02-03</pubDate><description>Metin.</description></item></channel></rss>`;
  const json = JSON.stringify({
    ...{ version: 'https://jsonfeed.org/version/1.1', title: 'Kar &amp; Buz' },
    items: [
      { id: '1', title: 'Ali&#039;nin &amp evi', tags: ['R&amp;D'], content_text: 'Metin &amp;', date_published: '2026-02-03T00:00:00Z' },
    ],
  });
  for (const text of [rss, json]) {
    const [result] = await feed.read(Buffer.from(text), options);
    expect(result?.article?.data).toMatchObject({ title: "Ali'nin & evi", tags: ['R&D'], source: { name: 'Kar & Buz' } });
  }
});

test('a status with the name of an Object property does not make a draft', async () => {
  for (const status of ['constructor', 'toString', '__proto__', 'hasOwnProperty']) {
    const [result] = await markdown.read(Buffer.from(`---\ntitle: Kar\ndate: 2026-02-03\nstatus: ${status}\n---\n\nMetin.\n`), options);
    expect(result?.article?.isDraft).toBe(false);
    expect(result?.article?.data.extra).toEqual({ status });
  }
});

test('a key with the name of an Object property has its line', () => {
  const { source } = splitMarkdown('---\ntitle: Kar\nconstructor: bir\ntoString: iki\n---\n');
  expect(Object.entries(source?.lines ?? {})).toEqual([
    ['title', 2],
    ['constructor', 3],
    ['toString', 4],
  ]);
  expect('valueOf' in (source?.lines ?? {})).toBe(false);
});

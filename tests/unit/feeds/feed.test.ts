import { expect, test } from 'vitest';
import type { ArticleEntry } from '../../../src/article/article.ts';
import { toAtom, toJsonFeed, toRss, type FeedEntry, type FeedSource } from '../../../src/feeds/feed.ts';
import { articleOf, feedEntryOf } from '../builders.ts';

const url = 'https://example.org/2026/02/03/a/';

test('an entry keeps its id when its title changes', () => {
  for (const title of ['Eski başlık', 'Yeni başlık']) {
    const source = sourceOf(entryOf({ title }));
    expect(toRss(source)).toContain(`<guid isPermaLink="false">${url}</guid>`);
    expect(toAtom(source)).toContain(`<id>${url}</id>`);
    expect(jsonItem(source)['id']).toBe(url);
  }
});

test('a corrected article keeps its publication date, and is updated at the time of the correction', () => {
  const corrections = [{ date: '2026-02-05T23:30:00-05:00', note: 'Bir ad düzeltildi.' }];
  const source = sourceOf(entryOf({ updated: '2026-02-04T09:00:00+03:00', corrections }));
  expect(jsonItem(source)).toMatchObject({ date_published: '2026-02-03T07:06:00.000Z', date_modified: '2026-02-06T04:30:00.000Z' });
  expect(toAtom(source)).toMatch(/<updated>2026-02-06T04:30:00.000Z<\/updated>[^]*<published>2026-02-03T07:06:00.000Z<\/published>/);
  expect(toRss(source)).toContain('<pubDate>Tue, 03 Feb 2026 07:06:00 GMT</pubDate>');
  expect(toRss(source)).toContain('<lastBuildDate>Fri, 06 Feb 2026 04:30:00 GMT</lastBuildDate>');
});

test('the same articles give the same bytes in every build', () => {
  for (const write of [toRss, toAtom, toJsonFeed]) expect(write(sourceOf(entryOf()))).toBe(write(sourceOf(entryOf())));
  const years = toAtom(sourceOf()).match(/\d{4}-\d{2}-\d{2}T/g);
  expect(years).toEqual(['1970-01-01T']);
});

test('each item of a JSON Feed has authors and a language', () => {
  expect(jsonItem(sourceOf(entryOf()))).toMatchObject({ authors: [{ name: 'Örnek Yayın' }], language: 'tr' });
  const item = jsonItem(sourceOf(entryOf({ authors: ['Ayşe Örnek', 'Işıl Deneme'], lang: 'en' })));
  expect(item).toMatchObject({ authors: [{ name: 'Ayşe Örnek' }, { name: 'Işıl Deneme' }], language: 'en' });
});

test('JSON Feed has the fields of version 1.1, and no deprecated ones', () => {
  const feed = JSON.parse(toJsonFeed(sourceOf(entryOf()))) as Record<string, unknown>;
  expect(Object.keys(feed).toSorted()).toEqual([
    ...['authors', 'description', 'feed_url', 'home_page_url', 'items', 'language', 'title', 'version'],
  ]);
  expect(jsonItem(sourceOf(entryOf()))).toEqual({
    ...{ id: url, url, title: 'Başlık', summary: 'Spot.', content_html: '<p>Metin.</p>', language: 'tr', tags: ['SPOR', 'Türkiye'] },
    ...{ date_published: '2026-02-03T07:06:00.000Z', date_modified: '2026-02-03T07:06:00.000Z', authors: [{ name: 'Örnek Yayın' }] },
  });
});

test('JSON Feed has titles as printed', () => {
  for (const title of ['</script><b>', ']]>]]>', '&amp; & "', '😀 مرحبا', 'a\u2028b', '$& $1 \\u0041']) {
    expect(jsonItem(sourceOf(entryOf({ title })))['title']).toBe(title);
  }
});

test('RSS declares the Dublin Core namespace, even if a title contains the same text', () => {
  const { html: _, ...summary } = entryOf({ title: 'xmlns:dc="a"', authors: ['Ayşe Örnek'] });
  const rss = toRss(sourceOf(summary));
  expect(rss).toMatch(/<rss [^>]*xmlns:dc="http:\/\/purl.org\/dc\/elements\/1.1\/"/);
});

test('an Atom entry has its language, and `<entry>` in a text is unchanged', () => {
  const html = '<b title="<entry>">Metin.</b>';
  const atom = toAtom(sourceOf({ ...entryOf({ lang: 'en' }), html }, { ...entryOf(), html }));
  expect(atom.match(/<entry[^>]*>/g)).toEqual(['<entry xml:lang="en">', '<entry>', '<entry xml:lang="tr">', '<entry>']);
});

test('a name that looks like a character reference or the end of a CDATA section is the same in every feed', () => {
  const name = 'A &amp; B &lt;b&gt; & ]]>';
  const source = { ...sourceOf({ ...entryOf({ authors: [name] }), categories: [name] }), title: name, description: name };
  const written = 'A &amp;amp; B &amp;lt;b&amp;gt; &amp; ]]&gt;';
  for (const field of ['title', 'description', 'category', 'dc:creator'])
    expect(toRss(source)).toContain(`<${field}>${written}</${field}>`);
  expect(toAtom(source)).toContain('<category term="A &amp;amp; B &amp;lt;b&amp;gt; &amp; ]]>"/>');
  for (const field of ['title', 'subtitle', 'name']) expect(toAtom(source)).toContain(`<${field}>${written}</${field}>`);
  expect(JSON.parse(toJsonFeed(source))).toMatchObject({ title: name, description: name, items: [{ tags: [name], authors: [{ name }] }] });
});

test('no feed contains an unpaired surrogate', () => {
  const half = 'a\uD800b \uDC00';
  const source = { ...sourceOf({ ...entryOf({ title: half, lede: half, authors: [half] }), categories: [half] }), title: half };
  for (const write of [toRss, toAtom, toJsonFeed]) {
    expect(write(source).isWellFormed()).toBe(true);
    // Escaped surrogates are valid JSON, but many programs reject them.
    expect(write(source)).not.toMatch(/\\ud[89a-f]/i);
  }
});

test('a feed without articles is valid', () => {
  expect(toRss(sourceOf())).toContain('</channel>');
  expect(toAtom(sourceOf())).toContain('<updated>1970-01-01T00:00:00.000Z</updated>');
  expect(JSON.parse(toJsonFeed(sourceOf()))).toMatchObject({ items: [] });
});

function jsonItem(source: FeedSource): Record<string, unknown> {
  const { items } = JSON.parse(toJsonFeed(source)) as { items: [Record<string, unknown>] };
  return items[0];
}

function sourceOf(...entries: FeedEntry[]): FeedSource {
  return {
    ...{ title: 'Küpür', description: 'Örnek bir site', page: 'https://example.org/', self: 'https://example.org/feed.json' },
    ...{ lang: 'tr', publisher: 'Örnek Yayın', stylesheet: '/feed.css', entries },
  };
}

function entryOf(changes: Partial<ArticleEntry> = {}): FeedEntry {
  const article = articleOf('2026/02/03/a', {
    title: 'Başlık',
    published: '2026-02-03T10:06:00+03:00',
    lede: 'Spot.',
    words: 1,
    ...changes,
  });
  return feedEntryOf(article, { categories: ['SPOR', 'Türkiye'], html: '<p>Metin.</p>' });
}

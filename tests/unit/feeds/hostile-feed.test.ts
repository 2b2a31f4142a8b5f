import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { toAtom, toRss, type FeedSource } from '../../../src/feeds/feed.ts';
import { all, only, parseXml, texts } from '../../xml.ts';
import { articleOf, feedEntryOf } from '../builders.ts';

const hostile = [
  ...['a]]>b]]>]]>c', ']]]]>><![CDATA[>', '<![CDATA[x]]>', ']]\u0001>', '<b>x</b>', '<script>alert(1)</script>', "\"><x y='z'>"],
  ...['&amp; & &lt;b&gt;', '&bogus; &#0; &#xD800;', '<!-- ?> <?xml version="1.0"?>', '<rss <feed <entry>', '$& $1 $` $$'],
  ...['a\u0000b\u0008\u000B\u001F\u007F\u0085', '\uFFFE\uFFFF', '\uD800x\uDC00', '😀👩‍👧 مرحبا \u202E', 'a\r\nb\tc', '\u0001'],
];

test('feeds are well-formed whatever titles, names and tags contain', () => {
  for (const text of hostile) {
    for (const write of [toRss, toAtom]) {
      const xml = write(sourceOf(text));
      expect(xml.isWellFormed()).toBe(true);
      const root = parseXml(xml);
      const [item] = root.name === 'rss' ? all(only(root, 'channel'), 'item') : all(root, 'entry');
      expect(item && texts(item, root.name === 'rss' ? 'guid' : 'id')).toEqual(['https://example.org/2026/02/03/a/']);
    }
  }
});

test('titles and summaries in HTML fields are plain text', () => {
  for (const text of hostile) {
    const [item] = all(only(parseXml(toRss(sourceOf(text))), 'channel'), 'item');
    const [entry] = all(parseXml(toAtom(sourceOf(text))), 'entry');
    const htmls = [...(item ? texts(item, 'description') : []), ...(entry ? [...texts(entry, 'title'), ...texts(entry, 'summary')] : [])];
    for (const { elements, shown } of htmls.map(readHtml)) {
      expect(elements).toBe(0);
      expect(shown).toBe(toXmlText(text));
    }
  }
});

test('names of authors and tags are unchanged', () => {
  for (const text of ['Ayşe "Işıl" Örnek', 'A & B', "D'Örnek", '<b>x</b>', 'مرحبا', '😀']) {
    const [item] = all(only(parseXml(toRss(sourceOf(text))), 'channel'), 'item');
    expect(item && [texts(item, 'dc:creator'), texts(item, 'category')]).toEqual([[text], [text]]);
    const [entry] = all(parseXml(toAtom(sourceOf(text))), 'entry');
    expect(entry && only(only(entry, 'author'), 'name').text).toBe(text);
  }
});

/** Removes the characters that XML does not allow, and normalises line endings. */
function toXmlText(text: string): string {
  return text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '').replaceAll('\r\n', '\n');
}

function sourceOf(text: string): FeedSource {
  const article = articleOf('2026/02/03/a', { title: text, description: text, lede: text, authors: [text] });
  return {
    ...{ title: text, description: text, page: 'https://example.org/', self: 'https://example.org/feed.xml', lang: 'tr' },
    ...{ publisher: text, stylesheet: '/feed.css' },
    entries: [feedEntryOf(article, { categories: [text], html: '<p>Metin ]]&gt;</p>' })],
  };
}

/** Parses HTML as a browser does. */
function readHtml(html: string): { elements: number; shown: string } {
  let [elements, shown] = [0, ''];
  visit(unified().use(rehypeParse, { fragment: true }).parse(html), (node) => {
    if (node.type === 'element') elements++;
    if (node.type === 'text') shown += node.value;
  });
  return { elements, shown };
}

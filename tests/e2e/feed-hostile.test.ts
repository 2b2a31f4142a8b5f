import { expect, test } from '@playwright/test';
import { toArticle, type ArticleEntry } from '../../src/article/article.ts';
import { toAtom, toRss, type FeedSource } from '../../src/feeds/feed.ts';
import { all, only, parseXml, texts } from './xml.ts';

const hostile = [
  ...['a]]>b]]>]]>c', ']]]]>><![CDATA[>', '<![CDATA[x]]>', ']]\u0001>', '<b>x</b>', '<script>alert(1)</script>', "\"><x y='z'>"],
  ...['&amp; & &lt;b&gt;', '&bogus; &#0; &#xD800;', '<!-- ?> <?xml version="1.0"?>', '<rss <feed <entry>', '$& $1 $` $$'],
  ...['a\u0000b\u0008\u000B\u001F\u007F\u0085', '\uFFFE\uFFFF', '\uD800x\uDC00', '😀👩‍👧 مرحبا \u202E', 'a\r\nb\tc', '\u0001'],
];

test('whatever stands in a title, a name or a tag, the feeds are well formed', async ({ page }) => {
  for (const text of hostile) {
    for (const write of [toRss, toAtom]) {
      const xml = write(sourceOf(text));
      expect(xml.isWellFormed()).toBe(true);
      const root = await parseXml(page, xml);
      const [item] = root.name === 'rss' ? all(only(root, 'channel'), 'item') : all(root, 'entry');
      expect(item && texts(item, root.name === 'rss' ? 'guid' : 'id')).toEqual(['https://example.org/2026/02/03/a/']);
    }
  }
});

test('where a feed says HTML, titles and summaries are text and nothing else', async ({ page }) => {
  for (const text of hostile) {
    const [item] = all(only(await parseXml(page, toRss(sourceOf(text))), 'channel'), 'item');
    const [entry] = all(await parseXml(page, toAtom(sourceOf(text))), 'entry');
    const htmls = [...(item ? texts(item, 'description') : []), ...(entry ? [...texts(entry, 'title'), ...texts(entry, 'summary')] : [])];
    for (const { elements, shown } of await page.evaluate(readHtml, htmls)) {
      expect(elements).toBe(0);
      expect(shown).toBe(sayable(text));
    }
  }
});

test('names of authors and tags come through as they are', async ({ page }) => {
  for (const text of ['Ayşe "Işıl" Örnek', 'A & B', "D'Örnek", '<b>x</b>', 'مرحبا', '😀']) {
    const [item] = all(only(await parseXml(page, toRss(sourceOf(text))), 'channel'), 'item');
    expect(item && [texts(item, 'dc:creator'), texts(item, 'category')]).toEqual([[text], [text]]);
    const [entry] = all(await parseXml(page, toAtom(sourceOf(text))), 'entry');
    expect(entry && only(only(entry, 'author'), 'name').text).toBe(text);
  }
});

/** What XML can say of a text, with its line ends. */
function sayable(text: string): string {
  return text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '').replaceAll('\r\n', '\n');
}

function sourceOf(text: string): FeedSource {
  const entry: ArticleEntry = {
    ...{ title: text, published: '2026-02-03', day: '2026-02-03', slug: 'a', file: 'a.md', bodyKey: '', lede: text, words: 1 },
    ...{ tags: [], authors: [text], corrections: [], aliases: [], lead: false, draft: false },
  };
  const article = toArticle('2026/02/03/a', entry, { lang: 'tr', timeZone: 'Europe/Istanbul' });
  return {
    ...{ title: text, description: text, page: 'https://example.org/', self: 'https://example.org/feed.xml', lang: 'tr' },
    ...{ publisher: text, stylesheet: '/feed.css' },
    entries: [{ article, url: 'https://example.org/2026/02/03/a/', categories: [text], html: '<p>Metin ]]&gt;</p>' }],
  };
}

/** It runs in the browser. */
function readHtml(htmls: string[]): { elements: number; shown: string }[] {
  return htmls.map((html) => {
    const there = document.createElement('div');
    there.innerHTML = html;
    return { elements: there.querySelectorAll('*').length, shown: there.textContent };
  });
}

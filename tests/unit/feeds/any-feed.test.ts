import fc from 'fast-check';
import { parseAtomFeed, parseRssFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { tr } from '../../../src/language/strings/tr.ts';
import type { Article } from '../../../src/article/article.ts';
import { toAtom, toJsonFeed, toRss, type FeedSource } from '../../../src/feeds/feed.ts';
import { createRender } from '../../../src/markdown/render.ts';
import { anyArticles, anyText, runs } from '../arbitraries.ts';
import { feedEntryOf } from '../builders.ts';

const render = createRender({ base: '/', origin: 'https://kupur.example', lang: 'tr', words: tr });
const source = (articles: readonly Article[], title: string, names: readonly string[], html: string): FeedSource => ({
  ...{ title, description: title, page: 'https://example.org/', self: 'https://example.org/feed.json', lang: 'tr', publisher: title },
  ...{ stylesheet: '/feed.css' },
  entries: articles.map((article) => feedEntryOf(article, { html, categories: [...article.tags, ...names] })),
});
/** Front matter requires a letter in a name. */
const anyName = anyText.map((text) => `${text}a`);
const anySource = fc.tuple(anyArticles, anyText, fc.array(anyName, { maxLength: 3 }), anyText).map(([articles, title, names, text]) => {
  const { body } = render(text, 'tr');
  return source(articles, title.trim() || 'Küpür', names, `<p>${body.ledeHtml}</p>${body.html}`);
});
/** Normalises a text: without characters that XML does not allow, with `]]>` unescaped, and with collapsed white space. */
const plain = (text: string) =>
  text
    .replace(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, '')
    .replaceAll(']]&gt;', ']]>')
    .replace(/\s+/g, ' ')
    .trim();

const outsideSections = (xml: string) => xml.replace(/<!\[CDATA\[[^]*?\]\]>/g, '');
const references: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '‹': '<' };
/** Returns texts as a strict XML parser reads them: each reference is decoded once. */
const read = (texts: Iterable<RegExpExecArray>) =>
  Array.from(texts, ([, text = '']) => spaced(text.replace(/&\w+;|‹/g, (found) => references[found] ?? found)));
/** Normalises a text: without characters that XML does not allow, and with collapsed white space. */
const spaced = (text: string) =>
  text
    .replace(/[^\P{Cc}\t\n\r\u007f-\u009f]|[\uFFFE\uFFFF]/gu, '')
    .replaceAll('‹', '<')
    .replace(/\s+/g, ' ')
    .trim();
const namesIn = (names: readonly string[]) => names.map(spaced).filter((name) => name !== '');

describe('property tests: generated feeds', () => {
  test('each of the three feeds lists all articles with their addresses and titles', () => {
    fc.assert(
      fc.property(anySource, (feed) => {
        const addresses = feed.entries.map(({ url }) => url);
        const titles = feed.entries.map(({ title }) => plain(title));
        const rss = parseRssFeed(toRss(feed));
        expect(rss.items?.map(({ link }) => link) ?? []).toEqual(addresses);
        // The parser removes anything like a comment from a title.
        if (!titles.some((title) => title.includes('<!--'))) expect(rss.items?.map(({ title = '' }) => plain(title)) ?? []).toEqual(titles);
        const atom = parseAtomFeed(toAtom(feed));
        expect(atom.entries?.map(({ id }) => id) ?? []).toEqual(addresses);
        const json = JSON.parse(toJsonFeed(feed)) as { items: { url: string; title: string }[] };
        expect(json.items.map(({ url }) => url)).toEqual(addresses);
        expect(json.items.map(({ title }) => title)).toEqual(feed.entries.map(({ title }) => title));
      }),
      runs(50),
    );
  });

  test('tags, sections and authors have the same names in each feed as in the archive', () => {
    fc.assert(
      fc.property(anySource, (feed) => {
        const categories = namesIn(feed.entries.flatMap((entry) => entry.categories));
        const authors = namesIn(feed.entries.flatMap(({ authors }) => authors.map(({ name }) => name)));
        const rss = outsideSections(toRss(feed));
        expect(namesIn(read(rss.matchAll(/<category>([^<]*)</g)))).toEqual(categories);
        expect(namesIn(read(rss.matchAll(/<dc:creator>([^<]*)</g)))).toEqual(authors);
        const atom = outsideSections(toAtom(feed));
        expect(namesIn(read(atom.matchAll(/<category term="([^"]*)"/g)))).toEqual(categories);
        // The first name is the publisher.
        expect(namesIn(read(atom.matchAll(/<name>([^<]*)</g))).slice(namesIn([feed.publisher]).length)).toEqual(authors);
        const json = JSON.parse(toJsonFeed(feed)) as { title: string; items: { tags?: string[] }[] };
        expect(json.title).toBe(feed.title);
        expect(json.items.map(({ tags = [] }) => tags)).toEqual(feed.entries.map((entry) => entry.categories));
      }),
      runs(50),
    );
  });

  test('outside of CDATA sections, a feed contains only tags, text and predefined XML references', () => {
    fc.assert(
      fc.property(anySource, (feed) => {
        for (const xml of [toRss(feed), toAtom(feed)]) {
          const rest = outsideSections(xml).replace(/<[?/]?[a-z][\w:-]*(?:\s+[a-z][\w:-]*="[^"<]*")*\s*[?/]?>|&(?:amp|lt|gt|quot);/g, '');
          expect(rest).not.toMatch(/[<>&]/);
        }
      }),
      runs(50),
    );
  });

  test('each Atom entry has its language once, and the rest of the feed is unchanged', () => {
    fc.assert(
      fc.property(anySource, (feed) => {
        const starts = Array.from(outsideSections(toAtom(feed)).matchAll(/<entry(.*)>/g), ([, attributes]) => attributes);
        expect(starts).toEqual(feed.entries.map(({ lang = '' }) => ` xml:lang="${lang}"`));
        expect(toAtom(feed).match(/xml:lang=/g)).toHaveLength(feed.entries.length + 1);
      }),
      runs(50),
    );
  });

  test('no feed contains a character that XML does not allow, or an unpaired surrogate', () => {
    fc.assert(
      fc.property(anySource, (feed) => {
        for (const xml of [toRss(feed), toAtom(feed)]) {
          expect(xml).not.toMatch(/[^\P{Cc}\t\n\r\u007f-\u009f]|[\uFFFE\uFFFF]/u);
          expect(xml.isWellFormed()).toBe(true);
        }
      }),
      runs(50),
    );
  });
});

import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { toAtom, toJsonFeed, toRss, type FeedEntry, type FeedSource } from '../../../src/feeds/feed.ts';
import { importArticles, type Outcome } from '../../../src/importer/import-articles.ts';
import { articleOf, feedEntryOf, createEmptyArchive } from '../builders.ts';

const folder = path.resolve(import.meta.dirname, '../../fixtures/feeds');
const cases = readdirSync(folder);
const options = { contentDir: 'content', timeZone: 'Europe/Istanbul', lang: 'tr' };

// UPDATE_FIXTURES=1 rewrites the outputs. Read the diff before you commit it.
test.each(cases)('each item of the feed %s becomes the expected article, or fails with the expected message', async (name) => {
  const outcomes = await readFeed(name);
  const written = outcomes.map(toText).join('\n');
  const expected = path.join(folder, name, 'output.md');
  if (process.env['UPDATE_FIXTURES']) {
    rmSync(expected, { force: true });
    writeFileSync(expected, written);
  }
  expect(written).toBe(readFileSync(expected, 'utf8'));
  expect(outcomes.some(({ kind }) => kind === 'new')).toBe(!name.startsWith('bad-'));
});

describe('a feed', () => {
  test('is recognised item by item: the same item in another feed is already there', async () => {
    const text = readFileSync(path.join(folder, 'rss/input.xml'), 'utf8');
    const later = text.replace(
      '<item>',
      '<item><title>Yeni</title><pubDate>2025-03-10</pubDate><description>Yeni metin.</description></item>\n<item>',
    );
    const inputs = [text, later].map((each, at) => ({ file: `${at}.xml`, bytes: Buffer.from(each) }));
    const outcomes = await Array.fromAsync(importArticles(inputs, createEmptyArchive(), options));
    const kinds = outcomes.map(({ kind, input }) => `${input} ${kind}`);
    expect(kinds.filter((kind) => kind === '1.xml new')).toHaveLength(1);
    expect(kinds.filter((kind) => kind === '1.xml existing')).toHaveLength(
      kinds.filter((kind) => /^0\.xml (?:new|existing)/.test(kind)).length,
    );
  });

  test('gets a different address for each of several items with one long title', async () => {
    const item = (text: string) =>
      `<item><title>${'uzun başlık '.repeat(12)}</title><pubDate>2025-03-10</pubDate><description>${text}</description></item>`;
    const bytes = Buffer.from(`<rss version="2.0"><channel><title>x</title>${['Bir.', 'İki.', 'Üç.'].map(item).join('')}</channel></rss>`);
    const outcomes = await Array.fromAsync(importArticles([{ file: 'a.xml', bytes }], createEmptyArchive(), options));
    const files = outcomes.map((outcome) => (outcome.kind === 'new' ? path.basename(outcome.file) : ''));
    expect(files.map((file) => file.replace(/^(?:uzun|baslik|-)+(?=\d|\.)/, ''))).toEqual(['.md', '2.md', '3.md']);
  });

  test.each([
    ['RSS', toRss],
    ['Atom', toAtom],
    ['JSON Feed', toJsonFeed],
  ])('that Küpür wrote as %s keeps its titles, dates, authors, categories and text', async (_, write) => {
    const titles = ['Iğdır’da <ışık> & gölge', 'İkinci haber'];
    const bytes = Buffer.from(write(sourceOf(titles.map(entryOf))));
    const outcomes = await Array.fromAsync(importArticles([{ file: 'feed', bytes }], createEmptyArchive(), options));
    expect(outcomes.map(({ kind }) => kind)).toEqual(['new', 'new']);
    for (const [at, outcome] of outcomes.entries()) {
      const text = outcome.kind === 'new' ? outcome.text : '';
      expect(text).toContain(`title: ${titles[at]}\npublished: 2026-02-03T07:06:00`);
      expect(text).toContain('tags:\n  - SPOR\n  - Türkiye\n');
      expect(text).toContain('authors:\n  - Ayşe Örnek\n');
      expect(text).toContain('Giriş *vurgulu* söz & im.\n\n## Ara başlık\n\n- bir\n- iki\n');
    }
  });
});

test('no hostile HTML in a feed survives', async () => {
  const written = (await readFeed('hostile')).map(toText).join('\n');
  expect(written).not.toMatch(/<(?:script|style|iframe|svg|form|input|img)\b|\son\w+=|javascript:|srcdoc/i);
  expect(written).toContain('[Film](https://video.example/1)');
});

function readFeed(name: string): Promise<Outcome[]> {
  const file = name === 'json-feed' ? 'input.json' : 'input.xml';
  return Array.fromAsync(importArticles([{ file, bytes: readFileSync(path.join(folder, name, file)) }], createEmptyArchive(), options));
}

function toText(outcome: Outcome): string {
  if (outcome.kind === 'failed') return `${outcome.reason}\n`;
  if (outcome.kind === 'existing') return `already there as ${outcome.file}\n`;
  return [outcome.file, ...outcome.warnings.map((warning) => `but ${warning}`), outcome.text].join('\n');
}

function sourceOf(entries: FeedEntry[]): FeedSource {
  const page = 'https://kupur.example/';
  const channel = { title: 'Küpür', description: 'Örnek bir site', lang: 'tr', publisher: 'Örnek Yayın', stylesheet: '/feed.css' };
  return { ...channel, page, self: `${page}feed.xml`, entries };
}

function entryOf(title: string, at: number): FeedEntry {
  const frontMatter = { title, published: '2026-02-03T10:06:00+03:00', lede: 'Giriş.', authors: ['Ayşe Örnek'] };
  const article = articleOf(`2026/02/03/a-${at}`, frontMatter);
  const html = '<p>Giriş <em>vurgulu</em> söz &#x26; im.</p>\n<h2 id="ara">Ara başlık</h2>\n<ul>\n<li>bir</li>\n<li>iki</li>\n</ul>';
  return feedEntryOf(article, { url: `https://kupur.example/2026/02/03/a-${at}/`, categories: ['SPOR', 'Türkiye'], html });
}

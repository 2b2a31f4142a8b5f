import { describe, expect, test } from 'vitest';
import { importArticles } from '../../../src/importer/import-articles.ts';
import type { ExistingArticles } from '../../../src/importer/existing-articles.ts';
import type { AddressedArticle } from '../../../src/importer/source-addresses.ts';
import { normaliseAddress } from '../../../src/importer/source-addresses.ts';
import { readFields } from '../../../src/importer/readers/markdown/fields.ts';
import { createEmptyArchive } from '../builders.ts';

const options = { contentDir: 'content', timeZone: 'Europe/Istanbul', lang: 'tr' };

describe('items of a feed', () => {
  test.each([
    ['differ in their fragments', ['https://a.example/gun#post-1', 'https://a.example/gun#post-2', 'https://a.example/gun']],
    ['differ in the routes of one page', ['https://a.example/#!/post/1', 'https://a.example/#!/post/2']],
    ['are all the front page', ['https://a.example/', 'https://a.example', 'http://www.a.example/?utm_source=rss']],
    ['are all one page', ['https://a.example/canli', 'https://a.example/canli/', 'https://a.example/canli?utm_medium=rss']],
  ])('are all imported once if their addresses %s', async (_, urls) => {
    const archive = createArchive();
    expect(await archive.importFeed(feed(urls.map((url, at) => [`Haber ${at}`, url])))).toEqual(urls.map(() => 'new'));
    expect(await archive.importFeed(feed(urls.map((url, at) => [`Haber ${at}`, url])))).toEqual(urls.map(() => 'existing'));
    const fresh: [string, string] = ['Yeni haber', (urls[0] ?? '').replace(/1$/, '9')];
    const grown = feed([...urls.map((url, at): [string, string] => [`Haber ${at}`, url]), fresh]);
    expect(await archive.importFeed(grown)).toEqual([...urls.map(() => 'existing'), 'new']);
    expect(await archive.importFeed(grown)).toEqual([...urls.map(() => 'existing'), 'existing']);
  });

  test('are already there after an edit, by their address alone', async () => {
    const archive = createArchive();
    await archive.importFeed(feed([['Kar yağdı', 'https://a.example/kar']]));
    const edited = feed([['Kar yağdı, yollar kapandı', 'http://www.a.example/kar/?utm_source=rss#xtor=RSS-1']], 'Başka metin.');
    expect(await archive.importFeed(edited)).toEqual(['existing']);
  });

  test('are already there after an edit by title and time, if all have one page', async () => {
    const archive = createArchive();
    const items: [string, string][] = [
      ['Bir', 'https://a.example/'],
      ['İki', 'https://a.example/'],
    ];
    await archive.importFeed(feed(items));
    expect(await archive.importFeed(feed(items, 'Düzeltilmiş metin.'))).toEqual(['existing', 'existing']);
  });

  test('are recognised by their fragment if only one is left, after an edit', async () => {
    const archive = createArchive();
    await archive.importFeed(
      feed([
        ['Bir', 'https://a.example/gun#1'],
        ['İki', 'https://a.example/gun#2'],
      ]),
    );
    expect(await archive.importFeed(feed([['İki, yeni', 'https://a.example/gun#2']], 'Yeni metin.'))).toEqual(['existing']);
    expect(await archive.importFeed(feed([['Üç', 'https://a.example/gun#3']]))).toEqual(['new']);
  });

  test('are compared quickly if a thousand have one page', async () => {
    const many = Array.from({ length: 1000 }, (_, at): [string, string] => [`Haber ${at}`, 'https://a.example/']);
    expect(await createArchive().importFeed(feed(many))).toEqual(many.map(() => 'new'));
  });
});

describe('a source address', () => {
  test.each([
    ['https://www.a.example/kar/#:~:text=kar', 'http://a.example/kar'],
    ['https://a.example/?b=2&a=1', 'https://a.example/?a=1&b=2'],
    ['https://a.example/kar?utm_source=x&fbclid=y', 'https://a.example/kar'],
    ['https://a.example/%c4%b1', 'https://a.example/ı'],
  ])('%s equals %s', (one, other) => {
    expect(normaliseAddress(one)).toEqual(normaliseAddress(other));
  });

  test.each([
    ['https://a.example/?id=1', 'https://a.example/?id=2'],
    ['https://a.example/Kar', 'https://a.example/kar'],
    ['https://a.example:8080/kar', 'https://a.example/kar'],
    ['https://a.example/#!/1', 'https://a.example/#!/2'],
  ])('%s differs from %s', (one, other) => {
    expect(normaliseAddress(one)).not.toEqual(normaliseAddress(other));
  });

  test.each(['https://a.example', 'https://a.example/index.php', 'http://a.example/?utm_source=rss'])('%s is a front page', (url) => {
    expect(normaliseAddress(url).isFront).toBe(true);
  });

  test.each(['https://a.example/?p=12', 'https://a.example/kar'])('%s is not a front page', (url) => {
    expect(normaliseAddress(url).isFront).toBe(false);
  });
});

test('aliases that differ in case, or in a slash instead of a hyphen, are different aliases', () => {
  const aliases = ['/Kar/yagdi/', '/kar/yagdi/', '/kar-yagdi/', '/kar/yagdi.html', '/kar/yagdi/'];
  const { data } = readFields({ data: { aliases }, typedData: {} }, 'Europe/Istanbul');
  expect(data.aliases).toEqual(['/Kar/yagdi/', '/kar/yagdi/', '/kar-yagdi/', '/kar/yagdi.html']);
});

test('authors whose names differ in a letter’s accent are different authors', async () => {
  const xml = feed([['Kar yağdı', 'https://a.example/1']]).replace(
    '</item>',
    '<dc:creator>Ali Şen</dc:creator><dc:creator>Ali Sen</dc:creator></item>',
  );
  const [outcome] = await Array.fromAsync(importArticles([{ file: 'a.xml', bytes: Buffer.from(xml) }], createEmptyArchive(), options));
  expect(outcome?.kind === 'new' && outcome.text).toContain('authors:\n  - Ali Şen\n  - Ali Sen\n');
});

/** Creates an archive that keeps the imported articles for the next import, as the content folder does. */
function createArchive() {
  const byDigest = new Map<string, string>();
  const addressed: AddressedArticle[] = [];
  const files = new Set<string>();
  const existing: ExistingArticles = { ...createEmptyArchive(), byDigest, addressed, files };
  const importFeed = async (xml: string) => {
    const outcomes = await Array.fromAsync(importArticles([{ file: 'a.xml', bytes: Buffer.from(xml) }], existing, options));
    for (const outcome of outcomes) {
      if (outcome.kind !== 'new') continue;
      const valueOf = (key: string) => new RegExp(`^ *${key}: (.*)$`, 'm').exec(outcome.text)?.[1] ?? '';
      byDigest.set(valueOf('sha256'), outcome.file);
      addressed.push({ url: valueOf('url'), title: valueOf('title'), published: valueOf('published'), file: outcome.file });
      files.add(outcome.file);
    }
    return outcomes.map(({ kind }) => kind);
  };
  return { importFeed };
}

function feed(items: readonly [title: string, url: string][], text = 'Metin.'): string {
  const written = items.map(
    ([title, url], at) =>
      `<item><title>${title}</title><link>${url.replaceAll('&', '&amp;')}</link><pubDate>Sat, 08 Mar 2025 09:${String(at % 60).padStart(2, '0')}:00 +0300</pubDate><description>${text}</description></item>`,
  );
  return `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>x</title>${written.join('\n')}</channel></rss>`;
}

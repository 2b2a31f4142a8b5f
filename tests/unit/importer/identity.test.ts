import { describe, expect, test } from 'vitest';
import { importArticles } from '../../../src/importer/import-articles.ts';
import type { ExistingArticles } from '../../../src/importer/existing-articles.ts';
import type { AddressedArticle } from '../../../src/importer/source-addresses.ts';
import { normaliseAddress } from '../../../src/importer/source-addresses.ts';
import { readFields } from '../../../src/importer/readers/markdown/fields.ts';
import { nothingKnown } from '../builders.ts';

const options = { contentDir: 'content', timeZone: 'Europe/Istanbul', lang: 'tr' };

describe('items of a feed', () => {
  test.each([
    ['differ in their fragments', ['https://a.example/gun#post-1', 'https://a.example/gun#post-2', 'https://a.example/gun']],
    ['differ in the routes of one page', ['https://a.example/#!/post/1', 'https://a.example/#!/post/2']],
    ['all have the front page', ['https://a.example/', 'https://a.example', 'http://www.a.example/?utm_source=rss']],
    ['all have one page', ['https://a.example/canli', 'https://a.example/canli/', 'https://a.example/canli?utm_medium=rss']],
  ])('come in whole where their addresses %s, and nothing is doubled the next time', async (_, urls) => {
    const archive = createArchive();
    expect(await archive.take(feed(urls.map((url, at) => [`Haber ${at}`, url])))).toEqual(urls.map(() => 'new'));
    expect(await archive.take(feed(urls.map((url, at) => [`Haber ${at}`, url])))).toEqual(urls.map(() => 'existing'));
    const fresh: [string, string] = ['Yeni haber', (urls[0] ?? '').replace(/1$/, '9')];
    const grown = feed([...urls.map((url, at): [string, string] => [`Haber ${at}`, url]), fresh]);
    expect(await archive.take(grown)).toEqual([...urls.map(() => 'existing'), 'new']);
    expect(await archive.take(grown)).toEqual([...urls.map(() => 'existing'), 'existing']);
  });

  test('that were edited are already there, by their address alone', async () => {
    const archive = createArchive();
    await archive.take(feed([['Kar yağdı', 'https://a.example/kar']]));
    const edited = feed([['Kar yağdı, yollar kapandı', 'http://www.a.example/kar/?utm_source=rss#xtor=RSS-1']], 'Başka metin.');
    expect(await archive.take(edited)).toEqual(['existing']);
  });

  test('that were edited are already there by title and time, where all have one page', async () => {
    const archive = createArchive();
    const items: [string, string][] = [
      ['Bir', 'https://a.example/'],
      ['İki', 'https://a.example/'],
    ];
    await archive.take(feed(items));
    expect(await archive.take(feed(items, 'Düzeltilmiş metin.'))).toEqual(['existing', 'existing']);
  });

  test('that have an address each are known by it when only one is left, edited', async () => {
    const archive = createArchive();
    await archive.take(
      feed([
        ['Bir', 'https://a.example/gun#1'],
        ['İki', 'https://a.example/gun#2'],
      ]),
    );
    expect(await archive.take(feed([['İki, yeni', 'https://a.example/gun#2']], 'Yeni metin.'))).toEqual(['existing']);
    expect(await archive.take(feed([['Üç', 'https://a.example/gun#3']]))).toEqual(['new']);
  });

  test('of a thousand at one page are compared quickly', async () => {
    const many = Array.from({ length: 1000 }, (_, at): [string, string] => [`Haber ${at}`, 'https://a.example/']);
    expect(await createArchive().take(feed(many))).toEqual(many.map(() => 'new'));
  });
});

describe('a source address', () => {
  test.each([
    ['https://www.a.example/kar/#:~:text=kar', 'http://a.example/kar'],
    ['https://a.example/?b=2&a=1', 'https://a.example/?a=1&b=2'],
    ['https://a.example/kar?utm_source=x&fbclid=y', 'https://a.example/kar'],
    ['https://a.example/%c4%b1', 'https://a.example/ı'],
  ])('%s is that of %s', (one, other) => {
    expect(normaliseAddress(one)).toEqual(normaliseAddress(other));
  });

  test.each([
    ['https://a.example/?id=1', 'https://a.example/?id=2'],
    ['https://a.example/Kar', 'https://a.example/kar'],
    ['https://a.example:8080/kar', 'https://a.example/kar'],
    ['https://a.example/#!/1', 'https://a.example/#!/2'],
  ])('%s is not that of %s', (one, other) => {
    expect(normaliseAddress(one)).not.toEqual(normaliseAddress(other));
  });

  test.each(['https://a.example', 'https://a.example/index.php', 'http://a.example/?utm_source=rss'])('%s is a front page', (url) => {
    expect(normaliseAddress(url).isFront).toBe(true);
  });

  test.each(['https://a.example/?p=12', 'https://a.example/kar'])('%s is none', (url) => {
    expect(normaliseAddress(url).isFront).toBe(false);
  });
});

test('old addresses that differ in case, or by a slash against a hyphen, are two', () => {
  const aliases = ['/Kar/yagdi/', '/kar/yagdi/', '/kar-yagdi/', '/kar/yagdi.html', '/kar/yagdi/'];
  const { data } = readFields({ data: { aliases }, typedData: {} }, 'Europe/Istanbul');
  expect(data.aliases).toEqual(['/Kar/yagdi/', '/kar/yagdi/', '/kar-yagdi/', '/kar/yagdi.html']);
});

test('authors whose names differ in an accent are two', async () => {
  const xml = feed([['Kar yağdı', 'https://a.example/1']]).replace(
    '</item>',
    '<dc:creator>Ali Şen</dc:creator><dc:creator>Ali Sen</dc:creator></item>',
  );
  const [outcome] = await Array.fromAsync(importArticles([{ file: 'a.xml', bytes: Buffer.from(xml) }], nothingKnown(), options));
  expect(outcome?.kind === 'new' && outcome.text).toContain('authors:\n  - Ali Şen\n  - Ali Sen\n');
});

/** An archive that keeps what came in from one run to the next, as the content folder does. */
function createArchive() {
  const byDigest = new Map<string, string>();
  const addressed: AddressedArticle[] = [];
  const files = new Set<string>();
  const known: ExistingArticles = { byDigest, addressed, files, tags: [], sections: [], tagDefinitions: [] };
  const take = async (xml: string) => {
    const outcomes = await Array.fromAsync(importArticles([{ file: 'a.xml', bytes: Buffer.from(xml) }], known, options));
    for (const outcome of outcomes) {
      if (outcome.kind !== 'new') continue;
      const said = (key: string) => new RegExp(`^ *${key}: (.*)$`, 'm').exec(outcome.text)?.[1] ?? '';
      byDigest.set(said('sha256'), outcome.file);
      addressed.push({ url: said('url'), title: said('title'), published: said('published'), file: outcome.file });
      files.add(outcome.file);
    }
    return outcomes.map(({ kind }) => kind);
  };
  return { take };
}

function feed(items: readonly [title: string, url: string][], text = 'Metin.'): string {
  const written = items.map(
    ([title, url], at) =>
      `<item><title>${title}</title><link>${url.replaceAll('&', '&amp;')}</link><pubDate>Sat, 08 Mar 2025 09:${String(at % 60).padStart(2, '0')}:00 +0300</pubDate><description>${text}</description></item>`,
  );
  return `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>x</title>${written.join('\n')}</channel></rss>`;
}

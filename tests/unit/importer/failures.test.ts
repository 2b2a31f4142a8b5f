import { afterEach, describe, expect, test, vi } from 'vitest';
import { importArticles, type ImportOptions, type InputFile } from '../../../src/importer/import-articles.ts';
import { feed } from '../../../src/importer/readers/feed/feed.ts';
import { textClipping } from '../../../src/importer/readers/clipping/text-clipping.ts';
import { createEmptyArchive } from '../builders.ts';

const options: ImportOptions = { contentDir: 'content', timeZone: 'Europe/Istanbul', lang: 'tr' };
const good = { file: 'iyi.txt', bytes: Buffer.from('Kar yağdı\n\nYayın Tarihi: 08.03.2025\n\nGiriş paragrafı.') };
const bad = { file: 'kotu.txt', bytes: Buffer.from('Kötü dosya\n\nYayın Tarihi: 08.03.2025\n\nGiriş paragrafı.') };

afterEach(() => {
  vi.restoreAllMocks();
});

describe('one file causes only one failure, which names it, if', () => {
  test.each([
    ['a reader throws', () => vi.spyOn(textClipping, 'read').mockImplementationOnce(() => fail('kırıldı'))],
    ['a reader rejects', () => vi.spyOn(textClipping, 'read').mockRejectedValueOnce(new TypeError('kırıldı'))],
    ['a reader runs out of stack', () => vi.spyOn(textClipping, 'read').mockImplementationOnce(overflow)],
    ['a reader throws something other than an error', () => vi.spyOn(textClipping, 'read').mockRejectedValueOnce('kırıldı')],
    ['recognising its kind throws', () => vi.spyOn(feed, 'recognises').mockImplementationOnce(() => fail('kırıldı'))],
  ])('%s', async (_, breakIt) => {
    breakIt();
    const [first, second] = await run([bad, good]);
    expect(first).toMatchObject({ kind: 'failed', input: 'kotu.txt' });
    expect(first?.kind === 'failed' && first.reason).toMatch(/^kotu\.txt: found .+, expected /);
    expect(first?.kind === 'failed' && first.reason).not.toMatch(/\n\s+at /);
    expect(second).toMatchObject({ kind: 'new', input: 'iyi.txt' });
  });

  test('writing throws', async () => {
    const write = vi.fn().mockRejectedValueOnce(new Error('kırıldı')).mockResolvedValue(undefined);
    expect((await run([bad, good], { write })).map(({ kind }) => kind)).toEqual(['failed', 'new']);
  });

  test.each(['2025-13-45-foo.md', '2025-02-30.md', '2025/99/99/foo.md', '0000-00-00-x.md'])('it has the name %s', async (file) => {
    const outcomes = await run([{ file, bytes: Buffer.from('---\ntitle: Kar yağdı\n---\n\nMetin.\n') }, good]);
    expect(outcomes.map(({ kind }) => kind)).toEqual(['failed', 'new']);
  });

  test.each([
    ['<div></b>', 15_000],
    ['<b><p>', 15_000],
    ['<svg><g>', 5_000],
  ])('an item of a feed has %s %i times', async (piece, count) => {
    const item = (title: string, html: string) =>
      `<item><title>${title}</title><pubDate>2025-03-08</pubDate><description><![CDATA[${html}]]></description></item>`;
    const xml = `<rss version="2.0"><channel><title>x</title>${item('Bir', piece.repeat(count))}${item('İki', '<p>Metin.</p>')}</channel></rss>`;
    const outcomes = await run([{ file: 'a.xml', bytes: Buffer.from(xml) }, good]);
    expect(outcomes.map(({ kind }) => kind)).toEqual(['failed', 'new', 'new']);
    expect(outcomes[0]?.kind === 'failed' && outcomes[0].reason).toContain('"Bir"');
  });
});

function run(inputs: InputFile[], more: Partial<ImportOptions> = {}) {
  return Array.fromAsync(importArticles(inputs, createEmptyArchive(), { ...options, ...more }));
}

function fail(message: string): never {
  throw new Error(message);
}

function overflow(): never {
  throw new RangeError('Maximum call stack size exceeded');
}

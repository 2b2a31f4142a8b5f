import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { importCommand } from '../../../src/commands/import-command.ts';
import { runIn } from '../run-command.ts';
import { makeFolder } from '../../files.ts';

const fixtures = path.resolve(import.meta.dirname, '../../fixtures');
let folder = '';

beforeEach(() => {
  folder = makeFolder();
});

describe('npm run import', () => {
  test('imports a saved page, a folder of Hugo posts and a feed with one command each, and recognises them the next time', async () => {
    copy('pages/json-ld-graph/input.html', 'page.html');
    copy('foreign/hugo-toml/site', 'site');
    copy('feeds/atom/input.xml', 'feed.xml');
    for (const [input, count] of Object.entries({ 'page.html': 1, site: 1, 'feed.xml': 3 })) {
      expect(await run(input)).toMatchObject({ code: 0, summary: `${count} imported, 0 already there, 0 failed` });
    }
    expect(await run('page.html', 'site', 'feed.xml')).toMatchObject({ code: 0, summary: '0 imported, 5 already there, 0 failed' });
    expect(listAll('content')).toContain('articles/2025/03/08/kar-yagdi-1.png');
  });

  test('splits a text into clippings at their capture lines; a fault names the line in the file', async () => {
    copy('several/by-capture-lines.txt', 'a.txt');
    const first = await run('a.txt');
    expect(first).toMatchObject({ code: 1, summary: '2 imported, 0 already there, 1 failed' });
    expect(first.errors).toMatch(/^a\.txt:20: found "Mart 40, 2025 09:05"/m);
    expect(read('content/articles/2025/03/08/birinci-haber.md')).toMatch(/section: HABERLER[^]*girişi\.\n\nBirinci haberin sonu\.\n$/);
    expect(read('content/articles/2025/03/10/ikinci-haber.md')).toMatch(/captured: 2025-03-10[^]*\n\nİkinci haberin girişi\.\n$/);
    expect(await run('a.txt')).toMatchObject({ code: 1, summary: '0 imported, 2 already there, 1 failed' });
  });

  test('splits a text without capture lines into clippings where it has consecutive labels', async () => {
    copy('several/by-labels.txt', 'a.txt');
    expect(await run('a.txt')).toMatchObject({ code: 0, summary: '2 imported, 0 already there, 0 failed' });
    expect(read('content/articles/2025/03/08/birinci-haber.md')).toContain('Yayın Tarihi: 08.03.2025\n\nBirinci haberin sonu.\n');
    expect(read('content/articles/2025/03/09/ikinci-haber.md')).toMatch(/section: EKONOMİ\ntags:\n {2}- Pazar/);
  });

  test('gives the day of --date to inputs of every kind that have no date, and to no other', async () => {
    copy('pages/bad-no-date/input.html', 'in/a.html');
    copy('clippings/bad-no-date/input.txt', 'in/b.txt');
    writeFileSync(path.join(folder, 'in/c.md'), '---\ntitle: Tarihsiz yazı\n---\n\nMetin.\n');
    writeFileSync(
      path.join(folder, 'in/d.xml'),
      '<rss version="2.0"><channel><item><title>Tarihsiz</title><description>Metin.</description></item></channel></rss>',
    );
    writeFileSync(path.join(folder, 'in/e.txt'), 'Kar yağdı\n\nYayın Tarihi: 08.03.2025\n\nGiriş paragrafı.');
    expect((await run('--date', '3 Şubat', 'in')).errors).toMatch(/^--date: found "3 Şubat", expected an instant/);
    expect(await run('--date', '2026-02-03', 'in')).toMatchObject({ code: 0, summary: '5 imported, 0 already there, 0 failed' });
    expect(listAll('content/articles/2026/02/03')).toHaveLength(4);
    expect(listAll('content/articles/2025/03/08')).toEqual(['kar-yagdi.md']);
  });

  test('prints with --dry-run what it would write, and writes nothing', async () => {
    copy('foreign/hugo-toml/site', 'site');
    const { code, output } = await run('--dry-run', 'site');
    expect(code).toBe(0);
    expect(output).toContain(
      'would be imported as content/articles/2025/03/08/kar-yagdi.md\nwith content/articles/2025/03/08/kar-yagdi-1.png\n',
    );
    expect(output).toContain('title: Kar yağdı, yollar kapandı\n');
    expect(output).toContain('Kept under extra: weight, toc, aliases\n1 to import, 0 already there, 0 failed');
    expect(existsSync(path.join(folder, 'content'))).toBe(false);
  });

  test('writes with --report a line of JSON for each article: outcome, address, origin of its fields, and warnings', async () => {
    copy('foreign/hugo-toml/site', 'in/site');
    copy('feeds/atom/input.xml', 'in/feed.xml');
    writeFileSync(path.join(folder, 'in/bad.txt'), 'Başlık\n');
    await run('--report', 'report.jsonl', 'in', 'yok.html');
    const lines = read('report.jsonl')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.map(({ outcome }) => outcome).sort()).toEqual(['failed', 'failed', 'imported', 'imported', 'imported', 'imported']);
    expect(lines.find(({ input }) => input === 'in/site/content/posts/kar-yagdi/index.md')).toMatchObject({
      ...{ reader: 'markdown', address: '/2025/03/08/kar-yagdi/', file: 'content/articles/2025/03/08/kar-yagdi.md' },
      ...{ fields: { published: 'front matter date' }, extra: ['weight', 'toc', 'aliases'] },
      warnings: expect.arrayContaining([expect.stringContaining('{{< gist')]) as unknown,
    });
    expect(lines.find(({ input }) => input === 'in/bad.txt')).toMatchObject({
      reason: expect.stringMatching(/^in\/bad\.txt:1: found/) as unknown,
    });
    await run('--report', 'report.jsonl', 'in/feed.xml');
    expect(read('report.jsonl').split('\n')).toHaveLength(4);
  });

  test('does not overwrite another file with a report', async () => {
    writeFileSync(path.join(folder, 'a.txt'), 'Değerli bir metin.\n');
    expect(await run('--report', 'a.txt', 'b.txt')).toMatchObject({ code: 2 });
    expect(read('a.txt')).toBe('Değerli bir metin.\n');
  });
});

function copy(fixture: string, name: string): void {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  cpSync(path.join(fixtures, fixture), path.join(folder, name), { recursive: true });
}

const run = (...args: string[]) => runIn(folder, importCommand, args);

const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');

const listAll = (name: string) => readdirSync(path.join(folder, name), { recursive: true }) as string[];

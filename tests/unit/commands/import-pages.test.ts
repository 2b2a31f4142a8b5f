import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { importCommand } from '../../../src/commands/import-command.ts';
import { runIn } from '../run-command.ts';
import { makeFolder } from '../../files.ts';

const fixtures = path.resolve(import.meta.dirname, '../../fixtures/pages');
const day = 'content/articles/2025/03/08';
let folder = '';

beforeEach(() => {
  folder = makeFolder();
});

describe('npm run import of saved pages', () => {
  test('imports text and pictures, and ignores frames that were saved beside a page', async () => {
    copyPage();
    write('in/input_files/reklam.html', '<html><title>Reklam</title></html>');
    write('in/a.txt', 'Kar yağdı\n\nYayın Tarihi: 08.03.2025\n\nGiriş paragrafı.');
    const first = await run('in');
    expect(first).toMatchObject({ code: 0, summary: '2 imported, 0 already there, 0 failed' });
    expect(first.errors).toMatch(/input\.html: imported, but the picture "input_files\/sahte\.jpg" was not saved/);
    const files = ['kar-yagdi.md', 'resimli-haber-1.png', 'resimli-haber-2.png', 'resimli-haber.md'];
    expect(readdirSync(path.join(folder, day))).toEqual(files);
    expect(readFileSync(path.join(folder, day, 'resimli-haber-1.png'))).toEqual(
      readFileSync(path.join(folder, 'in/input_files/pazar.png')),
    );
    expect(await run('in')).toMatchObject({ code: 0, summary: '0 imported, 2 already there, 0 failed' });
  });

  test('recognises an article by its source address, however the page was saved', async () => {
    write('in/a.html', page('Kar yağdı', 'https://www.gazete.example/kar/'));
    write('in/b.html', page('Kar yağdı, yollar kapandı', 'http://gazete.example/kar#yorum'));
    expect(await run('in')).toMatchObject({ code: 0, summary: '1 imported, 1 already there, 0 failed' });
    expect(await run('in/b.html')).toMatchObject({ code: 0, summary: '0 imported, 1 already there, 0 failed' });
    expect(readdirSync(path.join(folder, day))).toEqual(['kar-yagdi.md']);
  });

  test('recognises a page whatever its file name', async () => {
    write('in/kar.txt', page('Kar yağdı', 'https://gazete.example/kar'));
    expect(await run('in')).toMatchObject({ code: 0, summary: '1 imported, 0 already there, 0 failed' });
    expect(readFileSync(path.join(folder, day, 'kar-yagdi.md'), 'utf8')).toContain('reader: saved-page');
  });

  test('refuses a page if another file has the name of its picture, and leaves that file unchanged', async () => {
    copyPage();
    write(`${day}/resimli-haber-1.png`, 'başka');
    const { code, errors } = await run('in');
    expect(code).toBe(1);
    expect(errors).toContain('resimli-haber-1.png');
    expect(readFileSync(path.join(folder, day, 'resimli-haber-1.png'), 'utf8')).toBe('başka');
    expect(readdirSync(path.join(folder, day))).toEqual(['resimli-haber-1.png']);
  });

  test('imports no picture from outside the folder of the page, by a path or by a link', async () => {
    cpSync(path.join(fixtures, 'with-pictures/input_files/pazar.png'), path.join(folder, 'gizli.png'));
    mkdirSync(path.join(folder, 'in'));
    symlinkSync('../gizli.png', path.join(folder, 'in/baglanti.png'));
    const pictures = '<p><img src="../gizli.png"><img src="baglanti.png"></p>';
    write('in/a.html', page('Kar yağdı', 'https://gazete.example/kar', pictures));
    expect((await run('in')).code).toBe(0);
    expect(readdirSync(path.join(folder, day))).toEqual(['kar-yagdi.md']);
  });

  test('refuses a file of more than 50 MB, and imports the others', async () => {
    write('in/a.html', page('Kar yağdı', 'https://gazete.example/kar'));
    write('in/b.html', '<html>');
    truncateSync(path.join(folder, 'in/b.html'), 51_000_000);
    const { code, summary, errors } = await run('in');
    expect({ code, summary }).toEqual({ code: 1, summary: '1 imported, 0 already there, 1 failed' });
    expect(errors).toContain('in/b.html: found 51 MB, expected at most 50');
  });
});

/** Copies a page with the folder that was saved beside it. */
function copyPage(): void {
  for (const name of ['input.html', 'input_files']) {
    cpSync(path.join(fixtures, 'with-pictures', name), path.join(folder, 'in', name), { recursive: true });
  }
}

const run = (...args: string[]) => runIn(folder, importCommand, args);

function page(title: string, address: string, more = ''): string {
  const paragraph = 'Kar, gece boyunca yağdı; yollar kapandı, okullar tatil edildi, köylerle bağlantı kesildi, ekipler çalışıyor. ';
  return `<!doctype html><html lang="tr"><head><meta charset="utf-8"><title>${title}</title><meta name="date" content="2025-03-08">
<link rel="canonical" href="${address}"></head><body><article><h1>${title}</h1><p>${paragraph.repeat(3)}</p>${more}<p>${paragraph.repeat(2)}</p></article></body></html>`;
}

function write(file: string, content: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), content);
}

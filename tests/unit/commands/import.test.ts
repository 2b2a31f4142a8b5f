import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { importCommand } from '../../../src/commands/import-command.ts';
import { runIn } from '../run-command.ts';
import { makeFolder } from '../../files.ts';

const market = 'content/articles/2025/03/08/pazar-kuruldu.md';
let folder = '';

beforeEach(() => {
  folder = makeFolder();
});

describe('npm run import', () => {
  test('imports every clipping in a folder, and ends with a summary', async () => {
    write('in/a.txt', clipping('Pazar kuruldu'));
    write('in/deep/b.txt', clipping('Kar yağdı'));
    write('in/notes.log', 'no clipping');
    write('in/.hidden.txt', 'no clipping');
    const { code, lines } = await run('in');
    expect(lines.at(-1)).toBe('2 imported, 0 already there, 0 failed');
    expect(code).toBe(0);
    expect(listAll('content')).toEqual(['articles/2025/03/08/kar-yagdi.md', 'articles/2025/03/08/pazar-kuruldu.md']);
  });

  test('recognises a clipping however its article was edited', async () => {
    write('a.txt', clipping('Pazar kuruldu'));
    await run('a.txt');
    const digest = /sha256: (\w+)/.exec(read(market))?.[1] ?? '';
    const edits = {
      'with other words': read(market).replace('Pazar kuruldu', 'Başka başlık'),
      'with a fault': read(market).replace('published', 'publisched'),
      'in one line': `---\ntitle: x\npublished: 2025-03-08\nsource: { captured: 2025-03-08, sha256: ${digest}, reader: text-clipping }\n---\n\nMetin.\n`,
      'in quotes': read(market).replace(digest, `"${digest}"`).replace('sha256', '"sha256"'),
      'with Windows line ends': read(market).replaceAll('\n', '\r\n'),
    };
    for (const [edit, edited] of Object.entries(edits)) {
      rmSync(path.join(folder, 'content'), { recursive: true });
      write('content/articles/2025/03/09/tasindi.md', edited);
      const { code, lines } = await run('a.txt');
      expect(lines.at(-1), edit).toBe('0 imported, 1 already there, 0 failed');
      expect(code, edit).toBe(0);
      expect(listAll('content'), edit).toEqual(['articles/2025/03/09/tasindi.md']);
      expect(read('content/articles/2025/03/09/tasindi.md'), edit).toBe(edited);
    }
  });

  test('recognises a digest only in front matter', async () => {
    write('a.txt', clipping('Pazar kuruldu'));
    await run('a.txt');
    const digest = /sha256: (\w+)/.exec(read(market))?.[1] ?? '';
    rmSync(path.join(folder, market));
    write('content/articles/2025/03/07/baska.md', `---\ntitle: Başka\npublished: 2025-03-07\n---\n\n- not\n  sha256: ${digest}\n`);
    expect((await run('a.txt')).lines.at(-1)).toBe('1 imported, 0 already there, 0 failed');
  });

  test('does not overwrite an article: it names both files of one address, and accepts --slug', async () => {
    write('a.txt', clipping('Pazar kuruldu'));
    write('b.txt', clipping('Pazar kuruldu', 'Başka bir metin.'));
    await run('a.txt');
    const before = read(market);
    const refused = await run('b.txt');
    expect(refused).toMatchObject({ code: 1, summary: '0 imported, 0 already there, 1 failed' });
    for (const named of ['b.txt', market, '--slug']) expect(refused.errors).toContain(named);
    expect((await run('--slug', 'pazar-yine-kuruldu', 'b.txt')).summary).toBe('1 imported, 0 already there, 0 failed');
    expect(read('content/articles/2025/03/08/pazar-yine-kuruldu.md')).toContain('Başka bir metin.');
    expect(read(market)).toBe(before);
  });

  test('imports the first of two clippings with one address, and names both', async () => {
    write('in/a.txt', clipping('Pazar kuruldu'));
    write('in/b.txt', clipping('Pazar kuruldu', 'Başka bir metin.'));
    const { code, summary, errors } = await run('in');
    expect({ code, summary }).toEqual({ code: 1, summary: '1 imported, 0 already there, 1 failed' });
    expect(errors).toMatch(/in\/b\.txt.*in\/a\.txt/);
    expect(read(market)).not.toContain('Başka bir metin.');
  });

  test('imports a clipping once if it is in two files, or is named twice', async () => {
    write('in/a.txt', clipping('Pazar kuruldu'));
    write('in/b.txt', clipping('Pazar kuruldu'));
    expect((await run('in', 'in/a.txt', './in/../in/a.txt')).summary).toBe('1 imported, 1 already there, 0 failed');
    expect(listAll('content')).toHaveLength(1);
  });

  test('reports a malformed clipping with file and line, and imports the others', async () => {
    write('in/a.txt', clipping('Pazar kuruldu'));
    write('in/b.txt', 'Başlık\n\nOluşturulma Tarihi: Şubat 30, 2025 10:00\n\nMetin.\n');
    write('in/c.txt', 'Başlık\n\nPublished: 2025-03-08T10:00:00+99:00\n\nMetin.\n');
    write('in/d.txt', Buffer.from([0x42, 0x0a, 0xff]));
    write('in/e.txt', clipping('Kar yağdı'));
    const { code, summary, errors } = await run('in');
    expect({ code, summary }).toEqual({ code: 1, summary: '2 imported, 0 already there, 3 failed' });
    expect(errors).toMatch(/^in\/b\.txt:3: found "Şubat 30, 2025 10:00"/m);
    expect(errors).toMatch(/^in\/c\.txt:3: found /m);
    expect(errors).toMatch(/^in\/d\.txt:2: found /m);
    expect(errors).not.toMatch(/^\s+at /m);
  });

  test('imports the others if a file cannot be opened', async () => {
    write('in/a.txt', clipping('Pazar kuruldu'));
    symlinkSync('nowhere', path.join(folder, 'in/b.txt'));
    write('in/c.txt', clipping('Kar yağdı'));
    const { code, summary, errors } = await run('in', 'missing.txt');
    expect({ code, summary }).toEqual({ code: 1, summary: '2 imported, 0 already there, 2 failed' });
    expect(errors).toMatch(/in\/b\.txt/);
    expect(errors).toMatch(/missing\.txt/);
  });

  test('imports although an article of the archive cannot be read', async () => {
    write('content/articles/2025/03/07/bozuk.md', Buffer.from([0x2d, 0xff, 0x0a]));
    write('a.txt', clipping('Pazar kuruldu'));
    const { errors, summary } = await run('a.txt');
    expect(errors).not.toMatch(/^\s+at /m);
    expect(summary).toBe('1 imported, 0 already there, 0 failed');
  });

  test('refuses an empty folder, a missing argument and an unknown option', async () => {
    mkdirSync(path.join(folder, 'in'));
    expect(await run('in')).toMatchObject({ code: 1, summary: '0 imported, 0 already there, 1 failed' });
    for (const args of [[], ['--overwrite', 'in']]) expect((await run(...args)).errors).toContain('Usage:');
    expect(listAll('.')).toEqual([]);
  });

  test('refuses --slug if it is not a slug, or if there are two clippings', async () => {
    write('a.txt', clipping('Pazar kuruldu'));
    write('b.txt', clipping('Kar yağdı'));
    for (const slug of ['Pazar Yeri', '', '../kacak', 'x'.repeat(81)]) {
      expect(await run(`--slug=${slug}`, 'a.txt'), slug).toMatchObject({ code: 2 });
    }
    expect((await run('--slug', 'pazar', 'a.txt', 'b.txt')).errors).toContain('2 files');
    expect(listAll('.')).toEqual(['a.txt', 'b.txt']);
  });
});

const run = (...args: string[]) => runIn(folder, importCommand, args);

function clipping(title: string, text = 'Giriş paragrafı.'): string {
  return `HABERLER\n\n${title}\n\nOluşturulma Tarihi: Mart 08, 2025 09:05\n\n${text}\n`;
}

function write(file: string, content: string | Buffer): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), content);
}

const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');

/** Lists all files below a folder, including hidden ones. */
function listAll(below: string): string[] {
  return readdirSync(path.join(folder, below), { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(path.join(folder, below), path.join(entry.parentPath, entry.name)))
    .sort();
}

import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { importCommand } from '../../../src/commands/import-command.ts';
import { runIn } from '../run-command.ts';
import { makeFolder } from '../../files.ts';

let folder = '';

beforeEach(() => {
  folder = makeFolder();
  write('content/articles/2025/03/07/sinir.md', '---\ntitle: Sınır\npublished: 2025-03-07\ntags: [Sınır]\n---\n\nMetin.\n');
});

describe('a tag that would stop the build', () => {
  test('is reported with both spellings, both files and a remedy, before any part of its clipping is written', async () => {
    write('in/a.txt', clipping('Sinir bozan gürültü', '#Sinir'));
    write('in/b.txt', clipping('Kar yağdı', '#Kar'));
    const { code, summary, errors } = await run('in');
    expect({ code, summary }).toEqual({ code: 1, summary: '1 imported, 0 already there, 1 failed' });
    for (const named of ['in/a.txt', '"Sinir"', '"Sınır"', 'content/articles/2025/03/07/sinir.md', 'tags.yaml']) {
      expect(errors).toContain(named);
    }
    expect(imported()).toEqual(['kar-yagdi.md']);
  });

  test('is reported if two clippings of one run collide', async () => {
    write('in/a.txt', clipping('Ilık hava', '#Ilık'));
    write('in/b.txt', clipping('İlik nakli', '#İlik'));
    const { summary, errors } = await run('in');
    expect(summary).toBe('1 imported, 0 already there, 1 failed');
    expect(errors).toMatch(/in\/b\.txt.*in\/a\.txt/);
  });

  test('is accepted if tags.yaml distinguishes the two', async () => {
    write('content/tags.yaml', '- label: Sinir\n  slug: sinir-2\n');
    write('a.txt', clipping('Sinir bozan gürültü', '#Sinir'));
    expect(await run('a.txt')).toMatchObject({ code: 0, summary: '1 imported, 0 already there, 0 failed' });
  });

  test('is not a tag that differs only in case, or has an I that another spelling disambiguates', async () => {
    write('a.txt', clipping('Sınırda kar', '#SINIR#sınır'));
    expect(await run('a.txt')).toMatchObject({ code: 0, summary: '1 imported, 0 already there, 0 failed' });
  });

  test('is reported for every file with the same clipping: none of them counts as already there', async () => {
    write('in/a.txt', clipping('Sinir bozan gürültü', '#Sinir'));
    write('in/b.txt', clipping('Sinir bozan gürültü', '#Sinir'));
    const { code, summary } = await run('in');
    expect({ code, summary }).toEqual({ code: 1, summary: '0 imported, 0 already there, 2 failed' });
    expect(existsSync(path.join(folder, 'content/articles/2025/03/08'))).toBe(false);
  });

  test('is found in an archive that has faults', async () => {
    write('content/articles/2025/03/06/bozuk.md', '---\ntitel: Bozuk\n---\n');
    write('a.txt', clipping('Sinir bozan gürültü', '#Sinir'));
    expect(await run('a.txt')).toMatchObject({ code: 1, summary: '0 imported, 0 already there, 1 failed' });
  });

  test('is reported as a section, too', async () => {
    write('content/articles/2025/03/06/bolum.md', '---\ntitle: Bölüm\npublished: 2025-03-06\nsection: Sınır\n---\n\nMetin.\n');
    write('a.txt', clipping('Gürültü', '#Kar').replace('HABERLER', 'SİNİR'));
    expect(await run('a.txt')).toMatchObject({ code: 1, summary: '0 imported, 0 already there, 1 failed' });
  });
});

const run = (...args: string[]) => runIn(folder, importCommand, args);

const clipping = (title: string, tags: string) =>
  `HABERLER\n\n${title}\n\n${tags}\nOluşturulma Tarihi: Mart 08, 2025 09:05\n\nGiriş paragrafı.\n`;

const imported = () => readdirSync(path.join(folder, 'content/articles/2025/03/08'));

function write(file: string, content: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), content);
}

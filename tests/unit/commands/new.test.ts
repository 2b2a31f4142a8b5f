import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { newCommand } from '../../../src/commands/new-command.ts';
import { runIn } from '../run-command.ts';
import { readArticleFile } from '../../../src/article/file.ts';
import { makeFolder } from '../../files.ts';

let folder = '';

beforeEach(() => {
  folder = makeFolder();
});
afterEach(() => {
  vi.unstubAllEnvs();
});

describe('npm run new', () => {
  test.each([
    ['a winter of +02:00', '2015-01-03T08:06:00Z', '2015-01-03T10:06:00+02:00', '2015/01/03'],
    ['a summer of +03:00', '2015-07-03T08:06:00Z', '2015-07-03T11:06:00+03:00', '2015/07/03'],
    ['a winter of today', '2026-02-03T07:06:05Z', '2026-02-03T10:06:05+03:00', '2026/02/03'],
    ['an evening that is the next day in Istanbul', '2026-02-03T21:30:00Z', '2026-02-04T00:30:00+03:00', '2026/02/04'],
  ])('creates a draft with the date and the UTC offset of %s', async (_, now, published, day) => {
    for (const zone of ['America/Los_Angeles', 'Asia/Tokyo']) {
      vi.stubEnv('TZ', zone);
      const { code, output } = await run(["Iğdır'da bahar"], { SOURCE_DATE_EPOCH: String(Date.parse(now) / 1000) });
      const file = `content/articles/${day}/igdirda-bahar.md`;
      expect(code, output).toBe(0);
      expect(output).toContain(file);
      const draft = readArticleFile(read(file), `${day}/igdirda-bahar.md`, file, 'Europe/Istanbul');
      expect(draft.value?.data).toMatchObject({ title: "Iğdır'da bahar", published, draft: true, tags: [] });
      rmSync(path.join(folder, file));
    }
  });

  test('does not overwrite an article with the same name', async () => {
    const epoch = { SOURCE_DATE_EPOCH: '1770102365' };
    await run(['Örnek başlık'], epoch);
    const file = 'content/articles/2026/02/03/ornek-baslik.md';
    writeFileSync(path.join(folder, file), 'edited');
    const { code, output } = await run(['Örnek', 'Başlık'], epoch);
    expect(code).toBe(1);
    expect(output).toContain(file);
    expect(read(file)).toBe('edited');
    expect(readdirSync(path.join(folder, path.dirname(file)))).toEqual(['ornek-baslik.md']);
  });

  test.each([[[]], [['']], [['  ']], [['!?']]])('refuses %j, which has no letter for a slug', async (args) => {
    const { code, output } = await run(args, {});
    expect(code).toBe(1);
    expect(output).toContain('Usage:');
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each(['2026', '"x": # y', "--- 'a'", 'a\nb: c', '../../kaçak'])('keeps the title %j as typed', async (title) => {
    await run([title], { SOURCE_DATE_EPOCH: '1770102365' });
    const [name = ''] = readdirSync(path.join(folder, 'content/articles/2026/02/03'));
    const place = `2026/02/03/${name}`;
    const { value, faults } = readArticleFile(read(`content/articles/${place}`), place, place, 'Europe/Istanbul');
    expect(faults).toBeUndefined();
    expect(value?.data.title).toBe(title);
  });
});

const run = async (args: string[], environment: Record<string, string>) => {
  const { code, output, errors } = await runIn(folder, newCommand, args, environment);
  return { code, output: output + errors };
};

const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { newCommand } from '../../../src/commands/new-command.ts';
import { runIn } from '../run-command.ts';
import { readDraftFile } from '../../../src/article/file.ts';
import { makeFolder } from '../../files.ts';

let folder = '';

beforeEach(() => {
  folder = makeFolder();
});

describe('npm run new', () => {
  test('creates a draft without a day, and says how to go on', async () => {
    const { code, output } = await run(["Iğdır'da bahar"]);
    expect(code, output).toBe(0);
    for (const part of ['content/drafts/igdirda-bahar.md', 'npm run dev', 'npm run publish -- igdirda-bahar'])
      expect(output).toContain(part);
    expect(readdirSync(path.join(folder, 'content'))).toEqual(['drafts']);
    expect(read('igdirda-bahar.md').value?.data).toMatchObject({ title: "Iğdır'da bahar", tags: [] });
    expect(read('igdirda-bahar.md').value?.data).not.toHaveProperty('published');
  });

  test('does not overwrite a draft with the same name', async () => {
    await run(['Örnek başlık']);
    const file = path.join(folder, 'content/drafts/ornek-baslik.md');
    writeFileSync(file, 'edited');
    const { code, output } = await run(['Örnek', 'Başlık']);
    expect(code).toBe(1);
    expect(output).toContain('content/drafts/ornek-baslik.md');
    expect(readFileSync(file, 'utf8')).toBe('edited');
    expect(readdirSync(path.dirname(file))).toEqual(['ornek-baslik.md']);
  });

  test.each([[[]], [['']], [['  ']], [['!?']]])('refuses %j, which has no letter for a slug', async (args) => {
    const { code, output } = await run(args);
    expect(code).toBe(2);
    expect(output).toContain('Usage:');
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each(['2026', '"x": # y', "--- 'a'", 'a\nb: c', '../../kaçak'])('keeps the title %j as typed', async (title) => {
    await run([title]);
    const [name = ''] = readdirSync(path.join(folder, 'content/drafts'));
    const { value, faults } = read(name);
    expect(faults).toBeUndefined();
    expect(value?.data.title).toBe(title);
  });
});

const run = async (args: string[]) => {
  const { code, output, errors } = await runIn(folder, newCommand, args);
  return { code, output: output + errors };
};

const read = (name: string) => readDraftFile(readFileSync(path.join(folder, 'content/drafts', name), 'utf8'), name, name);

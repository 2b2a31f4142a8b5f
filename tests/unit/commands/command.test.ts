import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { runCommand, type Command } from '../../../src/commands/command.ts';
import { importCommand } from '../../../src/commands/import-command.ts';
import { newCommand } from '../../../src/commands/new-command.ts';
import { resolveFolders } from '../../../src/site/folders.ts';
import { readSettings } from '../../../src/site/settings.ts';
import { makeFolder } from '../../files.ts';

let folder = '';

beforeEach(() => {
  folder = makeFolder();
});

describe.each([
  ['import', importCommand],
  ['new', newCommand],
])('npm run %s', (name, command) => {
  test.each([['--help'], ['-h']])('says with %s how it is used, and does nothing', async (flag) => {
    const { code, output, errors } = await run(command, [flag, 'x']);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(output).toMatch(new RegExp(`^Usage: npm run ${name}`));
    expect(readdirSync(folder)).toEqual([]);
  });

  test('refuses an option that it does not have', async () => {
    const { code, errors } = await run(command, ['--titel', 'x']);
    expect(code).toBe(1);
    expect(errors).toMatch(/'--titel'[^]*Usage:/);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('says in one line which setting is wrong', async () => {
    const loadSite = () => Promise.reject(new Error('SITE_LANG: found "de", expected one of tr, en'));
    const { code, errors } = await run(command, ['x'], {}, loadSite);
    expect({ code, errors }).toEqual({ code: 1, errors: 'SITE_LANG: found "de", expected one of tr, en\n' });
  });

  test('keeps the trace of a mistake of its own', async () => {
    const { code, errors } = await run(command, ['x'], {}, () => Promise.reject(new TypeError('kırıldı')));
    expect(code).toBe(1);
    expect(errors).toMatch(/kırıldı\n\s+at /);
  });
});

describe('an option that npm took for its own', () => {
  test.each([
    [{ npm_config_dry_run: 'true' }, ['x'], 'npm run import -- --dry-run x'],
    [{ npm_config_dryrun: 'true' }, ['x'], 'npm run import -- --dry-run x'],
    [{ npm_config_slug: 'kar', npm_config_dry_run: 'true' }, ['a b'], 'npm run import -- --slug kar --dry-run "a b"'],
    [{ npm_config_date: 'true' }, ['2026-02-03', 'x'], 'npm run import -- --date <date> 2026-02-03 x'],
  ])('%j is noticed, nothing is done, and the right spelling is told', async (env, args, spelling) => {
    const { code, errors } = await run(importCommand, args, env);
    expect(code).toBe(1);
    expect(errors).toContain(spelling);
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each([
    [{ npm_config_dry_run: 'true' }, ['--dry-run', '/yok']],
    [{ npm_config_dry_run: 'false' }, ['/yok']],
    [{ npm_config_dry_run: '' }, ['/yok']],
    [{ npm_config_registry: 'https://a.example' }, ['/yok']],
  ])('is none in %j with %j', async (env, args) => {
    expect((await run(importCommand, args, env)).errors).not.toContain('npm took');
  });
});

describe('npm run new', () => {
  test('takes a title behind another --, and one that begins with hyphens', async () => {
    expect((await run(newCommand, ['--', '--help'])).output).toContain('help.md');
    expect((await run(newCommand, ['--- a'])).output).toContain('a.md');
  });
});

test('says in plain words that the content folder is a file', async () => {
  writeFileSync(path.join(folder, 'articles'), '');
  const { code, errors } = await run(newCommand, ['x']);
  expect(code).toBe(1);
  expect(errors).toMatch(/x\.md: found a file in the place of a folder, expected a folder/);
});

describe('npm run import', () => {
  test.each([
    ['yok.txt', 'yok.txt: found nothing of that name, expected a file or a folder\n'],
    ['dosya/a.txt', 'dosya/a.txt: found a file in the place of a folder'],
  ])('says of %s in plain words that it is not there', async (name, message) => {
    writeFileSync(path.join(folder, 'dosya'), '');
    const { code, errors } = await run(importCommand, [path.join(folder, name)]);
    expect(code).toBe(1);
    expect(errors).toContain(message);
    expect(errors).not.toMatch(/ENO|^\s+at /m);
  });

  test('goes on beside a tags.yaml that is not UTF-8, names it, and ends with exit code 1', async () => {
    writeFileSync(path.join(folder, 'a.txt'), 'Kar yağdı\n\nYayın Tarihi: 08.03.2025\n\nGiriş paragrafı.');
    for (const bytes of [Buffer.from([0x2d, 0xff]), Buffer.from('- label: [\n')]) {
      writeFileSync(path.join(folder, 'tags.yaml'), bytes);
      const { code, output, errors } = await run(importCommand, ['--dry-run', path.join(folder, 'a.txt')]);
      expect(code).toBe(1);
      expect(errors).toMatch(/tags\.yaml(?::\d+)?: found .+, expected /);
      expect(errors).not.toMatch(/^\s+at /m);
      expect(output).toContain('1 to import, 0 already there, 0 failed\n');
    }
  });
});

async function run(command: Command, args: string[], env: Record<string, string> = {}, loadSite = siteOf) {
  const [out, errors]: [string[], string[]] = [[], []];
  const code = await runCommand(command, args, { out: collect(out), errors: collect(errors), env, loadSite });
  return { code, output: out.join(''), errors: errors.join('') };
}

const collect = (lines: string[]) => ({ write: (text: string) => lines.push(text) });

const siteOf = () =>
  Promise.resolve({
    ...readSettings('title: Örnek', 'site.yaml', {}).settings,
    ...resolveFolders({ CONTENT_DIR: folder }, folder),
    now: Date.parse('2026-02-03T07:06:05Z'),
  });

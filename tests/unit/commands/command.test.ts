import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { runCommand, type Command } from '../../../src/commands/command.ts';
import { importCommand } from '../../../src/commands/import-command.ts';
import { compressCommand } from '../../../src/commands/compress-command.ts';
import { previewCommand } from '../../../src/commands/preview-command.ts';
import { publishCommand } from '../../../src/commands/publish-command.ts';
import { demoCommand } from '../../demo/demo-command.ts';
import { newCommand } from '../../../src/commands/new-command.ts';
import { resolveFolders } from '../../../src/site/folders.ts';
import { readSettings } from '../../../src/site/settings.ts';
import { makeFolder } from '../../files.ts';

let folder = '';

beforeEach(() => {
  folder = makeFolder();
});

const commands: [name: string, command: Command, argument?: string][] = [
  ['import', importCommand, 'x'],
  ['new', newCommand, 'x'],
  ['publish', publishCommand, 'x'],
  ['preview', previewCommand],
  ['compress', compressCommand],
  ['demo', demoCommand],
];

describe.each(commands)('npm run %s', (name, command) => {
  test.each([['--help'], ['-h']])('prints its usage with %s, and does nothing else', async (flag) => {
    const { code, output, errors } = await run(command, [flag, 'x']);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(output).toMatch(new RegExp(`^Usage: npm run ${name}`));
    expect(output).toMatch(new RegExp(`\nExamples:\n(?:  .*npm run ${name}.*\n)+$`));
    expect(readdirSync(folder)).toEqual([]);
  });

  test('refuses an unknown option', async () => {
    const { code, errors } = await run(command, ['--titel', 'x']);
    expect(code).toBe(2);
    expect(errors).toMatch(/--titel[^]*Usage:/);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('refuses an option with a typo, and names the right one', async () => {
    const { code, errors } = await run(command, ['--hepl']);
    expect(code).toBe(2);
    expect(errors).toContain('found the unknown option --hepl, expected --help?');
  });
});

// The demo needs no settings.
describe.each(commands.filter(([name]) => name !== 'demo'))('npm run %s, when its settings cannot be read,', (_, command, argument) => {
  test('names a wrong setting in one line', async () => {
    const loadSite = () => Promise.reject(new Error('SITE_LANG: found "de", expected one of tr, en'));
    const { code, errors } = await run(command, argument === undefined ? [] : [argument], {}, loadSite);
    expect({ code, errors }).toEqual({ code: 1, errors: 'SITE_LANG: found "de", expected one of tr, en\n' });
  });

  test('prints the stack trace of an error in the program', async () => {
    const { code, errors } = await run(command, argument === undefined ? [] : [argument], {}, () =>
      Promise.reject(new TypeError('kırıldı')),
    );
    expect(code).toBe(1);
    expect(errors).toMatch(/kırıldı\n\s+at /);
  });
});

describe('an option that npm consumed', () => {
  test.each([
    [{ npm_config_dry_run: 'true' }, ['x'], 'npm run import -- --dry-run x'],
    [{ npm_config_dryrun: 'true' }, ['x'], 'npm run import -- --dry-run x'],
    [{ npm_config_slug: 'kar', npm_config_dry_run: 'true' }, ['a b'], 'npm run import -- --slug kar --dry-run "a b"'],
    [{ npm_config_date: 'true' }, ['2026-02-03', 'x'], 'npm run import -- --date 2026-02-03 --slug yeni-kopru page.html'],
  ])('is detected in %j: the command does nothing, and prints the right spelling', async (env, args, spelling) => {
    const { code, errors } = await run(importCommand, args, env);
    expect(code).toBe(2);
    expect(errors).toContain(spelling);
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each([
    [{ npm_config_dry_run: 'true' }, ['--dry-run', '/yok']],
    [{ npm_config_dry_run: 'false' }, ['/yok']],
    [{ npm_config_dry_run: '' }, ['/yok']],
    [{ npm_config_registry: 'https://a.example' }, ['/yok']],
  ])('is not assumed in %j with %j', async (env, args) => {
    expect((await run(importCommand, args, env)).errors).not.toContain('npm consumed');
  });
});

describe('npm run new', () => {
  test('accepts a title after a second --, and a title that begins with hyphens', async () => {
    expect((await run(newCommand, ['--', '--help'])).output).toContain('help.md');
    expect((await run(newCommand, ['--- a'])).output).toContain('a.md');
  });
});

test('explains in plain words that the content folder is a file', async () => {
  writeFileSync(path.join(folder, 'drafts'), '');
  const { code, errors } = await run(newCommand, ['x']);
  expect(code).toBe(1);
  expect(errors).toMatch(/x\.md: found a file in the place of a folder, expected a folder/);
});

describe('npm run import', () => {
  test.each([
    ['yok.txt', 'yok.txt: found nothing with that name, expected a file or a folder\n'],
    ['dosya/a.txt', 'dosya/a.txt: found a file instead of a folder'],
  ])('explains in plain words that %s does not exist', async (name, message) => {
    writeFileSync(path.join(folder, 'dosya'), '');
    const { code, errors } = await run(importCommand, [path.join(folder, name)]);
    expect(code).toBe(1);
    expect(errors).toContain(message);
    expect(errors).not.toMatch(/ENO|^\s+at /m);
  });

  test('continues if tags.yaml is malformed, names it, and returns exit code 1', async () => {
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
    ownPages: [],
    now: Date.parse('2026-02-03T07:06:05Z'),
  });

import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { checkOutputFolder, findBlockers, hasForeignFiles } from '../../../src/build/output-folder.ts';
import { createOutputPlan } from '../../../src/build/output-plan.ts';
import { resolveFolders, realPath } from '../../../src/site/folders.ts';
import { makeFolder } from '../../files.ts';

let root = '';

beforeEach(() => {
  root = realPath(makeFolder());
  for (const name of ['content/articles', 'src', 'public', 'node_modules', '.git']) mkdirSync(path.join(root, name), { recursive: true });
});

describe('a build is refused whose output folder', () => {
  test.each([
    ['is the project', '.'],
    ['is the project by another name', 'src/..'],
    ['holds the project', '..'],
    ['is the root of the file system', '/'],
    ['is the content', 'content'],
    ['lies in the content', 'content/articles/2026'],
    ['is the code', './src/'],
    ['lies in public', 'public/site'],
    ['would be the tests', 'tests'],
    ['lies in the repository', '.git/site'],
    ['lies in a cache', '.cache/site'],
    ['is the folder of caches', '.cache'],
    ['lies among the packages', 'node_modules/.site'],
    ['leads to the content', 'link-to-content'],
    ['lies behind a link to the content', 'link-to-content/site'],
  ])('%s', (_, OUT_DIR) => {
    symlinkSync('content', path.join(root, 'link-to-content'));
    expect(refusal({ OUT_DIR })).toMatch(/^OUT_DIR: found ".+", which .+, expected a folder for the site alone, like "dist"$/);
  });

  test.each(['.', '..', '/'])('is %s: the project is named', (OUT_DIR) => {
    expect(refusal({ OUT_DIR })).toContain('which is or holds the project itself');
  });

  test('is, holds or lies in a content folder elsewhere', () => {
    const CONTENT_DIR = path.join(root, 'elsewhere/paper');
    mkdirSync(CONTENT_DIR, { recursive: true });
    for (const OUT_DIR of ['elsewhere/paper', 'elsewhere', 'elsewhere/paper/site'])
      expect(refusal({ OUT_DIR, CONTENT_DIR }), OUT_DIR).toMatch(
        OUT_DIR === 'elsewhere' ? 'which holds the folder' : 'which is or lies in the folder',
      );
    expect(refusal({ OUT_DIR: 'elsewhere/site', CONTENT_DIR })).toBeUndefined();
  });

  test('is a file, or holds files that no build wrote', () => {
    write('notes.txt');
    expect(refusal({ OUT_DIR: 'notes.txt' })).toContain('which is a file');
    write('photos/1.jpg');
    expect(refusal({ OUT_DIR: 'photos' })).toContain('with files in it that no build of this site wrote');
    expect(existsSync(path.join(root, 'photos/1.jpg'))).toBe(true);
  });

  test('was built once, and then replaced by another folder of its name', () => {
    build('site', ['index.html']);
    rmSync(path.join(root, 'site'), { recursive: true });
    write('site/index.html');
    expect(refusal({ OUT_DIR: 'site' })).toContain('no build of this site wrote');
  });
});

describe('a build is taken whose output folder', () => {
  test('is new, empty, or has a name that begins like another’s', () => {
    mkdirSync(path.join(root, 'empty'));
    for (const OUT_DIR of ['dist', 'empty', 'contents', 'content-site', '..site', `${root}-site`])
      expect(refusal({ OUT_DIR }), OUT_DIR).toBeUndefined();
  });

  test('was built before, with the cache of that build or without it', () => {
    build('site', ['index.html']);
    write('site/CNAME');
    expect(refusal({ OUT_DIR: 'site' })).toBeUndefined();
    rmSync(path.join(root, '.cache'), { recursive: true });
    expect(refusal({ OUT_DIR: 'site' })).toBeUndefined();
  });

  test('was built before, and lost what a build leaves there', () => {
    build('site', ['index.html']);
    rmSync(path.join(root, 'site/.kupur.json'));
    expect(refusal({ OUT_DIR: 'site' })).toBeUndefined();
  });
});

test('a folder can be replaced as a whole only where all in it is ours', () => {
  const owned = new Set(['index.html', 'a/b.html']);
  for (const name of ['index.html', 'index.html.br', 'a/b.html', 'a/b.html.gz', '.kupur.json']) write(`site/${name}`);
  const isForeign = () => hasForeignFiles(path.join(root, 'site'), owned);
  expect(isForeign()).toBe(false);
  write('site/a/c.html');
  expect(isForeign()).toBe(true);
  rmSync(path.join(root, 'site/a/c.html'));
  mkdirSync(path.join(root, 'site/empty'));
  expect(isForeign()).toBe(false);
});

test('what others put where the site needs the place is found, whether file, folder or link', async () => {
  const [outDir, next] = ['site', 'next'].map((name) => path.join(root, name)) as [string, string];
  const files = ['robots.txt', 'same.txt', 'ours.txt', 'folder', 'a/index.html', 'b/index.html', 'c/index.html', 'was-folder'];
  for (const name of files) write(`next/${name}`, 'new');
  for (const name of ['robots.txt', 'folder/theirs.txt', 'a', 'ours.txt', 'was-folder/ours.html']) write(`site/${name}`, 'old');
  write('site/same.txt', 'new');
  mkdirSync(path.join(root, 'away'));
  symlinkSync('../away', path.join(outDir, 'b'));
  const owned = new Set(['ours.txt', 'was-folder/ours.html']);
  expect(await findBlockers(outDir, next, files, owned)).toEqual(['a', 'b', 'folder', 'robots.txt']);
});

/** @returns what the refusal says; nothing where the folder is taken */
function refusal(environment: Record<string, string>): string | undefined {
  try {
    checkOutputFolder(resolveFolders(environment, root), root);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

function build(outDir: string, files: readonly string[]): void {
  for (const file of files) write(`${outDir}/${file}`);
  const plan = createOutputPlan(path.join(root, outDir), path.join(root, '.cache', outDir), '/');
  plan.open('1');
  plan.save(files, () => []);
}

function write(file: string, text = 'x'): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
}

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

describe('rejects an output folder that', () => {
  test.each([
    ['is the project', '.'],
    ['is the project, spelled differently', 'src/..'],
    ['contains the project', '..'],
    ['is the root of the file system', '/'],
    ['is the content folder', 'content'],
    ['is inside the content folder', 'content/articles/2026'],
    ['is the source folder', './src/'],
    ['is inside the public folder', 'public/site'],
    ['is the folder of tests, even if it does not exist', 'tests'],
    ['is inside the Git repository', '.git/site'],
    ['is inside the cache', '.cache/site'],
    ['is the cache', '.cache'],
    ['is among the packages', 'node_modules/.site'],
    ['is a link to the content folder', 'link-to-content'],
    ['is inside a link to the content folder', 'link-to-content/site'],
  ])('%s', (_, OUT_DIR) => {
    symlinkSync('content', path.join(root, 'link-to-content'));
    expect(errorFor({ OUT_DIR })).toMatch(/^OUT_DIR: found ".+", which .+, expected a folder for the site alone, like "dist"$/);
  });

  test.each(['.', '..', '/'])('is %s, and explains that it is or contains the project', (OUT_DIR) => {
    expect(errorFor({ OUT_DIR })).toContain('which is or holds the project itself');
  });

  test('is, contains or is inside a content folder elsewhere', () => {
    const CONTENT_DIR = path.join(root, 'elsewhere/paper');
    mkdirSync(CONTENT_DIR, { recursive: true });
    for (const OUT_DIR of ['elsewhere/paper', 'elsewhere', 'elsewhere/paper/site'])
      expect(errorFor({ OUT_DIR, CONTENT_DIR }), OUT_DIR).toMatch(
        OUT_DIR === 'elsewhere' ? 'which holds the folder' : 'which is or lies in the folder',
      );
    expect(errorFor({ OUT_DIR: 'elsewhere/site', CONTENT_DIR })).toBeUndefined();
  });

  test('is a file, or has files that no build wrote', () => {
    write('notes.txt');
    expect(errorFor({ OUT_DIR: 'notes.txt' })).toContain('which is a file');
    write('photos/1.jpg');
    expect(errorFor({ OUT_DIR: 'photos' })).toContain('with files in it that no build of this site wrote');
    expect(existsSync(path.join(root, 'photos/1.jpg'))).toBe(true);
  });

  test('has replaced a built folder of the same name', () => {
    build('site', ['index.html']);
    rmSync(path.join(root, 'site'), { recursive: true });
    write('site/index.html');
    expect(errorFor({ OUT_DIR: 'site' })).toContain('no build of this site wrote');
  });
});

describe('accepts an output folder that', () => {
  test('is new, is empty, or has a name that begins like a protected one', () => {
    mkdirSync(path.join(root, 'empty'));
    for (const OUT_DIR of ['dist', 'empty', 'contents', 'content-site', '..site', `${root}-site`])
      expect(errorFor({ OUT_DIR }), OUT_DIR).toBeUndefined();
  });

  test('was built before, with or without the cache of that build', () => {
    build('site', ['index.html']);
    write('site/CNAME');
    expect(errorFor({ OUT_DIR: 'site' })).toBeUndefined();
    rmSync(path.join(root, '.cache'), { recursive: true });
    expect(errorFor({ OUT_DIR: 'site' })).toBeUndefined();
  });

  test('was built before and has lost its manifest', () => {
    build('site', ['index.html']);
    rmSync(path.join(root, 'site/.kupur.json'));
    expect(errorFor({ OUT_DIR: 'site' })).toBeUndefined();
  });
});

test('finds files that no build wrote, and ignores the manifest, compressed copies and empty folders', () => {
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

test('finds files, folders and links that no build wrote at the paths of the site', async () => {
  const [outDir, stagingDir] = ['site', 'staging'].map((name) => path.join(root, name)) as [string, string];
  const files = ['robots.txt', 'same.txt', 'ours.txt', 'folder', 'a/index.html', 'b/index.html', 'c/index.html', 'was-folder'];
  for (const name of files) write(`staging/${name}`, 'new');
  for (const name of ['robots.txt', 'folder/theirs.txt', 'a', 'ours.txt', 'was-folder/ours.html']) write(`site/${name}`, 'old');
  write('site/same.txt', 'new');
  mkdirSync(path.join(root, 'away'));
  symlinkSync('../away', path.join(outDir, 'b'));
  const owned = new Set(['ours.txt', 'was-folder/ours.html']);
  expect(await findBlockers(outDir, stagingDir, files, owned)).toEqual(['a', 'b', 'folder', 'robots.txt']);
});

/** @returns the message of the error; `undefined` if the folder is accepted */
function errorFor(environment: Record<string, string>): string | undefined {
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

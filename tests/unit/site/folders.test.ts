import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { resolveFolders, realPath } from '../../../src/site/folders.ts';
import { makeFolder } from '../../files.ts';

let root = '';

beforeEach(() => {
  root = realPath(makeFolder());
});

test('by default, articles are read from content/ and the site is built in dist/', () => {
  const defaults = { contentDir: 'content', outDir: 'dist', cacheDir: '.cache/dist' };
  expect(resolveFolders({}, root)).toEqual(defaults);
  expect(resolveFolders({ CONTENT_DIR: '', OUT_DIR: '' }, root)).toEqual(defaults);
  expect(resolveFolders({ CONTENT_DIR: '/srv/content' }, root).contentDir).toBe('/srv/content');
});

test('an output folder has one path and one cache, however OUT_DIR spells it', () => {
  mkdirSync(path.join(root, 'dist'));
  symlinkSync('dist', path.join(root, 'link'));
  symlinkSync('link', path.join(root, 'link-to-link'));
  symlinkSync(root, path.join(root, 'self'));
  const spellings = ['dist', './dist', 'dist/', 'a/../dist', path.join(root, 'dist'), 'link', 'link/', 'link-to-link', 'self/dist'];
  for (const OUT_DIR of spellings) expect(resolveFolders({ OUT_DIR }, root), OUT_DIR).toEqual(resolveFolders({}, root));
});

test('resolves symbolic links to a folder that does not exist yet', () => {
  symlinkSync('not-yet', path.join(root, 'dangling'));
  symlinkSync('loop', path.join(root, 'loop'));
  expect(resolveFolders({ OUT_DIR: 'dangling' }, root).outDir).toBe('not-yet');
  expect(resolveFolders({ OUT_DIR: 'dangling/en' }, root).outDir).toBe(path.join('not-yet', 'en'));
  expect(resolveFolders({ OUT_DIR: 'loop' }, root).outDir).toBe('loop');
});

test('each output folder has its own cache, with a name that fits every file system', () => {
  const long = 'çok uzun bir klasör adı '.repeat(9);
  const folders = ['dist', 'dist/en', 'dist-en', 'dist/tr', '/srv/a/dist', 'çıktı', '../dist', long, `${long}2`];
  const caches = folders.map((OUT_DIR) => resolveFolders({ OUT_DIR }, root).cacheDir);
  for (const cache of caches) {
    expect(cache).toMatch(/^\.cache\/[^/]+$/);
    expect(Buffer.byteLength(path.basename(cache))).toBeLessThan(255);
  }
  expect(new Set(caches).size).toBe(folders.length);
});

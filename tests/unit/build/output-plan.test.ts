import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { createOutputPlan } from '../../../src/build/output-plan.ts';
import { makeFolder } from '../../files.ts';

let folder = '';

beforeEach(() => {
  folder = makeFolder();
  for (const name of ['a', 'b', '_astro']) mkdirSync(path.join(folder, 'dist', name), { recursive: true });
  for (const name of ['a/index.html', 'b/index.html', '_astro/x.webp']) writeFileSync(path.join(folder, 'dist', name), name);
});

test('keeps a file that exists and has the same cache key', () => {
  build({ 'a/index.html': '1', 'b/index.html': '1' });
  const { plan, reason } = open();
  expect(reason).toBeUndefined();
  expect([plan.claimIfFresh('a/index.html', '1'), plan.claimIfFresh('b/index.html', '2'), plan.claimIfFresh('c/index.html', '1')]).toEqual([
    true,
    false,
    false,
  ]);
  expect([...plan.listKeptFiles()]).toEqual(['a/index.html']);
});

test('keeps a file over several builds, and forgets one that is not claimed', () => {
  build({ 'a/index.html': '1', 'b/index.html': '1' });
  build({ 'a/index.html': '1' }, {}, []);
  const { plan } = open();
  expect([plan.claimIfFresh('a/index.html', '1'), plan.claimIfFresh('b/index.html', '1')]).toEqual([true, false]);
});

test('keeps a page with its pictures, but not if one of them is missing', () => {
  build({ 'a/index.html': '1' }, { 'a/index.html': ['_astro/x.webp'] });
  const { plan } = open();
  expect(plan.claimIfFresh('a/index.html', '1')).toBe(true);
  expect([...plan.listKeptFiles()]).toEqual(['a/index.html', '_astro/x.webp']);
  rmSync(path.join(folder, 'dist/_astro/x.webp'));
  expect(open().plan.claimIfFresh('a/index.html', '1')).toBe(false);
});

test('does not keep a file that is missing or was never made', () => {
  build({ 'a/index.html': '1', 'b/index.html': '1' }, {}, ['a/index.html']);
  rmSync(path.join(folder, 'dist/a'), { recursive: true });
  const { plan } = open();
  expect([plan.claimIfFresh('a/index.html', '1'), plan.claimIfFresh('b/index.html', '1')]).toEqual([false, false]);
});

test('does not keep a file that was edited, or a page whose picture was edited', () => {
  build({ 'a/index.html': '1', 'b/index.html': '1' }, { 'a/index.html': ['_astro/x.webp'] });
  const [page, picture] = ['b/index.html', '_astro/x.webp'].map((name) => path.join(folder, 'dist', name));
  const { mtime } = statSync(picture ?? '');
  writeFileSync(picture ?? '', 'longer than before');
  utimesSync(picture ?? '', mtime, mtime);
  utimesSync(page ?? '', 1, 1);
  const { plan } = open();
  expect([plan.claimIfFresh('a/index.html', '1'), plan.claimIfFresh('b/index.html', '1')]).toEqual([false, false]);
});

test('knows the files of earlier builds and no others, with or without the cache', () => {
  build({ 'a/index.html': '1' });
  for (const loseCache of [false, true]) {
    if (loseCache) rmSync(path.join(folder, 'cache'), { recursive: true });
    expect([...open().plan.existingFiles]).toEqual(['a/index.html']);
  }
});

test('knows the files that a killed build was about to move', () => {
  build({ 'a/index.html': '1' });
  open().plan.addToManifest(['b/index.html']);
  const { plan, reason } = open();
  expect(reason).toContain('no record');
  expect([...plan.existingFiles].sort()).toEqual(['a/index.html', 'b/index.html']);
});

test.each(['{"base":"/","files":["../secret.txt","/etc/passwd","a/../../secret.txt",""]}', '{"files":7}', 'null', '{'])(
  'ignores the damaged or forged manifest %s',
  (manifest) => {
    writeFileSync(path.join(folder, 'secret.txt'), 'x');
    writeFileSync(path.join(folder, 'dist/.kupur.json'), manifest);
    expect([...open().plan.existingFiles]).toEqual([]);
  },
);

test('keeps nothing without a record, or with one of another version', () => {
  expect(open().reason).toContain('no record');
  build({ 'a/index.html': '1' });
  const { plan, reason } = open('2');
  expect(reason).toContain('code, settings or packages');
  expect(plan.claimIfFresh('a/index.html', '1')).toBe(false);
  open().plan.invalidate();
  expect(open().reason).toContain('no record');
});

test.each([
  ['cut off', (text: string) => text.slice(0, -5)],
  ['empty', () => ''],
  ['of another format', () => '{"version":"1","files":{"a/index.html":"1"}}'],
  ['without a key', () => '{"version":"1","files":[["a/index.html"]]}'],
  ['null', () => 'null'],
])('keeps nothing if the record is %s', (_, damage) => {
  build({ 'a/index.html': '1' });
  const record = path.join(folder, 'cache/output.json');
  writeFileSync(record, damage(readFileSync(record, 'utf8')));
  const { plan, reason } = open();
  expect(reason).toContain('broken');
  expect(plan.claimIfFresh('a/index.html', '1')).toBe(false);
});

function open(version = '1') {
  const plan = createOutputPlan(path.join(folder, 'dist'), path.join(folder, 'cache'), '/');
  return { plan, reason: plan.open(version) };
}

/**
 * Claim files by their cache keys, and save the plan.
 * @param made files that the build makes
 */
function build(keys: Record<string, string>, pictures: Record<string, string[]> = {}, made = Object.keys(keys)): void {
  const { plan } = open();
  for (const [file, key] of Object.entries(keys)) plan.claimIfFresh(file, key);
  plan.save([...made, ...Object.values(pictures).flat()], (file) => pictures[file] ?? []);
}

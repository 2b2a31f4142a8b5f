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

test('a file stays that stands there and is made from the same', () => {
  note({ 'a/index.html': '1', 'b/index.html': '1' });
  const { plan, reason } = open();
  expect(reason).toBeUndefined();
  expect([plan.claimIfFresh('a/index.html', '1'), plan.claimIfFresh('b/index.html', '2'), plan.claimIfFresh('c/index.html', '1')]).toEqual([
    true,
    false,
    false,
  ]);
  expect([...plan.listKeptFiles()]).toEqual(['a/index.html']);
});

test('a file stays over any number of builds, and what nobody asked for is forgotten', () => {
  note({ 'a/index.html': '1', 'b/index.html': '1' });
  note({ 'a/index.html': '1' }, {}, []);
  const { plan } = open();
  expect([plan.claimIfFresh('a/index.html', '1'), plan.claimIfFresh('b/index.html', '1')]).toEqual([true, false]);
});

test('a page stays with its pictures, and not without one of them', () => {
  note({ 'a/index.html': '1' }, { 'a/index.html': ['_astro/x.webp'] });
  const { plan } = open();
  expect(plan.claimIfFresh('a/index.html', '1')).toBe(true);
  expect([...plan.listKeptFiles()]).toEqual(['a/index.html', '_astro/x.webp']);
  rmSync(path.join(folder, 'dist/_astro/x.webp'));
  expect(open().plan.claimIfFresh('a/index.html', '1')).toBe(false);
});

test('a file that is gone, or that was never written, is made', () => {
  note({ 'a/index.html': '1', 'b/index.html': '1' }, {}, ['a/index.html']);
  rmSync(path.join(folder, 'dist/a'), { recursive: true });
  const { plan } = open();
  expect([plan.claimIfFresh('a/index.html', '1'), plan.claimIfFresh('b/index.html', '1')]).toEqual([false, false]);
});

test('a file that somebody changed is made again, and so is a page whose picture was changed', () => {
  note({ 'a/index.html': '1', 'b/index.html': '1' }, { 'a/index.html': ['_astro/x.webp'] });
  const [page, picture] = ['b/index.html', '_astro/x.webp'].map((name) => path.join(folder, 'dist', name));
  const { mtime } = statSync(picture ?? '');
  writeFileSync(picture ?? '', 'longer than before');
  utimesSync(picture ?? '', mtime, mtime);
  utimesSync(page ?? '', 1, 1);
  const { plan } = open();
  expect([plan.claimIfFresh('a/index.html', '1'), plan.claimIfFresh('b/index.html', '1')]).toEqual([false, false]);
});

test('files of an earlier build are ours and all others are not, with or without the cache', () => {
  note({ 'a/index.html': '1' });
  for (const loseCache of [false, true]) {
    if (loseCache) rmSync(path.join(folder, 'cache'), { recursive: true });
    expect([...open().plan.existingFiles]).toEqual(['a/index.html']);
  }
});

test('files are ours from the moment at which they begin to be moved, in case that the build is killed', () => {
  note({ 'a/index.html': '1' });
  open().plan.addToManifest(['b/index.html']);
  const { plan, reason } = open();
  expect(reason).toContain('no record');
  expect([...plan.existingFiles].sort()).toEqual(['a/index.html', 'b/index.html']);
});

test.each(['{"base":"/","files":["../secret.txt","/etc/passwd","a/../../secret.txt",""]}', '{"files":7}', 'null', '{'])(
  'a manifest that says %s gives nothing away',
  (manifest) => {
    writeFileSync(path.join(folder, 'secret.txt'), 'x');
    writeFileSync(path.join(folder, 'dist/.kupur.json'), manifest);
    expect([...open().plan.existingFiles]).toEqual([]);
  },
);

test('nothing stays where another version wrote the record, or none did', () => {
  expect(open().reason).toContain('no record');
  note({ 'a/index.html': '1' });
  const { plan, reason } = open('2');
  expect(reason).toContain('code, settings or packages');
  expect(plan.claimIfFresh('a/index.html', '1')).toBe(false);
  open().plan.invalidate();
  expect(open().reason).toContain('no record');
});

test.each([
  ['cut off', (text: string) => text.slice(0, -5)],
  ['empty', () => ''],
  ['of another shape', () => '{"version":"1","files":{"a/index.html":"1"}}'],
  ['without a key', () => '{"version":"1","files":[["a/index.html"]]}'],
  ['nothing', () => 'null'],
])('nothing stays where the record is %s', (_, spoil) => {
  note({ 'a/index.html': '1' });
  const record = path.join(folder, 'cache/output.json');
  writeFileSync(record, spoil(readFileSync(record, 'utf8')));
  const { plan, reason } = open();
  expect(reason).toContain('broken');
  expect(plan.claimIfFresh('a/index.html', '1')).toBe(false);
});

function open(version = '1') {
  const plan = createOutputPlan(path.join(folder, 'dist'), path.join(folder, 'cache'), '/');
  return { plan, reason: plan.open(version) };
}

/**
 * A build that asks for these files by their keys.
 * @param made those that it makes
 */
function note(keys: Record<string, string>, pictures: Record<string, string[]> = {}, made = Object.keys(keys)): void {
  const { plan } = open();
  for (const [file, key] of Object.entries(keys)) plan.claimIfFresh(file, key);
  plan.save([...made, ...Object.values(pictures).flat()], (file) => pictures[file] ?? []);
}

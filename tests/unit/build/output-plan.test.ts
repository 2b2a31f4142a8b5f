import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { createOutputPlan } from '../../../src/build/output-plan.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kupur-'));
  for (const name of ['a', 'b', '_astro']) mkdirSync(path.join(folder, 'dist', name), { recursive: true });
  for (const name of ['a/index.html', 'b/index.html', '_astro/x.webp']) writeFileSync(path.join(folder, 'dist', name), name);
});

test('a file stays that stands there and is made from the same', async () => {
  await note({ 'a/index.html': '1', 'b/index.html': '1' });
  const { plan, reason } = open();
  expect(reason).toBeUndefined();
  expect([plan.keeps('a/index.html', '1'), plan.keeps('b/index.html', '2'), plan.keeps('c/index.html', '1')]).toEqual([true, false, false]);
  expect([...plan.listKept()]).toEqual(['a/index.html']);
});

test('a file stays over any number of builds, and what nobody asked for is forgotten', async () => {
  await note({ 'a/index.html': '1', 'b/index.html': '1' });
  await note({ 'a/index.html': '1' });
  const { plan } = open();
  expect([plan.keeps('a/index.html', '1'), plan.keeps('b/index.html', '1')]).toEqual([true, false]);
});

test('a page stays with its pictures, and not without one of them', async () => {
  await note({ 'a/index.html': '1' }, { 'a/index.html': ['_astro/x.webp'] });
  const { plan } = open();
  expect(plan.keeps('a/index.html', '1')).toBe(true);
  expect([...plan.listKept()]).toEqual(['a/index.html', '_astro/x.webp']);
  rmSync(path.join(folder, 'dist/_astro/x.webp'));
  expect(open().plan.keeps('a/index.html', '1')).toBe(false);
});

test('a file that is gone, or that was never written, is made', async () => {
  await note({ 'a/index.html': '1', 'b/index.html': '1' }, { 'b/index.html': undefined });
  rmSync(path.join(folder, 'dist/a'), { recursive: true });
  const { plan } = open();
  expect([plan.keeps('a/index.html', '1'), plan.keeps('b/index.html', '1')]).toEqual([false, false]);
});

test('nothing stays where another version wrote the record, or none did', async () => {
  expect(open().reason).toContain('no record');
  await note({ 'a/index.html': '1' });
  const { plan, reason } = open('2');
  expect(reason).toContain('code, settings or packages');
  expect(plan.keeps('a/index.html', '1')).toBe(false);
  const forgetful = open();
  await forgetful.plan.forget();
  expect(open().reason).toContain('no record');
});

test.each([
  ['cut off', (text: string) => text.slice(0, -5)],
  ['empty', () => ''],
  ['of another shape', () => '{"version":"1","files":{"a/index.html":"1"}}'],
  ['without a key', () => '{"version":"1","files":[["a/index.html"]]}'],
  ['nothing', () => 'null'],
])('nothing stays where the record is %s', async (_, spoil) => {
  await note({ 'a/index.html': '1' });
  const record = path.join(folder, 'cache/output.json');
  writeFileSync(record, spoil(readFileSync(record, 'utf8')));
  const { plan, reason } = open();
  expect(reason).toContain('broken');
  expect(plan.keeps('a/index.html', '1')).toBe(false);
});

function open(version = '1') {
  const plan = createOutputPlan(path.join(folder, 'dist'), path.join(folder, 'cache'));
  return { plan, reason: plan.open(version) };
}

/** A build that makes these files of these keys. */
async function note(keys: Record<string, string>, pictures: Record<string, string[] | undefined> = {}): Promise<void> {
  const { plan } = open();
  for (const [file, key] of Object.entries(keys)) plan.keeps(file, key);
  await plan.record((file) => (file in pictures ? pictures[file] : []));
}

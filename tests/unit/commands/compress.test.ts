import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compressCommand } from '../../../src/commands/compress-command.ts';
import { manifestFile, writeManifest } from '../../../src/build/output-manifest.ts';
import { makeFolder, readFiles, writeFiles } from '../../files.ts';
import { runIn } from '../run-command.ts';

const texts = ['.css', '.html', '.js', '.json', '.svg', '.txt', '.webmanifest', '.xml'];

test('writes a smaller .br and .gz with the same content beside every text file over 1,000 bytes, and beside no other file', async () => {
  const large = Object.fromEntries(texts.map((kind) => [`dist/a${kind}`, 'ağaç '.repeat(200)]));
  const root = makeSite({
    ...large,
    'dist/sinirda.txt': 'a'.repeat(1000),
    'dist/ustunde.txt': 'a'.repeat(1001),
    'dist/ağaç/İğdır.html': 'ş'.repeat(501),
    'dist/bos.html': '',
    'dist/resim.png': 'a'.repeat(5000),
    'dist/_redirects': '/a/ /b/ 301\n'.repeat(200),
    'dist/sayfa.html/index.html': 'a'.repeat(1001),
  });
  const before = readFiles(root);
  expect(await compress(root)).toMatchObject({ code: 0, errors: '', output: expect.stringMatching(/^11 files: \d+ bytes, /) as string });
  const after = readFiles(root);
  const compressed = [...Object.keys(large), 'dist/ustunde.txt', 'dist/ağaç/İğdır.html', 'dist/sayfa.html/index.html'];
  const added = compressed.flatMap((file) => [`${file}.br`, `${file}.gz`]);
  expect(Object.keys(after).sort()).toEqual([...Object.keys(before), ...added].sort());
  expect(after).toMatchObject(before);
  for (const name of added) {
    const file = path.join(root, name);
    const original = readFileSync(file.slice(0, -3));
    const bytes = readFileSync(file);
    expect(bytes.length, name).toBeLessThan(original.length);
    expect((name.endsWith('.br') ? brotliDecompressSync : gunzipSync)(bytes).equals(original), name).toBe(true);
  }

  const again = await compress(root);
  expect(again).toMatchObject({ code: 0, errors: '', output: expect.stringMatching(/^0 files: .*, and 11 unchanged\n$/) as string });
  expect(readFiles(root)).toEqual(after);
});

test('replaces or deletes the compressed versions of a page that changed', async () => {
  const root = makeSite({ 'dist/uzar.html': 'önce '.repeat(300), 'dist/kisalir.html': 'önce '.repeat(300) });
  await compress(root);
  const change = (name: string, text: string) => {
    const file = path.join(root, 'dist', name);
    writeFileSync(file, text);
    // A file system with coarse timestamps must not hide the change.
    utimesSync(file, new Date(), new Date(Date.now() + 1000));
  };
  change('uzar.html', 'sonra '.repeat(400));
  change('kisalir.html', 'sonra');
  await compress(root);
  expect(gunzipSync(readFileSync(path.join(root, 'dist/uzar.html.gz'))).toString()).toBe('sonra '.repeat(400));
  expect(brotliDecompressSync(readFileSync(path.join(root, 'dist/uzar.html.br'))).toString()).toBe('sonra '.repeat(400));
  expect(['kisalir.html.gz', 'kisalir.html.br'].filter((name) => existsSync(path.join(root, 'dist', name)))).toEqual([]);
});

test('explains what to do if no site was built', async () => {
  const root = makeFolder();
  const { code, errors } = await compress(root);
  expect(code).toBe(1);
  expect(errors).toBe('dist: found no built site, expected one: npm run build\n');
  expect(readFiles(root)).toEqual({});
});

test('does not compress files that the build did not write', async () => {
  const root = makeSite({ 'dist/a.html': 'a'.repeat(2000) });
  writeFiles(root, { 'dist/.git/description.txt': 'a'.repeat(2000) });
  expect(await compress(root)).toMatchObject({ code: 0, errors: '' });
  const names = ['.git/description.txt', manifestFile, 'a.html', 'a.html.br', 'a.html.gz'];
  expect(Object.keys(readFiles(root))).toEqual(names.map((name) => `dist/${name}`).sort());
});

test('refuses an argument', async () => {
  expect(await runIn(makeSite({}), compressCommand, ['dist'])).toMatchObject({
    code: 2,
    errors: expect.stringContaining('"dist"') as string,
  });
});

test('npm run compress runs as a program', () => {
  const root = makeSite({ 'dist/a.html': 'a'.repeat(2000) });
  const source = path.resolve(import.meta.dirname, '../../../src/commands/compress.ts');
  const env = { ...process.env, OUT_DIR: 'dist' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [source], { cwd: root, env, encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^1 files: 2000 bytes, /);
});

/** Makes a project with an output folder and its manifest, as a build leaves them. */
function makeSite(files: Record<string, string>): string {
  const root = makeFolder();
  writeFiles(root, files);
  writeManifest(path.join(root, 'dist'), { base: '/', files: Object.keys(files).map((name) => name.replace(/^dist\//, '')) });
  return root;
}

const compress = (root: string) => runIn(root, compressCommand, []);

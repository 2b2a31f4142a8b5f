import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { makeFolder, readFiles, writeFiles } from './project.ts';
import { sites } from './sites.ts';

const texts = ['.css', '.html', '.js', '.json', '.svg', '.txt', '.webmanifest', '.xml'];

test('every text file over 1 kB gets a .br and a .gz beside it, smaller and the same inside, and nothing else does', () => {
  const folder = copySite();
  const before = readFiles(folder);
  const first = compress(folder);
  expect(first).toMatchObject({ status: 0, stderr: '' });
  const after = readFiles(folder);
  const large = Object.keys(before).filter((file) => texts.includes(path.extname(file)) && (before[file] ?? '').length > 1000);
  expect(large.map((file) => path.extname(file))).toEqual(expect.arrayContaining(['.css', '.html', '.js', '.json', '.xml']));
  const added = large.flatMap((file) => [`${file}.br`, `${file}.gz`]);
  expect(Object.keys(after).sort()).toEqual([...Object.keys(before), ...added].sort());
  for (const file of Object.keys(before)) expect(after[file] === before[file], file).toBe(true);
  for (const file of added) {
    const compressed = readFileSync(path.join(folder, file));
    const original = readFileSync(path.join(folder, file.slice(0, -3)));
    expect(compressed.length, file).toBeLessThan(original.length);
    expect((file.endsWith('.br') ? brotliDecompressSync : gunzipSync)(compressed).equals(original), file).toBe(true);
  }

  // Once more changes no byte, and compresses nothing twice.
  expect(compress(folder)).toEqual(first);
  expect(readFiles(folder)).toEqual(after);
});

test('the limit is 1,000 bytes, whatever the letters', () => {
  const folder = makeFolder();
  writeFiles(folder, {
    'sinirda.txt': 'a'.repeat(1000),
    'ustunde.txt': 'a'.repeat(1001),
    'ağaç/İğdır.html': 'ş'.repeat(501),
    'bos.html': '',
    'resim.png': 'a'.repeat(5000),
    _redirects: '/a/ /b/ 301\n'.repeat(200),
    'sayfa.html/index.html': 'a'.repeat(1001),
  });
  expect(compress(folder)).toMatchObject({ status: 0, stderr: '' });
  const added = Object.keys(readFiles(folder)).filter((file) => file.endsWith('.gz'));
  expect(added).toEqual(['ağaç/İğdır.html.gz', 'sayfa.html/index.html.gz', 'ustunde.txt.gz']);
});

test('a page that changed is not sent as it was before', () => {
  const folder = makeFolder();
  writeFiles(folder, { 'uzar.html': 'önce '.repeat(300), 'kisalir.html': 'önce '.repeat(300) });
  compress(folder);
  writeFileSync(path.join(folder, 'uzar.html'), 'sonra '.repeat(400));
  writeFileSync(path.join(folder, 'kisalir.html'), 'sonra');
  compress(folder);
  expect(gunzipSync(readFileSync(path.join(folder, 'uzar.html.gz'))).toString()).toBe('sonra '.repeat(400));
  expect(brotliDecompressSync(readFileSync(path.join(folder, 'uzar.html.br'))).toString()).toBe('sonra '.repeat(400));
  expect(existsSync(path.join(folder, 'kisalir.html.gz'))).toBe(false);
  expect(existsSync(path.join(folder, 'kisalir.html.br'))).toBe(false);
});

test('where nothing was built it says so, and what to do', () => {
  const missing = path.join(makeFolder(), 'yok');
  const { status, stderr } = compress(missing);
  expect(status).toBe(1);
  expect(stderr).toContain(`${missing}: found no such folder, expected the built site: npm run build`);
  expect(existsSync(missing)).toBe(false);
});

/** `npm run compress`, for a site that was built elsewhere. */
function compress(folder: string): { status: number | null; stdout: string; stderr: string } {
  const env = { ...process.env, OUT_DIR: folder };
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'compress'], { env, encoding: 'utf8' });
  return { status, stdout, stderr };
}

function copySite(): string {
  const folder = makeFolder();
  cpSync(sites.english.outDir, folder, { recursive: true });
  return folder;
}

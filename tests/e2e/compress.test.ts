import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { manifestFile, writeManifest } from '../../src/build/output-manifest.ts';
import { build } from './build.ts';
import { article, copyProject, makeFolder, readFiles, writeFiles } from './project.ts';
import { sites } from './sites.ts';

const texts = ['.css', '.html', '.js', '.json', '.svg', '.txt', '.webmanifest', '.xml'];

test('every text file over 1 kB gets a .br and a .gz beside it, smaller and the same inside, and nothing else does', () => {
  const folder = copySite();
  const before = readFiles(folder);
  const first = compress(folder);
  expect(first).toMatchObject({ status: 0, stderr: '' });
  const after = readFiles(folder);
  const large = Object.keys(before).filter(
    (file) => file !== manifestFile && texts.includes(path.extname(file)) && (before[file] ?? '').length > 1000,
  );
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
  const again = compress(folder);
  expect(again).toMatchObject({ status: 0, stderr: '' });
  expect(again.stdout).toMatch(/^0 files: .*, and \d+ as they were\n$/);
  expect(readFiles(folder)).toEqual(after);
});

test('the limit is 1,000 bytes, whatever the letters', () => {
  const folder = makeSite({
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
  const folder = makeSite({ 'uzar.html': 'önce '.repeat(300), 'kisalir.html': 'önce '.repeat(300) });
  compress(folder);
  writeFileSync(path.join(folder, 'uzar.html'), 'sonra '.repeat(400));
  writeFileSync(path.join(folder, 'kisalir.html'), 'sonra');
  compress(folder);
  expect(gunzipSync(readFileSync(path.join(folder, 'uzar.html.gz'))).toString()).toBe('sonra '.repeat(400));
  expect(brotliDecompressSync(readFileSync(path.join(folder, 'uzar.html.br'))).toString()).toBe('sonra '.repeat(400));
  expect(existsSync(path.join(folder, 'kisalir.html.gz'))).toBe(false);
  expect(existsSync(path.join(folder, 'kisalir.html.br'))).toBe(false);
});

test('a build keeps what was compressed of the pages that stay, and takes away the rest', async () => {
  const project = copyProject();
  const environment = { CONTENT_DIR: 'content', OUT_DIR: 'dist' };
  const dist = path.join(project, 'dist');
  const write = (day: string, text: string) => {
    writeFiles(project, { [`content/articles/2026/02/${day}/haber.md`]: article(`title: Haber ${day}\npublished: 2026-02-${day}`, text) });
  };
  for (const day of ['01', '10', '20']) write(day, 'Örnek metin. '.repeat(100));
  expect((await build(environment, project)).code).toBe(0);
  compress(dist);
  write('01', 'Başka bir metin. '.repeat(100));
  expect((await build(environment, project)).code).toBe(0);
  const page = (day: string) => path.join(dist, `2026/02/${day}/haber/index.html.br`);
  expect([page('01'), page('20')].map((file) => existsSync(file))).toEqual([false, true]);
  compress(dist);
  expect(brotliDecompressSync(readFileSync(page('01'))).toString()).toContain('Başka bir metin');
});

test('where nothing was built it says so, and what to do', () => {
  const missing = path.join(makeFolder(), 'yok');
  const { status, stderr } = compress(missing);
  expect(status).toBe(1);
  expect(stderr).toBe(`${missing}: found no site that was built there, expected one: npm run build\n`);
  expect(existsSync(missing)).toBe(false);
});

test('what others put beside the site stays as it is', () => {
  const folder = makeSite({ 'a.html': 'a'.repeat(2000) });
  writeFiles(folder, { '.git/description.txt': 'a'.repeat(2000) });
  expect(compress(folder)).toMatchObject({ status: 0, stderr: '' });
  expect(Object.keys(readFiles(folder)).sort()).toEqual(['.git/description.txt', '.kupur.json', 'a.html', 'a.html.br', 'a.html.gz']);
});

/** A folder that looks like one that a build wrote. */
function makeSite(files: Record<string, string>): string {
  const folder = makeFolder();
  writeFiles(folder, files);
  writeManifest(folder, { base: '/', files: Object.keys(files) });
  return folder;
}

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

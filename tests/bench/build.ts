import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from '../e2e/build.ts';
import { copyProject } from '../e2e/project.ts';
import { writeArchive } from './archive.ts';
import { buildWithHugo, findHugo, makeHugoSite } from './hugo.ts';
import { round, watch } from './processes.ts';

/**
 * Builds synthetic archives cold, again unchanged, after one edited article and after a new one, and says what it took.
 *   node tests/bench/build.ts [articles…, 1000 and 10000 by default] [--no-search] [--shares] [--compress] [--json]
 *
 * `--no-search` leaves the search index out, `--shares` makes a share picture for each article, `--compress`
 * compresses the last site.
 */
/** 1 April 2026 in UTC: the day after the archive's last. */
const epoch = '1775001600';
const flags = process.argv.slice(2).filter((argument) => argument.startsWith('--'));
const named = process.argv.slice(2).flatMap((argument) => (/^\d+$/.test(argument) ? [Number(argument)] : []));
const hasSearch = !flags.includes('--no-search');

interface Row {
  articles: number;
  build: string;
  'wall, s': number;
  'CPU, s': number;
  /** Of the build itself; the indexer is a process of its own. */
  'memory, MB': number;
  'indexer, CPU s'?: number;
  'indexer, MB'?: number;
  'articles/s': number;
  files?: number;
  MB?: number;
}

const rows: Row[] = [];
const stages: Record<string, Record<string, number>> = {};
for (const count of named.length ? named : [1000, 10_000]) await measure(count);
if (flags.includes('--json')) console.log(JSON.stringify({ rows, stages }, null, 2));
else {
  console.table(rows);
  console.log('Seconds that each stage took; stages overlap');
  console.table(stages);
}

async function measure(count: number): Promise<void> {
  mkdirSync('.cache/bench', { recursive: true });
  const content = mkdtempSync(path.resolve('.cache/bench/archive-'));
  const project = makeProject();
  try {
    const files = writeArchive(content, count);
    const run = async (name: string) => {
      rows.push(await runOnce(project, content, count, name));
    };
    await run('cold');
    await run('unchanged');
    const middle = path.join(content, files[count >> 1] ?? '');
    writeFileSync(middle, `${readFileSync(middle, 'utf8')}\nBir cümle daha eklendi.\n`);
    await run('one edit');
    const text = readFileSync(middle, 'utf8').replace(/^title: .*$/m, 'title: "Yeni eklenen haber"');
    writeFileSync(path.join(path.dirname(middle), 'yeni-eklenen-haber.md'), text);
    await run('one more article');
    if (flags.includes('--compress')) stages[`${count}, compression`] = { Compression: compress(project) };
    const hugo = findHugo();
    if (hugo) rows.push(await runHugo(path.join(project, 'hugo'), content, files, `Hugo ${hugo}, bare templates, cold`));
  } finally {
    for (const folder of [content, project]) rmSync(folder, { recursive: true, force: true });
  }
}

/** A copy of the project, as it comes but for what the flags say. */
function makeProject(): string {
  const project = copyProject();
  const edit = (file: string, from: string, to: string) => {
    const text = readFileSync(path.join(project, file), 'utf8');
    if (!text.includes(from)) throw new Error(`${file}: found no ${from}`);
    writeFileSync(path.join(project, file), text.replace(from, to));
  };
  if (!flags.includes('--shares')) edit('src/site.ts', "sharePictures: 'article'", "sharePictures: 'section'");
  if (!hasSearch) edit('astro.config.mjs', '    searchIndex(site.cacheDir, plan),\n', '');
  return project;
}

async function runOnce(project: string, content: string, count: number, name: string): Promise<Row> {
  const environment = { CONTENT_DIR: content, OUT_DIR: 'dist', SITE_URL: 'https://example.org', SOURCE_DATE_EPOCH: epoch };
  const { result, seconds, processes } = await watch(() => build(environment, project));
  if (result.code !== 0) throw new Error(result.output);
  const indexer = processes.find((process) => process.name.startsWith('pagefind'));
  const others = processes.filter((process) => process !== indexer);
  stages[`${count}, ${name}`] = findStages(result.output);
  return {
    articles: count,
    build: name,
    'wall, s': seconds,
    'CPU, s': round(others.reduce((sum, { cpu }) => sum + cpu, 0)),
    'memory, MB': Math.max(...others.map(({ peak }) => peak)),
    ...(indexer && { 'indexer, CPU s': indexer.cpu, 'indexer, MB': indexer.peak }),
    'articles/s': round(count / seconds),
    ...weigh(path.join(project, 'dist')),
  };
}

/** @returns the seconds that `npm run compress` takes, which few hosts need */
function compress(project: string): number {
  const start = performance.now();
  const environment = { ...process.env, OUT_DIR: 'dist' };
  const { status, stderr } = spawnSync(process.execPath, ['src/build/compress.ts'], { cwd: project, env: environment, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return round((performance.now() - start) / 1000);
}

async function runHugo(folder: string, content: string, files: readonly string[], name: string): Promise<Row> {
  makeHugoSite(folder, content, files);
  const { result, seconds, processes } = await watch(() => buildWithHugo(folder));
  if (result.code !== 0) throw new Error(result.output);
  return {
    articles: files.length,
    build: name,
    'wall, s': seconds,
    'CPU, s': round(processes.reduce((sum, { cpu }) => sum + cpu, 0)),
    'memory, MB': Math.max(...processes.map(({ peak }) => peak)),
    'articles/s': round(files.length / seconds),
    ...weigh(path.join(folder, 'public')),
  };
}

function weigh(folder: string): { files: number; MB: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(path.join(parentPath, name)).size, 0);
  return { files: files.length, MB: round(bytes / 1e6) };
}

/** The build says of each stage how long it took: `Markdown: 10000 in 8.3 s`. */
function findStages(output: string): Record<string, number> {
  const lines = output.matchAll(/\] (?<stage>\p{L}[\p{L} ]*): \d+ in (?<seconds>\d+(?:\.\d+)?) s\b/gu);
  return Object.fromEntries(Array.from(lines, ({ groups }) => [groups?.['stage'] ?? '', Number(groups?.['seconds'])]));
}

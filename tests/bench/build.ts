import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stagesFileOf } from '../../src/build/stage.ts';
import { build, copyProject } from '../e2e/project.ts';
import { writeArchive } from './archive.ts';
import { buildWithHugo, findHugo, makeHugoSite } from './hugo.ts';
import { round, watch, type Usage } from './processes.ts';

/**
 * Benchmark of builds. Builds synthetic archives cold, unchanged, after one edit and after one new article, with and without
 * the search index, and prints time and memory.
 *   node tests/bench/build.ts [articles…, 1000 and 10000 by default] [--cold] [--no-search] [--shares] [--code] [--compress] [--json]
 *
 * `--cold` runs only cold builds, `--no-search` only builds without the search index, `--shares` adds a build with a share
 * picture for each article, `--code` gives one article in twenty code, and `--compress` compresses the last site of each archive.
 */
/** The build time: 1 April 2026 in UTC, the day after the archive's last day. */
const epoch = '1775001600';
const flags = process.argv.slice(2).filter((argument) => argument.startsWith('--'));
const counts = process.argv.slice(2).flatMap((argument) => (/^\d+$/.test(argument) ? [Number(argument)] : []));

interface Row {
  articles: number;
  build: string;
  'wall, s': number;
  'CPU, s': number;
  'memory, MB': number;
  'articles/s': number;
  /** Number of files of the site, including its pages. */
  files?: number;
  pages?: number;
  MB?: number;
  /** The time, relative to Hugo's time for the same articles with bare templates. */
  'Hugo ×'?: number;
}

/** The optional features of a site. */
interface Variant {
  name: string;
  hasSearch: boolean;
  hasShares: boolean;
}

const withSearch: Variant = { name: '', hasSearch: true, hasShares: false };
const withoutSearch: Variant = { name: ', no search', hasSearch: false, hasShares: false };
const withShares: Variant = { name: ', a share picture for each article', hasSearch: false, hasShares: true };

const rows: Row[] = [];
const stages: Record<string, Record<string, number>> = {};
for (const count of counts.length ? counts : [1000, 10_000]) await measure(count);
if (flags.includes('--json')) console.log(JSON.stringify({ rows, stages }, null, 2));
else {
  console.table(rows);
  console.log('Seconds of each stage. Stages overlap; for work in several threads, the seconds of all threads are added');
  console.table(stages);
}

async function measure(count: number): Promise<void> {
  mkdirSync('.cache/bench', { recursive: true });
  const folder = mkdtempSync(path.resolve('.cache/bench/archive-'));
  const content = path.join(folder, 'content');
  const files = writeArchive(content, count, flags.includes('--code') ? { codeEvery: 20 } : {});
  const first = rows.length;
  try {
    if (!flags.includes('--no-search')) await measureVariant(folder, content, files, withSearch);
    await measureVariant(folder, content, files, withoutSearch);
    if (flags.includes('--shares'))
      rows.push(await runOnce({ project: makeProject(folder, withShares), content, count, name: 'cold', variant: withShares }));
    const hugo = findHugo();
    if (!hugo) return;
    const row = await runHugo(path.join(folder, 'hugo'), content, files, `Hugo ${hugo}, bare templates, cold`);
    for (const other of rows.slice(first)) other['Hugo ×'] = Math.round((100 * other['wall, s']) / row['wall, s']) / 100;
    rows.push(row);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureVariant(folder: string, content: string, files: readonly string[], variant: Variant): Promise<void> {
  const project = makeProject(folder, variant);
  const run = async (name: string) => {
    rows.push(await runOnce({ project, content, count: files.length, name, variant }));
  };
  await run('cold');
  if (!flags.includes('--cold')) {
    await run('unchanged');
    await measureEdits(content, files, run);
  }
  if (flags.includes('--compress') && variant === withSearch) stages[`${files.length}, compression`] = { Compression: compress(project) };
}

/** Edits an article and adds one. Restores the archive afterwards. */
async function measureEdits(content: string, files: readonly string[], run: (name: string) => Promise<void>): Promise<void> {
  const middle = path.join(content, files[files.length >> 1] ?? '');
  const before = readFileSync(middle, 'utf8');
  writeFileSync(middle, `${before}\nBir cümle daha eklendi.\n`);
  await run('one edit');
  const added = path.join(path.dirname(middle), 'yeni-eklenen-haber.md');
  writeFileSync(added, before.replace(/^title: .*$/m, 'title: "Yeni eklenen haber"'));
  await run('one more article');
  writeFileSync(middle, before);
  rmSync(added);
}

/** Copies the project and adapts the copy to a variant. */
function makeProject(folder: string, { hasSearch }: Variant): string {
  const project = copyProject({}, mkdtempSync(path.join(folder, 'project-')));
  const edit = (file: string, from: string, to: string) => {
    const text = readFileSync(path.join(project, file), 'utf8');
    if (!text.includes(from)) throw new Error(`${file}: expected to find ${from}`);
    writeFileSync(path.join(project, file), text.replace(from, to));
  };
  if (!hasSearch) edit('astro.config.mjs', '    searchIndex(site.cacheDir, plan),\n', '');
  return project;
}

interface Run {
  project: string;
  content: string;
  /** Number of articles. */
  count: number;
  name: string;
  variant: Variant;
}

async function runOnce({ project, content, count, name, variant }: Run): Promise<Row> {
  const environment = { CONTENT_DIR: content, OUT_DIR: 'dist', SITE_URL: 'https://example.org', SOURCE_DATE_EPOCH: epoch };
  writeFileSync(path.join(content, 'site.yaml'), `title: Ölçüm\nsharePictures: ${variant.hasShares ? 'article' : 'section'}\n`);
  const usage = await watch(() => build(project, environment));
  if (usage.result.code !== 0) throw new Error(usage.result.output);
  stages[`${count}, ${name}${variant.name}`] = readStages(project);
  return toRow(count, `${name}${variant.name}`, usage, path.join(project, 'dist'));
}

function toRow(
  articles: number,
  name: string,
  { seconds, processes }: { seconds: number; processes: readonly Usage[] },
  site: string,
): Row {
  return {
    articles,
    build: name,
    'wall, s': seconds,
    'CPU, s': round(processes.reduce((sum, { cpu }) => sum + cpu, 0)),
    'memory, MB': Math.max(...processes.map(({ peak }) => peak)),
    'articles/s': round(articles / seconds),
    ...weigh(site),
  };
}

/** Returns the seconds that `npm run compress` takes. Few hosts need it. */
function compress(project: string): number {
  const start = performance.now();
  const environment = { ...process.env, OUT_DIR: 'dist' };
  const { status, stderr } = spawnSync(process.execPath, ['src/commands/compress.ts'], {
    cwd: project,
    env: environment,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return round((performance.now() - start) / 1000);
}

async function runHugo(folder: string, content: string, files: readonly string[], name: string): Promise<Row> {
  makeHugoSite(folder, content, files);
  const usage = await watch(() => buildWithHugo(folder));
  if (usage.result.code !== 0) throw new Error(usage.result.output);
  return toRow(files.length, name, usage, path.join(folder, 'public'));
}

function weigh(folder: string): { files: number; pages: number; MB: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(path.join(parentPath, name)).size, 0);
  return { files: files.length, pages: files.filter(({ name }) => name.endsWith('.html')).length, MB: round(bytes / 1e6) };
}

function readStages(project: string): Record<string, number> {
  return JSON.parse(readFileSync(stagesFileOf(path.join(project, '.cache/dist')), 'utf8')) as Record<string, number>;
}

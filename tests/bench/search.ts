import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { chromium, type Browser } from '@playwright/test';
import { findChromium } from '../e2e/chromium.ts';
import { build, copyProject } from '../e2e/project.ts';
import { writeArchive } from './archive.ts';
import { serve, sumByKind, sumBytes, type SentResponse } from './counting-server.ts';
import { round, watch } from './processes.ts';

/**
 * Benchmark of the search. Builds a synthetic archive, and counts the bytes that a reader downloads from opening the search to
 * the first hits.
 *   node tests/bench/search.ts [articles, 10000 by default] [--json]
 */
const budget = 350_000;
/** The build time: 1 April 2026 in UTC, the day after the archive's last day. */
const epoch = '1775001600';
/** Delay between keystrokes, in milliseconds. The form searches after a pause of 120. */
const paces = { fast: 0, slow: 220 };
type Pace = keyof typeof paces;

const count = Number(process.argv[2] ?? 10_000) || 10_000;
mkdirSync('.cache/bench', { recursive: true });
const content = mkdtempSync(path.resolve('.cache/bench/archive-'));
const project = copyProject({}, mkdtempSync(path.join(tmpdir(), 'kupur-')));
const dist = path.join(project, 'dist');
// A share picture for each article would take longer than everything else, and is not measured here.
writeFileSync(path.join(content, 'site.yaml'), 'title: Ölçüm\nsharePictures: section\n');
try {
  const files = writeArchive(content, count);
  const environment = { CONTENT_DIR: content, OUT_DIR: 'dist', SITE_URL: 'https://example.org', SOURCE_DATE_EPOCH: epoch };
  const { result, seconds, processes } = await watch(() => build(project, environment));
  if (result.code !== 0) throw new Error(result.output);
  const forms = countForms(files);
  const searches = await measure(chooseQueries(forms), files[0]?.replace(/^articles(.*)\.md$/, '$1/') ?? '/');
  const parts = groupParts(searches);
  const figures = { articles: count, ...describe(forms), ...measureIndex(), 'build, seconds': seconds };
  const stages = findStages(result.output);
  if (process.argv.includes('--json')) console.log(JSON.stringify({ figures, searches, parts, processes, stages }, null, 2));
  else {
    const bytes = searches.map((each) => each.bytes);
    console.log('From opening the search to the first hits, and to the hits of the complete query');
    console.table(searches.map(({ parts: _, ...row }) => row));
    console.table({ 'first hits, bytes': { median: median(bytes), worst: Math.max(...bytes), budget } });
    console.log('Bytes before the first hits, by kind of file');
    console.table(parts);
    for (const table of [figures, processes]) console.table(table);
    console.log(stages.join('\n'));
  }
} finally {
  for (const folder of [content, project]) rmSync(folder, { recursive: true, force: true });
}

type Search = Awaited<ReturnType<typeof search>>;

/** Opens a new browser context for every query, entry point (page or dialog) and pace, so that nothing is cached. */
async function measure(queries: Record<string, string>, article: string): Promise<Search[]> {
  const sent: SentResponse[] = [];
  const server = await serve(dist, sent);
  const browser = await chromium.launch(await findChromium());
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const searches: Search[] = [];
  try {
    for (const address of ['/search/', article]) {
      for (const pace of ['fast', 'slow'] as const) {
        for (const [kind, query] of Object.entries(queries))
          searches.push(await search(browser, sent, { url: origin + address, isPage: address === '/search/', kind, query, pace }));
      }
    }
  } finally {
    await browser.close();
    server.close();
  }
  return searches;
}

interface Trial {
  url: string;
  /** Whether to search on the search's own page instead of in its dialog. */
  isPage: boolean;
  kind: string;
  query: string;
  pace: Pace;
}

/** Searches once, and counts the responses that the server sent. */
async function search(browser: Browser, sent: SentResponse[], { url, isPage, kind, query, pace }: Trial) {
  const context = await browser.newContext();
  const page = await context.newPage();
  if (isPage) sent.length = 0;
  await page.goto(url, { waitUntil: 'networkidle' });
  // The page from which the dialog is opened is loaded anyway, so it is not counted.
  if (!isPage) sent.length = 0;
  if (!isPage) await page.keyboard.press('/');
  const input = page.locator(isPage ? 'main [name=q]' : 'dialog [name=q]');
  await input.waitFor();
  await settle(sent);
  const opened = sumBytes(sent);
  const typing = input.pressSequentially(query, { delay: paces[pace] });
  await page.locator('[data-hits] > li').first().waitFor();
  const first = [...sent];
  await typing;
  await settle(sent);
  await page.locator('[data-hits][aria-busy=false]').waitFor({ state: 'attached' });
  await settle(sent);
  const status = (await page.locator('[data-status]').textContent())?.trim() ?? '';
  await context.close();
  const part = { where: isPage ? 'page' : 'dialog', pace, kind, query, status, opened };
  const bytes = sumBytes(first);
  const whole = { 'bytes for all': sumBytes(sent), 'requests for all': sent.length };
  return { ...part, bytes, requests: first.length, ...whole, 'within budget': bytes <= budget, parts: sumByKind(first) };
}

/** Waits until the search has ended, which is not visible from outside: half a second without a download. */
async function settle(sent: readonly SentResponse[]): Promise<void> {
  let before = -1;
  while (before !== sent.length) {
    before = sent.length;
    await setTimeout(500);
  }
}

function groupParts(searches: readonly Search[]): Record<string, { median: number; worst: number }> {
  const kinds = new Set(searches.flatMap(({ parts }) => Object.keys(parts)));
  const toRow = (bytes: readonly number[]) => ({ median: median(bytes), worst: Math.max(...bytes) });
  return Object.fromEntries(Array.from(kinds, (kind) => [kind, toRow(searches.map(({ parts }) => parts[kind] ?? 0))]));
}

/** Counts the occurrences of each word form in the texts. */
function countForms(files: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const file of files) {
    const text = readFileSync(path.join(content, file), 'utf8')
      .replace(/^---[^]*?\n---\n/, '')
      .toLocaleLowerCase('tr');
    for (const [form] of text.matchAll(/[\p{L}\p{N}]+(?:['.][\p{L}\p{N}]+)*/gu)) counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  return counts;
}

function describe(forms: ReadonlyMap<string, number>): Record<string, number> {
  const counts = [...forms.values()];
  const once = counts.filter((times) => times === 1).length;
  return { words: counts.reduce((a, b) => a + b, 0), forms: forms.size, 'forms that occur once, %': round((100 * once) / forms.size) };
}

function chooseQueries(forms: ReadonlyMap<string, number>): Record<string, string> {
  const byCount = [...forms].sort(([, a], [, b]) => b - a).map(([form]) => form);
  return {
    common: 'belediye',
    rare: byCount.findLast((form) => /^\p{L}{9,}$/u.test(form)) ?? '',
    'two words': 'belediye bütçe',
    phrase: '"için belediye"',
    inflected: byCount.find((form) => /^belediye\p{L}{6,}$/u.test(form)) ?? '',
    prefix: 'müz',
  };
}

function measureIndex(): Record<string, number> {
  const folder = path.join(dist, 'pagefind');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = files.map(({ parentPath, name }) => statSync(path.join(parentPath, name)).size);
  return { 'index, files': files.length, 'index, bytes': bytes.reduce((a, b) => a + b, 0) };
}

/** Returns the lines of the build's log that report durations, without those of single pages. */
function findStages(log: string): string[] {
  return log.split('\n').filter((line) => /^\d\d:\d\d:\d\d (?:\[|✓)/.test(line) && !line.includes('├'));
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
}

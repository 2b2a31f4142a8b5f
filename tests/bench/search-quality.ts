import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { remark } from 'remark';
import { findChromium } from '../e2e/chromium.ts';
import { build, copyProject } from '../e2e/project.ts';
import { writeFiles } from '../files.ts';
import { formatMarkdownFile } from '../../src/importer/format-article.ts';
import { serve, sumBytes, type SentResponse } from './counting-server.ts';
import { round } from './processes.ts';
import { createRandom } from './random.ts';

/**
 * Benchmark of what the search finds. Builds a newspaper of the documents, and asks its search page each query in a browser.
 *   node tests/bench/search-quality.ts folder [--json] [--misses]
 * The folder holds `documents.jsonl` (`address`, `title`, `date`, `section`, `tags`, `text` with a paragraph a line) and
 * `queries.jsonl` (`kind`, `query`, and the `address` of the document that it came from).
 */
interface Document {
  address: string;
  title: string;
  date: string;
  section: string;
  tags: string[];
  text: string;
}

interface Query {
  kind: string;
  query: string;
  address: string;
}

/** The rank of a query's document, from 1; none beyond ten. */
interface Found extends Query {
  rank: number | undefined;
  /** At once, or after the suggestion was taken. */
  suggestedRank: number | undefined;
  suggestion: string | undefined;
}

/** What the Chrome DevTools Protocol calls a line with 150 ms and 200 kB/s. */
const line = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 200_000 };
const folder = process.argv[2] ?? '';
const readLines = <T>(name: string): T[] =>
  readFileSync(path.join(folder, name), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
const documents = readLines<Document>('documents.jsonl');
const queries = readLines<Query>('queries.jsonl');

const project = copyProject(
  { 'content/site.yaml': 'title: Ölçüm\nsharePictures: site\nlinks: warn\n' },
  mkdtempSync(path.join(tmpdir(), 'kupur-')),
);
try {
  writeFiles(path.join(project, 'content/articles'), Object.fromEntries(documents.map(formatDocument)));
  const { code, output } = await build(project, { SITE_URL: 'https://example.org', OUT_DIR: 'dist' });
  if (code !== 0) throw new Error(output);
  const sent: SentResponse[] = [];
  const server = await serve(path.join(project, 'dist'), sent);
  const browser = await chromium.launch(await findChromium());
  const search = `http://localhost:${(server.address() as AddressInfo).port}/search/`;
  try {
    const found = await findAll(browser, search);
    const absent = await askForAbsent(browser, search);
    const bytes = await measureBytes(browser, search, sent);
    const seconds = await measureSeconds(browser, search);
    report(found, { ...absent, ...bytes, ...seconds });
  } finally {
    await browser.close();
    server.close();
  }
} finally {
  rmSync(project, { recursive: true, force: true });
}

function formatDocument({ address, title, date, section, tags, text }: Document): [string, string] {
  const paragraphs = text.split('\n').map((value) => ({ type: 'paragraph' as const, children: [{ type: 'text' as const, value }] }));
  const body = remark().stringify({ type: 'root', children: paragraphs });
  const data = { title, published: date, section, ...(tags.length && { tags }) };
  return [`${address.replaceAll(/^\/|\/$/g, '')}.md`, formatMarkdownFile(data, body)];
}

async function findAll(browser: Browser, search: string): Promise<Found[]> {
  const page = await browser.newPage({ locale: 'tr-TR' });
  const found: Found[] = [];
  for (const each of queries) {
    const rank = rankOf(each, await ask(page, search, each.query));
    const link = page.locator('[data-suggestion] a');
    const suggestion = rank === 1 || (await link.count()) === 0 ? undefined : ((await link.first().textContent()) ?? undefined);
    const suggestedRank = suggestion === undefined ? rank : (rankOf(each, await ask(page, search, suggestion)) ?? rank);
    found.push({ ...each, rank, suggestion, suggestedRank });
  }
  await page.close();
  return found;
}

/** Asks by the search's address. @returns the paths of the first ten hits */
async function ask(page: Page, search: string, query: string): Promise<string[]> {
  await page.goto(`${search}?${new URLSearchParams({ q: query }).toString()}`);
  await page.locator('[data-hits][aria-busy=false]').waitFor({ state: 'attached' });
  return page
    .locator('[data-hits] [data-title]')
    .evaluateAll((all) => all.slice(0, 10).map((link) => (link as HTMLAnchorElement).pathname));
}

function rankOf({ address }: Query, hits: readonly string[]): number | undefined {
  return hits.map(decodeURI).indexOf(address) + 1 || undefined;
}

/** Asks for words that no document holds: 40 invented ones, and 20 real ones. */
async function askForAbsent(browser: Browser, search: string): Promise<Record<string, unknown>> {
  const text = documents
    .map((each) => `${each.title} ${each.text}`)
    .join(' ')
    .toLocaleLowerCase('tr');
  const random = createRandom(7);
  const syllables = ['kav', 'lım', 'tör', 'zup', 'nüş', 'gıl', 'rek', 'fon', 'çım', 'dev', 'yal', 'pöt', 'suf', 'hım', 'boz'];
  const invented = Array.from({ length: 200 }, () =>
    Array.from({ length: 3 }, () => syllables[Math.floor(random() * syllables.length)]).join(''),
  );
  const real = [
    ...['zürafa', 'keman', 'ıhlamur', 'pusula', 'tavşan', 'karanfil', 'mandolin', 'flamingo', 'kuyruklu', 'salyangoz', 'porsuk', 'kestane'],
    ...[
      'yakamoz',
      'deniz kestanesi',
      'ahtapot',
      'menekşe',
      'gramofon',
      'kirpi',
      'papağan',
      'sincap',
      'mürekkep',
      'cımbız',
      'ıstakoz',
      'süveter',
    ],
    ...[
      'fesleğen',
      'mozaik',
      'kertenkele',
      'çuvaldız',
      'sümbül',
      'leylak',
      'pergel',
      'tespih',
      'bukalemun',
      'nilüfer',
      'penguen',
      'kanguru',
    ],
  ];
  const words = [
    ...invented.filter((word) => !text.includes(word)).slice(0, 40),
    ...real.filter((word) => !text.includes(word)).slice(0, 20),
  ];
  const page = await browser.newPage({ locale: 'tr-TR' });
  const answered: string[] = [];
  for (const word of words) {
    const hits = await ask(page, search, word);
    if (hits.length && (await page.locator('[data-near]:visible').count()) === 0) answered.push(word);
  }
  await page.close();
  return { 'absent words': words.length, 'answered unlabelled': answered };
}

/** Measures what a reader downloads from opening the search to the first hits, with nothing cached: of each kind the first two queries. */
async function measureBytes(browser: Browser, search: string, sent: SentResponse[]): Promise<Record<string, number>> {
  const kinds = Map.groupBy(queries, ({ kind }) => kind);
  const sizes: number[] = [];
  for (const { query } of [...kinds.values()].flatMap((each) => each.slice(0, 2))) {
    const context = await browser.newContext({ locale: 'tr-TR' });
    const page = await context.newPage();
    sent.length = 0;
    await ask(page, search, query);
    await context.close();
    sizes.push(sumBytes(sent));
  }
  const sorted = sizes.toSorted((a, b) => a - b);
  return {
    'kB to the hits, median': round((sorted[sorted.length >> 1] ?? 0) / 1000),
    'kB to the hits, worst': round((sorted.at(-1) ?? 0) / 1000),
  };
}

/** Measures from the last key to the hits: cold, in a page that has just been opened, and warm, with another word. */
async function measureSeconds(browser: Browser, search: string): Promise<Record<string, number>> {
  const words = queries
    .filter(({ kind }) => kind === 'two-words')
    .slice(0, 12)
    .map(({ query }) => query);
  const times: Record<'cold' | 'warm', number[]> = { cold: [], warm: [] };
  for (let at = 0; at < words.length; at += 2) {
    const context = await browser.newContext({ locale: 'tr-TR' });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.emulateNetworkConditions', line);
    await page.goto(search, { waitUntil: 'networkidle' });
    for (const [kind, word] of [
      ['cold', words[at]],
      ['warm', words[at + 1]],
    ] as const) {
      await page.getByRole('searchbox').fill('');
      await page.waitForFunction(() => document.querySelectorAll('[data-hits] > li').length === 0);
      const start = performance.now();
      await page.getByRole('searchbox').fill(word ?? '');
      await page.locator('[data-hits] > li').first().waitFor();
      times[kind].push((performance.now() - start) / 1000);
    }
    await context.close();
  }
  const medianOf = (all: number[]) => round(all.toSorted((a, b) => a - b)[all.length >> 1] ?? 0);
  return { 'seconds from key to hits, cold': medianOf(times.cold), 'seconds from key to hits, warm': medianOf(times.warm) };
}

function report(found: readonly Found[], figures: Record<string, unknown>): void {
  const rows = [...Map.groupBy(found, ({ kind }) => kind)].map(([kind, all]) => ({ kind, ...summarise(all) }));
  const meanRank = round(rows.reduce((sum, { MRR }) => sum + MRR, 0) / rows.length);
  const misses = found.filter(({ rank }) => rank !== 1);
  if (process.argv.includes('--json')) console.log(JSON.stringify({ rows, meanRank, figures, misses }, null, 2));
  else {
    console.table(rows);
    console.log('mean MRR@10', meanRank);
    console.log(figures);
    if (process.argv.includes('--misses'))
      for (const { kind, query, rank, suggestion } of misses) console.log(kind, query, rank ?? '-', suggestion ?? '');
  }
}

function summarise(all: readonly Found[]) {
  const countOf = (field: 'rank' | 'suggestedRank', most: number) => all.filter((each) => (each[field] ?? Infinity) <= most).length;
  const reciprocal = all.reduce((sum, { rank }) => sum + (rank === undefined ? 0 : 1 / rank), 0);
  return {
    ...{ of: all.length, first: countOf('rank', 1), 'in five': countOf('rank', 5), MRR: round(reciprocal / all.length) },
    'first, after a suggestion': countOf('suggestedRank', 1),
  };
}

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from '../e2e/chromium.ts';
import { startServer } from '../e2e/astro-server.ts';
import { copyProject } from '../e2e/project.ts';
import { writeArchive } from './archive.ts';
import { round } from './processes.ts';

/**
 * Benchmark of the dev server. Starts it on a synthetic archive, as a writer does, and measures the time until the first page
 * is shown and the time until each edit is shown in the browser.
 *   node tests/bench/dev.ts [articles, 10000 by default] [--json]
 */
const count = Number(process.argv[2] ?? 10_000) || 10_000;
const edits = 7;
const project = copyProject({}, mkdtempSync(path.join(tmpdir(), 'kupur-')));
const content = path.join(project, 'content');
const browser = await chromium.launch(await findChromium());
try {
  const files = writeArchive(content, count);
  const rows = { first: await measure(files), restarted: await measure(files) };
  if (process.argv.includes('--json')) console.log(JSON.stringify({ articles: count, rows }, null, 2));
  else {
    console.log(`Seconds, with ${count} articles`);
    console.table(rows);
  }
} finally {
  await browser.close();
  rmSync(project, { recursive: true, force: true });
}

/** Edits an article several times. Restores it afterwards. */
async function measure(files: readonly string[]): Promise<Record<string, number>> {
  const start = performance.now();
  const since = (moment: number) => round((performance.now() - moment) / 1000);
  const edited = files[files.length >> 1] ?? '';
  const file = path.join(content, edited);
  const before = readFileSync(file, 'utf8');
  const dev = await startServer(project, 'dev', { CONTENT_DIR: 'content', OUT_DIR: 'dist' });
  const page = await browser.newPage();
  try {
    await page.goto(`${dev.url}${edited.replace(/^articles(.*)\.md$/, '$1/')}`, { timeout: 300_000 });
    await page.getByRole('main').waitFor();
    const firstPage = since(start);
    const times: number[] = [];
    for (let edit = 1; edit <= edits; edit++) {
      const editStart = performance.now();
      writeFileSync(file, `${before}\nBu, ${edit}. düzeltmedir.\n`);
      await page.getByText(`Bu, ${edit}. düzeltmedir.`).waitFor();
      times.push(since(editStart));
    }
    const sorted = times.toSorted((a, b) => a - b);
    return {
      'first page': firstPage,
      'first edit': times[0] ?? 0,
      'edits, median': sorted[edits >> 1] ?? 0,
      'edits, worst': sorted.at(-1) ?? 0,
    };
  } finally {
    writeFileSync(file, before);
    await page.close();
    await dev.stop();
  }
}

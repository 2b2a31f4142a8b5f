import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { findChromium } from '../e2e/chromium.ts';
import { cpSync } from 'node:fs';
import path from 'node:path';
import { buildSite, copyProject } from '../e2e/project.ts';
import { serve, stop } from '../e2e/serve.ts';
import { compressCommand } from '../../src/commands/compress-command.ts';
import { openRunFolder } from '../files.ts';
import { runIn } from '../unit/run-command.ts';

/**
 * Runs Lighthouse (mobile) on the built fixture site, and prints a table of its scores.
 *   npm run bench:lighthouse
 */
const pages = { front: '/', article: '/2026/02/02/manset/', pictures: '/2025/10/29/resimli/', tag: '/tags/turkiye/', day: '/2026/02/03/' };
const debuggingPort = 9333;
const removeRunFolder = openRunFolder();
const project = copyProject();
cpSync('tests/fixtures/content', path.join(project, 'content'), { recursive: true });
await buildSite(project);
// Hosts compress what they send.
await runIn(project, compressCommand, []);
const { server, site } = await serve({ outDir: path.join(project, 'dist'), base: '/' });
const options = await findChromium();
const browser = await chromium.launch({ ...options, args: [...(options.args ?? []), `--remote-debugging-port=${debuggingPort}`] });
try {
  const rows: Record<string, Record<string, number | string>> = {};
  for (const [name, address] of Object.entries(pages)) {
    const result = await lighthouse(site.origin + address, { port: debuggingPort, logLevel: 'error', output: 'json' });
    if (!result) throw new Error(`Lighthouse returned no result for ${address}`);
    const { categories, audits } = result.lhr;
    const scores = Object.values(categories).map(({ title, score }) => [title, Math.round((score ?? 0) * 100)] as const);
    rows[name] = {
      ...Object.fromEntries(scores),
      FCP: audits['first-contentful-paint']?.displayValue ?? '',
      CLS: audits['cumulative-layout-shift']?.displayValue ?? '',
    };
    const failed = Object.values(audits).filter(({ score, scoreDisplayMode }) => scoreDisplayMode === 'binary' && score === 0);
    for (const { id, title } of failed) console.log(`${name}: ${id}: ${title}`);
  }
  console.table(rows);
} finally {
  await browser.close();
  await stop(server);
  removeRunFolder();
}

import path from 'node:path';
import { defineConfig } from '@playwright/test';
import { findChromium } from './e2e/chromium.ts';

const root = path.resolve(import.meta.dirname, '..');

export default defineConfig({
  projects: [
    { name: 'e2e', testDir: 'e2e' },
    { name: 'thorough', testDir: 'thorough', timeout: 3_600_000 },
  ],
  globalSetup: './e2e/setup.ts',
  outputDir: path.join(root, '.cache/e2e/results'),
  fullyParallel: true,
  // Tests spend part of their time waiting for a browser, a server or a build.
  workers: '150%',
  // A test that builds a site several times takes as long as that.
  timeout: 600_000,
  // A busy machine fails no test: what is waited for comes, or the test fails late.
  expect: { timeout: 60_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list']],
  use: { locale: 'tr-TR', launchOptions: await findChromium() },
});

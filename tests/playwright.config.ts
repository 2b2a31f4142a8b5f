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
  // More workers than cores: tests spend part of their time waiting for a browser, a server or a build.
  workers: '150%',
  // Some tests build a site several times.
  timeout: 600_000,
  // A long timeout, so that tests also pass on a busy machine.
  expect: { timeout: 60_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list']],
  use: { locale: 'tr-TR', launchOptions: await findChromium() },
});

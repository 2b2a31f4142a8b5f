import { defineConfig } from 'vitest/config';

/** What replaces modules needs a process of its own: the others share theirs, which takes half the time. */
const isolated = 'unit/**/*.isolated.test.ts';

export default defineConfig(({ mode }) => ({
  test: {
    root: import.meta.dirname,
    globalSetup: 'unit/setup.ts',
    maxWorkers: '100%',
    projects: [
      { extends: true, test: { name: 'unit', include: ['unit/**/*.test.ts'], exclude: [isolated], isolate: false } },
      { extends: true, test: { name: 'isolated', include: [isolated] } },
    ],
    // Speed is measured by benchmarks: a busy machine fails no test.
    testTimeout: 120_000,
    ...(mode === 'thorough' && { testTimeout: 3_600_000, env: { RUNS: process.env['RUNS'] ?? '3000' } }),
  },
}));

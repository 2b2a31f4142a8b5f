import { defineConfig } from 'vitest/config';

/** Tests that mock modules need a process each. All others share one per core, which halves the time. */
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
    // Benchmarks measure speed; tests must also pass on a busy machine.
    testTimeout: 120_000,
    ...(mode === 'thorough' && { testTimeout: 3_600_000, env: { RUNS: process.env['RUNS'] ?? '3000' } }),
  },
}));

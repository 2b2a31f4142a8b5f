import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['unit/**/*.test.ts'],
    // Speed is measured by benchmarks: a busy machine fails no test.
    testTimeout: 60_000,
  },
});

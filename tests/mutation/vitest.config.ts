import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/data/**/*.test.ts', 'tests/statistics/**/*.test.ts'],
    env: { FC_RUNS: '5' },
    testTimeout: 30_000,
  },
});

import { configDefaults, defineConfig } from 'vitest/config';

/** The tests of the mutated folders alone, in the same process: what a spoilt program prints is no result. */
export default defineConfig({
  test: {
    include: ['tests/data/**/*.test.ts', 'tests/statistics/**/*.test.ts'],
    exclude: [...configDefaults.exclude, 'tests/data/hostileFiles.test.ts'],
    env: { FC_RUNS: '5' },
    testTimeout: 30_000,
  },
});

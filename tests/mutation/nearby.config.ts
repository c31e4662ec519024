import { defineConfig } from 'vitest/config';
import whole from './vitest.config.ts';

/** The tests that mirror single files: they find most of what is spoilt, and quickly. */
export default defineConfig({
  test: {
    ...whole.test,
    include: ['tests/data/*/**/*.test.ts', 'tests/statistics/**/*.test.ts'],
  },
});

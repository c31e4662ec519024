import { defineConfig } from 'vitest/config';
import whole from './vitest.config.ts';

/** Tests that stand nearest to a file and yet read whole terms: too slow for every mutant. */
const SLOW = [
  'tests/data/checks/{aroundCongress,cutOff,plausibleUnits,silentCommittees}.test.ts',
  'tests/data/files/{tablesOfFolder,termFolders}.test.ts',
  'tests/statistics/{contradictions,laws,tree}.test.ts',
];

/** The tests that mirror single files: they find most of what is spoilt, and quickly. */
export default defineConfig({
  test: {
    ...whole.test,
    include: ['tests/data/*/**/*.test.ts', 'tests/statistics/**/*.test.ts'],
    exclude: [...(whole.test?.exclude ?? []), ...SLOW],
  },
});

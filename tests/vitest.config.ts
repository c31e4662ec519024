import { defineConfig } from 'vitest/config';

// By default one worker less than cores: of two cores one would be idle.
const maxWorkers = 2;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'units',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**', 'tests/whole/**', 'tests/serving/**'],
          maxWorkers,
          // Properties try thousands of inputs; a busy machine takes its time.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          maxWorkers,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        // Whole builds of other data folders: they take seconds each.
        test: {
          name: 'whole',
          include: ['tests/whole/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers,
        },
      },
      {
        // Real web servers under load: alone, after all others, since what is measured is time.
        test: {
          name: 'serving',
          include: ['tests/serving/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});

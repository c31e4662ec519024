/** What reading may cost: ratios and memory with room for a busy machine. Times are the benchmark's. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Result } from '../../src/performance/performanceRun.ts';
import { generated } from './generated.ts';
import { reading } from './ingest.ts';
import { rounds } from './rounds.ts';

/** As many times what PapaParse alone takes for the same bytes. */
const MOST_TIMES = 30;
const MOST_MEMORY = 400_000_000;
/** 40,000 rows in a dozen files. */
const SCALE = 0.03;

const scratch = mkdtempSync(join(tmpdir(), 'tien-do-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe('Reading forty thousand rows', () => {
  let results: Readonly<Record<string, Result>>;
  beforeAll(async () => {
    const data = generated(scratch, 'national', SCALE);
    const settings = { scratch, scale: SCALE, runs: 3, limitSeconds: 100 };
    const program = (name: string) => join(import.meta.dirname, 'programs', `${name}.ts`);
    results = await rounds(
      {
        product: () => reading([program('readRecords'), data], settings),
        papaparse: () => reading([program('readCells'), 'papaparse', data, '.'], settings),
      },
      settings.runs,
    );
  }, 300_000);

  it(`takes at most ${MOST_TIMES} times what only cutting them into cells takes`, () => {
    const [own, alone] = ['product', 'papaparse'].map((one) => results[one]!.values.milliseconds!);
    // The quickest runs are those that the machine disturbed least.
    expect(own!.least / alone!.least).toBeLessThan(MOST_TIMES);
  });

  it(`needs at most ${MOST_MEMORY / 1e6} MB`, () => {
    expect(results['product']!.values.memory!.median).toBeLessThan(MOST_MEMORY);
  });
});

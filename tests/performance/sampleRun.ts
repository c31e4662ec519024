/** A record with everything that a record can hold: goals met and missed, runs that were ended, tools that were not there. */
import type { PartRecord, PerformanceRun, Result } from '../../src/performance/performanceRun.ts';

const spread = (median: number) => ({ median, least: median * 0.5, most: median * 2, runs: 5 });

/** What takes so many milliseconds and bytes of memory. */
function costs(milliseconds: number, memory: number): Result {
  return { values: { milliseconds: spread(milliseconds), memory: spread(memory) } };
}

function part(results: Readonly<Record<string, Result>>): PartRecord {
  const machine = { cores: 2, memory: 24_000_000_000, node: 'v26.10.0' };
  return { commit: '0123456789ab', changed: false, date: '2026-11-24', machine, results };
}

const page = (largestPaint: number): Result => ({
  values: {
    performance: spread(100),
    largestPaint: spread(largestPaint),
    layoutShift: spread(0),
    transferred: spread(60_000),
  },
});

export const sampleRun: PerformanceRun = {
  ingest: part({
    product: costs(5_000, 900_000_000),
    papaparse: costs(2_000, 500_000_000),
    duckdb: { values: {}, notRun: { reason: 'notInstalled', said: 'network request failed' } },
  }),
  build: part({
    province: costs(7_500, 400_000_000),
    provinceKept: costs(3_000, 300_000_000),
    nationalTenth: costs(10_000, 900_000_000),
    national: { values: {}, notRun: { reason: 'tooLong', seconds: 300 } },
    nationalKept: { values: {}, notRun: { reason: 'failed', said: 'Error: no room' } },
  }),
  pages: part({ overview: page(700), committee: page(900) }),
};

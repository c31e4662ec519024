/** From bytes to records, beside libraries that cut the same bytes into cells. */
import { join } from 'node:path';
import type { Result } from '../../src/performance/performanceRun.ts';
import { runNode } from './child.ts';
import { generated } from './generated.ts';
import { installedPeers } from './installedPeers.ts';
import { rounds, type Outcome, type Program } from './rounds.ts';
import type { BenchSettings } from './settings.ts';

const LIBRARIES = ['papaparse', 'd3Dsv', 'csvParse', 'duckdb'] as const;

export async function ingest(settings: BenchSettings): Promise<Readonly<Record<string, Result>>> {
  const data = generated(settings.scratch, 'national', settings.scale);
  const peers = installedPeers();
  let rows: number | undefined;
  const product: Program = async () => {
    const outcome = await reading([program('readRecords'), data], settings);
    if ('rows' in outcome) rows = outcome.rows;
    return outcome;
  };
  const library = (name: string) => async (): Promise<Outcome> => {
    const isOurs = name === 'papaparse';
    if (!isOurs && typeof peers !== 'string') return peers;
    const args = [program('readCells'), name, data, isOurs ? '.' : String(peers)];
    const outcome = await reading(args, settings);
    // Who reads other rows is not to be compared.
    return 'rows' in outcome && rows !== undefined && outcome.rows !== rows
      ? { reason: 'otherNumbers', said: `${outcome.rows} ≠ ${rows}` }
      : outcome;
  };
  const libraries = LIBRARIES.map((name) => [name, library(name)] as const);
  return rounds({ product, ...Object.fromEntries(libraries) }, settings.runs);
}

const program = (name: string): string => join(import.meta.dirname, 'programs', `${name}.ts`);

/** A program that tells its own time, without the start of Node. */
export async function reading(
  args: readonly string[],
  settings: BenchSettings,
): Promise<Outcome & { readonly rows?: number }> {
  const run = await runNode(args, settings);
  if ('reason' in run) return run;
  const { milliseconds, rows } = JSON.parse(run.output);
  return { values: { milliseconds, memory: run.memory }, rows };
}

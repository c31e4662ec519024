/** What a reporting date costs, and how reading and counting grow from 30,000 to 300,000 units. */
import { join } from 'node:path';
import type { Result } from '../../src/performance/performanceRun.ts';
import { generated } from './generated.ts';
import { reading } from './ingest.ts';
import { rounds } from './rounds.ts';
import type { BenchSettings } from './settings.ts';

const COUNT = join(import.meta.dirname, 'programs', 'count.ts');

export async function statistics(
  settings: BenchSettings,
): Promise<Readonly<Record<string, Result>>> {
  const { scratch, scale, runs } = settings;
  const whole = generated(scratch, 'national', scale);
  const tenth = generated(scratch, 'national', scale / 10);
  const counting = (...args: string[]) => reading([COUNT, ...args], settings);
  return rounds(
    {
      oneDate: () => counting(whole, '1'),
      eightDates: () => counting(whole, '8'),
      tenth: () => counting(tenth, '1', 'whole'),
      whole: () => counting(whole, '1', 'whole'),
    },
    runs,
  );
}

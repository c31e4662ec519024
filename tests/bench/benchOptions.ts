import { parseArgs } from 'node:util';
import { PARTS, type Part } from '../../src/performance/performanceRun.ts';
import type { BenchSettings } from './settings.ts';

export const USAGE = `npm run bench [-- ${PARTS.join('|')} …] [--runs 5] [--scale 1] [--limit 300]`;

export interface BenchOptions {
  /** All, where none is named. */
  readonly parts: readonly Part[];
  readonly settings: Omit<BenchSettings, 'scratch'>;
}

/** What a call asks for; undefined where it cannot be understood. */
export function benchOptions(args: readonly string[]): BenchOptions | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        runs: { type: 'string', default: '5' },
        scale: { type: 'string', default: '1' },
        limit: { type: 'string', default: '300' },
      },
    });
    const [runs, scale, limitSeconds] = [values.runs, values.scale, values.limit].map(Number);
    const parts = positionals.filter((name) => PARTS.includes(name as Part)) as Part[];
    const isSound = Number.isInteger(runs) && runs! > 0 && scale! > 0 && limitSeconds! > 0;
    if (!isSound || parts.length < positionals.length) return undefined;
    return {
      parts: parts.length === 0 ? PARTS : parts,
      settings: { runs: runs!, scale: scale!, limitSeconds: limitSeconds! },
    };
  } catch {
    return undefined;
  }
}

/** Laws as tests: what must hold for every input, tried on random ones. */
import fc from 'fast-check';
import { test } from 'vitest';
import './counted.ts';

/** A thousand; mutation testing tries each law hundreds of times over and sets fewer. */
const RUNS = Number(process.env['FC_RUNS'] ?? 1000);

/** A test that a law holds for random inputs; it counts its runs. */
export function law<Input extends [unknown, ...unknown[]]>(
  title: string,
  property: fc.IProperty<Input>,
): void {
  test(title, { timeout: 120_000 }, ({ task }) => {
    task.meta.counted = { laws: 1, runs: RUNS };
    fc.assert(property, { numRuns: RUNS });
  });
}

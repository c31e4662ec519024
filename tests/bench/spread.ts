import { max, median, min } from 'd3-array';
import type { Spread } from '../../src/performance/performanceRun.ts';

/** Middle, least and most of at least one number, to four digits: the rest is chance. */
export function spreadOf(numbers: readonly number[]): Spread {
  return {
    median: short(median(numbers)!),
    least: short(min(numbers)!),
    most: short(max(numbers)!),
    runs: numbers.length,
  };
}

const short = (number: number): number => Number(number.toPrecision(4));

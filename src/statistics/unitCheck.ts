/** Whether a reported number agrees with the unit rows. Definition: DESIGN.md §4. */
import type { Reported } from '../data/records.ts';
import { rateCheck } from './rateCheck.ts';
import type { UnitCheck } from './results.ts';
import type { Fraction } from './unitCount.ts';

/**
 * Compares what the row gives with what `unitCount` computed for it: its counts, or its printed rate where
 * it has no counts.
 */
export function unitCheck(row: Reported, computed: Fraction | undefined): UnitCheck {
  if (!computed) return 'no-units';
  const hasCounts = row.numerator !== undefined || row.denominator !== undefined;
  const agrees = hasCounts ? countsAgree(row, computed) : rateAgrees(row.printed, computed);
  return agrees ? 'agrees' : 'disagrees';
}

function countsAgree(row: Reported, computed: Fraction): boolean {
  return [
    [row.numerator, computed.numerator],
    [row.denominator, computed.denominator],
  ].every(([reported, counted]) => reported === undefined || reported === counted);
}

/** A row without any number has nothing that could disagree; a rate beside nothing to divide by does. */
function rateAgrees(printed: string | undefined, { numerator, denominator }: Fraction): boolean {
  const check = rateCheck(numerator, denominator, printed);
  return check !== 'differs' && check !== 'no-counts';
}

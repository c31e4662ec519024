/** Definitions of how reported numbers are checked, and of what is compared, in English. */
import { method } from '../../method.ts';
import type { Translated } from '../../translated.ts';
import type { sourcesMethods as pattern } from '../../vi/methods/sources.ts';
import { none } from './denominators.ts';

export const sourcesMethods: Translated<typeof pattern> = {
  'method.rateCheck': method(
    'Check of a printed rate',
    'The row’s own numerator ÷ denominator against the printed rate at its precision: rounded, cut off, true with its qualifier (over, nearly, about), or different',
    'The reported denominator',
    'No rate printed or no counts: it says so.',
  ),
  'method.unitCheck': method(
    'Comparison with the units',
    'Computed from the units on the row’s own date and compared by numerator and denominator',
    'As for the statistic itself',
    'No unit rows: “no unit rows”.',
  ),
  'method.contradictions': method(
    'Sources that contradict each other',
    'Two rows of one date, organisation, level, kind, body and measure whose numerators or denominators differ; where they share no count, whose printed rates of the same decimals and without a qualifier differ',
    none,
    'No source is chosen: every value is given; where only one can stand, it is the first row of the file, with a note.',
  ),

  'method.comparison': method(
    'Comparison of two terms',
    'Rate of the later term − rate of the earlier one, unrounded, in percentage points; only of one root organisation and one level (key, name, place in the hierarchy), with no reason against it',
    'As for the statistic itself, each term as of its own newest date',
    'A missing number, a level not yet due, other rules for deadlines or ages, appointed committees, contradicting sources: no change is given, and the reason is.',
  ),
};

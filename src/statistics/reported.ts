/** Reported and published numbers beside what the data gives for them. */
import type { Reported } from '../data/records.ts';
import { rateCheck } from './rateCheck.ts';
import type { Register } from './register.ts';
import type { ReportedCheck } from './results.ts';
import { unitCheck } from './unitCheck.ts';
import { unitCount } from './unitCount.ts';

/** One check per reported row, in the order of the data; none where the term has no such table. */
export function reportedChecks(register: Register): readonly ReportedCheck[] {
  return (register.term.reported ?? []).map((row) => reportedCheck(row, register));
}

export function reportedCheck(row: Reported, register: Register): ReportedCheck {
  const computed = unitCount(row, register);
  return {
    asOf: row.asOf,
    code: row.code,
    level: row.level,
    kind: row.kind ?? null,
    body: row.body ?? null,
    measure: row.measure,
    numerator: row.numerator,
    denominator: row.denominator,
    printed: row.printed ?? null,
    rateCheck: rateCheck(row.numerator, row.denominator, row.printed),
    unitCheck: unitCheck(row, computed),
    computed: computed ?? null,
  };
}

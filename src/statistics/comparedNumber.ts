/** One number of a level, as two terms can be laid beside each other by it: a part of a whole with its coverage. */
import type { Measure, Reported } from '../data/records.ts';
import { completion } from './completion.ts';
import { rivalsOf } from './contradictions.ts';
import { electionOutcome, seats } from './elections.ts';
import type { Level } from './levels.ts';
import { newestReport } from './newestReport.ts';
import { ratio } from './ratio.ts';
import type { Register } from './register.ts';
import type { Unit } from './unit.ts';

/** In the order of a page. */
export const COMPARED_MEASURES = [
  'held',
  'completed',
  'onTime',
  'elected',
  'firstTime',
  'women',
  'young',
  'minority',
] as const satisfies readonly Measure[];
export type ComparedMeasure = (typeof COMPARED_MEASURES)[number];

export interface ComparedNumber {
  readonly count: number | undefined;
  readonly of: number | undefined;
  /** count ÷ of, 0–1, unrounded. */
  readonly rate: number | undefined;
  /** Committees that give it, of those closed and elected; only of elections that are counted. */
  readonly coverage?: { readonly reported: number; readonly due: number };
  /** The reported row that it is taken from; only where no unit of the level is known. */
  readonly report?: Reported;
  /** Rows that contradict that one: none of them is taken to be right. */
  readonly rivals: readonly Reported[];
}

/** Of all units of the level as of the term's default date; undefined where neither units nor a report give it. */
export function comparedNumber(
  measure: ComparedMeasure,
  level: Level,
  register: Register,
): ComparedNumber | undefined {
  const { term, root } = register;
  const units = register.units(root.code, level.key);
  const asOf = term.settings.defaultDate;
  if (units.length === 0 || term.congresses === undefined)
    return reportedNumber(measure, level, register);
  if (measure === 'held' || measure === 'completed' || measure === 'onTime')
    return countedNumber(completion(units, asOf), measure);
  return term.elections === undefined
    ? reportedNumber(measure, level, register)
    : electedNumber(units, measure, asOf);
}

function countedNumber(
  counts: ReturnType<typeof completion>,
  measure: 'held' | 'completed' | 'onTime',
): ComparedNumber | undefined {
  const { [measure]: count, total: of } = counts;
  return of === 0 ? undefined : { count, of, rate: ratio(count, of), rivals: [] };
}

function electedNumber(
  units: readonly Unit[],
  measure: Exclude<ComparedMeasure, 'held' | 'completed' | 'onTime'>,
  asOf: Temporal.PlainDate,
): ComparedNumber | undefined {
  if (measure === 'elected') {
    const filled = seats(units, 'committee', asOf);
    if (filled === undefined) return undefined;
    const { elected: count, decided: of, reported, due } = filled;
    return { count, of, rate: ratio(count, of), coverage: { reported, due }, rivals: [] };
  }
  const { count, of, rate, reported, due } = electionOutcome(units, 'committee', asOf)[measure];
  if (count === undefined) return undefined;
  return { count, of, rate, coverage: { reported, due }, rivals: [] };
}

/** A row that names no body is about the committee. */
function reportedNumber(
  measure: ComparedMeasure,
  level: Level,
  register: Register,
): ComparedNumber | undefined {
  const { term, root: scope } = register;
  const place = { register, scope, asOf: term.settings.defaultDate };
  const report =
    newestReport(place, level.key, [measure]) ??
    newestReport(place, level.key, [measure], 'committee');
  if (report === undefined) return undefined;
  const { numerator: count, denominator: of } = report;
  const rivals = rivalsOf(report, term.reported);
  return { count, of, rate: ratio(count, of), report, rivals };
}

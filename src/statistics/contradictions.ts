/** Reported rows that give different numbers for the same thing on the same day. */
import type { Reported } from '../data/records.ts';
import { fold } from './fold.ts';

/**
 * Rows of one subject (day, organisation, level, kind, body, measure) of which at least two contradict each other: all
 * rows of the subject, in the order of the data. None is taken to be the right one.
 */
export function contradictions(
  rows: readonly Reported[] | undefined,
): readonly (readonly Reported[])[] {
  const bySubject = Map.groupBy(rows ?? [], subjectOf);
  return [...bySubject.values()].filter((same) =>
    same.some((row, index) => same.slice(0, index).some((other) => contradicts(row, other))),
  );
}

/** The other rows of the row's subject, where any two of them contradict each other; else none. */
export function rivalsOf(
  row: Reported,
  rows: readonly Reported[] | undefined,
): readonly Reported[] {
  const found = contradictions(rows).find((same) => same.includes(row));
  return found?.filter((other) => other !== row) ?? [];
}

/**
 * Whether two rows of one subject cannot both be right: a count that both give differs, or, where they share no count,
 * a rate printed with as many decimals. "Hơn 94%" and "94,3%" can both be right.
 */
export function contradicts(a: Reported, b: Reported): boolean {
  const counts = (['numerator', 'denominator'] as const).filter(
    (key) => a[key] !== undefined && b[key] !== undefined,
  );
  if (counts.length > 0) return counts.some((key) => a[key] !== b[key]);
  const [one, other] = [plainRate(a.printed), plainRate(b.printed)];
  if (one === undefined || other === undefined) return false;
  return one.length === other.length && one !== other;
}

function subjectOf({ asOf, code, level, kind, body, measure }: Reported): string {
  return [asOf, code, level, fold(kind ?? ''), body, measure].join('\n');
}

/** "94,30%" as "094.30", so that rates of the same precision have the same length; undefined with any word beside it. */
function plainRate(printed: string | undefined): string | undefined {
  const match = /^(\d{1,3})(?:[.,](\d+))?\s*%$/.exec(printed?.trim() ?? '');
  return match ? `${match[1]!.padStart(3, '0')}.${match[2] ?? ''}` : undefined;
}

/** Reported rows that contradict each other: both stay, and the office hears of it. */
import { codeKey } from '../cells/code.ts';
import type { Findings } from '../findings.ts';
import { sourcesContradict } from '../problems/tables.ts';
import type { Reported } from '../records.ts';
import { addAtCell, isSound, type Entry } from '../rows/readTable.ts';
import { fold } from '../text/fold.ts';
import { otherRow } from './duplicates.ts';

/** Warns of a row that gives another number than an earlier one of the same subject, at the column that differs. */
export function checkContradictions(entries: readonly Entry<Reported>[], findings: Findings): void {
  const bySubject = Map.groupBy(entries.filter(isSound), ({ record }) => subjectOf(record));
  for (const same of bySubject.values())
    for (const [index, entry] of same.entries()) tellRival(entry, same.slice(0, index), findings);
}

/** One warning a row, beside the first that it contradicts. */
function tellRival(
  { record, row }: Entry<Reported>,
  before: readonly Entry<Reported>[],
  findings: Findings,
): void {
  for (const other of before) {
    const at = differsAt(record, other.record);
    if (at === undefined) continue;
    const [here, there] = [valueAt(record, at), valueAt(other.record, at)];
    addAtCell(row, at, sourcesContradict(here, there, otherRow(other.row, row)), findings);
    return;
  }
}

const COLUMNS = { numerator: 'numerator', denominator: 'denominator', rate: 'printed' } as const;
type Compared = keyof typeof COLUMNS;

/** The same rule as in the statistics, where pages take it from. */
function differsAt(a: Reported, b: Reported): Compared | undefined {
  const counts = (['numerator', 'denominator'] as const).filter(
    (key) => a[key] !== undefined && b[key] !== undefined,
  );
  if (counts.length > 0) return counts.find((key) => a[key] !== b[key]);
  const [one, other] = [plainRate(a.printed), plainRate(b.printed)];
  if (one === undefined || other === undefined) return undefined;
  return one.length === other.length && one !== other ? 'rate' : undefined;
}

function valueAt(row: Reported, at: Compared): string {
  return String(row[COLUMNS[at]]);
}

function subjectOf({ asOf, code, level, kind, body, measure }: Reported): string {
  return [asOf, codeKey(code), fold(level), fold(kind ?? ''), body, measure].join('\n');
}

function plainRate(printed: string | undefined): string | undefined {
  const match = /^(\d{1,3})(?:[.,](\d+))?\s*%$/.exec(printed?.trim() ?? '');
  return match ? `${match[1]!.padStart(3, '0')}.${match[2] ?? ''}` : undefined;
}

/** What other tables say of a unit, beside the days of its congress: warnings where it can hardly be so, or never counts. */
import type { Findings } from '../findings.ts';
import * as faults from '../problems/plausible.ts';
import type { Congress, Election, Limitation, Task, TaskKind } from '../records.ts';
import {
  addAtCell,
  isLossless,
  isSound,
  type Entry,
  type ReadFile,
  type ReadTable,
} from '../rows/readTable.ts';
import { isBefore } from './rowIssue.ts';
import type { Units } from './units.ts';

interface AroundCongress {
  readonly congresses: ReadTable<Congress>;
  readonly elections: ReadTable<Election>;
  readonly limitations: ReadTable<Limitation>;
  readonly tasks: ReadTable<Task>;
  readonly units: Units;
}

/** Tells elections and limitations that never count, and work that was done before the congress that asked for it. */
export function checkAroundCongress(tables: AroundCongress, findings: Findings): void {
  const { congresses, elections, limitations, tasks, units } = tables;
  // A row that was rejected may be the one that is looked for.
  if (congresses.entries.length === 0 || !isLossless(congresses)) return;
  if (congresses.files.some(mayHideClosing)) return;
  // Codes are spelt as `organizations` spells them, whatever the row wrote.
  const congressOf = new Map(
    congresses.entries.map(({ record }) => [record.code, record] as const),
  );
  checkElectionsCount(elections.entries, congressOf, findings);
  checkLimitationsCount(limitations.entries, congressOf, units, findings);
  checkDoneAfter(tasks.entries, congressOf, findings);
}

/** The closing days stand under a heading that is not known, which was told. */
function mayHideClosing({ sheet }: ReadFile): boolean {
  const closing = sheet?.layout.columns.some(({ column }) => CLOSING.has(column.key));
  return sheet?.layout.unknown === true && closing === false;
}

const CLOSING = new Set(['closed', 'date']);

type Congresses = ReadonlyMap<string, Congress>;

function checkElectionsCount(
  entries: readonly Entry<Election>[],
  congressOf: Congresses,
  findings: Findings,
): void {
  for (const entry of entries) {
    const { record, row } = entry;
    if (!isSound(entry) || congressOf.get(record.code)?.closed) continue;
    addAtCell(row, 'code', faults.electionNotClosed(record.code, row.sheet.file), findings);
  }
}

/** One that names its day counts from then on; one about units of a lower level always stands. */
function checkLimitationsCount(
  entries: readonly Entry<Limitation>[],
  congressOf: Congresses,
  units: Units,
  findings: Findings,
): void {
  for (const entry of entries) {
    const { record, row } = entry;
    if (!isSound(entry) || record.recorded || congressOf.get(record.code)?.closed) continue;
    const own = units.find(record.code)?.entry.record.level;
    if (record.level !== undefined && record.level !== own) continue;
    addAtCell(row, 'recorded', faults.limitationWithoutDay(record.code, row.sheet.file), findings);
  }
}

/** What a congress leaves to do; an inspection may ask for the rest long before. */
const AFTER_CONGRESS = new Set<TaskKind>([
  'chuẩn y',
  'phân công công tác',
  'quy chế làm việc',
  'chương trình hành động',
]);

function checkDoneAfter(
  entries: readonly Entry<Task>[],
  congressOf: Congresses,
  findings: Findings,
): void {
  for (const entry of entries) {
    const { code, task, done } = entry.record;
    const opened = isSound(entry) ? congressOf.get(code)?.opened : undefined;
    if (!done || !opened || !AFTER_CONGRESS.has(task) || !isBefore(done, opened)) continue;
    addAtCell(entry.row, 'done', faults.doneBeforeCongress(done, opened), findings);
  }
}

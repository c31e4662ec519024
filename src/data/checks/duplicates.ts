import type { Findings } from '../findings.ts';
import * as faults from '../problems/tables.ts';
import type { Fault } from '../problems/fault.ts';
import { addAtCell, isSound, type Entry } from '../rows/readTable.ts';
import { fold } from '../text/fold.ts';
import { lineOf, type RowRef } from '../rows/sheet.ts';

/**
 * Another row as a message names it from this one. Rows of one block keep their distance; a distance of
 * one line says nothing, since a row and the next are often twins by themselves.
 */
export function otherRow(other: RowRef, here: RowRef): faults.OtherRow {
  const line = lineOf(other);
  const distance = lineOf(here) - line;
  const block = `${here.sheet.file} repeats ${other.sheet.file} ${distance} lines on`;
  if (other.sheet !== here.sheet) return { line, file: other.sheet.file, block };
  return distance === 1 ? { line } : { line, block };
}

/**
 * Tells every row whose key an earlier row has, at the column `at`. `keyOf` gives `undefined` for a row
 * that cannot be compared. A row that was rejected for another reason still counts as the first. With `groupOf`
 * a key may stand once in each group.
 */
export function checkTwice<R>(
  entries: readonly Entry<R>[],
  at: string,
  keyOf: (record: R) => string | undefined,
  tell: (record: R, line: number, first: faults.OtherRow) => Fault,
  findings: Findings,
  groupOf: (record: R) => string | undefined = () => '',
): void {
  const groups = new Map<string, Map<string, RowRef>>();
  for (const { record, row } of entries) {
    const [group, key] = [groupOf(record), keyOf(record)];
    if (group === undefined || key === undefined) continue;
    const firsts = groups.getOrInsertComputed(group, () => new Map());
    const first = firsts.get(key);
    if (!first) firsts.set(key, row);
    else addAtCell(row, at, tell(record, lineOf(row), otherRow(first, row)), findings);
  }
}

/** Warns of rows that repeat an earlier one word for word, in tables where nothing else is unique. */
export function checkRepeated<R extends object>(
  entries: readonly Entry<R>[],
  at: string,
  findings: Findings,
): void {
  const sound = entries.filter(isSound);
  checkTwice(
    sound,
    at,
    wordForWord,
    (_record, _line, first) => faults.repeatedRow(first),
    findings,
  );
}

function wordForWord(record: object): string {
  const parts = Object.entries(record).filter(([key]) => key !== 'place');
  return JSON.stringify(parts.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Tells a name that two different keys have: a cell that uses it could mean either. */
export function checkNames<R extends { readonly name: string }>(
  entries: readonly Entry<R>[],
  keyOf: (record: R) => string,
  findings: Findings,
): void {
  const owners = new Map<string, { readonly key: string; readonly row: RowRef }>();
  for (const { record, row } of entries.filter(isSound)) {
    for (const name of [keyOf(record), record.name]) {
      const owner = owners.get(fold(name));
      if (!owner) owners.set(fold(name), { key: keyOf(record), row });
      else if (fold(owner.key) !== fold(keyOf(record))) {
        addAtCell(row, 'name', faults.ambiguousName(name, otherRow(owner.row, row)), findings);
        break;
      }
    }
  }
}

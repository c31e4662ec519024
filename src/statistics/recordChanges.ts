/**
 * What one reading of the data says otherwise than an earlier one: a date or number that was different before is a
 * change in the record, not something that happened. A cell that was blank and is filled now is news, and none of it.
 */
import type { Election, Place, PlanRow, Term } from '../data/records.ts';

/** A value of a record as text: dates ISO, numbers plain. */
export interface RecordChange {
  readonly table: 'settings' | 'plan' | 'organizations' | 'congresses' | 'elections';
  /** Code of the organisation; in `plan` the key of the level, in `settings` the id of the term. */
  readonly code: string;
  /** The English key of the column; undefined where the whole row is gone or new. */
  readonly field: string | undefined;
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** Where it stands now; where it stood, if it is gone. */
  readonly place: Place;
}

type Row = { readonly place: Place };

/**
 * Every value that was given before and is another now or is gone, every row that is gone, and every organisation that
 * is new, in the order of the tables and rows. Rows of other tables are new whenever something happens.
 */
export function recordChanges(before: Term, after: Term): readonly RecordChange[] {
  const level = ({ level, appliesTo }: PlanRow) => [level, appliesTo];
  const body = ({ code, body }: Election) => [code, body];
  const code = (row: { readonly code: string }) => [row.code];
  return [
    ...changedSettings(before, after),
    ...changes('plan', before.plan, after.plan, level),
    ...changes('organizations', before.organizations, after.organizations, code),
    ...added(before, after),
    ...changes('congresses', before.congresses, after.congresses, code),
    ...changes('elections', before.elections, after.elections, body),
  ];
}

/** The settings that decide what is counted and against what it is held. */
const DEFINING = ['root', 'targets', 'youngAgeLimit', 'smallCell'] as const;

function changedSettings(before: Term, after: Term): readonly RecordChange[] {
  const place = { file: `${after.id}/term.json`, line: 1 };
  const chosen = ({ settings }: Term) => ({
    place,
    ...Object.fromEntries(DEFINING.map((key) => [key, settings[key]])),
  });
  return changedFields(chosen(before), chosen(after)).map((change) => ({
    table: 'settings',
    code: after.id,
    ...change,
    place,
  }));
}

function added(before: Term, after: Term): readonly RecordChange[] {
  const known = new Set(before.organizations.map(({ code }) => code));
  return after.organizations
    .filter(({ code }) => !known.has(code))
    .map(({ code, name, place }) => ({
      table: 'organizations',
      code,
      field: undefined,
      before: undefined,
      after: name,
      place,
    }));
}

function changes<T extends Row>(
  table: RecordChange['table'],
  before: readonly T[] = [],
  after: readonly T[] = [],
  /** What tells one row from another; the first of it is the code. */
  keyOf: (row: T) => readonly string[],
): readonly RecordChange[] {
  const rows = new Map(after.map((row) => [keyOf(row).join('\t'), row]));
  return before.flatMap((was) => {
    const [code = '', ...rest] = keyOf(was);
    const is = rows.get([code, ...rest].join('\t'));
    if (is === undefined)
      return [{ table, code, field: undefined, before: code, after: undefined, place: was.place }];
    return changedFields(was, is).map((change) => ({ table, code, ...change, place: is.place }));
  });
}

function changedFields(
  was: Row,
  is: Row,
): readonly Pick<RecordChange, 'field' | 'before' | 'after'>[] {
  const now = new Map(Object.entries(is));
  return Object.entries(was)
    .filter(([field]) => field !== 'place')
    .map(([field, value]) => ({ field, before: written(value), after: written(now.get(field)) }))
    .filter(({ before, after }) => before !== undefined && before !== after);
}

function written(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  return typeof value === 'object' && !(value instanceof Temporal.PlainDate)
    ? JSON.stringify(value)
    : String(value);
}

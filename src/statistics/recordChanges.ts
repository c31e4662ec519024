/**
 * What one reading of the data says otherwise than an earlier one: a date or number that was different before is a
 * change in the record, not something that happened. A cell that was blank and is filled now is news, and none of it.
 */
import type { Limitation, Place, Term } from '../data/records.ts';
import { rowPairs } from './rowPairs.ts';
import { settingChanges } from './settingChanges.ts';

/** A value of a record as text: dates ISO, numbers plain. */
export interface RecordChange {
  readonly table: ComparedTable | 'settings';
  /** Code of the organisation; in `plan` the key of the level, in `settings` the id of the term, of a milestone its title. */
  readonly code: string;
  /** What tells the row from others of the same code, by the keys of the columns; blank cells are not there. */
  readonly row: Readonly<Record<string, string>>;
  /** The English key of the column; undefined where the whole row is gone or new. */
  readonly field: string | undefined;
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** Where it stands now; where it stood, if it is gone. */
  readonly place: Place;
}

type ComparedTable = keyof typeof KEYS;

type Row = { readonly place: Place };

/** What tells one row from another, the first of it being its code, in the order in which changes are told. */
const KEYS = {
  plan: ['level', 'appliesTo'],
  organizations: ['code'],
  congresses: ['code'],
  elections: ['code', 'body'],
  limitations: ['code', 'category', 'level', 'recorded'],
  tasks: ['code', 'task'],
  milestones: ['title', 'kind'],
  reported: ['code', 'level', 'kind', 'body', 'measure', 'asOf', 'source'],
} as const;

/** A limitation whose day was blank or is another now is still the same one. */
const LOOSE_KEYS: { readonly [T in ComparedTable]?: readonly string[] } = {
  limitations: ['code', 'category', 'level'],
};

/**
 * Every value that was given before and is another now or is gone, every row that is gone, and every organisation that
 * is new, in the order of the tables and rows. Rows of other tables are new whenever something happens.
 */
export function recordChanges(before: Term, after: Term): readonly RecordChange[] {
  return [
    ...settingChanges(before, after),
    ...(Object.keys(KEYS) as ComparedTable[]).flatMap((table) => [
      ...changes(table, before[table] ?? [], after[table] ?? []),
      ...(table === 'organizations' ? added(before, after) : []),
    ]),
  ];
}

function added(before: Term, after: Term): readonly RecordChange[] {
  const known = new Set(before.organizations.map(({ code }) => code));
  return after.organizations
    .filter(({ code }) => !known.has(code))
    .map(({ code, name, place }) => ({
      table: 'organizations',
      code,
      row: {},
      field: undefined,
      before: undefined,
      after: name,
      place,
    }));
}

function changes(
  table: ComparedTable,
  before: readonly Row[],
  after: readonly Row[],
): readonly RecordChange[] {
  const key = KEYS[table];
  const byKey = (keys: readonly string[]) => (row: Row) => keys.map((one) => cell(row, one));
  const content = ({ place: _, ...row }: Row) => row;
  const pairs = rowPairs(before, after, [content, byKey(key), byKey(LOOSE_KEYS[table] ?? key)]);
  return before.flatMap((was) => {
    // The first key is a column that every row of its table has.
    const code = cell(was, key[0])!;
    const is = pairs.get(was);
    const row = Object.fromEntries(
      key.slice(1).flatMap((one) => {
        const value = cell(is ?? was, one);
        return value === undefined ? [] : [[one, value]];
      }),
    );
    const told = { table, code, row, place: (is ?? was).place };
    return is === undefined
      ? [{ ...told, field: undefined, before: code, after: undefined }]
      : changedFields(was, is).map((change) => ({ ...told, ...change }));
  });
}

function changedFields(
  was: Row,
  is: Row,
): readonly Pick<RecordChange, 'field' | 'before' | 'after'>[] {
  // A cell that was blank is not among the keys.
  return Object.keys(was)
    .filter((field) => field !== 'place')
    .map((field) => ({ field, before: cell(was, field), after: cell(is, field) }))
    .filter(({ before, after }) => before !== after)
    .filter((change) => !isFollowUp(change));
}

const FOLLOW_UP: readonly (string | undefined)[] = [
  'open',
  'inProgress',
  'resolved',
] satisfies Limitation['status'][];

/** A limitation on its way to being resolved has no date of every step: the later status is news. */
function isFollowUp({ field, before, after }: Pick<RecordChange, 'field' | 'before' | 'after'>) {
  return field === 'status' && FOLLOW_UP.indexOf(after) > FOLLOW_UP.indexOf(before);
}

function cell(row: object, field: string): string | undefined {
  const value = (row as Readonly<Record<string, unknown>>)[field];
  if (value === undefined) return undefined;
  return typeof value === 'object' && !(value instanceof Temporal.PlainDate)
    ? JSON.stringify(value)
    : String(value);
}

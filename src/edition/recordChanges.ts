/** What the data says otherwise than the data before, with names and headings, for the pages. */
import type { Term } from '../data/records.ts';
import { TABLES } from '../data/tables.ts';
import type { NamedRecordChange } from '../figures/changes/recordSentences.ts';
import type { Locale } from '../locale/format.ts';
import { recordChanges, type RecordChange } from '../statistics/recordChanges.ts';

/** The terms of an earlier reading, by id. */
export type TermsBefore = ReadonlyMap<string, Term>;

/** Undefined where no earlier data was named; `none` where it did not have the term. */
export function namedRecordChanges(
  before: TermsBefore | undefined,
  term: Term,
  locale: Locale,
): readonly NamedRecordChange[] | 'none' | undefined {
  if (before === undefined) return undefined;
  const was = before.get(term.id);
  if (was === undefined) return 'none';
  return recordChanges(was, term).map((change) => ({
    ...change,
    name: nameOf(change, was, term),
    heading: headingOf(change, locale),
  }));
}

function nameOf({ table, code }: RecordChange, before: Term, after: Term): string {
  if (table === 'settings') return after.settings.name;
  if (table === 'plan')
    return [...after.plan, ...before.plan].find(({ level }) => level === code)?.name ?? code;
  const all = [...after.organizations, ...before.organizations];
  return all.find((organization) => organization.code === code)?.name ?? code;
}

/** Vietnamese as the office writes it, English as the key. */
function headingOf({ table, field }: RecordChange, locale: Locale): string | undefined {
  if (field === undefined || table === 'settings' || locale === 'en') return field;
  return TABLES[table].columns.find(({ key }) => key === field)?.heading ?? field;
}

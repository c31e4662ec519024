/** What the data says otherwise than the data before, with names and headings, for the pages. */
import type { Term } from '../data/records.ts';
import { TABLES } from '../data/tables.ts';
import type { NamedRecordChange, RecordValueType } from '../figures/changes/recordSentences.ts';
import type { Locale } from '../locale/format.ts';
import { messages } from '../locale/messages.ts';
import { recordChanges, type RecordChange } from '../statistics/recordChanges.ts';
import { settingTypes, type DefiningSetting } from '../statistics/settingChanges.ts';
import { withNames } from './recordNames.ts';

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
  return recordChanges(was, term).map((change) => named(change, was, term, locale));
}

/** What is spoken of by the names of now, what was said before by those of before. */
function named(change: RecordChange, was: Term, is: Term, locale: Locale): NamedRecordChange {
  const { table, field, before, after } = change;
  const typeOf = (key: string): RecordValueType =>
    table === 'settings' ? settingTypes[key as DefiningSetting] : columnOf(table, key).type;
  const type = field === undefined ? 'name' : typeOf(field);
  return {
    ...change,
    type,
    name: nameOf(change, [is, was], locale),
    heading: headingOf(change, locale),
    details: Object.entries(change.row)
      .filter(([key]) => key !== field)
      .map(([key, text]) => ({
        type: typeOf(key),
        text: withNames(text, typeOf(key), [is, was], locale),
      })),
    before: before && withNames(before, type, [was], locale),
    after: after && withNames(after, type, [is], locale),
  };
}

function nameOf({ table, code }: RecordChange, terms: readonly Term[], locale: Locale): string {
  if (table === 'settings') return terms[0]!.settings.name;
  if (table === 'plan') return withNames(code, 'level', terms, locale);
  return table === 'milestones' ? code : withNames(code, 'unit', terms, locale);
}

/** Vietnamese as the office writes it, English by the words of the key: "delegates present". */
function headingOf({ table, field }: RecordChange, locale: Locale): string | undefined {
  if (field === undefined) return undefined;
  if (table === 'settings') return messages(locale)[`setting.${field as DefiningSetting}`];
  const { key, heading } = columnOf(table, field);
  return locale === 'vi'
    ? heading
    : key.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** The rate as printed is the only value whose name in the record is not that of its column. */
function columnOf(table: Exclude<RecordChange['table'], 'settings'>, field: string) {
  const wanted = field === 'printed' ? 'rate' : field;
  return TABLES[table].columns.find(({ key }) => key === wanted)!;
}

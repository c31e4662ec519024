/** What one reading of the data says otherwise than an earlier one, in sentences and by what it does to the numbers. */
import { formatDate, type Locale } from '../../locale/format.ts';
import { messages } from '../../locale/messages.ts';
import type { RecordChange } from '../../statistics/recordChanges.ts';
import type { Change, ChangeGroup, ChangeKind } from './change.ts';

/** A change with the words that its table has for it. */
export interface NamedRecordChange extends RecordChange {
  /** The organisation, the level or the term. */
  readonly name: string;
  /** The heading of the column; undefined where the whole row is new or gone. */
  readonly heading: string | undefined;
}

/** Definitions first, then what is counted, then single values; each group only where something changed. */
export function recordGroups(
  changes: readonly NamedRecordChange[],
  locale: Locale,
): readonly ChangeGroup[] {
  const byKind = Map.groupBy(changes, kindOf);
  return (['definition', 'denominator', 'record'] as const).flatMap((kind) => {
    const some = byKind.get(kind);
    return some === undefined ? [] : [{ kind, changes: some.map((one) => sentence(one, locale)) }];
  });
}

/** Fields of an organisation that decide where, when and as what it is counted. */
const COUNTING = new Set(['level', 'parent', 'kind', 'established', 'dissolved', 'pilot']);

function kindOf({ table, field }: RecordChange): ChangeKind {
  if (table === 'plan' || table === 'settings') return 'definition';
  if (table !== 'organizations') return 'record';
  return field === undefined || COUNTING.has(field) ? 'denominator' : 'record';
}

function sentence(change: NamedRecordChange, locale: Locale): Change {
  const { name, code, heading, before, after, place } = change;
  const words = messages(locale);
  const where = `${place.file.slice(place.file.indexOf('/') + 1)}:${place.line}`;
  const who = name === code ? name : `${name} (${code})`;
  if (heading !== undefined) {
    const [was, is] = [before, after].map((value) => valueText(value, locale));
    const text = words['changed.value']({ who, heading, before: was!, after: is!, where });
    return { text, units: [] };
  }
  const text = words[after === undefined ? 'changed.rowGone' : 'changed.rowNew']({ who, where });
  return { text, units: [] };
}

/** Dates as pages write them; a cell that is blank now in words. */
function valueText(value: string | undefined, locale: Locale): string {
  if (value === undefined) return messages(locale)['changed.blank'];
  return /^\d{4}-\d{2}-\d{2}$/.test(value)
    ? formatDate(Temporal.PlainDate.from(value), locale)
    : value;
}

/** What one reading of the data says otherwise than an earlier one, in sentences and by what it does to the numbers. */
import type { Locale } from '../../locale/format.ts';
import { messages } from '../../locale/messages.ts';
import type { RecordChange } from '../../statistics/recordChanges.ts';
import { listed } from '../listed.ts';
import { placeText } from '../placeText.ts';
import { MOST_NAMED, type Change, type ChangeGroup, type ChangeKind } from './change.ts';
import { recordValue, type RecordValue, type RecordValueType } from './recordValue.ts';

export type { RecordValueType };

/** A change with the words that its table has for it; organisations, levels and categories are named in its values. */
export interface NamedRecordChange extends RecordChange {
  /** The organisation, the level, the term or the milestone, with its code. */
  readonly name: string;
  /** What tells the row from others of the same name. */
  readonly details: readonly RecordValue[];
  /** The heading of the column; undefined where the whole row is new or gone. */
  readonly heading: string | undefined;
  /** Of the two values. */
  readonly type: RecordValueType;
}

/** Definitions first, then what is counted, then single values; each group only where something changed. */
export function recordGroups(
  changes: readonly NamedRecordChange[],
  locale: Locale,
): readonly ChangeGroup[] {
  const byKind = Map.groupBy(changes, kindOf);
  return (['definition', 'denominator', 'record'] as const).flatMap((kind) => {
    const some = byKind.get(kind);
    if (some === undefined) return [];
    const { shown, more } = listed(some, MOST_NAMED);
    return [{ kind, changes: shown.map((one) => sentence(one, locale)), more }];
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
  const { heading, type, before, after, place } = change;
  const words = messages(locale);
  const where = placeText(place);
  const who = whoOf(change, locale);
  if (heading !== undefined) {
    const [was, is] = [before, after].map((text) =>
      text === undefined ? words['changed.blank'] : recordValue({ type, text }, locale),
    );
    const text = words['changed.value']({ who, heading, before: was!, after: is!, where });
    return { text, units: [], more: 0 };
  }
  const text = words[after === undefined ? 'changed.rowGone' : 'changed.rowNew']({ who, where });
  return { text, units: [], more: 0 };
}

/** "Đảng bộ xã Cẩm Giàng (BK-BT-01), Ban chấp hành"; a row of the plan that holds for all says no more. */
function whoOf({ name, details }: NamedRecordChange, locale: Locale): string {
  const told = details.filter(({ type, text }) => type !== 'appliesTo' || text !== 'all');
  return [name, ...told.map((value) => recordValue(value, locale))].join(', ');
}

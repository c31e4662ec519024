/** Which settings that decide what is counted, and against what it is held, are others than before. */
import type { Term } from '../data/records.ts';
import type { RecordChange } from './recordChanges.ts';

/** What each of them is: a share of 1, the code of an organisation, a number. */
export const settingTypes = {
  root: 'unit',
  women: 'share',
  young: 'share',
  minority: 'share',
  firstTime: 'share',
  youngAgeLimit: 'count',
  smallCell: 'count',
} as const;

export type DefiningSetting = keyof typeof settingTypes;

/** Each target by itself; a setting that is new is told as well, for it moves numbers or verdicts. */
export function settingChanges(before: Term, after: Term): readonly RecordChange[] {
  const [was, is] = [definingOf(before), definingOf(after)];
  const place = { file: `${after.id}/term.json`, line: 1 };
  return Object.keys(settingTypes)
    .map((field) => ({ field, before: was.get(field), after: is.get(field) }))
    .filter(({ before: one, after: other }) => one !== other)
    .map((change) => ({ table: 'settings', code: after.id, row: {}, ...change, place }));
}

function definingOf({ settings }: Term): ReadonlyMap<string, string> {
  const values: Readonly<Record<string, unknown>> = { ...settings, ...settings.targets };
  return new Map(
    Object.keys(settingTypes).flatMap((key) =>
      values[key] === undefined ? [] : [[key, String(values[key])]],
    ),
  );
}

import type { BilingualText } from '../data/problem.ts';
import { EXPECTATIONS, OPTIONAL_KEYS, SETTING_KEYS } from '../data/settings/settingShapes.ts';

type SettingKey = (typeof SETTING_KEYS)[number];

/** One setting of `term.json`. */
export interface SettingRow {
  readonly key: SettingKey;
  readonly required: boolean;
  /** What it must be, in the words of the check. */
  readonly expected: BilingualText;
}

/** Every setting, in the order of the contract. */
export const settingRows: readonly SettingRow[] = SETTING_KEYS.map((key) => ({
  key,
  required: !OPTIONAL_KEYS.has(key),
  expected: EXPECTATIONS[key],
}));

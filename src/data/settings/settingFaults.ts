import { explainCode } from '../cells/code.ts';
import { dateOutsideTerm } from '../problems/rows.ts';
import * as faults from '../problems/settings.ts';
import { warning, type Fault } from '../problems/fault.ts';
import { isTableName, TABLE_NAMES, TABLES } from '../tables.ts';
import { nearest } from '../text/nearest.ts';
import type { JsonPlaces } from './jsonPlaces.ts';
import {
  EXPECTATIONS,
  SETTING_KEYS,
  settingsShape,
  yearsOf,
  type RawSettings,
} from './settingShapes.ts';

/** What is wrong with one setting. */
export interface SettingFault {
  /** `targets.women`, `reportingDates.1`; empty for the file as a whole. */
  readonly path: string;
  /** Offset in the text, where it is not the path's own. */
  readonly at?: number;
  readonly fault: Fault;
}

type Values = Readonly<Record<string, unknown>>;

/** Everything that is wrong with the settings, one fault for each place. */
export function settingFaults(value: Values, { doubles }: JsonPlaces): readonly SettingFault[] {
  const { reportingDates = [], aliases = {}, term } = partialSettings(value, doubles);
  const twice = [...doubles].map(([path, at]) => ({
    path,
    at,
    fault: faults.duplicateSetting(path),
  }));
  return [
    ...shapeFaults(value),
    ...twice,
    ...orderFaults(reportingDates),
    ...outsideTermFaults(reportingDates, term),
    ...aliasFaults(aliases),
    ...unknownKeys(value),
  ];
}

/** The settings that are right by themselves; one that stands twice could be either, so it is not among them. */
export function partialSettings(
  value: Values,
  doubles: JsonPlaces['doubles'] = new Map(),
): Partial<RawSettings> {
  const once = SETTING_KEYS.filter((key) => !doubles.has(key));
  const parts = once.flatMap((key) => {
    const result = settingsShape.shape[key].safeParse(value[key]);
    return result.success && result.data !== undefined ? [[key, result.data]] : [];
  });
  return Object.fromEntries(parts) as Partial<RawSettings>;
}

/** zod's issues, with our words for what was expected. */
function shapeFaults(value: Values): SettingFault[] {
  const issues = settingsShape.safeParse(value).error?.issues ?? [];
  const paths = new Map(issues.map(({ path }) => [path.join('.'), path]));
  return [...paths].map(([path, steps]) => {
    const expected = EXPECTATIONS[String(steps[0]) as keyof RawSettings];
    const found = steps.reduce<unknown>((inner, step) => asObject(inner)[step], value);
    if (found === undefined) return { path: '', fault: faults.missingSetting(path, expected) };
    const hint = path === 'root' && typeof found === 'string' && found.trim() !== '';
    const said = hint ? explainCode(found).hint : undefined;
    return { path, fault: faults.badSetting(path, shown(found), expected, said) };
  });
}

function asObject(value: unknown): Readonly<Record<PropertyKey, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function orderFaults(dates: readonly Temporal.PlainDate[]): SettingFault[] {
  return dates.flatMap((date, i) => {
    const before = dates[i - 1];
    if (!before || Temporal.PlainDate.compare(before, date) < 0) return [];
    const fault = faults.badSetting('reportingDates', date.toString(), EXPECTATIONS.reportingDates);
    return [{ path: `reportingDates.${i}`, fault }];
  });
}

/** Numbers may be reported after the term has ended, but hardly in another decade: a warning. */
function outsideTermFaults(
  dates: readonly Temporal.PlainDate[],
  term: string | undefined,
): SettingFault[] {
  const years = term === undefined ? undefined : yearsOf(term);
  if (!years) return [];
  const first = years.first - 1;
  return dates.flatMap((date, i) => {
    if (date.year >= first && date.year <= years.last) return [];
    const { code, message, hint } = dateOutsideTerm(date, first, years.last);
    return [{ path: `reportingDates.${i}`, fault: warning(code, message, hint) }];
  });
}

/** An alias of no table's column would leave an office's column unread. */
function aliasFaults(aliases: Readonly<Record<string, string>>): SettingFault[] {
  return Object.entries(aliases).flatMap(([heading, key]) => {
    if (isColumnKey(key)) return [];
    return [
      { path: `aliases.${heading}`, fault: faults.badSetting(heading, key, EXPECTATIONS.aliases) },
    ];
  });
}

function isColumnKey(key: string): boolean {
  const [first = '', second] = key.split('.');
  const tables = second === undefined ? TABLE_NAMES : [first].filter(isTableName);
  const wanted = second ?? first;
  return tables.some((name) => TABLES[name].columns.some((column) => column.key === wanted));
}

/** A key that is nearly a known one is taken for a slip, also where the known one stands beside it. */
function unknownKeys(value: Values): SettingFault[] {
  const known = new Set<string>([...SETTING_KEYS, '$schema']);
  return Object.keys(value)
    .filter((key) => !known.has(key))
    .map((key) => ({ path: key, fault: unknownKey(key, nearest(key, SETTING_KEYS)) }));
}

function unknownKey(key: string, meant: string | undefined): Fault {
  return meant === undefined ? faults.unknownSetting(key) : faults.misspeltSetting(key, meant);
}

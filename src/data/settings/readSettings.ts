import { join } from 'node:path';
import { decode } from '../bytes/decode.ts';
import { positionAt } from '../bytes/position.ts';
import { readBytes } from '../files/readBytes.ts';
import { aboutFile, type Finding } from '../findings.ts';
import type { HeadingAliases } from '../headings/headingNames.ts';
import * as faults from '../problems/settings.ts';
import type { Fault } from '../problems/fault.ts';
import type { TermSettings } from '../records.ts';
import { isTableName, TABLE_NAMES, TABLES } from '../tables.ts';
import { nearest } from '../text/nearest.ts';
import { jsonPlaces, type JsonPlaces } from './jsonPlaces.ts';
import {
  EXPECTATIONS,
  SETTING_KEYS,
  settingsShape,
  yearsOf,
  type RawSettings,
} from './settingShapes.ts';

/** `term.json` as far as it could be read, for reading the tables even where it has a fault. */
export interface ReadSettings {
  /** Missing where there is an error. */
  readonly settings?: TermSettings;
  readonly root?: string;
  readonly years?: { readonly first: number; readonly last: number };
  readonly aliases: HeadingAliases;
  readonly reportingDates: readonly Temporal.PlainDate[];
  /** False where headings of an office's own may be hidden in a text that is no JSON. */
  readonly aliasesKnown: boolean;
  /** Where the root is named, for a root that no organisation has. */
  readonly rootSpot: { readonly line: number; readonly column: number };
  readonly findings: readonly Finding[];
}

const START = { line: 1, column: 1 };
const NOTHING = { aliases: new Map<string, string>(), reportingDates: [], rootSpot: START };

/** Reads and checks `term.json` of a term; `asOf` joins its reporting dates and is then the default. */
export function readSettings(
  dataFolder: string,
  id: string,
  asOf: Temporal.PlainDate | undefined,
): ReadSettings {
  const file = `${id}/term.json`;
  const bytes = readBytes(join(dataFolder, file));
  if (!(bytes instanceof Uint8Array)) return refused(aboutFile(file, bytes), true);
  const { text, problem } = decode(bytes);
  if (text === undefined)
    return problem
      ? refused(aboutFile(file, problem.fault, { ...problem.at, cell: '' }), false)
      : { ...NOTHING, aliasesKnown: false, findings: [] };
  const places = jsonPlaces(text);
  const at = (index: number) => ({ ...positionAt(text, index), cell: '' });
  if (places.brokenAt !== undefined) {
    const fault = faults.badJson(text.slice(places.brokenAt, places.brokenAt + 20).trim());
    return refused(aboutFile(file, fault, at(places.brokenAt)), !text.includes('"aliases"'));
  }
  const told = (path: string, fault: Fault) => aboutFile(file, fault, at(placeOf(places, path)));
  const value: unknown = JSON.parse(text);
  return checked(value, places, told, asOf, at(places.places.get('root') ?? 0));
}

type Tell = (path: string, fault: Fault) => Finding;

function refused(finding: Finding, aliasesKnown: boolean): ReadSettings {
  return { ...NOTHING, aliasesKnown, findings: [finding] };
}

/** The place of the key, or of the nearest one around it. */
function placeOf({ places }: JsonPlaces, path: string): number {
  for (let rest = path; rest !== ''; rest = rest.slice(0, Math.max(0, rest.lastIndexOf('.')))) {
    const place = places.get(rest);
    if (place !== undefined) return place;
  }
  return 0;
}

function checked(
  value: unknown,
  places: JsonPlaces,
  tell: Tell,
  asOf: Temporal.PlainDate | undefined,
  rootSpot: ReadSettings['rootSpot'],
): ReadSettings {
  const known = asRecord(value);
  const errors = [...shapeFaults(known, tell), ...doubleFaults(places, tell)];
  const partial = partialSettings(known);
  const dates = partial.reportingDates ?? [];
  const disorder = orderFaults(dates, tell);
  const datesSound = dates.length > 0 && disorder.length === 0;
  const findings = [
    ...errors,
    ...disorder,
    ...aliasFaults(partial.aliases ?? {}, tell),
    ...unknownKeys(known, tell),
  ];
  const years = partial.term === undefined ? undefined : yearsOf(partial.term);
  const sound = !findings.some(({ fault }) => fault.severity === 'error');
  const withAsOf = joinedDates(dates, asOf);
  return {
    ...(sound && { settings: settingsOf(settingsShape.parse(known), withAsOf, asOf) }),
    ...(partial.root !== undefined && { root: partial.root }),
    ...(years && { years: { first: years.first - 1, last: years.last } }),
    aliases: new Map(Object.entries(partial.aliases ?? {})),
    aliasesKnown: true,
    reportingDates: datesSound ? withAsOf : [],
    rootSpot,
    findings,
  };
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

/** zod's issues as faults, one for each place. */
function shapeFaults(value: Record<string, unknown>, tell: Tell): Finding[] {
  const issues = settingsShape.safeParse(value).error?.issues ?? [];
  const paths = new Map(issues.map(({ path }) => [path.join('.'), path]));
  return [...paths].map(([path, steps]) => {
    const key = String(steps[0]) as keyof RawSettings;
    const found = steps.reduce<unknown>((inner, step) => asObject(inner)[step], value);
    if (found === undefined) return tell('', faults.missingSetting(path, EXPECTATIONS[key]));
    return tell(path, faults.badSetting(path, shown(found), EXPECTATIONS[key]));
  });
}

function asObject(value: unknown): Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>) : {};
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function doubleFaults({ doubles, places }: JsonPlaces, tell: Tell): Finding[] {
  return [...doubles].map(([path, second]) => {
    (places as Map<string, number>).set(path, second);
    return tell(path, faults.duplicateSetting(path));
  });
}

/** The settings that are right by themselves. */
function partialSettings(value: Record<string, unknown>): Partial<RawSettings> {
  const parts = SETTING_KEYS.flatMap((key) => {
    const result = settingsShape.shape[key].safeParse(value[key]);
    return result.success && result.data !== undefined ? [[key, result.data]] : [];
  });
  return Object.fromEntries(parts) as Partial<RawSettings>;
}

function orderFaults(dates: readonly Temporal.PlainDate[], tell: Tell): Finding[] {
  return dates.flatMap((date, i) => {
    const before = dates[i - 1];
    if (!before || Temporal.PlainDate.compare(before, date) < 0) return [];
    const fault = faults.badSetting(`reportingDates`, date.toString(), EXPECTATIONS.reportingDates);
    return [tell(`reportingDates.${i}`, fault)];
  });
}

/** An alias of no table's column would leave an office's column unread. */
function aliasFaults(aliases: Readonly<Record<string, string>>, tell: Tell): Finding[] {
  return Object.entries(aliases).flatMap(([heading, key]) =>
    isColumnKey(key)
      ? []
      : [tell(`aliases.${heading}`, faults.badSetting(heading, key, EXPECTATIONS.aliases))],
  );
}

function isColumnKey(key: string): boolean {
  const [first = '', second] = key.split('.');
  if (second !== undefined)
    return isTableName(first) && TABLES[first].columns.some((column) => column.key === second);
  return TABLE_NAMES.some((name) => TABLES[name].columns.some((column) => column.key === first));
}

function unknownKeys(value: Record<string, unknown>, tell: Tell): Finding[] {
  const known = new Set<string>(SETTING_KEYS);
  return Object.keys(value)
    .filter((key) => !known.has(key) && key !== '$schema')
    .map((key) => tell(key, faults.unknownSetting(key, nearest(key, SETTING_KEYS))));
}

function joinedDates(
  dates: readonly Temporal.PlainDate[],
  asOf: Temporal.PlainDate | undefined,
): readonly Temporal.PlainDate[] {
  if (!asOf || dates.some((date) => date.equals(asOf))) return dates;
  return [...dates, asOf].sort(Temporal.PlainDate.compare);
}

function settingsOf(
  {
    aliases: _aliases,
    reportingDates: _dates,
    targets,
    smallCell,
    illustrative,
    notes,
    ...rest
  }: RawSettings,
  reportingDates: readonly Temporal.PlainDate[],
  asOf: Temporal.PlainDate | undefined,
): TermSettings {
  const newest = reportingDates.at(-1);
  if (!newest) throw new RangeError('settingsOf wants at least one reporting date');
  return {
    ...given(rest),
    reportingDates,
    defaultDate: asOf ?? newest,
    targets: given(targets ?? {}),
    smallCell: smallCell ?? 5,
    illustrative: illustrative ?? [],
    notes: notes ?? [],
  };
}

/** Without the properties that are undefined. */
function given<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}

import { join } from 'node:path';
import { decode } from '../bytes/decode.ts';
import { positionAt } from '../bytes/position.ts';
import { LARGEST_SETTINGS, readBytes } from '../files/readBytes.ts';
import { aboutFile, type Finding } from '../findings.ts';
import type { HeadingAliases } from '../headings/headingNames.ts';
import { mergeConflict } from '../problems/lines.ts';
import { asSettings, badJson, notAnObject } from '../problems/settings.ts';
import type { TermSettings } from '../records.ts';
import type { Spot } from '../rows/sheet.ts';
import { jsonPlaces, placeOf } from './jsonPlaces.ts';
import { partialSettings, settingFaults } from './settingFaults.ts';
import { OPTIONAL_KEYS, settingsShape, yearsOf } from './settingShapes.ts';
import { settingsOf, withDate } from './settingsOf.ts';

/** `term.json` as far as it could be read, for reading the tables even where it has a fault. */
export interface ReadSettings {
  /** Missing where there is an error. */
  readonly settings?: TermSettings;
  readonly root?: string;
  /** First and last year that the days of the term may have. */
  readonly years?: { readonly first: number; readonly last: number };
  readonly aliases: HeadingAliases;
  /** False where headings of an office's own may be hidden in a text that is no JSON. */
  readonly aliasesKnown: boolean;
  /** Empty where they could not be read. */
  readonly reportingDates: readonly Temporal.PlainDate[];
  /** Where the root is named, for a root that no organisation has. */
  readonly rootSpot: Spot;
  readonly findings: readonly Finding[];
}

const START: Spot = { line: 1, column: 1, cell: '' };

/** Reads and checks `term.json` of a term; `asOf` joins its reporting dates and is then the default. */
export function readSettings(
  dataFolder: string,
  id: string,
  asOf: Temporal.PlainDate | undefined,
): ReadSettings {
  const file = `${id}/term.json`;
  const bytes = readBytes(join(dataFolder, file), LARGEST_SETTINGS);
  if (!(bytes instanceof Uint8Array)) return refused([aboutFile(file, bytes)], true);
  const { text, problem } = decode(bytes);
  const aboutBytes = problem
    ? [aboutFile(file, asSettings(problem.fault), { ...problem.at, cell: '' })]
    : [];
  if (text === undefined) return refused(aboutBytes, false);
  const { brokenAt } = jsonPlaces(text);
  if (brokenAt === undefined) return checked(text, file, asOf, aboutBytes);
  const [rest = ''] = text.slice(brokenAt, brokenAt + 20).split(/[\r\n]/);
  const conflict = /^(?:<{7}|={7}|>{7})/.exec(rest)?.[0];
  const fault = conflict === undefined ? badJson(rest.trim()) : mergeConflict(conflict);
  const spot = { ...positionAt(text, brokenAt), cell: '' };
  return refused([aboutFile(file, fault, spot)], !text.includes('"aliases"'));
}

function refused(findings: readonly Finding[], aliasesKnown: boolean): ReadSettings {
  return { aliases: new Map(), aliasesKnown, reportingDates: [], rootSpot: START, findings };
}

function checked(
  text: string,
  file: string,
  asOf: Temporal.PlainDate | undefined,
  aboutBytes: readonly Finding[],
): ReadSettings {
  const places = jsonPlaces(text);
  const spotOf = (path: string): Spot => ({ ...positionAt(text, placeOf(places, path)), cell: '' });
  const value = asRecord(JSON.parse(text));
  if (!value) return refused([aboutFile(file, notAnObject)], !text.includes('"aliases"'));
  const told = settingFaults(value, places);
  const found = told.map(({ at, path, fault }) =>
    aboutFile(file, fault, at === undefined ? spotOf(path) : { ...positionAt(text, at), cell: '' }),
  );
  const findings = [...aboutBytes, ...found];
  const { root, term, aliases = {}, reportingDates = [] } = partialSettings(value, places.doubles);
  const years = term === undefined ? undefined : yearsOf(term);
  const sound = !findings.some(({ fault }) => fault.severity === 'error');
  const datesSound = !told.some(({ path }) => path.startsWith('reportingDates'));
  return {
    ...(sound && { settings: settingsOf(settingsShape.parse(value), asOf) }),
    ...(root !== undefined && { root }),
    ...(years && { years: { first: years.first - 1, last: years.last } }),
    aliases: new Map(Object.entries(aliases)),
    aliasesKnown: !places.doubles.has('aliases'),
    reportingDates: datesSound ? withDate(reportingDates, asOf) : [],
    rootSpot: spotOf('root'),
    findings,
  };
}

/** The settings by name, without optional ones that were left blank; `undefined` for a list or a number. */
function asRecord(value: unknown): Readonly<Record<string, unknown>> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const given = Object.entries(value).filter(
    ([key, setting]: [string, unknown]) => !isBlankOptional(key, setting),
  );
  return Object.fromEntries(given);
}

function isBlankOptional(key: string, setting: unknown): boolean {
  const blank = setting === null || (typeof setting === 'string' && setting.trim() === '');
  return blank && OPTIONAL_KEYS.has(key);
}

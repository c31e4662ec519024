import {
  anything,
  lookupByCode,
  lookupByName,
  type Lookup,
  type Lookups,
} from './cells/lookups.ts';
import { codeKey } from './cells/code.ts';
import { unitsOf, type Units } from './checks/units.ts';
import type { Findings } from './findings.ts';
import type * as Records from './records.ts';
import { readTable, type ReadTable } from './rows/readTable.ts';
import type { ReadSettings } from './settings/readSettings.ts';
import { READERS, type TableReader } from './tables/tableReaders.ts';
import { fold } from './text/fold.ts';

/** All tables of a term as they were read, with the rows that were rejected. */
export interface TermTables {
  readonly plan: ReadTable<Records.PlanRow>;
  readonly organizations: ReadTable<Records.Organization>;
  readonly congresses: ReadTable<Records.Congress>;
  readonly elections: ReadTable<Records.Election>;
  readonly categories: ReadTable<Records.Category>;
  readonly limitations: ReadTable<Records.Limitation>;
  readonly tasks: ReadTable<Records.Task>;
  readonly milestones: ReadTable<Records.Milestone>;
  readonly reported: ReadTable<Records.Reported>;
  readonly publication: ReadTable<Records.Publication>;
  readonly corrections: ReadTable<Records.Correction>;
  /** The organisations, joined. */
  readonly units: Units;
}

export interface TermFolder {
  readonly dataFolder: string;
  readonly settings: ReadSettings;
  readonly paths: ReadonlyMap<Records.TableName, readonly string[]>;
  /** Tables in whose place something stands that could not be read. */
  readonly spoilt: ReadonlySet<Records.TableName>;
  readonly findings: Findings;
}

/** Reads the tables in the order in which they refer to each other. */
export function readTables(folder: TermFolder): TermTables {
  const read = <C, R>(reader: TableReader<C, R>, lookups: Lookups) =>
    readOne(folder, reader, lookups);
  const none: Lookups = { levels: anything, categories: anything, units: anything };
  const plan = withOneSpelling(read(READERS.plan, none));
  const categories = read(READERS.categories, none);
  const levels = lookupOf(plan, 'level', ({ level }) => level);
  const organizations = read(READERS.organizations, { ...none, levels });
  const units = unitsOf(organizations.entries);
  const lookups = {
    levels,
    categories: lookupOf(categories, 'key', ({ key }) => key),
    units: lookupOfUnits(organizations, units, folder),
  };
  const ofUnits = {
    congresses: read(READERS.congresses, lookups),
    elections: read(READERS.elections, lookups),
    limitations: read(READERS.limitations, lookups),
    tasks: read(READERS.tasks, lookups),
  };
  const scopes = lookupOfScopes(lookups.units, organizations, ofUnits, folder);
  return {
    plan,
    organizations,
    categories,
    ...ofUnits,
    milestones: read(READERS.milestones, lookups),
    reported: read(READERS.reported, { ...lookups, units: scopes }),
    publication: read(READERS.publication, lookups),
    corrections: read(READERS.corrections, lookups),
    units,
  };
}

/** "tinh" and "TINH" are one level; its first row says how it is spelt. */
function withOneSpelling(plan: ReadTable<Records.PlanRow>): ReadTable<Records.PlanRow> {
  const spelt = new Map<string, string>();
  const entries = plan.entries.map((entry) => {
    const { level } = entry.record;
    if (level === undefined) return entry;
    const first = spelt.get(fold(level)) ?? level;
    spelt.set(fold(level), first);
    return first === level ? entry : { ...entry, record: { ...entry.record, level: first } };
  });
  return { ...plan, entries };
}

type TablesOfUnits = Pick<TermTables, 'congresses' | 'elections' | 'limitations' | 'tasks'>;

/** Whether the tables of units say anything of another unit than the root. */
export function hasRowsBelow(
  { congresses, elections, limitations, tasks }: TablesOfUnits,
  root: string | undefined,
): boolean {
  const tables: readonly ReadTable<{ readonly code: string }>[] = [
    congresses,
    elections,
    limitations,
    tasks,
  ];
  return tables.some(({ entries }) =>
    entries.some(({ record }) => record.code !== undefined && !isRoot(record.code, root)),
  );
}

function isRoot(code: string, root: string | undefined): boolean {
  return root !== undefined && codeKey(code) === codeKey(root);
}

function readOne<C, R>(
  { dataFolder, settings, paths, spoilt, findings }: TermFolder,
  reader: TableReader<C, R>,
  lookups: Lookups,
): ReadTable<R> {
  const { aliases, reportingDates, years } = settings;
  const context = { reportingDates, ...(years && { years }) };
  const reading = { dataFolder, aliases, lookups, context, findings };
  const table = readTable(reader, paths.get(reader.name), reading);
  return spoilt.has(reader.name) ? { ...table, whole: false } : table;
}

interface Named {
  readonly name: string;
  readonly nameEn?: string;
}

/** Rows that were rejected can be referred to all the same; where a key is lost, anything can. */
function lookupOf<R extends Named>(
  table: ReadTable<R>,
  key: string,
  keyOf: (record: R) => string,
): Lookup {
  const keyLost = table.entries.some(({ bad }) => bad.has(key));
  if (!table.given || !table.whole || keyLost || table.entries.length === 0) return anything;
  return lookupByName(
    table.entries.map(({ record }) => [keyOf(record), record.name ?? '', record.nameEn ?? '']),
  );
}

/**
 * Where `organizations` has no row, the rows of units are not blamed one by one: that is one fault, told
 * there. Only the root is known, as it may be spelt in other letters.
 */
function lookupOfUnits(
  { entries, given, whole }: ReadTable<Records.Organization>,
  units: Units,
  { settings: { root } }: TermFolder,
): Lookup {
  if (!given || !whole || (entries.length === 0 && root === undefined)) return anything;
  if (entries.length > 0) return lookupByCode(units);
  return { ...anything, find: (text) => (isRoot(text, root) ? root : text) };
}

/** A term of reported numbers only may have no organisation; its numbers are then the root's. */
function lookupOfScopes(
  units: Lookup,
  { entries, given, whole }: ReadTable<Records.Organization>,
  ofUnits: TablesOfUnits,
  { settings: { root } }: TermFolder,
): Lookup {
  const reportedOnly = given && whole && entries.length === 0 && !hasRowsBelow(ofUnits, root);
  if (!reportedOnly || root === undefined) return units;
  return {
    find: (text) => (isRoot(text, root) ? root : undefined),
    names: [root],
    suggest: () => root,
  };
}

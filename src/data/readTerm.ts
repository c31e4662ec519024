import {
  anything,
  lookupByCode,
  lookupByName,
  type Lookup,
  type Lookups,
} from './cells/lookups.ts';
import { checkNames, checkRepeated, checkTwice } from './checks/duplicates.ts';
import {
  checkLevelsFall,
  checkLimitationLevels,
  checkPlanCovers,
  levelOrder,
} from './checks/levels.ts';
import { checkTiles } from './checks/tiles.ts';
import { byCode, checkTree, refusedCodes } from './checks/tree.ts';
import { codeKey } from './cells/code.ts';
import { tableFiles } from './files/tableFiles.ts';
import { aboutFile, collectFindings, type Finding, type Findings } from './findings.ts';
import * as faults from './problems/tables.ts';
import type { Category, Organization, PlanRow, TableName, Term, TermSettings } from './records.ts';
import {
  readTable,
  tellNoRows,
  type Entry,
  type ReadFile,
  type ReadTable,
  type TermReading,
} from './rows/readTable.ts';
import { readSettings, type ReadSettings } from './settings/readSettings.ts';
import { READERS, type TableReader } from './tables/tableReaders.ts';
import { fold } from './text/fold.ts';

/** All tables of a term as they were read, with the rows that were rejected. */
export interface TermTables {
  readonly plan: ReadTable<PlanRow>;
  readonly categories: ReadTable<Category>;
  readonly organizations: ReadTable<Organization>;
  readonly congresses: ReadTable<NonNullable<Term['congresses']>[number]>;
  readonly elections: ReadTable<NonNullable<Term['elections']>[number]>;
  readonly limitations: ReadTable<NonNullable<Term['limitations']>[number]>;
  readonly tasks: ReadTable<NonNullable<Term['tasks']>[number]>;
  readonly milestones: ReadTable<NonNullable<Term['milestones']>[number]>;
  readonly reported: ReadTable<NonNullable<Term['reported']>[number]>;
  readonly publication: ReadTable<NonNullable<Term['publication']>[number]>;
  readonly corrections: ReadTable<NonNullable<Term['corrections']>[number]>;
}

export interface ReadTerm {
  readonly id: string;
  readonly settings: TermSettings | undefined;
  readonly tables: TermTables | undefined;
  readonly files: readonly ReadFile[];
  readonly findings: readonly Finding[];
}

/** Reads one term folder whole: every fault is in the findings, and nothing is thrown for one. */
export function readTerm(
  dataFolder: string,
  id: string,
  asOf: Temporal.PlainDate | undefined,
): ReadTerm {
  const findings = collectFindings();
  const settings = readSettings(dataFolder, id, asOf);
  settings.findings.forEach(findings.add);
  const { files: paths, spoilt, findings: aboutFiles } = tableFiles(dataFolder, id);
  aboutFiles.forEach(findings.add);
  const done = { id, settings: settings.settings, findings };
  // Without the office's own headings half of the tables would be blamed for a comma in term.json.
  if (!settings.aliasesKnown)
    return { ...done, tables: undefined, files: [], findings: findings.all() };
  const tables = readTables(dataFolder, settings, paths, spoilt, findings);
  checkTables(tables, settings, id, findings);
  const files = Object.values(tables).flatMap((table: ReadTable<unknown>) => table.files);
  return { ...done, tables, files, findings: findings.all() };
}

/** In the order in which tables refer to each other. */
function readTables(
  dataFolder: string,
  settings: ReadSettings,
  paths: ReadonlyMap<TableName, readonly string[]>,
  spoilt: ReadonlySet<TableName>,
  findings: Findings,
): TermTables {
  const { aliases, reportingDates, years, root } = settings;
  const context = { reportingDates, ...(years && { years }) };
  const read = <C, R>(reader: TableReader<C, R>, lookups: Lookups): ReadTable<R> => {
    const reading: TermReading = { dataFolder, aliases, lookups, context, findings };
    const table = readTable(reader, paths.get(reader.name), reading);
    return spoilt.has(reader.name) ? { ...table, whole: false } : table;
  };
  const none: Lookups = { levels: anything, categories: anything, units: anything };
  const plan = read(READERS.plan, none);
  const categories = read(READERS.categories, none);
  const levels = namesOf(plan, 'level', ({ level }) => level);
  const organizations = read(READERS.organizations, { ...none, levels });
  const lookups = {
    levels,
    categories: namesOf(categories, 'key', ({ key }) => key),
    units: unitsOf(organizations, root, paths.has('reported')),
  };
  return {
    plan,
    organizations,
    congresses: read(READERS.congresses, lookups),
    elections: read(READERS.elections, lookups),
    categories,
    limitations: read(READERS.limitations, lookups),
    tasks: read(READERS.tasks, lookups),
    milestones: read(READERS.milestones, lookups),
    reported: read(READERS.reported, lookups),
    publication: read(READERS.publication, lookups),
    corrections: read(READERS.corrections, lookups),
  };
}

interface Named {
  readonly name: string;
  readonly nameEn?: string;
}

/** Rows that were rejected can be referred to all the same; where a key is lost, anything can. */
function namesOf<R extends Named>(
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

/** A term of reported numbers only may have no organisation; its numbers are then the root's. */
function unitsOf(
  organizations: ReadTable<Organization>,
  root: string | undefined,
  reported: boolean,
): Lookup {
  const { entries, given, whole } = organizations;
  if (!given || !whole) return anything;
  if (entries.length === 0)
    return reported && root !== undefined ? lookupByCode([root], []) : anything;
  const codes = [...byCode(entries).values()].map(({ record }) => record.code);
  return lookupByCode(codes, refusedCodes(entries));
}

function checkTables(
  tables: TermTables,
  settings: ReadSettings,
  id: string,
  findings: Findings,
): void {
  const { plan, organizations, categories } = tables;
  checkRowsAreThere(tables, findings);
  checkTwice(
    plan.entries,
    'level',
    planKey,
    ({ level }, line, first) => faults.duplicateRow(level, line, first),
    findings,
  );
  checkNames(plan.entries, ({ level }) => level, fold, findings);
  checkTwice(
    categories.entries,
    'key',
    ({ key }) => key && fold(key),
    ({ key }, line, first) => faults.duplicateCode(key, line, first),
    findings,
  );
  checkNames(categories.entries, ({ key }) => key, fold, findings);
  checkOrganizations(organizations, plan, settings, id, findings);
  checkUnitRows(tables, findings);
  checkLimitationLevels(
    tables.limitations.entries,
    byCode(organizations.entries),
    levelOrder(plan.entries),
    findings,
  );
  const limitationFile = tables.limitations.files[0]?.file;
  if (limitationFile !== undefined && !categories.given && tables.limitations.entries.length > 0) {
    findings.add(aboutFile(limitationFile, faults.noCategories));
  }
}

function planKey({ level, appliesTo }: PlanRow): string | undefined {
  return level && appliesTo && `${fold(level)} ${appliesTo}`;
}

function checkRowsAreThere(tables: TermTables, findings: Findings): void {
  const { plan, organizations, ...others } = tables;
  tellNoRows(plan, true, findings);
  tellNoRows(organizations, tables.reported.entries.length === 0, findings);
  for (const table of Object.values(others)) tellNoRows<unknown>(table, false, findings);
}

function checkOrganizations(
  organizations: ReadTable<Organization>,
  plan: ReadTable<PlanRow>,
  settings: ReadSettings,
  id: string,
  findings: Findings,
): void {
  const { entries } = organizations;
  checkTwice(
    entries,
    'code',
    ({ code }) => code && codeKey(code),
    ({ code }, line, first) => faults.duplicateCode(code, line, first),
    findings,
  );
  if (organizations.whole && entries.length > 0) {
    const spot = { ...settings.rootSpot, cell: '' };
    checkTree(
      entries,
      settings.root,
      (fault) => findings.add(aboutFile(`${id}/term.json`, fault, spot)),
      findings,
    );
  }
  if (plan.whole && plan.entries.length > 0) {
    checkPlanCovers(entries, plan.entries, findings);
    checkLevelsFall(entries, byCode(entries), levelOrder(plan.entries), findings);
  }
  checkTiles(entries, findings);
}

function checkUnitRows(tables: TermTables, findings: Findings): void {
  const once = <R extends { readonly code: string }>(
    entries: readonly Entry<R>[],
    keyOf: (record: R) => string | undefined,
  ) =>
    checkTwice(
      entries,
      'code',
      keyOf,
      ({ code }, line, first) => faults.duplicateRow(code, line, first),
      findings,
    );
  once(tables.congresses.entries, ({ code }) => code && codeKey(code));
  once(tables.elections.entries, ({ code, body }) => code && body && `${codeKey(code)} ${body}`);
  checkTwice(
    tables.publication.entries,
    'figure',
    ({ figure }) => figure,
    ({ figure }, line, first) => faults.duplicateRow(figure, line, first),
    findings,
  );
  checkRepeated(tables.limitations.entries, 'code', findings);
  checkRepeated(tables.tasks.entries, 'code', findings);
  checkRepeated(tables.milestones.entries, 'date', findings);
  checkRepeated(tables.reported.entries, 'asOf', findings);
  checkRepeated(tables.corrections.entries, 'figure', findings);
}

/** What rows and tables must be to each other, once all of them are read. */
import { checkAroundCongress } from './checks/aroundCongress.ts';
import { checkContradictions } from './checks/contradictions.ts';
import { checkNames, checkRepeated, checkTwice, otherRow } from './checks/duplicates.ts';
import {
  checkLevelsFall,
  checkLimitationLevels,
  checkPlanCovers,
  levelOrder,
} from './checks/levels.ts';
import { checkMembers, checkSameNames, checkSummoned } from './checks/plausibleUnits.ts';
import { checkCommitteesReport } from './checks/silentCommittees.ts';
import { checkTiles } from './checks/tiles.ts';
import { checkTree } from './checks/tree.ts';
import { aboutFile, type Findings } from './findings.ts';
import type { Fault } from './problems/fault.ts';
import * as faults from './problems/tables.ts';
import { hasRowsBelow, type TermTables } from './readTables.ts';
import { addAtCell, tellNoRows, type Entry } from './rows/readTable.ts';
import { lineOf } from './rows/sheet.ts';
import type { ReadSettings } from './settings/readSettings.ts';
import { fold } from './text/fold.ts';

/** Tells every fault between rows and between tables. */
export function checkTables(
  tables: TermTables,
  settings: ReadSettings,
  id: string,
  findings: Findings,
): void {
  checkRowsAreThere(tables, settings.root, findings);
  checkPlan(tables, findings);
  checkCategories(tables, findings);
  checkOrganizations(tables, settings, id, findings);
  checkUnitRows(tables, findings);
  checkAroundCongress(tables, findings);
  checkRepetitions(tables, findings);
  checkContradictions(tables.reported.entries, findings);
}

function checkRowsAreThere(tables: TermTables, root: string | undefined, findings: Findings): void {
  const { plan, organizations, units: _units, ...others } = tables;
  tellNoRows(plan, true, findings);
  // Reported numbers do without organisations, the congresses of units do not.
  const fatal = tables.reported.entries.length === 0 || hasRowsBelow(tables, root);
  tellNoRows(organizations, fatal, findings);
  for (const table of Object.values(others)) tellNoRows<unknown>(table, false, findings);
}

function checkPlan({ plan }: TermTables, findings: Findings): void {
  checkTwice(
    plan.entries,
    'level',
    ({ level, appliesTo }) => level && appliesTo && `${fold(level)} ${appliesTo}`,
    ({ level }, line, first) => faults.duplicateRow(level, line, first),
    findings,
  );
  checkNames(plan.entries, ({ level }) => level, findings);
}

function checkCategories({ categories, limitations }: TermTables, findings: Findings): void {
  checkTwice(
    categories.entries,
    'key',
    ({ key }) => key && fold(key),
    ({ key }, line, first) => faults.duplicateCode(key, line, first),
    findings,
  );
  const [first] = limitations.files;
  if (!first || categories.given || !categories.whole || limitations.entries.length === 0) return;
  findings.add(aboutFile(first.file, faults.noCategories));
}

function checkOrganizations(
  tables: TermTables,
  settings: ReadSettings,
  id: string,
  findings: Findings,
): void {
  const { organizations, plan, units, limitations, congresses } = tables;
  for (const { entry, first } of units.twice) {
    const fault = faults.duplicateCode(
      entry.record.code,
      lineOf(entry.row),
      otherRow(first.entry.row, entry.row),
    );
    addAtCell(entry.row, 'code', fault, findings);
  }
  if (organizations.whole && organizations.entries.length > 0) {
    const spot = { ...settings.rootSpot, cell: '' };
    const tellRoot = (fault: Fault) => findings.add(aboutFile(`${id}/term.json`, fault, spot));
    checkTree(units, settings.root, tellRoot, findings);
    checkCommitteesReport(units, settings.root, congresses, findings);
  }
  checkTiles(organizations.entries, findings);
  checkMembers(units, findings);
  checkSummoned(congresses.entries, units, findings);
  checkSameNames(units, findings);
  if (!plan.whole || plan.entries.length === 0) return;
  const order = levelOrder(plan.entries);
  checkPlanCovers(units, plan.entries, findings);
  checkLevelsFall(units, order, findings);
  checkLimitationLevels(limitations.entries, units, order, findings);
}

/** One congress of each organisation, one election of each body, one approval of each figure. */
function checkUnitRows(
  { congresses, elections, publication }: TermTables,
  findings: Findings,
): void {
  const tell = ({ code }: { readonly code: string }, line: number, first: faults.OtherRow) =>
    faults.duplicateRow(code, line, first);
  // Codes are spelt as `organizations` spells them, whatever the row wrote.
  checkTwice(congresses.entries, 'code', ({ code }) => code, tell, findings);
  checkTwice(
    elections.entries,
    'code',
    ({ code }) => code,
    tell,
    findings,
    ({ body }) => body,
  );
  checkTwice(
    publication.entries,
    'figure',
    ({ figure }) => figure,
    ({ figure }, line, first) => faults.duplicateRow(figure, line, first),
    findings,
  );
}

function checkRepetitions(tables: TermTables, findings: Findings): void {
  const check = <R extends object>(entries: readonly Entry<R>[], at: string) =>
    checkRepeated(entries, at, findings);
  check(tables.limitations.entries, 'code');
  check(tables.tasks.entries, 'code');
  check(tables.milestones.entries, 'date');
  check(tables.reported.entries, 'asOf');
  check(tables.corrections.entries, 'figure');
}

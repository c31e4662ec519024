/**
 * `ON_BAD_ROW=quarantine`: a term is built without its rejected rows. Rows that refer to one of them are
 * left out too. The plan and the root are what all else is counted by, so a fault there stays an error.
 */
import { codeKey } from './cells/code.ts';
import { aboutFile, collectFindings, type Finding } from './findings.ts';
import { dependsOnRejected } from './problems/tables.ts';
import type { Organization } from './records.ts';
import type { ReadTerm } from './readTerm.ts';
import type { TermTables } from './readTables.ts';
import { isSound, type Entry } from './rows/readTable.ts';
import { reject } from './rows/fates.ts';
import { cellSpot, rowSpot } from './rows/sheet.ts';

/** The findings of a term in quarantine; marks the rows that depend on rejected ones as rejected. */
export function quarantine({ tables, settings, findings }: ReadTerm): readonly Finding[] {
  if (!tables || !settings || !standsOnItsOwn(tables, settings.root)) return findings;
  const lessened = findings.map((finding) => (finding.row ? asWarning(finding) : finding));
  // A term that stays unusable needs no word on what would depend on what.
  if (lessened.some(({ fault }) => fault.severity === 'error')) return lessened;
  const dependents = collectFindings();
  for (const finding of leaveOutDependents(tables)) dependents.add(finding);
  return [...lessened, ...dependents.all()];
}

/** No row of the plan is rejected, and the root is not. */
function standsOnItsOwn({ plan, organizations, units }: TermTables, root: string): boolean {
  const top = units.find(root);
  const rooted = organizations.entries.length === 0 || (top !== undefined && isSound(top.entry));
  return rooted && plan.entries.every(isSound);
}

function asWarning(finding: Finding): Finding {
  const { fault } = finding;
  return fault.severity === 'error'
    ? { ...finding, fault: { ...fault, severity: 'warning' } }
    : finding;
}

function leaveOutDependents(tables: TermTables): Finding[] {
  const left = organizationsWithoutParent(tables.organizations.entries);
  const units = new Set(
    tables.organizations.entries.filter(isSound).map(({ record }) => codeKey(record.code)),
  );
  const categories = new Set(
    tables.categories.entries.filter(isSound).map(({ record }) => record.key),
  );
  const { congresses, elections, limitations, tasks, reported } = tables;
  // A term of reported numbers only has no organisation that they could refer to.
  if (tables.organizations.entries.length === 0) return left;
  for (const { entries } of [congresses, elections, limitations, tasks, reported]) {
    left.push(
      ...leaveOut<{ readonly code: string }>(entries, 'code', ({ code }) =>
        units.has(codeKey(code)) ? undefined : code,
      ),
    );
  }
  left.push(
    ...leaveOut(limitations.entries, 'category', ({ category }) =>
      categories.has(category) ? undefined : category,
    ),
  );
  return left;
}

/** Again and again, as the organisations below one that is left out are left out too. */
function organizationsWithoutParent(entries: readonly Entry<Organization>[]): Finding[] {
  const left: Finding[] = [];
  for (;;) {
    const units = new Set(entries.filter(isSound).map(({ record }) => codeKey(record.code)));
    const more = leaveOut(entries, 'parent', ({ parent }) =>
      parent === undefined || units.has(codeKey(parent)) ? undefined : parent,
    );
    if (more.length === 0) return left;
    for (const one of more) left.push(one);
  }
}

/** Rejects the sound rows that refer to something that is not there, and says so. */
function leaveOut<R>(
  entries: readonly Entry<R>[],
  at: string,
  missing: (record: R) => string | undefined,
): Finding[] {
  return entries.filter(isSound).flatMap(({ record, row }) => {
    const on = missing(record);
    if (on === undefined) return [];
    const { sheet } = row;
    reject(row);
    const placed = sheet.layout.columns.find(({ column }) => column.key === at);
    const spot = placed ? cellSpot(row, placed.index) : rowSpot(row);
    return [{ ...aboutFile(sheet.file, dependsOnRejected(on), spot), row }];
  });
}

/**
 * `ON_BAD_ROW=quarantine`: a term is built without its rejected rows. Rows that refer to one of them are
 * left out too. The plan and the root are what all else is counted by, so a fault there stays an error.
 */
import { codeKey } from './cells/code.ts';
import { aboutFile, type Finding } from './findings.ts';
import { dependsOnRejected } from './problems/tables.ts';
import type { Organization } from './records.ts';
import type { ReadTerm, TermTables } from './readTerm.ts';
import { isSound, type Entry } from './rows/readTable.ts';
import { reject } from './rows/fates.ts';
import { cellSpot, rowSpot, type RowRef } from './rows/sheet.ts';

/** The findings of a term in quarantine; marks the rows that depend on rejected ones as rejected. */
export function quarantine({ tables, settings, findings }: ReadTerm): readonly Finding[] {
  if (!tables || !settings) return findings;
  const downgraded = findings.map((finding) => lessened(finding, settings.root));
  return [...downgraded, ...leaveOutDependents(tables)];
}

function lessened(finding: Finding, root: string): Finding {
  const { row, fault } = finding;
  if (!row || fault.severity !== 'error' || isIndispensable(row, root)) return finding;
  return { ...finding, fault: { ...fault, severity: 'warning' } };
}

function isIndispensable({ sheet, record }: RowRef, root: string): boolean {
  if (sheet.table === 'plan') return true;
  const index = sheet.layout.columns.find(({ column }) => column.key === 'code')?.index ?? 0;
  const code = sheet.tokens.rows[record]?.[index]?.trim() ?? '';
  return sheet.table === 'organizations' && codeKey(code) === codeKey(root);
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
    left.push(...more);
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

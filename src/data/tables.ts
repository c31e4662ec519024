/**
 * The tables of the contract as data: reading is driven by it, and guides and tests of the documents
 * are drawn from it.
 */
import type { TableName } from './records.ts';
import type { Table } from './tables/column.ts';
import { congressesTable } from './tables/congresses.ts';
import { electionsTable } from './tables/elections.ts';
import { categoriesTable, limitationsTable } from './tables/limitations.ts';
import { milestonesTable } from './tables/milestones.ts';
import { organizationsTable } from './tables/organizations.ts';
import { planTable } from './tables/plan.ts';
import { correctionsTable, publicationTable } from './tables/publication.ts';
import { reportedTable } from './tables/reported.ts';
import { tasksTable } from './tables/tasks.ts';

export type { Column, Table } from './tables/column.ts';

/** All tables, in the order of the contract. */
export const TABLES: Readonly<Record<TableName, Table>> = {
  plan: planTable,
  organizations: organizationsTable,
  congresses: congressesTable,
  elections: electionsTable,
  categories: categoriesTable,
  limitations: limitationsTable,
  tasks: tasksTable,
  milestones: milestonesTable,
  reported: reportedTable,
  publication: publicationTable,
  corrections: correctionsTable,
};

export const TABLE_NAMES = Object.keys(TABLES) as readonly TableName[];

export function isTableName(text: string): text is TableName {
  return Object.hasOwn(TABLES, text);
}

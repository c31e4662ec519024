/** Single cells of a term's tables, and what the classification of the columns says of them. */
import type { Organization, Place, TableName, Term } from '../data/records.ts';
import { COLUMN_VISIBILITY } from './columns.ts';

/** A record of any table, by the keys of its columns. */
export type Row = Readonly<Record<string, unknown>> & { readonly place: Place };

/** The rows of a table; none where the term lacks it. */
export function rowsOf(term: Term, table: TableName): readonly Row[] {
  return (term[table] ?? []) as unknown as readonly Row[];
}

/** Whether a cell must not stand in the bundle. */
export function isSecret(
  table: TableName,
  key: string,
  row: Row,
  published: ReadonlySet<string>,
): boolean {
  const visibility = COLUMN_VISIBILITY[table][key];
  if (visibility === 'ofPublished') return !isOfPublished(row, published);
  return visibility === 'internal' || visibility === 'name';
}

/** A reported row by its type, a correction by the figure that it is about. */
function isOfPublished(row: Row, published: ReadonlySet<string>): boolean {
  return row['type'] === 'published' || published.has(String(row['figure']));
}

/** Whether a cell names the root or a committee directly under it. */
export function ofCommittee({ settings }: Term, table: TableName, key: string, row: Row): boolean {
  const { code, parent } = row as unknown as Organization;
  const isDirect = code === settings.root || parent === settings.root;
  return table === 'organizations' && COLUMN_VISIBILITY[table][key] === 'name' && isDirect;
}

/** Whether a cell may stand in the bundle word for word. */
export function isPublic(
  table: TableName,
  key: string,
  row: Row,
  published: ReadonlySet<string>,
): boolean {
  const visibility = COLUMN_VISIBILITY[table][key];
  return visibility === 'public' || (visibility === 'ofPublished' && isOfPublished(row, published));
}

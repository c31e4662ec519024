/** The files behind a figure, and what was left out of them. */
import type { FileAccount, TableName } from '../data/records.ts';
import { formatCount, type Locale } from '../locale/format.ts';
import { messages } from '../locale/messages.ts';
import type { Figure, FigureInput } from './figure.ts';

/** Tables with a row for each limitation, task or elected body: their lines would tell how many there are. */
const COUNTED: readonly TableName[] = ['elections', 'limitations', 'tasks'];

/** Files as everyone may know them: by their table, because an office names them after its units. */
export function publicInputs(files: readonly FileAccount[]): readonly FigureInput[] {
  return files.map(({ table, sha256, lines }) => ({
    file: table,
    sha256,
    lines: COUNTED.includes(table) ? undefined : lines,
  }));
}

/** Rows left out under quarantine are named on every figure that would have counted them; in public by their tables. */
export function quarantineNotes(
  files: readonly FileAccount[],
  audience: Figure['audience'],
  locale: Locale,
): readonly string[] {
  const lacking = files.filter((file) => file.rejected > 0);
  if (lacking.length === 0) return [];
  const words = messages(locale);
  if (audience === 'public') {
    const tables = new Set(lacking.map(({ table }) => words[`tableName.${table}`]));
    return [words['note.quarantineTables']([...tables].join(', '))];
  }
  const rows = lacking.reduce((sum, file) => sum + file.rejected, 0);
  return [
    words['note.quarantine']({
      rows: formatCount(rows, locale),
      files: lacking.map((file) => file.file).join(', '),
    }),
  ];
}

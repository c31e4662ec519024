/** The record as a table for the terminal, in the words of the page. */
import { trustTable } from '../../src/trust/trustTable.ts';
import type { TrustRun } from '../../src/trust/trustRun.ts';

/** Columns side by side, as wide as their widest cell. */
export function printed(run: TrustRun): string {
  const { columns, rows } = trustTable(run, 'en');
  const lines = [columns.map(({ label }) => label), ...rows.map(({ cells }) => cells)];
  const widths = columns.map((_, at) =>
    Math.max(...lines.map((cells) => (cells[at] ?? '–').length)),
  );
  return lines
    .map((cells) =>
      widths
        .map((width, at) => (cells[at] ?? '–').padEnd(width))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

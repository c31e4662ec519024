import type { SmallTable } from '../src/figures/smallTable.ts';

/** A table for the terminal: columns side by side, as wide as their widest cell; a missing cell is a dash. */
export function printedTable({ columns, rows }: SmallTable): string {
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

import { blankHeading } from '../problems/headings.ts';
import type { Heading } from './findHeading.ts';
import type { LayoutFault } from './layout.ts';

/**
 * Columns whose heading is blank though text stands below: told once at the heading, since every cell of
 * such a column would be one too many. A required column that is missing is most probably the first of them.
 */
export function withBlankHeadings(
  { cells, record, height }: Heading,
  rows: readonly (readonly string[])[],
  wrong: readonly LayoutFault[],
): readonly LayoutFault[] {
  const below = rows.slice(record + height);
  const texts = (index: number) => below.filter((row) => (row[index] ?? '').trim() !== '').length;
  const blank = cells.flatMap((cell, index) => {
    const count = cell.blank ? texts(index) : 0;
    return count > 0 ? [{ index, count }] : [];
  });
  const placed = wrong.map((fault) => {
    const isNowhere = fault.fault.code === 'missing-column' && fault.index === undefined;
    const index = isNowhere ? blank.shift()?.index : undefined;
    return index === undefined ? fault : { ...fault, index };
  });
  // A single text under no heading is a matter of its row.
  const columns = blank.filter(({ count }) => count > 1);
  return [...placed, ...columns.map(({ index, count }) => ({ fault: blankHeading(count), index }))];
}

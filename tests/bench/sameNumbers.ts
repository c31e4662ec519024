/** Whether another page says what ours says. */
import type { VisitedTable } from './pageVisit.ts';

/** The first row that only one of them has, in the columns that theirs has; undefined where all rows are the same. */
export function firstDifference(
  ours: readonly VisitedTable[],
  theirs: readonly VisitedTable[],
): string | undefined {
  return ours
    .map((table) => {
      const other = theirs.find(({ figure }) => figure === table.figure);
      return other === undefined ? table.figure : differenceIn(table, other);
    })
    .find((difference) => difference !== undefined);
}

function differenceIn(ours: VisitedTable, theirs: VisitedTable): string | undefined {
  const places = theirs.headings.map((heading) => ours.headings.indexOf(heading));
  if (places.length === 0 || places.includes(-1))
    return `${ours.figure}: ${theirs.headings.join(' | ')}`;
  const own = new Set(ours.rows.map((row) => written(places.map((place) => row[place] ?? ''))));
  const other = new Set(theirs.rows.map(written));
  const [different] = own.symmetricDifference(other);
  return different === undefined ? undefined : `${ours.figure}: ${different}`;
}

/** A row as text; dates may have zeros before them. */
function written(row: readonly string[]): string {
  const isDate = /^\d+\/\d+\/\d+$/;
  return row.map((cell) => (isDate.test(cell) ? cell.replaceAll(/\b0/g, '') : cell)).join(' | ');
}

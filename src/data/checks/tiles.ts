import type { Findings } from '../findings.ts';
import { tileTaken } from '../problems/tables.ts';
import type { Organization } from '../records.ts';
import type { Entry } from '../rows/readTable.ts';
import { checkTwice } from './duplicates.ts';

/** Warns of two organisations on one tile of the map: one would hide the other. */
export function checkTiles(entries: readonly Entry<Organization>[], findings: Findings): void {
  const name = ({ tile }: Organization) => tile && `${tile.column},${tile.row}`;
  checkTwice(
    entries,
    'tile',
    name,
    (record, _line, first) => tileTaken(name(record) ?? '', first),
    findings,
  );
}

import type { Findings } from '../findings.ts';
import { silentCommittee } from '../problems/plausible.ts';
import type { Congress } from '../records.ts';
import { addAtCell, isLossless, isSound, type ReadTable } from '../rows/readTable.ts';
import type { Unit, Units } from './units.ts';

/**
 * Warns of a committee directly under the root that has organisations below it but not one row of their
 * congresses, while at least as many other committees have: most probably its export was not copied.
 */
export function checkCommitteesReport(
  units: Units,
  root: string | undefined,
  congresses: ReadTable<Congress>,
  findings: Findings,
): void {
  // A row that was rejected may be the one that is missed.
  if (root === undefined || !isLossless(congresses)) return;
  const below = unitsBelow(units, units.find(root));
  // Every table spells a code as organizations does.
  const reported = new Set(congresses.entries.map(({ record }) => record.code));
  const [reporting, silent] = partition(below, (inside) =>
    inside.some(({ entry }) => reported.has(entry.record.code)),
  );
  if (silent.length > reporting.length) return;
  for (const [{ entry }, inside] of silent) {
    const fault = silentCommittee(entry.record.code, inside.length, reporting.length);
    if (isSound(entry)) addAtCell(entry.row, 'code', fault, findings);
  }
}

type Below = readonly [committee: Unit, inside: readonly Unit[]];

function partition(
  below: ReadonlyMap<Unit, readonly Unit[]>,
  isReporting: (inside: readonly Unit[]) => boolean,
): [Below[], Below[]] {
  const all = [...below];
  return [
    all.filter(([, inside]) => isReporting(inside)),
    all.filter(([, inside]) => !isReporting(inside)),
  ];
}

/** The organisations below each committee that stands directly under the root, without the committee. */
function unitsBelow({ all }: Units, root: Unit | undefined): ReadonlyMap<Unit, readonly Unit[]> {
  const committeeOf = new Map<Unit, Unit | undefined>();
  const below = new Map<Unit, Unit[]>();
  for (const unit of all) {
    const committee = committeeAbove(unit, root, committeeOf);
    if (!committee || committee === unit) continue;
    const inside = below.get(committee);
    if (inside) inside.push(unit);
    else below.set(committee, [unit]);
  }
  return below;
}

/** Walks up to what is known already; a circle and the root itself lead to no committee. */
function committeeAbove(
  unit: Unit,
  root: Unit | undefined,
  known: Map<Unit, Unit | undefined>,
): Unit | undefined {
  const path = new Set<Unit>();
  let at: Unit | undefined = unit;
  while (at && at !== root && at.parent !== root && !known.has(at) && !path.has(at)) {
    path.add(at);
    at = at.parent;
  }
  const isCommittee = at !== undefined && at !== root && at.parent === root && root !== undefined;
  const committee = isCommittee ? at : at && known.get(at);
  for (const passed of path) known.set(passed, committee);
  return committee;
}

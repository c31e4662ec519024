/** What the rows of organisations hardly ever truly say beside each other: warnings, since only the office can tell. */
import { codeKey } from '../cells/code.ts';
import type { Findings } from '../findings.ts';
import * as faults from '../problems/plausible.ts';
import type { Congress, Organization } from '../records.ts';
import { addAtCell, isSound, type Entry } from '../rows/readTable.ts';
import { otherRow } from './duplicates.ts';
import { isBefore } from './rowIssue.ts';
import type { Unit, Units } from './units.ts';

/** No party organisation without others below it comes near. */
const MOST_MEMBERS = 100_000;
/** Members come and go between the count and the congress; half as many again do not. */
const MOST_SUMMONED = 1.5;

/** Warns of an organisation with more members than the one above it, or with too many for one without others below. */
export function checkMembers({ all }: Units, findings: Findings): void {
  const parents = new Set(all.map(({ parent }) => parent));
  for (const unit of all) {
    const { entry, parent } = unit;
    const { members } = entry.record;
    if (members === undefined || !isSound(entry)) continue;
    const above = parent && isSound(parent.entry) ? parent.entry.record.members : undefined;
    if (above !== undefined && members > above)
      addAtCell(entry.row, 'members', faults.membersOverParent(members, above), findings);
    else if (members > MOST_MEMBERS && !parents.has(unit))
      addAtCell(entry.row, 'members', faults.tooMany('members', members, MOST_MEMBERS), findings);
  }
}

/** Warns of a congress to which many more delegates were summoned than the organisation has members. */
export function checkSummoned(
  congresses: readonly Entry<Congress>[],
  units: Units,
  findings: Findings,
): void {
  for (const { record, row } of congresses) {
    const { code, delegatesSummoned: summoned } = record;
    if (code === undefined || summoned === undefined) continue;
    const members = units.find(code)?.entry.record.members;
    if (members === undefined || summoned <= members * MOST_SUMMONED) continue;
    addAtCell(row, 'delegatesSummoned', faults.summonedOverMembers(summoned, members), findings);
  }
}

/** Warns of two organisations of one name that stand under the same one at the same time, told at the second. */
export function checkSameNames({ all }: Units, findings: Findings): void {
  const named = new Map<string, Map<string, Unit>>();
  for (const unit of all) {
    const { entry } = unit;
    const { name, parent } = entry.record;
    if (!isSound(entry) || name === undefined || parent === undefined) continue;
    // With its diacritics: Nà Lùng and Nà Lũng are two villages.
    const siblings = named.getOrInsertComputed(codeKey(parent), () => new Map<string, Unit>());
    const key = name.toLowerCase();
    const first = siblings.get(key);
    if (!first) siblings.set(key, unit);
    else if (existTogether(first.entry.record, entry.record)) {
      const other = otherRow(first.entry.row, entry.row);
      addAtCell(entry.row, 'name', faults.sameName(name, other), findings);
    }
  }
}

/** One that was dissolved may have given its name to one that was established for it. */
function existTogether(a: Organization, b: Organization): boolean {
  return !isFollowedBy(a, b) && !isFollowedBy(b, a);
}

function isFollowedBy({ dissolved }: Organization, { established }: Organization): boolean {
  return dissolved !== undefined && established !== undefined && !isBefore(established, dissolved);
}

/** The organisations as one tree: one root, every other under a known one, and no circle. */
import { codeKey } from '../cells/code.ts';
import type { Findings } from '../findings.ts';
import type { Fault } from '../problems/fault.ts';
import * as faults from '../problems/tree.ts';
import { addAtCell } from '../rows/readTable.ts';
import type { Unit, Units } from './units.ts';

/** Tells everything that keeps the organisations from being a tree under `root`. */
export function checkTree(
  units: Units,
  root: string | undefined,
  tellUnknownRoot: (fault: Fault) => void,
  findings: Findings,
): void {
  const top = root === undefined ? undefined : units.find(root);
  const known = root !== undefined && (top !== undefined || isRefused(units, root));
  if (root !== undefined && !known) tellUnknownRoot(faults.unknownRoot(root, units.suggest(root)));
  if (root !== undefined) checkRoots(units, root, top, known, findings);
  checkParents(units, top, findings);
  checkCycles(units, top, findings);
}

/** The code's own row was told already. */
function isRefused({ refused, mayBeLost }: Units, code: string): boolean {
  return refused.has(codeKey(code)) || mayBeLost(code);
}

/** Where the root itself is not known, the first organisation without a parent is taken to be it. */
function checkRoots(
  { all }: Units,
  root: string,
  top: Unit | undefined,
  known: boolean,
  findings: Findings,
): void {
  let excused = known;
  for (const unit of all) {
    const { record, row, bad } = unit.entry;
    if (unit === top && record.parent !== undefined) {
      addAtCell(row, 'parent', faults.rootWithParent(record.code, record.parent), findings);
    }
    if (unit === top || record.parent !== undefined || bad.has('parent')) continue;
    if (excused) addAtCell(row, 'parent', faults.secondRoot(record.code, root), findings);
    excused = true;
  }
}

function checkParents(units: Units, top: Unit | undefined, findings: Findings): void {
  for (const unit of units.all) {
    const { record, row } = unit.entry;
    if (record.parent === undefined || unit === top) continue;
    if (unit.parent === unit) addAtCell(row, 'parent', faults.selfParent(record.code), findings);
    if (unit.parent || isRefused(units, record.parent)) continue;
    const fault = faults.danglingParent(record.parent, units.suggest(record.parent));
    addAtCell(row, 'parent', fault, findings);
  }
}

/** Walks up from every organisation, past each only once; a circle is told at the first of its rows. */
function checkCycles({ all }: Units, top: Unit | undefined, findings: Findings): void {
  const walkOf = new Int32Array(all.length);
  const above = (unit: Unit) => (unit === top || unit.parent === unit ? undefined : unit.parent);
  all.forEach((start, i) => {
    let unit: Unit | undefined = start;
    while (unit && walkOf[unit.index] === 0) {
      walkOf[unit.index] = i + 1;
      unit = above(unit);
    }
    if (unit && walkOf[unit.index] === i + 1) tellCycle(unit, above, findings);
  });
}

/** The walk may have begun below the circle, so its first row is looked for. */
function tellCycle(
  inside: Unit,
  above: (unit: Unit) => Unit | undefined,
  findings: Findings,
): void {
  const circle = [inside];
  for (let unit = above(inside); unit && unit !== inside; unit = above(unit)) circle.push(unit);
  const first = circle.reduce((a, b) => (b.index < a.index ? b : a));
  const at = circle.indexOf(first);
  const codes = [...circle.slice(at), ...circle.slice(0, at)].map(({ entry }) => entry.record.code);
  addAtCell(first.entry.row, 'parent', faults.cycle(codes), findings);
}

/** What the order of the levels, and the plan's deadlines, ask of organisations and limitations. */
import { codeKey } from '../cells/code.ts';
import type { Findings } from '../findings.ts';
import * as faults from '../problems/tables.ts';
import type { Limitation, Organization, PlanRow } from '../records.ts';
import { addAtCell, isSound, type Entry } from '../rows/readTable.ts';
import type { ByCode } from './tree.ts';

/** Place of each level in the plan, lowest first. */
export type LevelOrder = ReadonlyMap<string, number>;

export function levelOrder(plan: readonly Entry<PlanRow>[]): LevelOrder {
  const levels = new Set(plan.flatMap(({ record }) => record.level ?? []));
  return new Map([...levels].map((level, index) => [level, index]));
}

/** Warns of an organisation whose level is not below that of the one above it. */
export function checkLevelsFall(
  entries: readonly Entry<Organization>[],
  units: ByCode,
  order: LevelOrder,
  findings: Findings,
): void {
  for (const entry of entries) {
    const { level, parent } = entry.record;
    const above = parent === undefined ? undefined : units.get(codeKey(parent));
    if (!above || above === entry || !isSound(entry) || !isSound(above)) continue;
    const [here, higher] = [order.get(level), order.get(above.record.level)];
    if (here === undefined || higher === undefined || here < higher) continue;
    addAtCell(entry.row, 'level', faults.levelNotBelowParent(level, above.record.level), findings);
  }
}

/** Tells, once for each level, that its units have no deadline because it is for model congresses only. */
export function checkPlanCovers(
  entries: readonly Entry<Organization>[],
  plan: readonly Entry<PlanRow>[],
  findings: Findings,
): void {
  if (plan.some(({ bad }) => bad.has('level'))) return;
  const covered = new Set<string>();
  for (const entry of plan) {
    // What a rejected row was to say is not known, so it is taken to cover its level.
    if (!isSound(entry) || entry.record.appliesTo === 'all') covered.add(entry.record.level);
  }
  for (const { record, row } of entries) {
    if (record.level === undefined || record.pilot || covered.has(record.level)) continue;
    addAtCell(row, 'level', faults.noPlanForLevel(record.level), findings);
  }
}

/** Tells limitations that claim to be of a level above their own organisation's. */
export function checkLimitationLevels(
  entries: readonly Entry<Limitation>[],
  units: ByCode,
  order: LevelOrder,
  findings: Findings,
): void {
  for (const { record, row } of entries) {
    const own =
      record.code === undefined ? undefined : units.get(codeKey(record.code))?.record.level;
    if (record.level === undefined || own === undefined) continue;
    const [said, unit] = [order.get(record.level), order.get(own)];
    if (said === undefined || unit === undefined || said <= unit) continue;
    addAtCell(row, 'level', faults.levelAboveUnit(record.level, own), findings);
  }
}

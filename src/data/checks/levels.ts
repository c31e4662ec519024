/** What the order of the levels, and the plan's deadlines, ask of organisations and limitations. */
import type { Findings } from '../findings.ts';
import * as faults from '../problems/tree.ts';
import type { Limitation, PlanRow } from '../records.ts';
import { addAtCell, isSound, type Entry } from '../rows/readTable.ts';
import type { Units } from './units.ts';

/** Place of each level in the plan, lowest first. */
export type LevelOrder = ReadonlyMap<string, number>;

export function levelOrder(plan: readonly Entry<PlanRow>[]): LevelOrder {
  const levels = new Set(plan.flatMap(({ record }) => record.level ?? []));
  return new Map([...levels].map((level, index) => [level, index]));
}

/** Warns of an organisation whose level is not below that of the one above it. */
export function checkLevelsFall({ all }: Units, order: LevelOrder, findings: Findings): void {
  for (const unit of all) {
    const { entry, parent } = unit;
    if (!parent || parent === unit || !isSound(entry) || !isSound(parent.entry)) continue;
    const [level, higherLevel] = [entry.record.level, parent.entry.record.level];
    const [here, higher] = [order.get(level), order.get(higherLevel)];
    if (here === undefined || higher === undefined || here < higher) continue;
    addAtCell(entry.row, 'level', faults.levelNotBelowParent(level, higherLevel), findings);
  }
}

/** Tells, once for each level, that its units have no deadline because it is for model congresses only. */
export function checkPlanCovers(
  { all }: Units,
  plan: readonly Entry<PlanRow>[],
  findings: Findings,
): void {
  if (plan.some(({ bad }) => bad.has('level'))) return;
  const covered = new Set<string>();
  for (const entry of plan) {
    // What a rejected row was to say is not known, so it is taken to cover its level.
    if (!isSound(entry) || entry.record.appliesTo === 'all') covered.add(entry.record.level);
  }
  for (const { entry } of all) {
    const { level, pilot } = entry.record;
    if (level === undefined || pilot || covered.has(level)) continue;
    addAtCell(entry.row, 'level', faults.noPlanForLevel(level), findings);
  }
}

/** Tells limitations that claim to be of a level above their own organisation's. */
export function checkLimitationLevels(
  entries: readonly Entry<Limitation>[],
  units: Units,
  order: LevelOrder,
  findings: Findings,
): void {
  for (const { record, row } of entries) {
    const own = record.code === undefined ? undefined : units.find(record.code)?.entry.record.level;
    if (record.level === undefined || own === undefined) continue;
    const [said, unit] = [order.get(record.level), order.get(own)];
    if (said === undefined || unit === undefined || said <= unit) continue;
    addAtCell(row, 'level', faults.levelAboveUnit(record.level, own), findings);
  }
}

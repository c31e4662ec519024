/**
 * The register: every organisation of a term joined with its congress, elections, limitations, tasks and
 * the deadline that applies to it, and found by scope and level. All statistics count units of it.
 */
import type { Organization, Term } from '../data/records.ts';
import { levelsOf, type Level } from './levels.ts';
import { childrenOf, depthFirst, lineupsByLevel, runsOf, within, type OfLevel } from './tree.ts';
import { joinerOf, type Unit, type UnitLimitation } from './unit.ts';

export interface Register {
  readonly term: Term;
  readonly root: Organization;
  /** Levels in plan order, lowest first. */
  readonly levels: readonly Level[];
  /** The root, then the committees directly under it in Vietnamese order of name. */
  readonly scopes: readonly Organization[];
  /**
   * Units of a level in a scope (any committee, itself and all below it), dissolved and future ones too;
   * each before those below it, siblings in the order of the data.
   */
  units(scope: string, level: string): readonly Unit[];
  /** Statements about a level that units in the scope make. */
  statements(scope: string, level: string): readonly UnitLimitation[];
  unit(code: string): Unit | undefined;
  /** The organisations directly under one, in the order of the data. */
  below(code: string): readonly Organization[];
}

/** Joins the tables of a term. Pure; linear in the rows. The tables are checked, so nothing is missing. */
export function registerOf(term: Term): Register {
  const levels = levelsOf(term.plan);
  const root = rootOf(term);
  const below = childrenOf(term.organizations);
  const line = depthFirst(root, below);
  const runs = runsOf(line);
  const units = line.map(joinerOf(term, levels));
  const unitByCode = new Map(units.map((unit) => [unit.organization.code, unit]));
  const unitsByLevel = lineupsByLevel(
    units.map((unit) => [{ level: unit.organization.level, thing: unit }]),
  );
  const statementsByLevel = lineupsByLevel(units.map(statementsOf));

  return {
    term,
    root,
    levels,
    scopes: [root, ...inVietnameseOrder(below.get(root.code) ?? [])],
    units: keptLists((scope, level) => within(unitsByLevel.get(level), runs.get(scope))),
    statements: (scope, level) => within(statementsByLevel.get(level), runs.get(scope)),
    unit: (code) => unitByCode.get(code),
    below: (code) => below.get(code) ?? [],
  };
}

/** The same list whenever it is asked for, so that what was counted over it is found again (`once.ts`). */
function keptLists<T>(
  find: (scope: string, level: string) => readonly T[],
): (scope: string, level: string) => readonly T[] {
  const kept = new Map<string, Map<string, readonly T[]>>();
  return (scope, level) =>
    kept
      .getOrInsertComputed(scope, () => new Map())
      .getOrInsertComputed(level, () => find(scope, level));
}

function rootOf({ id, settings, organizations }: Term): Organization {
  const root = organizations.find((organization) => organization.code === settings.root);
  if (!root) throw new Error(`${id}: the root "${settings.root}" is not among the organizations.`);
  return root;
}

function inVietnameseOrder(organizations: readonly Organization[]): readonly Organization[] {
  const { compare } = new Intl.Collator('vi', { numeric: true });
  return organizations.toSorted((a, b) => compare(a.shortName ?? a.name, b.shortName ?? b.name));
}

function statementsOf(unit: Unit): readonly OfLevel<UnitLimitation>[] {
  return unit.statements.map((limitation) => ({
    level: limitation.level,
    thing: { unit, limitation },
  }));
}

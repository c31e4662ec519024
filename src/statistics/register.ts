/**
 * The register: every organisation of a term joined with its congress, elections, limitations, tasks and
 * the deadline that applies to it, and found by scope and level. All statistics count units of it.
 */
import type {
  Congress,
  DeadlineRule,
  Election,
  Limitation,
  Organization,
  Task,
  Term,
} from '../data/records.ts';
import { levelsOf } from './levels.ts';
import { depthFirst, lineupsByLevel, runsOf, within, type OfLevel } from './tree.ts';
import { joinerOf } from './unit.ts';

export { levelsOf };

/** The planned window of a level, for all its units or for its model congresses. */
export interface Window {
  readonly start?: Temporal.PlainDate;
  readonly deadline: Temporal.PlainDate;
  readonly deadlineRule: DeadlineRule;
  /** The last day that still counts as on time: the deadline, or the day before it under `before`. */
  readonly lastDay: Temporal.PlainDate;
  readonly document?: string;
}

/** A level of the plan, lowest first. */
export interface Level {
  readonly key: string;
  readonly name: string;
  readonly nameEn?: string;
  /** Missing where the plan gives a window to model congresses only. */
  readonly window?: Window;
  readonly pilotWindow?: Window;
}

export interface Unit {
  readonly organization: Organization;
  readonly congress?: Congress;
  readonly elections: readonly Election[];
  /** Counted limitations of this unit; statements about lower levels are in `statements`. */
  readonly limitations: readonly Limitation[];
  /** Uncounted statements that this unit makes about a lower level. */
  readonly statements: readonly Limitation[];
  readonly tasks: readonly Task[];
  /** The window that applies: its own if a model congress, else the level's. */
  readonly window?: Window;
  readonly days: UnitDays;
}

/** The unit's dates as whole days (see `day.ts`). One that is not given never comes. */
export interface UnitDays {
  /** Always, where it is not given. */
  readonly established: number;
  readonly dissolved: number;
  readonly planned: number;
  readonly opened: number;
  readonly closed: number;
  /** The last day on time; never, where no window applies. */
  readonly lastDay: number;
}

/** A limitation beside the unit that records it. */
export interface UnitLimitation {
  readonly unit: Unit;
  readonly limitation: Limitation;
}

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
}

/** Joins the tables of a term. Pure; linear in the rows. The tables are checked, so nothing is missing. */
export function registerOf(term: Term): Register {
  const levels = levelsOf(term.plan);
  const root = rootOf(term);
  const line = depthFirst(root, term.organizations);
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
    scopes: [root, ...inVietnameseOrder(term.organizations.filter((o) => o.parent === root.code))],
    units: (scope, level) => within(unitsByLevel.get(level), runs.get(scope)),
    statements: (scope, level) => within(statementsByLevel.get(level), runs.get(scope)),
    unit: (code) => unitByCode.get(code),
  };
}

function rootOf({ id, settings, organizations }: Term): Organization {
  const root = organizations.find((organization) => organization.code === settings.root);
  if (!root) throw new Error(`${id}: the root "${settings.root}" is not among the organizations.`);
  return root;
}

function inVietnameseOrder(organizations: readonly Organization[]): readonly Organization[] {
  const { compare } = new Intl.Collator('vi');
  return organizations.toSorted((a, b) => compare(a.shortName ?? a.name, b.shortName ?? b.name));
}

function statementsOf(unit: Unit): readonly OfLevel<UnitLimitation>[] {
  return unit.statements.flatMap((limitation) =>
    limitation.level === undefined
      ? []
      : [{ level: limitation.level, thing: { unit, limitation } }],
  );
}

/** Every statistic of a term, for every scope and level, as of each of its reporting dates. */
import type { TaskKind } from '../data/records.ts';
import { attendance } from './attendance.ts';
import { categoriesOf } from './categories.ts';
import { completion } from './completion.ts';
import { discussion } from './discussion.ts';
import { BODIES, electionOutcome } from './elections.ts';
import { limitationCounts } from './limitations.ts';
import type { Register } from './register.ts';
import type { Unit, UnitLimitation } from './unit.ts';
import { reportedChecks } from './reported.ts';
import type { DatedStatistics, ReportedCheck } from './results.ts';
import { TASK_KINDS, taskCount } from './tasks.ts';

export interface TermStatistics {
  /** Id of the term. */
  readonly term: string;
  /** Without a table of congresses, `total` and `pilots` are all that a completion row can know. */
  readonly hasCongresses: boolean;
  /** One entry per reporting date, ascending. */
  readonly dates: readonly DatedStatistics[];
  readonly reported: readonly ReportedCheck[];
}

export function statisticsOf(register: Register): TermStatistics {
  const groups = groupsOf(register);
  return {
    term: register.term.id,
    hasCongresses: register.term.congresses !== undefined,
    dates: register.term.settings.reportingDates.map((asOf) =>
      datedStatistics(register, groups, asOf),
    ),
    reported: reportedChecks(register),
  };
}

/** The units of one level in one scope, which ever had one. */
interface Group {
  readonly scope: string;
  readonly level: string;
  readonly units: readonly Unit[];
  readonly statements: readonly UnitLimitation[];
}

function groupsOf(register: Register): readonly Group[] {
  return register.scopes.flatMap(({ code: scope }) =>
    register.levels
      .map(({ key: level }) => ({
        scope,
        level,
        units: register.units(scope, level),
        statements: register.statements(scope, level),
      }))
      .filter(({ units }) => units.length > 0),
  );
}

/** A statistic has no rows where the term lacks the table that it counts. */
function datedStatistics(
  { term }: Register,
  groups: readonly Group[],
  asOf: Temporal.PlainDate,
): DatedStatistics {
  const closings = term.congresses ? groups : [];
  const elections = term.congresses || term.elections ? groups : [];
  const limitations = term.limitations ? groups : [];
  const categories = categoriesOf(term).map(({ key }) => key);
  return {
    asOf,
    completion: groups.flatMap(({ scope, level, units }) =>
      byKind(units).map(([kind, ofKind]) => ({ scope, level, kind, ...completion(ofKind, asOf) })),
    ),
    elections: elections.flatMap(({ scope, level, units }) =>
      BODIES.map((body) => ({ scope, level, body, ...electionOutcome(units, body, asOf) })),
    ),
    attendance: closings.map(({ scope, level, units }) => ({
      scope,
      level,
      ...attendance(units, asOf),
    })),
    limitations: limitations.flatMap(({ scope, level, units, statements }) =>
      limitationCounts(units, statements, categories, asOf).map((count) => ({
        scope,
        level,
        ...count,
      })),
    ),
    discussion: closings.map(({ scope, level, units }) => ({
      scope,
      level,
      ...discussion(units, asOf),
    })),
    tasks: groups.flatMap(({ scope, level, units }) =>
      kindsOfTask(units).map((task) => ({ scope, level, task, ...taskCount(units, task, asOf) })),
    ),
  };
}

/** All units first, then those of each kind that occurs, in Vietnamese order. */
function byKind(units: readonly Unit[]): readonly [string | null, readonly Unit[]][] {
  const { compare } = new Intl.Collator('vi');
  const kinds = Map.groupBy(units, ({ organization }) => organization.kind);
  const named = [...kinds.keys()].filter((kind) => kind !== undefined).sort(compare);
  return [null, ...named].map((kind) => [kind, kind === null ? units : kinds.get(kind)!]);
}

function kindsOfTask(units: readonly Unit[]): readonly TaskKind[] {
  const present = new Set(units.flatMap((unit) => unit.tasks.map(({ task }) => task)));
  return TASK_KINDS.filter((kind) => present.has(kind));
}

/** One unit of the register: an organisation joined with everything that the tables say about it. */
import type { Congress, Election, Limitation, Organization, Task, Term } from '../data/records.ts';
import { ALWAYS, dayOf, NEVER } from './day.ts';
import type { Level, Window } from './levels.ts';

export interface Unit {
  readonly organization: Organization;
  readonly congress?: Congress;
  readonly elections: readonly Election[];
  /** Counted limitations of this unit; statements about lower levels are in `statements`. */
  readonly limitations: readonly Limitation[];
  /** Uncounted statements that this unit makes about a lower level. */
  readonly statements: readonly Statement[];
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

/** What a committee says about the units of a lower level as a whole. */
export interface Statement extends Limitation {
  readonly level: string;
}

/** A limitation beside the unit that records it. */
export interface UnitLimitation {
  readonly unit: Unit;
  readonly limitation: Limitation;
}

/** Gives the function that joins one organisation with its rows; each table is grouped only once. */
export function joinerOf(
  term: Term,
  levels: readonly Level[],
): (organization: Organization) => Unit {
  const levelByKey = new Map(levels.map((level) => [level.key, level]));
  const congresses = new Map(term.congresses?.map((row) => [row.code, row]));
  const elections = byCode(term.elections);
  const limitations = byCode(term.limitations);
  const tasks = byCode(term.tasks);

  return (organization) => {
    const { code, pilot } = organization;
    const congress = congresses.get(code);
    const window = windowFor(levelByKey.get(organization.level), pilot);
    const isStatement = statementTest(organization);
    const rows = limitations.get(code) ?? [];
    return {
      organization,
      ...(congress && { congress }),
      elections: elections.get(code) ?? [],
      limitations: rows.filter((row) => !isStatement(row)),
      statements: rows.filter(isStatement),
      tasks: tasks.get(code) ?? [],
      ...(window && { window }),
      days: daysOf(organization, congress, window),
    };
  };
}

function byCode<T extends { readonly code: string }>(rows: readonly T[] = []): Map<string, T[]> {
  return Map.groupBy(rows, (row) => row.code);
}

function windowFor(level: Level | undefined, pilot: boolean): Window | undefined {
  return (pilot ? level?.pilotWindow : undefined) ?? level?.window;
}

/** A row that names the unit's own level is about the unit itself, as one that names none. */
function statementTest({ level }: Organization): (row: Limitation) => row is Statement {
  return (row): row is Statement => row.level !== undefined && row.level !== level;
}

function daysOf(
  { established, dissolved }: Organization,
  congress: Unit['congress'],
  window: Window | undefined,
): UnitDays {
  return {
    established: established ? dayOf(established) : ALWAYS,
    dissolved: dayOrNever(dissolved),
    planned: dayOrNever(congress?.planned),
    opened: dayOrNever(congress?.opened),
    closed: dayOrNever(congress?.closed),
    lastDay: dayOrNever(window?.lastDay),
  };
}

function dayOrNever(date: Temporal.PlainDate | undefined): number {
  return date ? dayOf(date) : NEVER;
}

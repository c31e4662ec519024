/** Arbitrary terms for the laws: a random tree, random dates within one year, many of them missing. */
import fc from 'fast-check';
import type { Term } from '../../src/data/records.ts';
import { dateOf, dayOf } from '../../src/statistics/day.ts';
import {
  category,
  congress,
  date,
  election,
  limitation,
  organization,
  planRow,
  task,
} from './smallTerm.ts';

export const LEVELS = ['low', 'middle', 'high'] as const;
const CATEGORIES = ['debate', 'report'] as const;

const FIRST = dayOf(date('2020-01-01'));
const iso = (day: number) => dateOf(FIRST + day).toString();

export const anyDay = fc.integer({ min: 0, max: 365 });
export const anyDate = anyDay.map((day) => date(iso(day)));
const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });
const maybeDay = maybe(anyDay);
const maybeIso = (day: number | undefined) => (day === undefined ? undefined : iso(day));

/** What is said of one organisation. A later date is days after an earlier one: what contradicts itself is never read. */
const seed = fc.record({
  parent: fc.nat(),
  level: fc.constantFrom(...LEVELS),
  kind: maybe(fc.constantFrom('chi bộ', 'đảng bộ')),
  pilot: fc.boolean(),
  established: maybeDay,
  existedFor: maybe(fc.integer({ min: 1, max: 300 })),
  planned: maybeDay,
  opened: maybeDay,
  lasted: maybe(fc.integer({ min: 0, max: 40 })),
  suspended: fc.boolean(),
  formation: fc.constantFrom('elected', 'appointed'),
  delegatesSummoned: maybe(fc.integer({ min: 5, max: 9 })),
  delegatesPresent: maybe(fc.integer({ min: 0, max: 5 })),
  comments: maybe(fc.nat(3)),
  decided: maybe(fc.integer({ min: 9, max: 15 })),
  elected: maybe(fc.integer({ min: 3, max: 9 })),
  women: maybe(fc.nat(3)),
  asPlanned: maybe(fc.boolean()),
  limitations: fc.array(
    fc.record({
      category: fc.constantFrom(...CATEGORIES),
      below: maybe(fc.integer({ min: 1, max: 2 })),
      recorded: maybeDay,
      status: maybe(fc.constantFrom('open', 'inProgress', 'resolved')),
      resolvedAfter: maybe(fc.nat(60)),
    }),
    { maxLength: 3 },
  ),
  tasks: fc.array(
    fc.record({
      task: fc.constantFrom('chuẩn y', 'khác'),
      deadline: maybeDay,
      done: maybeDay,
    }),
    { maxLength: 2 },
  ),
});
type Seed = typeof seed extends fc.Arbitrary<infer T> ? T : never;

type Tables = Partial<Term> & Pick<Term, 'plan' | 'organizations'>;

/** Terms of up to so many organisations; the one at a place of the list hangs under one before it, the first is the root. */
export const tablesOf = (most: number): fc.Arbitrary<Tables> =>
  fc.tuple(fc.array(seed, { minLength: 1, maxLength: most }), anyPlan()).map(([seeds, plan]) => ({
    plan,
    organizations: seeds.map(organizationOf),
    congresses: seeds.map(congressOf),
    elections: seeds.map(({ decided, elected, women, asPlanned }, at) =>
      election(`O${at}`, { decided, elected, women, asPlanned }),
    ),
    categories: CATEGORIES.map(category),
    limitations: seeds.flatMap(limitationsOf),
    tasks: seeds.flatMap(({ tasks }, at) =>
      tasks.map(({ deadline, done, ...row }) =>
        task(`O${at}`, { ...row, deadline: maybeIso(deadline), done: maybeIso(done) }),
      ),
    ),
  }));

export const anyTables = tablesOf(30);

function limitationsOf({ level: own, limitations }: Seed, at: number) {
  return limitations.map(({ below, recorded, resolvedAfter, ...row }) =>
    limitation(`O${at}`, {
      ...row,
      // A statement is about a level below the unit's own.
      level: below === undefined ? undefined : LEVELS[LEVELS.indexOf(own) - below],
      recorded: maybeIso(recorded),
      resolved: maybeIso(resolvedAfter === undefined ? undefined : (recorded ?? 0) + resolvedAfter),
    }),
  );
}

function anyPlan() {
  const row = fc.record({ deadline: anyDay, rule: fc.constantFrom('through', 'before') });
  return fc
    .tuple(fc.tuple(row, row, row), maybe(anyDay))
    .map(([rows, pilot]) => [
      ...rows.map(({ deadline, rule }, at) => planRow(LEVELS[at] ?? '', iso(deadline), rule)),
      ...(pilot === undefined
        ? []
        : [planRow('low', iso(pilot), 'through', { appliesTo: 'pilot' })]),
    ]);
}

function organizationOf({ parent, level, kind, pilot, established, existedFor }: Seed, at: number) {
  const dissolved = existedFor === undefined ? undefined : (established ?? 0) + existedFor;
  return organization(`O${at}`, at === 0 ? undefined : `O${parent % at}`, level, {
    kind,
    pilot,
    established: maybeIso(established),
    dissolved: maybeIso(dissolved),
  });
}

function congressOf({ planned, opened, lasted, ...row }: Seed, at: number) {
  const closed = opened === undefined || lasted === undefined ? undefined : opened + lasted;
  const { suspended, formation, delegatesSummoned, delegatesPresent, comments } = row;
  return congress(`O${at}`, {
    planned: maybeIso(planned),
    opened: maybeIso(opened),
    closed: maybeIso(closed),
    suspended,
    formation,
    delegatesSummoned,
    delegatesPresent,
    comments,
  });
}

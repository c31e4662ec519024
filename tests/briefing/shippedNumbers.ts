/** What the sections of the briefing of the shipped term may say, from `statistics.json` and, where it is silent, the rows. */
import type { TermEdition } from '../../src/edition/edition.ts';
import type { Unit } from '../../src/statistics/unit.ts';
import { risks } from '../../src/statistics/risks.ts';
import { statisticsDocument } from '../../src/statistics/statisticsDocument.ts';
import { readEdition } from './readEdition.ts';

export const edition: TermEdition = readEdition();
const { register, statistics } = edition;
const { term } = register;

type Row = Readonly<Record<string, number | string | null>>;
type Dated = Readonly<Record<string, readonly Row[]>> & { readonly asOf: string };

export const { dates } = JSON.parse(
  JSON.stringify(statisticsDocument(statistics, term.files, [])),
) as { readonly dates: readonly Dated[] };

/** A number, or a share of two that the file does not divide. */
export type Known = number | readonly [count: number, of: number];

/** By the first figure of a section. */
export function knownNumbers(at: number): Readonly<Record<string, readonly Known[]>> {
  return {
    'completion-by-level': [...progress(at), ...plan(at)],
    'election-outcome': [...valuesIn(rowsOf(at, 'elections')), ...seats(at)],
    // With the median of the comments at the focus level, counted when the figure was made.
    'delegate-attendance': [...valuesIn(rowsOf(at, 'attendance')), ...discussion(at)],
    'limitations-by-category': limitations(at),
    'after-congress-tasks': tasks(at),
    'upcoming-congresses': upcoming(at),
  };
}

function rowsOf(at: number, table: string): readonly Row[] {
  return dates[at]![table]!.filter(
    (row) => row['scope'] === 'BK' && (row['kind'] ?? null) === null,
  );
}

const of = (row: Row, key: string) => Number(row[key]);
const sum = (rows: readonly Row[], key: string) =>
  rows.reduce((total, row) => total + of(row, key), 0);

/** All numbers of some rows, those inside their shares too. */
function valuesIn(rows: readonly object[]): readonly number[] {
  return rows.flatMap((row) =>
    Object.values(row).flatMap((value: unknown) => {
      if (typeof value === 'number') return [value];
      return value !== null && typeof value === 'object' ? valuesIn([value]) : [];
    }),
  );
}

/** Each level's numbers, what is left of them, and how they moved since the date before. */
function progress(at: number): readonly Known[] {
  const rows = rowsOf(at, 'completion');
  const before = at === 0 ? rows : rowsOf(at - 1, 'completion');
  const inTime = rows.filter((row) => row['overdue'] === 0);
  return [
    ...valuesIn(rows),
    ...rows.flatMap((row, index): readonly Known[] => [
      of(row, 'total') - of(row, 'held'),
      of(row, 'held') - of(row, 'completed'),
      [of(row, 'onTime'), of(row, 'total')],
      [of(row, 'held'), of(row, 'total')],
      ...['total', 'held', 'completed', 'overdue', 'slipped'].map((key) => of(before[index]!, key)),
      ...['total', 'held', 'completed'].map((key) => of(row, key) - of(before[index]!, key)),
    ]),
    sum(rows, 'overdue'),
    sum(inTime, 'slipped'),
    sum(rows, 'atRisk'),
    ...committees(at),
    ...reasons(at),
    ...leftArrears(at),
  ];
}

/** Since the date before: of the overdue who is so no more and who is so anew; of the slipped who has opened. */
function leftArrears(at: number): readonly number[] {
  if (at === 0) return [];
  const isOverdue =
    (on: number) =>
    ({ window, congress }: Unit) =>
      isBy(window?.lastDay, day(on).subtract({ days: 1 })) && !isBy(congress?.closed, day(on));
  return unitsByLevel(at).flatMap((units) => {
    const [before, after] = [at - 1, at].map((on) => units.filter(isOverdue(on)));
    const slipped = units
      .filter(isOpen(at - 1))
      .filter(({ congress }) => isBy(congress?.planned, day(at - 1)));
    return [
      before!.filter((unit) => !after!.includes(unit)).length,
      after!.filter((unit) => !before!.includes(unit)).length,
      slipped.filter((unit) => !isOpen(at)(unit)).length,
    ];
  });
}

/** Who is overdue and at risk in each committee, at all levels. */
function committees(at: number): readonly number[] {
  const rows = dates[at]!['completion']!.filter((row) => row['kind'] === null);
  return [...Map.groupBy(rows, (row) => row['scope']).values()].flatMap((ofScope) => [
    sum(ofScope, 'overdue'),
    sum(ofScope, 'atRisk'),
  ]);
}

/** At risk though no planned day was missed: planned too late, without a day while due soon, opened; and suspended. */
function reasons(at: number): readonly number[] {
  const inTime = unitsByLevel(at)
    .flat()
    .filter(({ window, congress }) => {
      return (
        !isBy(window?.lastDay, day(at).subtract({ days: 1 })) && !isBy(congress?.closed, day(at))
      );
    });
  const open = inTime.filter(isOpen(at));
  const isSoon = ({ window }: Unit) => isBy(window?.lastDay, day(at).add({ days: 30 }));
  const isLate = ({ window, congress }: Unit) =>
    window !== undefined &&
    congress?.planned !== undefined &&
    !isBy(congress.planned, window.lastDay);
  const isBlank = (unit: Unit) => unit.congress?.planned === undefined && isSoon(unit);
  return [
    open.filter((unit) => isLate(unit) && !isBy(unit.congress?.planned, day(at))).length,
    open.filter(isBlank).length,
    inTime.filter((unit) => !open.includes(unit) && (isLate(unit) || isBlank(unit))).length,
    suspended(at),
  ];
}

const day = (at: number) => Temporal.PlainDate.from(dates[at]!.asOf);
const isBy = (date: Temporal.PlainDate | undefined, last: Temporal.PlainDate) =>
  date !== undefined && Temporal.PlainDate.compare(date, last) <= 0;

function unitsByLevel(at: number): readonly (readonly Unit[])[] {
  return register.levels.map(({ key }) =>
    register.units('BK', key).filter(({ organization: { established, dissolved } }) => {
      return (established === undefined || isBy(established, day(at))) && !isBy(dissolved, day(at));
    }),
  );
}

/** Overdue or at risk, with the flag. */
function suspended(at: number): number {
  const listed = risks(unitsByLevel(at).flat(), day(at));
  return listed.filter(({ unit }) => unit.congress?.suspended === true).length;
}

const isOpen = (at: number) => (unit: Unit) => !isBy(unit.congress?.opened, day(at));

/** Of those whose planned day has come; early ones; and those that slipped since the date before. */
function plan(at: number): readonly number[] {
  return unitsByLevel(at).flatMap((units) => {
    const isDue = (unit: Unit, on = at) => isBy(unit.congress?.planned, day(on));
    const slipped = (on: number) => units.filter((unit) => isDue(unit, on) && isOpen(on)(unit));
    const due = units.filter((unit) => isDue(unit));
    const done = due.filter((unit) => isBy(unit.congress!.closed, day(at))).length;
    const early = units.filter(
      (unit) => unit.congress?.planned && !isDue(unit) && !isOpen(at)(unit),
    );
    const now = slipped(at);
    return [
      done,
      due.length - done - now.length,
      early.length,
      Math.abs(early.length - now.length),
      units.filter((unit) => isOpen(at)(unit) && !unit.congress?.planned).length,
      at === 0 ? 0 : now.filter((unit) => !slipped(at - 1).includes(unit)).length,
    ];
  });
}

/** Over the committees that give both numbers, which the file sums only as their difference. */
function seats(at: number): readonly Known[] {
  return unitsByLevel(at).flatMap((units) =>
    ['committee', 'standing', 'secretary', 'deputy', 'inspection'].flatMap((body) => {
      const rows = units
        .filter(({ congress }) => congress?.formation === 'elected')
        .filter(({ congress }) => isBy(congress!.closed, day(at)))
        .flatMap(({ elections }) => elections.filter((row) => row.body === body))
        .filter(({ decided, elected }) => decided !== undefined && elected !== undefined);
      const decided = rows.reduce((total, row) => total + row.decided!, 0);
      const elected = rows.reduce((total, row) => total + row.elected!, 0);
      return [rows.length, decided, elected, [elected, decided] as const];
    }),
  );
}

/** With the share of those without a comment, and the median number of comments. */
function discussion(at: number): readonly Known[] {
  const medians = unitsByLevel(at).map((units) => {
    const comments = units
      .filter(({ congress }) => isBy(congress?.closed, day(at)))
      .flatMap(({ congress }) => congress!.comments ?? [])
      .sort((a, b) => a - b);
    return comments[Math.floor(comments.length / 2)] ?? 0;
  });
  const rows = rowsOf(at, 'discussion');
  return [
    ...valuesIn(rows),
    ...medians,
    ...rows.map((row) => [of(row, 'withoutComment'), of(row, 'reported')] as const),
  ];
}

function limitations(at: number): readonly Known[] {
  const rows = rowsOf(at, 'limitations');
  const [open, inProgress, resolved] = ['open', 'inProgress', 'resolved'].map((key) =>
    sum(rows, key),
  );
  const all = open! + inProgress! + resolved!;
  return [
    ...valuesIn(rows),
    ...[open!, inProgress!, resolved!, all, open! + inProgress!],
    [resolved!, all],
    ...[0, 90].map((days) => unresolvedFor(days, at)),
  ];
}

/** Recorded more than so many days ago and not resolved. */
function unresolvedFor(days: number, at: number): number {
  return unitsByLevel(at)
    .flat()
    .flatMap(({ limitations: own, congress }) =>
      own
        .filter(({ resolved, status }) =>
          resolved === undefined ? status !== 'resolved' : !isBy(resolved, day(at)),
        )
        .map(({ recorded = congress?.closed }) => recorded),
    )
    .filter((recorded) => isBy(recorded, day(at).subtract({ days: days + 1 }))).length;
}

function tasks(at: number): readonly Known[] {
  const rows = rowsOf(at, 'tasks');
  const keys = ['assigned', 'done', 'overdue', 'pending'];
  const isClosed = ({ congress }: Unit) => isBy(congress?.closed, day(at));
  return [
    ...[...Map.groupBy(rows, (row) => row['task']).values(), rows].flatMap((some) =>
      keys.map((key) => sum(some, key)),
    ),
    [sum(rows, 'done'), sum(rows, 'assigned')],
    unitsByLevel(at)
      .flat()
      .filter((unit) => !isClosed(unit))
      .flatMap((unit) => unit.tasks).length,
  ];
}

function upcoming(at: number): readonly Known[] {
  const within = (date: Temporal.PlainDate | undefined, days: number) =>
    isBy(date, day(at).add({ days })) && !isBy(date, day(at));
  const due = (days: number) =>
    unitsByLevel(at)
      .flat()
      .flatMap((unit) => unit.tasks)
      .filter(({ deadline, done }) => within(deadline, days) && !isBy(done, day(at))).length;
  const opening = (days: number) =>
    unitsByLevel(at).map(
      (units) =>
        units.filter(isOpen(at)).filter(({ congress }) => within(congress?.planned, days)).length,
    );
  return [
    ...[14, 30].flatMap((days) => [due(days), ...opening(days)]),
    ...rowsOf(at, 'completion').flatMap((row) => [
      of(row, 'total'),
      of(row, 'total') - of(row, 'completed'),
      // A model congress has a deadline of its own, and a line.
      of(row, 'total') - of(row, 'pilots') - (of(row, 'completed') - of(row, 'pilotsHeld')),
    ]),
  ];
}

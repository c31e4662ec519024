/**
 * What a row may say by the rules but hardly ever truly says. Asked only of rows without a contradiction;
 * each check warns, since only the office can tell.
 */
import * as faults from '../problems/plausible.ts';
import type { Body } from '../records.ts';
import type { CongressCells } from '../tables/congresses.ts';
import type { ElectionCells } from '../tables/elections.ts';
import type { PublicationCells } from '../tables/publication.ts';
import type { ReportedCells } from '../tables/reported.ts';
import { highestRate } from '../cells/rate.ts';
import { outsideTerm } from './outsideTerm.ts';
import { isBefore, NO_ISSUES, type RowCheck, type RowIssue, type TermContext } from './rowIssue.ts';

/** Congresses take one to four days; one that was interrupted is opened again. */
const LONGEST_CONGRESS = 7;
/** Half a year: the postponements of 2020 were shorter. */
const FURTHEST_FROM_PLAN = 180;
/** The national congress has some 1,600 delegates. */
const MOST_DELEGATES = 5000;
/** Above what any party body has, the Central Committee of 200 too; a congress elects one secretary. */
const MOST_ELECTED: Readonly<Record<Body, number>> = {
  committee: 300,
  standing: 50,
  secretary: 1,
  deputy: 9,
  inspection: 50,
};

/** The contradictions of a row, or else what is not plausible in it. */
export function andPlausible<C>(contradictions: RowCheck<C>, plausible: RowCheck<C>): RowCheck<C> {
  return (cells, term) => {
    const issues = contradictions(cells, term);
    return issues.length > 0 ? issues : plausible(cells, term);
  };
}

export function plausibleCongress(cells: CongressCells): readonly RowIssue[] {
  const { planned, opened, closed, date } = cells;
  const issues = [
    ...farFromPlan(planned, opened, 'opened'),
    ...farFromPlan(planned, date, 'date'),
    ...tooLong(opened, closed),
    ...tooManyDelegates(cells),
  ];
  return issues.length === 0 ? NO_ISSUES : issues;
}

type Day = Temporal.PlainDate | undefined;

function farFromPlan(planned: Day, opened: Day, at: string): readonly RowIssue[] {
  if (!planned || !opened || planned === opened) return NO_ISSUES;
  if (isBefore(opened, planned) && areExchanged(planned, opened))
    return [{ at, with: ['planned'], fault: faults.daysExchanged(planned, opened) }];
  const days = Math.abs(daysBetween(planned, opened));
  if (days <= FURTHEST_FROM_PLAN) return NO_ISSUES;
  return [{ at, with: ['planned'], fault: faults.farFromPlan(planned, opened, days) }];
}

/** 5/6 planned and 6/5 held: with day and month the other way round both say the same. */
function areExchanged(a: Temporal.PlainDate, b: Temporal.PlainDate): boolean {
  return a.year === b.year && a.month === b.day && a.day === b.month;
}

function tooLong(opened: Day, closed: Day): readonly RowIssue[] {
  if (!opened || !closed || opened === closed) return NO_ISSUES;
  const days = daysBetween(opened, closed);
  if (days <= LONGEST_CONGRESS) return NO_ISSUES;
  return [{ at: 'closed', with: ['opened'], fault: faults.longCongress(opened, closed, days + 1) }];
}

function daysBetween(from: Temporal.PlainDate, to: Temporal.PlainDate): number {
  return from.until(to, { largestUnit: 'day' }).days;
}

/** Told once: those present are no more than those summoned. */
function tooManyDelegates(cells: CongressCells): readonly RowIssue[] {
  for (const at of ['delegatesSummoned', 'delegatesPresent'] as const) {
    const count = cells[at];
    if (count !== undefined && count > MOST_DELEGATES)
      return [{ at, with: [], fault: faults.tooMany('delegates', count, MOST_DELEGATES) }];
  }
  return NO_ISSUES;
}

/** Told once: those elected are no more than were decided on. */
export function plausibleElection(cells: ElectionCells): readonly RowIssue[] {
  if (cells.body === undefined) return NO_ISSUES;
  const most = MOST_ELECTED[cells.body];
  for (const at of ['elected', 'decided'] as const) {
    const count = cells[at];
    if (count !== undefined && count > most)
      return [{ at, with: ['body'], fault: faults.tooMany(cells.body, count, most) }];
  }
  return NO_ISSUES;
}

/** Every measure of the contract is a part of a whole. */
export function plausibleReported({ rate }: ReportedCells): readonly RowIssue[] {
  const highest = rate === undefined ? undefined : highestRate(rate);
  if (rate === undefined || highest === undefined || highest <= 100) return NO_ISSUES;
  return [{ at: 'rate', with: [], fault: faults.rateOverWhole(rate) }];
}

/** A slip in the year would approve a figure long before it was made, or keep it back for ever. */
export function plausiblePublication(
  { approvedOn, notBefore }: PublicationCells,
  term: TermContext,
): readonly RowIssue[] {
  return [
    ...outsideTerm('approvedOn', approvedOn, term),
    ...outsideTerm('notBefore', notBefore, term),
  ].map(({ fault, ...issue }) => ({ ...issue, fault: { ...fault, severity: 'warning' } }));
}

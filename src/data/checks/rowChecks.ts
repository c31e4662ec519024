/** The contradictions of DESIGN §3 inside one row, table by table. Each looks at what the row gives only. */
import { isNamingFigure } from '../figureIds.ts';
import { isComparableRate } from '../cells/rate.ts';
import * as numbers from '../problems/rowNumbers.ts';
import * as faults from '../problems/rows.ts';
import type { CongressCells } from '../tables/congresses.ts';
import type { ElectionCells } from '../tables/elections.ts';
import type { LimitationCells } from '../tables/limitations.ts';
import type { MilestoneCells } from '../tables/milestones.ts';
import type { OrganizationCells } from '../tables/organizations.ts';
import type { PlanCells } from '../tables/plan.ts';
import type { CorrectionCells, PublicationCells } from '../tables/publication.ts';
import type { ReportedCells } from '../tables/reported.ts';
import type { TaskCells } from '../tables/tasks.ts';
import { outsideTerm } from './outsideTerm.ts';
import { isBefore, NO_ISSUES, type RowIssue, type TermContext } from './rowIssue.ts';

export function checkPlan({ start, deadline }: PlanCells, term: TermContext): readonly RowIssue[] {
  const outside = [
    ...outsideTerm('start', start, term),
    ...outsideTerm('deadline', deadline, term),
  ];
  // A slip in the year also turns the order of the days round: one cause.
  if (outside.length > 0) return outside;
  if (!start || !deadline || !isBefore(deadline, start)) return NO_ISSUES;
  return [{ at: 'deadline', with: ['start'], fault: faults.deadlineBeforeStart(start, deadline) }];
}

export function checkOrganization({
  established,
  dissolved,
}: OrganizationCells): readonly RowIssue[] {
  if (!established || !dissolved || isBefore(established, dissolved)) return NO_ISSUES;
  const fault = faults.dissolvedBeforeEstablished(established, dissolved);
  return [{ at: 'dissolved', with: ['established'], fault }];
}

export function checkCongress(cells: CongressCells, term: TermContext): readonly RowIssue[] {
  const outside = CONGRESS_DAYS.flatMap((key) => outsideTerm(key, cells[key], term));
  const order = outside.length > 0 ? NO_ISSUES : congressDays(cells);
  return [...outside, ...order, ...attendance(cells)];
}

const CONGRESS_DAYS = ['planned', 'opened', 'closed', 'date'] as const;

function congressDays({ opened, closed }: CongressCells): readonly RowIssue[] {
  if (!closed) return NO_ISSUES;
  if (!opened)
    return [{ at: 'closed', with: ['opened'], fault: faults.closedWithoutOpened(closed) }];
  if (!isBefore(closed, opened)) return NO_ISSUES;
  return [{ at: 'closed', with: ['opened'], fault: faults.closedBeforeOpened(opened, closed) }];
}

function attendance({ delegatesPresent, delegatesSummoned }: CongressCells): readonly RowIssue[] {
  if (delegatesPresent === undefined || delegatesSummoned === undefined) return NO_ISSUES;
  if (delegatesPresent <= delegatesSummoned) return NO_ISSUES;
  const fault = numbers.presentOverSummoned(delegatesPresent, delegatesSummoned);
  return [{ at: 'delegatesPresent', with: ['delegatesSummoned'], fault }];
}

export function checkElection(cells: ElectionCells): readonly RowIssue[] {
  const { decided, elected, reelected, firstTime } = cells;
  if (elected === undefined) return NO_ISSUES;
  const issues = partsOverElected(cells, elected);
  if (decided !== undefined && elected > decided) {
    // Too small a number of seats or too large a number of elected: the parts are not at fault.
    const fault = numbers.electedOverDecided(elected, decided);
    return [
      { at: 'elected', with: ['decided'], fault },
      ...issues.filter(({ at }) => !SUMMANDS.has(at)),
    ];
  }
  if (reelected === undefined || firstTime === undefined || reelected + firstTime === elected)
    return issues;
  const fault = numbers.reelectedAndFirstTime(reelected, firstTime, elected);
  const sum = { at: 'reelected', with: ['firstTime', 'elected'], fault };
  // Parts that fit into re-elected and first-time show that the number of elected itself is wrong.
  return [sum, ...issues.filter(({ at }) => (cells[at] ?? 0) > reelected + firstTime)];
}

const SUMMANDS = new Set<string>(['reelected', 'firstTime']);
const PARTS = ['reelected', 'firstTime', 'women', 'young', 'minority'] as const;

type Part = (typeof PARTS)[number];

function partsOverElected(
  cells: ElectionCells,
  elected: number,
): readonly (RowIssue & { readonly at: Part })[] {
  return PARTS.flatMap((part) => {
    const count = cells[part];
    if (count === undefined || count <= elected) return [];
    return [{ at: part, with: ['elected'], fault: numbers.partOverElected(part, count, elected) }];
  });
}

export function checkLimitation(cells: LimitationCells, term: TermContext): readonly RowIssue[] {
  const { recorded, resolved, status } = cells;
  const outside = [
    ...outsideTerm('recorded', recorded, term),
    ...outsideTerm('resolved', resolved, term),
  ];
  if (outside.length > 0 || !resolved) return outside;
  if (recorded && isBefore(resolved, recorded)) {
    return [
      {
        at: 'resolved',
        with: ['recorded'],
        fault: faults.resolvedBeforeRecorded(recorded, resolved),
      },
    ];
  }
  if (status === undefined || status === 'resolved') return NO_ISSUES;
  return [{ at: 'resolved', with: ['status'], fault: faults.resolvedButOpen(resolved) }];
}

export function checkMilestone({ date, endDate }: MilestoneCells): readonly RowIssue[] {
  if (!date || !endDate || !isBefore(endDate, date)) return NO_ISSUES;
  return [{ at: 'endDate', with: ['date'], fault: faults.endBeforeDate(date, endDate) }];
}

export function checkTask({ deadline, done }: TaskCells, term: TermContext): readonly RowIssue[] {
  return [...outsideTerm('deadline', deadline, term), ...outsideTerm('done', done, term)];
}

export function checkReported(cells: ReportedCells, term: TermContext): readonly RowIssue[] {
  const { asOf, rate } = cells;
  const issues = [...outsideTerm('asOf', asOf, term).map(asWarning), ...reportedCounts(cells)];
  if (rate === undefined || isComparableRate(rate)) return issues;
  return [{ at: 'rate', with: [], fault: numbers.rateNotComparable(rate) }, ...issues];
}

/** A number of another term may stand beside this one's to be compared with it. */
function asWarning(issue: RowIssue): RowIssue {
  return { ...issue, fault: { ...issue.fault, severity: 'warning' } };
}

function reportedCounts({ numerator, denominator, rate }: ReportedCells): readonly RowIssue[] {
  if (numerator === undefined && denominator === undefined && rate === undefined) {
    return [{ at: 'numerator', with: ['denominator', 'rate'], fault: numbers.nothingReported }];
  }
  if (numerator === undefined || denominator === undefined || numerator <= denominator)
    return NO_ISSUES;
  const fault = numbers.numeratorOverDenominator(numerator, denominator);
  return [{ at: 'numerator', with: ['denominator'], fault }];
}

export function checkPublication({
  figure,
  audience,
  approvedBy,
  approvedOn,
}: PublicationCells): readonly RowIssue[] {
  if (audience !== 'public') return NO_ISSUES;
  // It stays internal, so that its approval is no matter.
  if (figure !== undefined && isNamingFigure(figure))
    return [{ at: 'audience', with: ['figure'], fault: faults.neverPublic(figure) }];
  if (approvedBy !== undefined && approvedOn) return NO_ISSUES;
  const fault = faults.publicWithoutApproval(approvedBy === undefined, !approvedOn);
  return [{ at: 'audience', with: ['approvedBy', 'approvedOn'], fault }];
}

export function checkCorrection(
  { asOf, date }: CorrectionCells,
  { reportingDates }: TermContext,
): readonly RowIssue[] {
  if (!asOf || reportingDates.length === 0) return NO_ISSUES;
  if (!reportingDates.some((day) => day.equals(asOf)))
    return [{ at: 'asOf', with: [], fault: faults.unknownReportingDate(asOf, reportingDates) }];
  if (!date || !isBefore(date, asOf)) return NO_ISSUES;
  return [{ at: 'date', with: ['asOf'], fault: faults.correctedBeforeReporting(date, asOf) }];
}

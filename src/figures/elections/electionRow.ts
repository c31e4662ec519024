/** How a part of a whole in an election becomes a row of bars, with its coverage beside it. */
import { formatCount, formatDate } from '../../locale/format.ts';
import { messages } from '../../locale/messages.ts';
import type { Reported } from '../../data/records.ts';
import type { BarRow } from '../drawings/bars.ts';
import type { Part } from './electionPart.ts';
import type { FigureContext } from '../figure.ts';
import { printedShare } from '../reported/printedShare.ts';

/** What a figure draws and says of a part. */
export interface RowStyle {
  /** A share is drawn as it is; of elections that should all succeed, what the share leaves is drawn. */
  readonly draws: 'share' | 'rest';
  readonly ofCounts: (count: number, of: number) => Pick<BarRow, 'value' | 'share'>;
  /** Of a rate, or a count, that was reported alone. */
  readonly ofPrinted: (number: string, report: Reported) => string;
}

export function electionRow(
  label: string,
  part: Part | undefined,
  style: RowStyle,
  context: FigureContext,
): BarRow {
  if (part === undefined) return noDataRow(label, messages(context.locale)['noData']);
  const note = noteOf(part, context);
  if (part.withheld !== undefined) return { ...noDataRow(label, part.withheld), note };
  if (part.counts === undefined) return printedRow(label, note, part.report!, style, context);
  const { count, of } = part.counts;
  return { label, note, parts: parts(style, count, of), total: of, ...style.ofCounts(count, of) };
}

export function noDataRow(label: string, value: string): BarRow {
  return { label, parts: [], total: undefined, value };
}

function parts({ draws }: RowStyle, count: number, of: number): BarRow['parts'] {
  return draws === 'share'
    ? [{ state: 'measured', count }]
    : [{ state: 'limitation', count: of - count }];
}

/** How many report it, or that it is a reported number. */
function noteOf({ coverage, report, counts }: Part, { locale }: FigureContext): string {
  const words = messages(locale);
  if (coverage !== undefined)
    return words['elections.coverage']({
      reported: formatCount(coverage.reported, locale),
      due: formatCount(coverage.due, locale),
    });
  const date = report === undefined ? '' : formatDate(report.asOf, locale);
  return counts === undefined
    ? words['elections.reportedPartly'](date)
    : words['held.fromReports'](date);
}

/** A rate that was printed without its counts: the bar has its length. A count without a whole has none. */
function printedRow(
  label: string,
  note: string,
  report: Reported,
  style: RowStyle,
  { locale }: FigureContext,
): BarRow {
  const { printed, numerator, measure } = report;
  const rate = printed === undefined ? undefined : printedShare(printed);
  if (printed !== undefined && rate !== undefined) {
    const share = measure === 'shortfall' ? 1 - rate : rate;
    const value = style.ofPrinted(printed, report);
    return { label, note, parts: parts(style, share, 1), total: 1, value };
  }
  if (numerator === undefined) return { ...noDataRow(label, messages(locale)['noData']), note };
  return { ...noDataRow(label, style.ofPrinted(formatCount(numerator, locale), report)), note };
}

/** The limitations recorded in a committee, one row each: what was found, and what became of it. */
import { formatCount } from '../../locale/format.ts';
import { messages } from '../../locale/messages.ts';
import { categoriesOf } from '../../statistics/categories.ts';
import type { Follow } from '../../statistics/limitations.ts';
import { recordedLimitations, type RecordedLimitation } from '../../statistics/limitationAges.ts';
import type { FigureContext } from '../figure.ts';
import { categoryName } from '../limitations/categoryNames.ts';
import { unitsWithin } from './measure.ts';
import {
  countCell,
  dataCell,
  dateCell,
  firstRows,
  type Cell,
  type Row,
  type RowTable,
} from './rowTable.ts';
import { placeCell, placeHeading, unitCells, unitHeadings } from './unitCells.ts';

/** Those left to do first. */
const order: readonly Follow[] = ['open', 'inProgress', 'resolved'];

/** Open ones first, then those in progress, the oldest first; undefined without the table of limitations. */
export function limitationTable(context: FigureContext): RowTable | undefined {
  if (context.register.term.limitations === undefined) return undefined;
  const recorded = recordedLimitations(unitsWithin(context), context.asOf).toSorted(
    (a, b) => order.indexOf(a.follow) - order.indexOf(b.follow) || b.age - a.age,
  );
  return firstRows(headings(context), recorded, (row) => rowOf(row, context));
}

function headings(context: FigureContext): RowTable['headings'] {
  const words = messages(context.locale);
  return [
    ...unitHeadings(context),
    { label: words['column.category'] },
    { label: words['row.text'] },
    { label: words['row.recorded'] },
    { label: words['row.follow'] },
    { label: words['row.age'], numeric: true, first: 'descending' },
    placeHeading(context),
  ];
}

function rowOf(row: RecordedLimitation, context: FigureContext): Row {
  const words = messages(context.locale);
  const { unit, limitation } = row;
  return {
    cells: [
      ...unitCells(unit, context),
      { text: nameOf(row, context) },
      dataCell(limitation.text, words['row.noText']),
      recordedCell(row, context),
      followCell(row, context),
      ageCell(row, context),
      placeCell(limitation.place),
    ],
  };
}

/** One without a date counts from the closing day. */
function recordedCell(
  { limitation: { recorded }, since }: RecordedLimitation,
  context: FigureContext,
): Cell {
  const words = messages(context.locale);
  return {
    ...dateCell(since, words['noData'], context),
    ...(recorded === undefined && { note: words['row.fromClosing'] }),
  };
}

function nameOf({ category }: RecordedLimitation, { register, locale }: FigureContext): string {
  const known = categoriesOf(register.term).find(({ key }) => key === category);
  return known === undefined ? category : categoryName(known, locale);
}

/** What became of it; of a resolved one after how many days, where that is known. */
function followCell(
  { follow, daysToResolve }: RecordedLimitation,
  { locale }: FigureContext,
): Cell {
  const words = messages(locale);
  const days = daysToResolve === undefined ? undefined : formatCount(daysToResolve, locale);
  return {
    text: words[`column.${follow}`],
    sort: order.indexOf(follow),
    ...(days !== undefined && { note: words['row.resolvedAfter'](days) }),
  };
}

/** Days since it was recorded; a resolved one grows no older. */
function ageCell({ follow, age }: RecordedLimitation, context: FigureContext): Cell {
  const words = messages(context.locale);
  return countCell(follow === 'resolved' ? undefined : age, words['column.resolved'], context);
}

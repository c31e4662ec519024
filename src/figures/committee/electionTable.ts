/** Elections of a committee that were short of seats or off the personnel plan, by name. */
import { formatFraction } from '../../locale/format.ts';
import { messages } from '../../locale/messages.ts';
import { electionDeviations, type ElectionDeviation } from '../../statistics/electionDeviations.ts';
import { BODIES, electionOutcome } from '../../statistics/elections.ts';
import type { FigureContext } from '../figure.ts';
import { unitsWithin } from './measure.ts';
import { answerCell, countCell, firstRows, type Row, type RowTable } from './rowTable.ts';
import { placeCell, placeHeading, unitCells, unitHeadings } from './unitCells.ts';

export interface ElectionList {
  readonly table: RowTable;
  /** Whether any election of a seat or a plan has been reported at all. */
  readonly isReported: boolean;
}

/** The highest level first. */
export function electionList(context: FigureContext): ElectionList {
  const units = unitsWithin(context);
  const deviations = electionDeviations(units, context.asOf);
  const isReported =
    deviations.length > 0 ||
    BODIES.some((body) => electionOutcome(units, body, context.asOf).committees > 0);
  return {
    table: firstRows(headings(context), deviations, (one) => rowOf(one, context)),
    isReported,
  };
}

function headings(context: FigureContext): RowTable['headings'] {
  const words = messages(context.locale);
  return [
    ...unitHeadings(context),
    { label: words['column.body'] },
    { label: words['column.elected'], numeric: true },
    { label: words['column.shortfall'], numeric: true, first: 'descending' },
    { label: words['column.asPlanned'] },
    placeHeading(context),
  ];
}

function rowOf({ unit, election, shortfall }: ElectionDeviation, context: FigureContext): Row {
  const words = messages(context.locale);
  const { body, decided, elected, asPlanned, place } = election;
  const filled =
    decided === undefined || elected === undefined
      ? countCell(elected, words['noData'], context)
      : { text: formatFraction(elected, decided, context.locale), sort: elected / decided };
  return {
    cells: [
      ...unitCells(unit, context),
      { text: words[`body.${body}`], sort: BODIES.indexOf(body) },
      filled,
      countCell(shortfall, words['noData'], context),
      answerCell(asPlanned, context),
      placeCell(place),
    ],
  };
}

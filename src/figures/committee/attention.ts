/** Who needs a call: the overdue and those at risk, by name, with days and reason. */
import { formatCount, formatDate } from '../../locale/format.ts';
import { messages } from '../../locale/messages.ts';
import { dayOf } from '../../statistics/day.ts';
import { risks, type Risk } from '../../statistics/risks.ts';
import { isHeld, isSuspended } from '../../statistics/state.ts';
import type { Unit } from '../../statistics/unit.ts';
import type { FigureContext } from '../figure.ts';
import { deadlineText } from '../levels/levelStates.ts';
import { unitsWithin } from './measure.ts';
import { dateCell, type Cell, type Row, type RowTable } from './rowTable.ts';
import { placeCell, placeHeading, unitCells, unitHeadings } from './unitCells.ts';

/** So many are read one by one; the table of all units holds the rest. */
const LISTED = 20;

export interface Attention {
  /** How many are overdue and at risk, in a sentence; that there are none; or that nothing is known. */
  readonly sentence: string;
  /** The most urgent first; empty where there are none. */
  readonly table: RowTable;
  /** How many there are in all, where not all are listed. */
  readonly all: number | undefined;
}

export function attention(context: FigureContext): Attention {
  const found =
    context.register.term.congresses === undefined ? [] : risks(unitsWithin(context), context.asOf);
  return {
    sentence: sentenceOf(found, context),
    table: {
      headings: headings(context),
      rows: found.slice(0, LISTED).map((risk) => row(risk, context)),
    },
    all: found.length > LISTED ? found.length : undefined,
  };
}

function sentenceOf(found: readonly Risk[], { register, locale }: FigureContext): string {
  const words = messages(locale);
  if (register.term.congresses === undefined) return words['noData.sentence'];
  if (found.length === 0) return words['committee.attentionNone'];
  const overdue = found.filter(({ reason }) => reason === 'overdue').length;
  const written = (count: number) => (count === 0 ? '' : formatCount(count, locale));
  return words['committee.attentionSaid']({
    overdue: written(overdue),
    atRisk: written(found.length - overdue),
  });
}

function headings(context: FigureContext): RowTable['headings'] {
  const words = messages(context.locale);
  const [name, level] = unitHeadings(context);
  // On a phone the reason must stand in sight of the name.
  return [
    name,
    { label: words['row.why'] },
    level,
    { label: words['column.deadline'] },
    placeHeading(context),
  ];
}

function row(risk: Risk, context: FigureContext): Row {
  const { unit } = risk;
  const places = unit.congress === undefined ? [] : [unit.congress.place];
  const [name, level] = unitCells(unit, context);
  return {
    cells: [
      name,
      { text: riskText(risk, context) },
      level,
      deadlineCell(risk, context),
      placeCell(unit.organization.place, ...places),
    ],
  };
}

/** "Quá hạn 12 ngày; chưa có ngày dự kiến", "Dự kiến ngày 02/7/2020, sau hạn 3 ngày; tạm dừng". */
export function riskText(risk: Risk, context: FigureContext): string {
  const { unit, reason, days } = risk;
  const words = messages(context.locale);
  const said = words[`risk.${reason}`]({
    days: formatCount(days, context.locale),
    date: plannedDay(unit, context),
  });
  return [
    said,
    ...(reason === 'overdue' ? [whyOpen(unit, context)] : []),
    ...(isSuspended(unit) ? [words['risk.suspended']] : []),
  ].join('; ');
}

/** Why a congress is not completed, as far as its row says. */
function whyOpen(unit: Unit, context: FigureContext): string {
  const words = messages(context.locale);
  if (isHeld(unit, dayOf(context.asOf))) return words['risk.why.opened'];
  const date = plannedDay(unit, context);
  return date === '' ? words['risk.why.unplanned'] : words['risk.why.planned'](date);
}

/** Empty where none is given. */
function plannedDay({ congress }: Unit, { locale }: FigureContext): string {
  return congress?.planned === undefined ? '' : formatDate(congress.planned, locale);
}

function deadlineCell({ unit: { window } }: Risk, context: FigureContext): Cell {
  const words = messages(context.locale);
  const { form: _, ...day } = dateCell(window?.lastDay, words['row.noDeadline'], context);
  return window === undefined ? day : { ...day, text: deadlineText(window, context.locale) };
}

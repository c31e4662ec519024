/** Every organisation of a committee, one row each: what all of its numbers are counted from. */
import { formatCount } from '../../locale/format.ts';
import { messages } from '../../locale/messages.ts';
import { dayOf } from '../../statistics/day.ts';
import { fold } from '../../statistics/fold.ts';
import { lateness } from '../../statistics/lateness.ts';
import { followUp, recordedLimitations } from '../../statistics/limitationAges.ts';
import { exists } from '../../statistics/state.ts';
import type { Unit } from '../../statistics/unit.ts';
import type { FigureContext } from '../figure.ts';
import { levelName } from '../levels/levelStates.ts';
import { unitsWithin } from './measure.ts';
import { countCell, dateCell, type Cell, type Row, type RowTable } from './rowTable.ts';
import { placeCell, placeHeading, unitCells, unitHeadings } from './unitCells.ts';
import { unitState, UNIT_STATES } from './unitState.ts';

export interface Option {
  readonly value: string;
  readonly label: string;
}

export interface UnitTable extends RowTable {
  /** What the rows can be filtered by, each with the number of its rows; none without rows. */
  readonly levels: readonly Option[];
  readonly states: readonly Option[];
}

/** The committee itself first, then level by level; those that exist on the as-of date. */
export function unitTable(context: FigureContext): UnitTable {
  const day = dayOf(context.asOf);
  const units = unitsWithin(context).filter((unit) => exists(unit, day));
  const facts = factsOf(units, context);
  const rows = units.map((unit) => rowOf(unit, facts, context));
  return { headings: headings(context), rows, ...options(rows, context) };
}

function headings(context: FigureContext): RowTable['headings'] {
  const words = messages(context.locale);
  return [
    ...unitHeadings(context),
    { label: words['column.planned'] },
    { label: words['row.opened'] },
    { label: words['row.closed'] },
    { label: words['row.state'] },
    { label: words['row.daysLate'], numeric: true, first: 'descending' },
    { label: words['row.limitationsOpen'], numeric: true, first: 'descending' },
    placeHeading(context),
  ];
}

/** What is counted once for all rows. */
interface Facts {
  readonly daysLate: ReadonlyMap<Unit, number>;
  /** Only of units with a row. */
  readonly limitationsOpen: ReadonlyMap<Unit, number>;
}

function factsOf(units: readonly Unit[], { asOf }: FigureContext): Facts {
  const recorded = Map.groupBy(recordedLimitations(units, asOf), ({ unit }) => unit);
  return {
    daysLate: new Map(lateness(units, asOf).map(({ unit, days }) => [unit, days])),
    limitationsOpen: new Map([...recorded].map(([unit, rows]) => [unit, followUp(rows).open])),
  };
}

function rowOf(unit: Unit, facts: Facts, context: FigureContext): Row {
  const words = messages(context.locale);
  const { organization, congress } = unit;
  const { states, said } = unitState(unit, context);
  const [name, level] = unitCells(unit, context);
  return {
    level: organization.level,
    states,
    cells: [
      name,
      { ...level, ...kindNote(organization.kind, level.text) },
      ...dayCells(unit, context),
      said === undefined ? { text: said, missing: words['noData'] } : { text: said },
      countCell(facts.daysLate.get(unit), words['row.notLate'], context),
      countCell(facts.limitationsOpen.get(unit), words['row.noLimitation'], context),
      placeCell(organization.place, ...(congress === undefined ? [] : [congress.place])),
    ],
  };
}

/** The kind, where the level does not say it already: "chi bộ trực thuộc" below "Chi bộ trực thuộc đảng ủy cơ sở". */
function kindNote(kind: string | undefined, level = ''): Pick<Cell, 'note'> {
  return kind === undefined || fold(level).startsWith(fold(kind)) ? {} : { note: kind };
}

/** Planned, opened, closed; what the data knows of the time after the as-of date is left out. */
function dayCells(
  { congress = {} as NonNullable<Unit['congress']> }: Unit,
  context: FigureContext,
) {
  const { asOf, locale } = context;
  const words = messages(locale);
  const past = (date: Temporal.PlainDate | undefined) =>
    date !== undefined && Temporal.PlainDate.compare(date, asOf) <= 0 ? date : undefined;
  return [
    dateCell(congress.planned, words['own.unplanned'], context),
    dateCell(past(congress.opened), words['row.notHeld'], context),
    dateCell(past(congress.closed), words['row.notHeld'], context),
  ] satisfies readonly Cell[];
}

function options(rows: readonly Row[], { register, locale }: FigureContext) {
  const words = messages(locale);
  const option = (value: string, name: string, count: number): readonly Option[] => {
    const label = words['filter.option']({ name, count: formatCount(count, locale) });
    return count === 0 ? [] : [{ value, label }];
  };
  return {
    levels: register.levels
      .toReversed()
      .flatMap((level) =>
        option(
          level.key,
          levelName(level, locale),
          rows.filter((row) => row.level === level.key).length,
        ),
      ),
    states: UNIT_STATES.flatMap((state) =>
      option(
        state,
        words[`unit.state.${state}`],
        rows.filter(({ states }) => states?.includes(state)).length,
      ),
    ),
  };
}

/** Every organisation of a committee, one row each, page by page: what all of its numbers are counted from. */
import { formatCount } from '../../locale/format.ts';
import { messages } from '../../locale/messages.ts';
import { dayOf } from '../../statistics/day.ts';
import { fold } from '../../statistics/fold.ts';
import { lateness } from '../../statistics/lateness.ts';
import { recordedLimitations, type RecordedLimitation } from '../../statistics/limitationAges.ts';
import { once } from '../../statistics/once.ts';
import { unitPages } from '../../statistics/unitPages.ts';
import type { Unit } from '../../statistics/unit.ts';
import type { FigureContext } from '../figure.ts';
import { levelName } from '../levels/levelStates.ts';
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
  /** Which page of how many, from 1. */
  readonly page: number;
  readonly pages: number;
}

/** The committee itself first, then level by level; those that exist on the as-of date and have no page of their own. */
export function unitTable(context: FigureContext, page = 1): UnitTable {
  const { register, scope, asOf } = context;
  const pages = unitPages(register, scope, asOf);
  const units = pages[page - 1] ?? [];
  const facts = factsOf(units, asOf);
  const rows = units.map((unit) => rowOf(unit, facts, context));
  const headed = headings(context);
  return { headings: headed, rows, ...options(rows, context), page, pages: pages.length };
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

const factsOf = once((units: readonly Unit[], asOf: Temporal.PlainDate): Facts => {
  const recorded = Map.groupBy(recordedLimitations(units, asOf), ({ unit }) => unit);
  return {
    daysLate: new Map(lateness(units, asOf).map(({ unit, days }) => [unit, days])),
    limitationsOpen: new Map([...recorded].map(([unit, rows]) => [unit, openIn(rows)])),
  };
});

function openIn(rows: readonly RecordedLimitation[]): number {
  return rows.filter(({ follow }) => follow === 'open').length;
}

function rowOf(unit: Unit, facts: Facts, context: FigureContext): Row {
  const words = messages(context.locale);
  const { organization, congress } = unit;
  const { states, said } = unitState(unit, context);
  const [name, level] = unitCells(unit, context);
  return {
    unit: organization.code,
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
  return kind === undefined || saysKind(level, kind) ? {} : { note: kind };
}

/** A country has a dozen kinds at five levels, and folding takes as long as the rest of a row. */
function saysKind(level: string, kind: string): boolean {
  return saidKinds.getOrInsertComputed(`${level}\n${kind}`, () =>
    fold(level).startsWith(fold(kind)),
  );
}

const saidKinds = new Map<string, boolean>();

/** Planned, opened, closed; what the data knows of the time after the as-of date is left out. */
function dayCells({ congress, days }: Unit, context: FigureContext): readonly Cell[] {
  const words = messages(context.locale);
  const asOf = dayOf(context.asOf);
  const opened = days.opened <= asOf ? congress?.opened : undefined;
  const closed = days.closed <= asOf ? congress?.closed : undefined;
  return [
    dateCell(congress?.planned, words['own.unplanned'], context),
    dateCell(opened, words['row.notHeld'], context),
    dateCell(closed, words['row.notHeld'], context),
  ];
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

/** The matrix of limitations by committee: a cell's number is of units, its shade the share of congresses held. */
import { formatCount, formatShare, type Locale } from '../../locale/format.ts';
import { messages } from '../../locale/messages.ts';
import { isShare } from '../../statistics/limitations.ts';
import type { LimitationCount } from '../../statistics/results.ts';
import { categoryName } from './categoryNames.ts';
import type { MatrixCell, MatrixDrawing, MatrixGroup, MatrixRow } from '../drawings/matrix.ts';
import { shortNameOf } from '../committees.ts';
import type { FigureContext } from '../figure.ts';
import {
  countIn,
  ofSingleUnits,
  rowsBelow,
  type GridRow,
  type LimitationGrid,
} from './limitationGrid.ts';
import type { Lead } from './limitationLead.ts';

/** Where the classes begin, in per cent; fixed, so that matrices of other dates and terms can be compared. */
const BOUNDS = [0, 5, 10, 20, 40] as const;

/** The matrix of a grid, with the cells of its finding marked; without a finding only what was stated is left. */
export function limitationsMatrix(
  grid: LimitationGrid,
  lead: Lead | undefined,
  { locale }: FigureContext,
): MatrixDrawing {
  const words = messages(locale);
  const counted = lead === undefined ? [] : countedGroups(grid, lead, locale);
  return {
    form: 'matrix',
    columns: grid.categories.map((category) => categoryName(category, locale)),
    baseHeading: words['column.congressesHeld'],
    scale: {
      heading: words['limitationsByCommittee.scale'],
      steps: BOUNDS.map((bound, index) => boundLabel(bound, index, locale)),
    },
    key: { noData: words['noData'], unshared: words['limitationsByCommittee.unshared'] },
    groups: [...counted, ...statementGroups(grid, locale)],
  };
}

/** "Dưới 5%" for the lowest class, "từ 5%" and so on for those above. */
function boundLabel(bound: number, index: number, locale: Locale): string {
  const words = messages(locale);
  const share = formatShare(bound === 0 ? BOUNDS[index + 1]! : bound, 100, locale)!;
  return words[bound === 0 ? 'limitationsByCommittee.below' : 'limitationsByCommittee.from'](share);
}

/** The scope, then its committees; where these are single units, only those that have a limitation. */
function countedGroups(grid: LimitationGrid, lead: Lead, locale: Locale): readonly MatrixGroup[] {
  const whole = { ...countedRow(grid, grid.scope, lead, locale), strong: true };
  const below = rowsBelow(grid);
  if (below.length === 0) return [{ rows: [whole] }];
  const concerned = ({ counts }: GridRow) => counts.some(({ units }) => units > 0);
  const shown = ofSingleUnits(grid) ? below.filter(concerned) : below;
  const words = messages(locale);
  const left = formatCount(below.length - shown.length, locale);
  return [
    { rows: [{ ...whole, label: words['limitationsByCommittee.total'] }] },
    {
      rows: shown.map((row) => countedRow(grid, row, lead, locale)),
      ...(shown.length < below.length && { note: words['limitationsByCommittee.left'](left) }),
    },
  ];
}

function countedRow(grid: LimitationGrid, row: GridRow, lead: Lead, locale: Locale): MatrixRow {
  const held = formatCount(row.counts[0]!.held, locale);
  const base = { count: held, words: messages(locale)['limitationsByCommittee.held'](held) };
  const isUnit = row !== grid.scope && ofSingleUnits(grid);
  return {
    label: shortNameOf(row.organization),
    ...(isUnit ? {} : { base }),
    cells: grid.categories.map((category, index) => ({
      ...cellOf(countIn(grid, row, index), locale),
      ...(category === lead.category && isLeading(row, grid, lead) && { marked: true }),
    })),
  };
}

function isLeading(row: GridRow, { scope }: LimitationGrid, lead: Lead): boolean {
  return lead.form === 'places' ? lead.places.includes(row) : row === scope && lead.tied === 1;
}

function cellOf(count: LimitationCount | undefined, locale: Locale): MatrixCell {
  if (count === undefined) return { kind: 'noData' };
  const text = formatCount(count.units, locale);
  if (count.units === 0) return { kind: 'none', text };
  return isShare(count) ? { kind: 'share', text, step: stepOf(count) } : { kind: 'unshared', text };
}

/** 1 for the lowest class; in whole numbers, so that a share on a bound is in the class that begins there. */
function stepOf({ units, held }: LimitationCount): number {
  return BOUNDS.filter((bound) => units * 100 >= bound * held).length;
}

/** One row per committee that made statements; those that none of them made are the scope's own. */
function statementGroups(grid: LimitationGrid, locale: Locale): readonly MatrixGroup[] {
  const { scope } = grid;
  const below = rowsBelow(grid).map(({ organization, counts }) => ({
    label: shortNameOf(organization),
    stated: counts.map(({ statements }) => statements),
  }));
  const own = scope.counts.map(
    ({ statements }, index) =>
      statements - below.reduce((sum, { stated }) => sum + stated[index]!, 0),
  );
  const rows = [{ label: scope.organization.name, stated: own }, ...below].filter(({ stated }) =>
    stated.some((statements) => statements > 0),
  );
  if (rows.length === 0) return [];
  return [
    {
      heading: messages(locale)['column.statements'],
      rows: rows.map(({ label, stated }) => ({
        label,
        cells: stated.map((count) => ({ kind: count > 0 ? 'statement' : 'blank' })),
      })),
    },
  ];
}

/**
 * The finding of limitations by committee: by the number of congresses, because a share of few says little. The number
 * grows with the size of a committee, so the words say "most congresses", not "most frequent".
 */
import type { NamedCategory } from '../../statistics/categories.ts';
import type { LimitationCount } from '../../statistics/results.ts';
import { ofSingleUnits, type GridRow, type LimitationGrid } from './limitationGrid.ts';

/** The category and the one or two committees in which most units have it. */
interface LeadingPlaces {
  readonly form: 'places';
  readonly category: NamedCategory;
  readonly places: readonly GridRow[];
  /** One per place. */
  readonly counts: readonly LimitationCount[];
  /** Whether others have it too, at fewer units. */
  readonly most: boolean;
  readonly total: LimitationCount;
}

/** The most frequent category of the whole scope, where none of its committees stands out. */
interface LeadingCategory {
  readonly form: 'whole';
  readonly category: NamedCategory;
  /** How many categories are as frequent. */
  readonly tied: number;
  /** Whether others were recorded, at fewer units. */
  readonly most: boolean;
  readonly total: LimitationCount;
  /** In how many of the committees it was recorded; undefined where these are single units, or one. */
  readonly spread: { readonly count: number; readonly of: number } | undefined;
}

export type Lead = LeadingPlaces | LeadingCategory;

/** A tie of more than this many committees is no finding about any of them. */
const FEW = 2;

/**
 * Undefined where nothing was counted. A single row, or rows of one unit each, leave nothing to compare; fewer than
 * `least` congresses in one committee are no finding about it.
 */
export function leadOf(grid: LimitationGrid, least: number): Lead | undefined {
  if (grid.concerned === 0) return undefined;
  if (grid.committees.length === 1 || ofSingleUnits(grid)) return wholeLead(grid);
  return placesLead(grid, least) ?? wholeLead(grid);
}

/** Of categories with equally many units in one committee, the one with the most in the scope. */
function placesLead(
  { categories, committees, scope }: LimitationGrid,
  least: number,
): Lead | undefined {
  const largest = Math.max(...committees.flatMap(({ counts }) => counts.map(({ units }) => units)));
  const index = categories.findIndex((_, each) =>
    committees.some(({ counts }) => counts[each]!.units === largest),
  );
  const places = committees.filter(({ counts }) => counts[index]!.units === largest);
  if (largest < least || places.length > FEW) return undefined;
  const fewer = ({ counts }: GridRow) => counts[index]!.units > 0 && counts[index]!.units < largest;
  return {
    form: 'places',
    category: categories[index]!,
    places,
    counts: places.map(({ counts }) => counts[index]!),
    most: committees.some(fewer),
    total: scope.counts[index]!,
  };
}

function wholeLead(grid: LimitationGrid): Lead {
  const { categories, scope, committees } = grid;
  const [total] = scope.counts;
  const recorded = scope.counts.filter(({ units }) => units > 0);
  const tied = recorded.filter(({ units }) => units === total!.units).length;
  const count = committees.filter(({ counts }) => counts[0]!.units > 0).length;
  const compared = committees.length > 1 && !ofSingleUnits(grid);
  return {
    form: 'whole',
    category: categories[0]!,
    tied,
    most: tied < recorded.length,
    total: total!,
    spread: compared ? { count, of: committees.length } : undefined,
  };
}

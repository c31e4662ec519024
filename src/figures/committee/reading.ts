/** One number of one committee, ready for a cell of the comparison and for its tile. */
import { formatFraction, formatShare } from '../../locale/format.ts';
import { messages } from '../../locale/messages.ts';
import type { FigureContext } from '../figure.ts';

/** Drawn as a mark beside the words: full, half, loud, empty, dashed. */
export type Standing = 'completed' | 'underWay' | 'concern' | 'plain' | 'unknown';

/** Where the rows behind a number stand on the committee's page. */
export interface RowsBehind {
  readonly part: 'committees' | 'units' | 'limitations' | 'elections' | 'tasks';
  readonly level?: string;
  readonly state?: string;
}

export interface Reading {
  /** "47/47"; undefined where there is no number, of which `said` tells why. */
  readonly value: string | undefined;
  readonly share?: string;
  /** How many report, where not all do. */
  readonly coverage?: string;
  /** What the table is sorted by; undefined stands last. */
  readonly sort: number | undefined;
  readonly standing: Standing;
  /** The standing in words. */
  readonly said: string;
  /** 0–1, where a bar that fills up says it at a glance. */
  readonly filled?: number;
  readonly behind?: RowsBehind;
}

/** No number, and why. */
export function missing(said: string): Reading {
  return { value: undefined, sort: undefined, standing: 'unknown', said };
}

export function noData({ locale }: FigureContext): Reading {
  return missing(messages(locale)['noData']);
}

/** A part of a whole that is not 0, as it is written and sorted by its share. */
export function part(
  count: number,
  of: number,
  { locale }: FigureContext,
): Pick<Reading, 'value' | 'share' | 'sort'> {
  return {
    value: formatFraction(count, of, locale),
    share: formatShare(count, of, locale)!,
    sort: count / of,
  };
}

/** What is counted in the hope that there is none: sorted by its count. */
export function concern(
  count: number,
  of: number,
  said: { readonly none: string; readonly some: string },
  { locale }: FigureContext,
): Reading {
  return {
    value: formatFraction(count, of, locale),
    sort: count,
    standing: count === 0 ? 'completed' : 'concern',
    said: count === 0 ? said.none : said.some,
  };
}

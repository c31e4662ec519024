/**
 * What a term is generated from: the sizes and bounds that are known, or chosen, per committee. Other
 * provinces, or the whole country, are other presets of the same shape.
 */
import type { Rhythm } from './calendar.ts';

/** Grassroots congresses of a committee that open and close within the same bounds. */
export interface Wave {
  /** How many units; the wave without a count takes the rest. */
  readonly count?: number;
  /** Only chi bộ cơ sở, which have no cells below them. */
  readonly smallUnits?: boolean;
  readonly from: string;
  readonly to: string;
}

/** A grassroots organisation that was founded or ended during the round. */
export interface Change {
  readonly name: string;
  readonly established?: string;
  readonly dissolved?: string;
}

export interface CommitteePreset {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  /** "huyện Ba Bể": what stands after an office's name; empty where the office needs none. */
  readonly place: string;
  /** "column,row" of the tile map. */
  readonly tile: string;
  readonly pilot?: boolean;
  readonly congress: { readonly planned: string; readonly days?: number; readonly held?: boolean };
  readonly communes: readonly string[];
  readonly offices: readonly string[];
  /** Grassroots organisations at the end of the round: communes first, then offices, then changes. */
  readonly grassroots: number;
  /** How many of the offices are đảng bộ cơ sở, with cells below. */
  readonly officeCommittees: number;
  /** Cells of an office with a committee. */
  readonly officeCells: readonly [number, number];
  readonly sectional: number;
  /** No unit names, member or delegate numbers: police and army. */
  readonly anonymous?: boolean;
  readonly changes?: readonly Change[];
  /** No congress lasts longer than a day. */
  readonly oneDay?: boolean;
  readonly waves: readonly Wave[];
  /** Whether cells, too, report delegates, comments or their secretary. */
  readonly cellsReport?: {
    readonly attendance?: boolean;
    readonly comments?: boolean;
    readonly secretary?: boolean;
  };
}

export interface Preset {
  readonly seed: number;
  readonly root: {
    readonly code: string;
    readonly name: string;
    readonly shortName: string;
    readonly planned: string;
  };
  /** The day the export was made: nothing has opened, closed or been done after it. */
  readonly asOf: string;
  readonly committees: readonly CommitteePreset[];
  /** Villages of a commune that have a cell. */
  readonly villages: readonly [number, number];
  readonly cells: {
    readonly first: string;
    readonly deadline: string;
    readonly last: string;
    readonly rhythm: Rhythm;
  };
  readonly grassroots: { readonly rhythm: Rhythm; readonly lastDayOnTime: string };
  /** The weeks in which congresses were put off, and so planned but not held. */
  readonly suspension: { readonly from: string; readonly to: string };
}

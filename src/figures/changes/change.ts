/** What changed, as sentences with numbers and the rows behind them. */
import { shortNameOf } from '../committees.ts';
import type { FigureContext } from '../figure.ts';
import { committeeOf } from '../upcoming/upcomingNames.ts';
import type { Unit } from '../../statistics/unit.ts';

export interface Change {
  readonly text: string;
  /** Those of whom it speaks; none where the text names its only row itself. */
  readonly units: readonly ChangedUnit[];
}

export interface ChangedUnit {
  readonly name: string;
  /** The committee that it belongs to; undefined where it is one itself. */
  readonly committee: string | undefined;
  /** "congresses/ba-be.csv:12": the row that says so. */
  readonly place: string;
}

export type ChangeKind =
  /** Of congresses: what is progress, or the lack of it. */
  | 'progress'
  /** Of what is counted: organisations founded and dissolved, which is no progress. */
  | 'whole'
  | 'limitations'
  /** Of the plan and the settings: numbers move without anything having happened. */
  | 'definition'
  /** Of what the organisations are said to be. */
  | 'denominator'
  /** A date or number that was different before. */
  | 'record';

export interface ChangeGroup {
  readonly kind: ChangeKind;
  readonly changes: readonly Change[];
}

/** A unit with the row of its congress, or its own where it has none; paths are below the term's folder. */
export function changedUnit(unit: Unit, context: FigureContext): ChangedUnit {
  const committee = committeeOf(unit, context);
  const { file, line } = (unit.congress ?? unit.organization).place;
  return {
    name: unit.organization.name,
    committee: committee && shortNameOf(committee),
    place: `${file.slice(file.indexOf('/') + 1)}:${line}`,
  };
}

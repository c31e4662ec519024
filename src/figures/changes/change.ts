/** What changed, as sentences with numbers and the rows behind them. */
import { shortNameOf } from '../committees.ts';
import type { FigureContext } from '../figure.ts';
import { listed } from '../listed.ts';
import { placeText } from '../placeText.ts';
import { committeeOf } from '../upcoming/upcomingNames.ts';
import type { Unit } from '../../statistics/unit.ts';

export interface Change {
  readonly text: string;
  /** The first of those of whom it speaks; none where the text names its only row itself. */
  readonly units: readonly ChangedUnit[];
  /** How many there are beside those named. */
  readonly more: number;
}

export interface ChangedUnit {
  readonly name: string;
  /** The committee that it belongs to; undefined where it is one itself. */
  readonly committee: string | undefined;
  /** What the row says of it, where a unit may have several: the category of a limitation. */
  readonly about?: string;
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
  /** How many there are beside those told; only of records that say otherwise can there be so many. */
  readonly more?: number;
}

/** More are counted: nobody reads thousands of names below one sentence. */
export const MOST_NAMED = 300;

/** The units of a change, each as it is named; of those beyond the first few hundred only their number. */
export function concerned<T>(
  all: readonly T[],
  name: (one: T) => ChangedUnit,
): Pick<Change, 'units' | 'more'> {
  const { shown, more } = listed(all, MOST_NAMED);
  return { units: shown.map(name), more };
}

/** A unit with the row of its congress, or its own where it has none; paths are below the term's folder. */
export function changedUnit(unit: Unit, context: FigureContext): ChangedUnit {
  return {
    ...namesOf(unit, context),
    place: placeText((unit.congress ?? unit.organization).place),
  };
}

/** Who is meant, as a list of changes names it. */
export function namesOf(
  unit: Unit,
  context: FigureContext,
): Pick<ChangedUnit, 'name' | 'committee'> {
  const committee = committeeOf(unit, context);
  return { name: unit.organization.name, committee: committee && shortNameOf(committee) };
}

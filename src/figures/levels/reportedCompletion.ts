/** What was reported of a level without unit rows: held and completed of the same day, where both are known. */
import type { Reported } from '../../data/records.ts';
import type { FigureContext } from '../figure.ts';
import { newestReport } from '../reported/newestReport.ts';
import type { LevelState } from './levelStates.ts';

export interface ReportedCompletion {
  readonly held?: number;
  readonly completed?: number;
}

/** Two reports stand beside each other only when they are of one day and one whole, and do not contradict. */
export function reportedCompletion(
  { level, reported }: LevelState,
  context: FigureContext,
): ReportedCompletion {
  if (reported?.numerator === undefined) return {};
  if (reported.measure !== 'held') return { completed: reported.numerator };
  const held = reported.numerator;
  const completed = newestReport(context, level.key, ['completed']);
  return isBeside(reported, completed) ? { held, completed: completed.numerator } : { held };
}

function isBeside(
  held: Reported,
  completed: Reported | undefined,
): completed is Reported & { readonly numerator: number } {
  return (
    completed?.numerator !== undefined &&
    completed.denominator === held.denominator &&
    completed.asOf.equals(held.asOf) &&
    completed.numerator <= held.numerator!
  );
}

/** Who attended the congresses of each level: counted from its units, or, where a term has none, as it was reported. */
import { attendance } from '../../statistics/attendance.ts';
import { completion } from '../../statistics/completion.ts';
import type { Attendance } from '../../statistics/results.ts';
import type { FigureContext } from '../figure.ts';
import type { LevelState } from '../levels/levelStates.ts';
import { newestReport } from '../reported/newestReport.ts';
import { printedShare } from '../reported/printedShare.ts';

/** A level with what its congresses give; its `reported` is a row about attendance. */
export interface AttendedLevel extends LevelState {
  readonly attended: Attendance | undefined;
}

/** Both numbers belong to the same congresses; at least one delegate was summoned. */
export interface Delegates {
  readonly present: number;
  readonly summoned: number;
}

/** Every level that the scope has a unit of or a report about, lowest level first. */
export function attendedLevels(context: FigureContext): readonly AttendedLevel[] {
  const { register, scope, asOf } = context;
  return register.levels.flatMap((level): readonly AttendedLevel[] => {
    const units = register.units(scope.code, level.key);
    if (register.term.congresses !== undefined && units.length > 0) {
      const counted = completion(units, asOf);
      const attended = attendance(units, asOf);
      return [{ level, units, counted, attended, reported: undefined, total: counted.total }];
    }
    const reported = newestReport(context, level.key, ['attendance']);
    if (reported === undefined) return [];
    const total = reported.denominator;
    return [{ level, units, counted: undefined, attended: undefined, reported, total }];
  });
}

/** Before the first of its congresses has closed, a level has nothing to report. */
export function isDue({ attended }: AttendedLevel): boolean {
  return attended === undefined || attended.due > 0;
}

/** Counted or reported; undefined where a number is missing or nobody was summoned. */
export function delegates({ attended, reported }: AttendedLevel): Delegates | undefined {
  const { present, summoned } = attended ?? {
    present: reported?.numerator,
    summoned: reported?.denominator,
  };
  return present === undefined || !summoned ? undefined : { present, summoned };
}

/** A rate that was printed, if a number can be read from it: all there is where the counts are missing. */
export function printedOnly(level: AttendedLevel): string | undefined {
  const printed = level.reported?.printed;
  if (printed === undefined || delegates(level) !== undefined) return undefined;
  return printedShare(printed) === undefined ? undefined : printed;
}

export function isKnown(level: AttendedLevel): boolean {
  return delegates(level) !== undefined || printedOnly(level) !== undefined;
}

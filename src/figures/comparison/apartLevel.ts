/** What each term says by itself of a level that is not the same in both. */
import type { Locale } from '../../locale/format.ts';
import { messages } from '../../locale/messages.ts';
import { comparedNumber } from '../../statistics/comparedNumber.ts';
import {
  isAllAppointed,
  type ComparedLevel,
  type TermComparison,
} from '../../statistics/comparison.ts';
import type { Level } from '../../statistics/levels.ts';
import type { Register } from '../../statistics/register.ts';
import { cellLine, comparedCell } from './comparedCell.ts';
import { nameOf } from './comparedLevel.ts';
import { levelSentence, type TermNames } from './comparisonReasons.ts';

export interface ApartTexts {
  readonly level: string;
  readonly reason: string;
  /** What each term says of it by itself. */
  readonly numbers: readonly string[];
}

/** Of a level with a reason that keeps it apart. */
export function apartTexts(
  level: ComparedLevel,
  comparison: TermComparison,
  names: TermNames,
  locale: Locale,
): ApartTexts {
  return {
    level: nameOf(level, locale),
    reason: levelSentence(level, comparison, names, locale)!,
    numbers: (['earlier', 'later'] as const).flatMap((side) => {
      const own = level[side];
      return own === undefined ? [] : [ownLine(own, comparison[side], locale)];
    }),
  };
}

/** What the term itself says of a level: how many completed, else held, and whether committees were appointed. */
function ownLine(level: Level, register: Register, locale: Locale): string {
  const words = messages(locale);
  const { term } = register.term.settings;
  const measure = comparedNumber('completed', level, register) === undefined ? 'held' : 'completed';
  const number = comparedNumber(measure, level, register);
  const value = number && cellLine(comparedCell(measure, number, register, locale));
  const said =
    value === undefined
      ? words['comparison.ownNothing'](term)
      : words['comparison.own']({ term, measure: words[`comparison.measure.${measure}`], value });
  return isAllAppointed(level, register) ? `${said} ${words['comparison.ownAppointed']}` : said;
}

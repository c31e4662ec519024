/** A committee's own congress: its day, and how that stands. */
import { formatCount, formatDateRange } from '../../locale/format.ts';
import { messages } from '../../locale/messages.ts';
import { dayOf } from '../../statistics/day.ts';
import { lateness } from '../../statistics/lateness.ts';
import { riskOf } from '../../statistics/risks.ts';
import { isCompleted, isHeld } from '../../statistics/state.ts';
import type { Unit } from '../../statistics/unit.ts';
import type { FigureContext } from '../figure.ts';
import { missing, noData, type Reading } from './reading.ts';

/** The days it was held, or the planned one; sorted by the first of them. */
export function ownCongress(unit: Unit, context: FigureContext): Reading {
  const { register, asOf, locale } = context;
  if (register.term.congresses === undefined) return noData(context);
  const words = messages(locale);
  const day = dayOf(asOf);
  const { opened, closed, planned } = unit.congress ?? {};
  const { standing, said } = standingOf(unit, context);
  const marked = unit.organization.pilot ? words['standing.pilot'](said) : said;
  const start = isHeld(unit, day) ? opened : planned;
  if (start === undefined) return { ...missing(marked), standing };
  const end = isCompleted(unit, day) ? closed : undefined;
  return { value: formatDateRange(start, end, locale), sort: dayOf(start), standing, said: marked };
}

function standingOf(unit: Unit, context: FigureContext): Pick<Reading, 'standing' | 'said'> {
  const { asOf, locale } = context;
  const words = messages(locale);
  const day = dayOf(asOf);
  const [late] = lateness([unit], asOf);
  const days = formatCount(late?.days ?? 0, locale);
  if (late?.state === 'late')
    return { standing: 'completed', said: words['own.completedLate'](days) };
  if (isCompleted(unit, day)) return { standing: 'completed', said: words['own.completed'] };
  if (late?.state === 'overdue') return { standing: 'concern', said: words['own.overdue'](days) };
  if (isHeld(unit, day)) return { standing: 'underWay', said: words['own.underWay'] };
  const isPlanned = unit.congress?.planned !== undefined;
  if (riskOf(unit, day) !== undefined)
    return { standing: 'concern', said: words[isPlanned ? 'own.atRisk' : 'own.unplanned'] };
  return isPlanned
    ? { standing: 'plain', said: words['own.planned'] }
    : { standing: 'unknown', said: words['own.unplanned'] };
}

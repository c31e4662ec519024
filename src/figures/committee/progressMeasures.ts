/** How far the committees are: their own congress, each level below them, and all of it against the deadlines. */
import { formatCount } from '../../locale/format.ts';
import { messages } from '../../locale/messages.ts';
import { completion } from '../../statistics/completion.ts';
import type { Level } from '../../statistics/levels.ts';
import type { Completion } from '../../statistics/results.ts';
import type { Unit } from '../../statistics/unit.ts';
import type { FigureContext } from '../figure.ts';
import { levelInSentence, levelName } from '../levels/levelStates.ts';
import { committeeUnits, unitsWithin, type Measure } from './measure.ts';
import { ownCongress } from './ownCongress.ts';
import { concern, missing, noData, part, type Reading } from './reading.ts';
import { unitsBehind } from './unitsBehind.ts';

export function progressMeasures(context: FigureContext): readonly Measure[] {
  return [own(context), ...levels(context), ...timeliness(context)];
}

function own(context: FigureContext): Measure {
  const words = messages(context.locale);
  return {
    key: 'own',
    label: words['compare.own'],
    explained: words['explained.own'],
    first: 'ascending',
    readings: committeeUnits(context).map((unit) => ownCongress(unit, context)),
  };
}

/** Levels of which at least one committee ever had a unit below itself, the highest first. */
function levels(context: FigureContext): readonly Measure[] {
  const { register, locale } = context;
  const committees = committeeUnits(context);
  const isBelow = (level: Level) =>
    committees.some((unit) => below(unit, level, context).length > 0);
  return register.levels
    .toReversed()
    .filter(isBelow)
    .map((level, index) => ({
      key: `level-${index + 1}`,
      label: levelName(level, locale),
      explained: messages(locale)['explained.level'](levelInSentence(level, locale)),
      first: 'ascending',
      readings: committees.map((unit) => levelReading(unit, level, context)),
    }));
}

function below(
  { organization: { code } }: Unit,
  { key }: Level,
  { register }: FigureContext,
): readonly Unit[] {
  return register.units(code, key).filter(({ organization }) => organization.code !== code);
}

function levelReading(committee: Unit, level: Level, context: FigureContext): Reading {
  const { register, asOf, locale } = context;
  if (register.term.congresses === undefined) return noData(context);
  const counted = completion(below(committee, level, context), asOf);
  if (counted.total === 0) return missing(messages(locale)['standing.absent']);
  return {
    ...part(counted.completed, counted.total, context),
    filled: counted.completed / counted.total,
    ...standing(counted, context),
    behind: unitsBehind(committee.organization, { level: level.key }, context),
  };
}

function standing(
  { total, held, completed, late, overdue, atRisk }: Completion,
  { locale }: FigureContext,
): Pick<Reading, 'standing' | 'said'> {
  const words = messages(locale);
  const count = (of: number) => formatCount(of, locale);
  if (completed === total && late === 0)
    return { standing: 'completed', said: words['standing.completed'] };
  if (completed === total)
    return { standing: 'completed', said: words['standing.completedLate'](count(late)) };
  if (overdue > 0) return { standing: 'concern', said: words['standing.overdue'](count(overdue)) };
  if (atRisk > 0) return { standing: 'concern', said: words['standing.atRisk'](count(atRisk)) };
  return held > 0
    ? { standing: 'underWay', said: words['standing.underWay'] }
    : { standing: 'plain', said: words['standing.notBegun'] };
}

const states = ['overdue', 'atRisk', 'late', 'onTime'] as const;

function timeliness(context: FigureContext): readonly Measure[] {
  const { register, asOf, locale } = context;
  const words = messages(locale);
  const counts = committeeUnits(context).map(({ organization }) => ({
    organization,
    counted: completion(unitsWithin({ ...context, scope: organization }), asOf),
  }));
  return states.map((state) => ({
    key: state,
    label: state === 'atRisk' ? words['compare.atRisk'] : words[`column.${state}`],
    explained: words[`explained.${state}`],
    first: state === 'onTime' ? 'ascending' : 'descending',
    readings: counts.map(({ organization, counted }) =>
      register.term.congresses === undefined
        ? noData(context)
        : {
            ...stateReading(state, counted, context),
            ...(counted[state] > 0 && { behind: unitsBehind(organization, { state }, context) }),
          },
    ),
  }));
}

function stateReading(
  state: (typeof states)[number],
  counted: Completion,
  context: FigureContext,
): Reading {
  const words = messages(context.locale);
  const { total } = counted;
  if (state !== 'onTime') {
    const said = { none: words['standing.none'], some: words[`standing.some.${state}`] };
    return concern(counted[state], total, said, context);
  }
  // Those that are not due yet may still be on time.
  const due = total - counted.pending;
  if (due === 0) return missing(words['standing.notDue']);
  const all = counted.onTime === due;
  return {
    ...part(counted.onTime, due, context),
    standing: all ? 'completed' : 'plain',
    said: all ? words['standing.allOnTime'] : words['standing.onTime'],
  };
}

/** What is left to do: limitations still open, and tasks overdue. */
import { formatCount } from '../../locale/format.ts';
import { messages } from '../../locale/messages.ts';
import { dayOf } from '../../statistics/day.ts';
import { followUp, recordedLimitations } from '../../statistics/limitationAges.ts';
import { taskStateOn } from '../../statistics/tasks.ts';
import type { Unit } from '../../statistics/unit.ts';
import type { FigureContext } from '../figure.ts';
import { committeeUnits, unitsWithin, type Measure } from './measure.ts';
import { concern, missing, noData, type Reading } from './reading.ts';
import { presentUnits } from '../../statistics/presentUnits.ts';

export function limitationsMeasure(context: FigureContext): Measure {
  return measure('limitations', limitationsReading, context);
}

export function tasksMeasure(context: FigureContext): Measure {
  return measure('tasks', tasksReading, context);
}

/** A committee without a row is no committee without limitations: nothing is known of it. */
function measure(
  key: 'limitations' | 'tasks',
  reading: (units: readonly Unit[], context: FigureContext) => Reading,
  context: FigureContext,
): Measure {
  const words = messages(context.locale);
  const isKnown = context.register.term[key] !== undefined;
  return {
    key,
    label: words[`compare.${key}`],
    explained: words[`explained.${key}`],
    first: 'descending',
    readings: committeeUnits(context).map(({ organization }) =>
      isKnown
        ? reading(unitsWithin({ ...context, scope: organization }), context)
        : noData(context),
    ),
  };
}

function limitationsReading(units: readonly Unit[], context: FigureContext): Reading {
  const words = messages(context.locale);
  const recorded = recordedLimitations(units, context.asOf);
  if (recorded.length === 0) return missing(words['standing.noneRecorded']);
  const said = { none: words['standing.noneOpen'], some: words['standing.some.limitations'] };
  const { open, inProgress } = followUp(recorded);
  return {
    ...concern(open, recorded.length, said, context),
    ...(open === 0 && inProgress > 0 && underWay(inProgress, context)),
    behind: { part: 'limitations' },
  };
}

/** None is open, and yet not all is done. */
function underWay(
  inProgress: number,
  { locale }: FigureContext,
): Pick<Reading, 'standing' | 'said'> {
  const count = formatCount(inProgress, locale);
  return { standing: 'underWay', said: messages(locale)['standing.inProgress'](count) };
}

function tasksReading(units: readonly Unit[], context: FigureContext): Reading {
  const words = messages(context.locale);
  const day = dayOf(context.asOf);
  const tasks = presentUnits(units, day).flatMap((unit) => unit.tasks);
  if (tasks.length === 0) return missing(words['standing.noneAssigned']);
  const overdue = tasks.filter((task) => taskStateOn(task, day) === 'overdue').length;
  const said = { none: words['standing.none'], some: words['standing.some.tasks'] };
  return { ...concern(overdue, tasks.length, said, context), behind: { part: 'tasks' } };
}

/** The table of the timeline: congress days and milestones in one order of time. */
import { messages } from '../../locale/messages.ts';
import { congressDays } from '../../statistics/congressDays.ts';
import type { Figure, FigureContext } from '../figure.ts';
import { levelName, type LevelState } from '../levels/levelStates.ts';
import { eventText } from './timelineEvents.ts';

export function columns({ locale }: FigureContext): Figure['columns'] {
  const words = messages(locale);
  return [
    { key: 'level', label: words['column.level'], type: 'text', sparse: true },
    { key: 'date', label: words['column.date'], type: 'date' },
    { key: 'endDate', label: words['column.endDate'], type: 'date', sparse: true },
    { key: 'held', label: words['column.held'], type: 'count', sparse: true },
    { key: 'planned', label: words['column.planned'], type: 'count', sparse: true },
    { key: 'pilots', label: words['column.pilots'], type: 'count', sparse: true },
    { key: 'event', label: words['column.event'], type: 'text', sparse: true },
    { key: 'source', label: words['column.source'], type: 'text', sparse: true },
  ];
}

/** One row a day and level, and one a milestone. */
export function rows(states: readonly LevelState[], context: FigureContext): Figure['rows'] {
  const { asOf, locale, register } = context;
  const days = states.flatMap(({ level, units }) => {
    const { opened, planned } = congressDays(units, asOf);
    const name = levelName(level, locale);
    const held = opened.map(({ date, ordinary, pilots }) => ({
      level: name,
      date,
      held: ordinary + pilots,
      pilots,
    }));
    const ahead = planned.map(({ date, ordinary, pilots }) => ({
      level: name,
      date,
      planned: ordinary + pilots,
      pilots,
    }));
    return [...held, ...ahead];
  });
  const events = (register.term.milestones ?? []).map((milestone) => ({
    date: milestone.date,
    endDate: milestone.endDate,
    event: eventText(milestone, context),
    source: milestone.source,
  }));
  return [...days, ...events].toSorted((a, b) => Temporal.PlainDate.compare(a.date, b.date));
}

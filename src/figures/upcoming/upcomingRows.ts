/** The table of upcoming-congresses: one row a congress, by planned day. */
import { messages } from '../../locale/messages.ts';
import type { Figure, FigureContext } from '../figure.ts';
import { levelName } from '../levels/levelStates.ts';
import { committeeOf } from './upcomingNames.ts';
import { inOrder, type AgendaEntry, type LevelAgenda } from './upcomingWindow.ts';

export function upcomingRows(
  levels: readonly LevelAgenda[],
  context: FigureContext,
): Figure['rows'] {
  const entries = [...inOrder(levels, 'slipped'), ...inOrder(levels, 'ahead')];
  return entries.map((entry) => row(entry, context));
}

function row({ level, congress }: AgendaEntry, context: FigureContext): Figure['rows'][number] {
  const { locale } = context;
  const { organization } = congress.unit;
  const yes = messages(locale)['yes'];
  return {
    planned: congress.planned,
    daysToGo: congress.days > 0 ? congress.days : undefined,
    daysBehind: congress.days > 0 ? undefined : -congress.days,
    level: levelName(level, locale),
    code: organization.code,
    organization: organization.name,
    committee: committeeOf(congress.unit, context)?.name,
    pilot: organization.pilot ? yes : undefined,
    afterDeadline: congress.afterDeadline ? yes : undefined,
  };
}

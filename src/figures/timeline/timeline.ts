/** timeline: per level the planned window, the congress days, the deadline, model congresses; and the milestones. */
import { formatDate } from '../../locale/format.ts';
import { messages } from '../../locale/messages.ts';
import type { FamilyContext, FigureContent, FigureContext, FigureFamily } from '../figure.ts';
import { levelName, levelStates, scopeInSentence, type LevelState } from '../levels/levelStates.ts';
import { timelineClaim } from './timelineClaim.ts';
import { drawingOf } from './timelineDrawing.ts';
import { columns, rows } from './timelineTable.ts';

export const timeline: FigureFamily = {
  id: 'timeline',
  tables: ['plan', 'organizations', 'congresses', 'milestones'],
  content,
};

function content(context: FamilyContext): FigureContent {
  const { locale, asOf } = context;
  const words = messages(locale);
  const date = formatDate(asOf, locale);
  const states = planStates(context);
  const claim = timelineClaim(states, context);
  const title = claim?.title ?? words['noData'];
  return {
    title,
    lead: claim?.lead,
    subtitle: words['timeline.subtitle'](date),
    sentence: claim
      ? words['timeline.sentence']({
          date,
          scope: scopeInSentence(context),
          claim: title,
          dated: claim.dated,
        })
      : words['noData.sentence'],
    description: `${title}. ${words['timeline.description'](date)}`,
    unit: words['unit.congresses'],
    columns: columns(context),
    rows: rows(states, context),
    notes: notes(states, context),
    drawing: drawingOf(states, context),
  };
}

/** Every level of the plan has its lane, also those without units: their window is known. */
function planStates(context: FigureContext): readonly LevelState[] {
  const known = levelStates(context);
  return context.register.levels.map(
    (level) =>
      known.find((state) => state.level === level) ?? {
        level,
        units: [],
        counted: undefined,
        reported: undefined,
        total: undefined,
      },
  );
}

function notes(states: readonly LevelState[], { locale }: FigureContext): readonly string[] {
  const words = messages(locale);
  const open = states.filter(({ level }) => level.window && !level.window.start);
  const names = open.map(({ level }) => levelName(level, locale)).join('; ');
  const counts = states.some(({ counted }) => (counted?.total ?? 0) > 0);
  return [
    ...(counts ? [words['timeline.scaleNote']] : []),
    ...(names === '' ? [] : [words['timeline.noStart'](names)]),
  ];
}

/** upcoming-congresses: what is planned for the 30 days after the as-of date, and what should have opened already. */
import { formatCount, formatDate } from '../../locale/format.ts';
import { messages } from '../../locale/messages.ts';
import { dayOf } from '../../statistics/day.ts';
import { exists } from '../../statistics/state.ts';
import { upcoming } from '../../statistics/upcoming.ts';
import type {
  FamilyContext,
  Figure,
  FigureContent,
  FigureContext,
  FigureFamily,
} from '../figure.ts';
import { levelInSentence, levelStates } from '../levels/levelStates.ts';
import { agendaOf } from './upcomingAgenda.ts';
import { claimOf, leadOf } from './upcomingClaim.ts';
import { publicUpcomingColumns, publicUpcomingRows } from './publicUpcomingRows.ts';
import { upcomingRows } from './upcomingRows.ts';
import { inOrder, WINDOW_DAYS, windowOf, type LevelAgenda } from './upcomingWindow.ts';

export const upcomingCongresses: FigureFamily = {
  id: 'upcoming-congresses',
  tables: ['plan', 'organizations', 'congresses'],
  content,
};

function content(context: FamilyContext): FigureContent {
  const { locale, asOf } = context;
  const isPublic = context.audience === 'public';
  const words = messages(locale);
  const date = formatDate(asOf, locale);
  const levels = agendasOf(context);
  const claim = claimOf(levels, context);
  const isKnown = levels.length > 0;
  const title = isKnown ? words['upcoming.title'](claim) : words['noData'];
  return {
    title,
    lead: isKnown ? leadOf(claim, locale) : undefined,
    subtitle: words['upcoming.subtitle'](claim),
    sentence: isKnown ? words['upcoming.sentence'](claim) : words['noData.sentence'],
    description: `${title}. ${words['upcoming.description'](date)}`,
    unit: words['unit.congresses'],
    columns: isPublic ? publicUpcomingColumns(context) : columns(context),
    rows: isPublic ? publicUpcomingRows(levels, context) : upcomingRows(levels, context),
    notes: notes(levels, context),
    drawing: isKnown ? agendaOf(levels, context) : { form: 'empty', label: words['noData'] },
  };
}

/** Levels of which an organisation exists, the lowest first; none where the term has no congresses. */
function agendasOf(context: FigureContext): readonly LevelAgenda[] {
  const day = dayOf(context.asOf);
  return levelStates(context).flatMap(({ level, units: all, counted }) => {
    const units = all.filter((unit) => exists(unit, day));
    if (counted === undefined || units.length === 0) return [];
    return [{ level, units, ...upcoming(units, context.asOf, WINDOW_DAYS) }];
  });
}

function columns({ locale }: FigureContext): Figure['columns'] {
  const words = messages(locale);
  return [
    { key: 'planned', label: words['column.plannedDay'], type: 'date' },
    { key: 'daysToGo', label: words['column.daysToGo'], type: 'count', sparse: true },
    { key: 'daysBehind', label: words['column.daysBehind'], type: 'count', sparse: true },
    { key: 'level', label: words['column.level'], type: 'text' },
    { key: 'code', label: words['column.code'], type: 'text' },
    { key: 'organization', label: words['column.organization'], type: 'text' },
    { key: 'committee', label: words['column.committee'], type: 'text', sparse: true },
    { key: 'pilot', label: words['column.pilot'], type: 'text', sparse: true },
    { key: 'afterDeadline', label: words['column.afterDeadline'], type: 'text', sparse: true },
  ];
}

/** What the agenda cannot show: those without a planned day, and those planned after it ends. */
function notes(levels: readonly LevelAgenda[], { asOf, locale }: FigureContext): readonly string[] {
  const words = messages(locale);
  const unplanned = levels
    .filter((agenda) => agenda.unplanned.length > 0)
    .toReversed()
    .map(({ level, unplanned }) =>
      words['upcoming.countOfLevel']({
        count: formatCount(unplanned.length, locale),
        level: levelInSentence(level, locale),
      }),
    );
  const later = inOrder(levels, 'later').length;
  const date = formatDate(windowOf(asOf).to, locale);
  return [
    ...(unplanned.length === 0 ? [] : [words['upcoming.noteUnplanned'](unplanned.join('; '))]),
    ...(later === 0
      ? []
      : [words['upcoming.noteLater']({ count: formatCount(later, locale), date })]),
  ];
}

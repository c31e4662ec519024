/** The first group of the agenda: congresses whose planned day has passed without an opening. */
import { formatCount, formatDate } from '../../locale/format.ts';
import { messages } from '../../locale/messages.ts';
import type { AgendaGroup, AgendaRow } from '../drawings/agenda.ts';
import type { FamilyContext } from '../figure.ts';
import { levelName } from '../levels/levelStates.ts';
import { placesOf, whoOf } from './upcomingNames.ts';
import { inOrder, type AgendaEntry, type LevelAgenda } from './upcomingWindow.ts';

/** So many are named one by one; more are counted by level. */
const LISTED = 8;

/** Few by name, the longest behind first; many by level, the highest first. Undefined where none has slipped. */
export function slippedGroup(
  levels: readonly LevelAgenda[],
  context: FamilyContext,
): AgendaGroup | undefined {
  const words = messages(context.locale);
  const slipped = inOrder(levels, 'slipped');
  if (slipped.length === 0) return undefined;
  const concerned = levels.filter((agenda) => agenda.slipped.length > 0).toReversed();
  return {
    heading: words['upcoming.slippedHeading'],
    value: words['upcoming.congresses'](formatCount(slipped.length, context.locale)),
    rows:
      slipped.length <= LISTED
        ? slipped.map((entry) => congressRow(entry, context))
        : concerned.map((agenda) => levelRow(agenda, context)),
  };
}

function congressRow({ level, congress }: AgendaEntry, context: FamilyContext): AgendaRow {
  const { locale } = context;
  const words = messages(locale);
  const names = whoOf([congress], context);
  return {
    label: formatDate(congress.planned, locale),
    state: 'slipped',
    count: 1,
    value: behind(congress.days, context),
    names: [words['upcoming.level']({ level: levelName(level, locale), names })],
  };
}

/** The planned day itself may be the as-of date: then nothing is behind by a day yet. */
function behind(days: number, { locale }: FamilyContext): string {
  const words = messages(locale);
  return days === 0
    ? words['upcoming.behindToday']
    : words['upcoming.behind'](formatCount(-days, locale));
}

/** How many, where, and which is the longest behind. */
function levelRow({ level, slipped }: LevelAgenda, context: FamilyContext): AgendaRow {
  const { locale } = context;
  const words = messages(locale);
  const [longest] = slipped;
  const days = formatCount(-longest!.days, locale);
  const places = words['upcoming.level']({
    level: levelName(level, locale),
    names: placesOf(slipped, context),
  });
  return {
    label: words['upcoming.since'](formatDate(longest!.planned, locale)),
    state: 'slipped',
    count: slipped.length,
    value: formatCount(slipped.length, locale),
    names: [places, words['upcoming.longest']({ days, names: whoOf([longest!], context) })],
  };
}

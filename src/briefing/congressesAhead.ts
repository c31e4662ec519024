/** The congresses planned for the next weeks: counted by level, named where they are few. */
import type { FigureContext } from '../figures/figure.ts';
import { levelInSentence, levelStates } from '../figures/levels/levelStates.ts';
import { formatCount, formatDate, formatShortDate } from '../locale/format.ts';
import { messages } from '../locale/messages.ts';
import { upcoming, type PlannedCongress, type Upcoming } from '../statistics/upcoming.ts';
import { positive } from './inReport.ts';
import { unitName } from './unitName.ts';

/** With more congresses than this they are counted, not named. */
const NAMED = 8;

interface LevelAhead extends Upcoming {
  readonly level: string;
  /** The level is one organisation. */
  readonly isSingle: boolean;
}

/** Those planned within so many days; where no day ahead is known, how many are still to open all the same. */
export function congressesAhead(days: number, context: FigureContext): readonly string[] {
  const { locale } = context;
  const words = messages(locale);
  const levels = levelsAhead(days, context);
  const all = byDay(levels, 'ahead');
  if (all.length === 0)
    return byDay(levels, 'later').length === 0
      ? withoutDay(levels, context)
      : [words['briefing.aheadNone']];
  const counts = levels
    .filter(({ ahead }) => ahead.length > 0)
    .map(({ level, ahead }) =>
      words['briefing.aheadOfLevel']({ count: formatCount(ahead.length, locale), level }),
    );
  const names = all.map((one) => nameAndDay(one, context));
  return [
    words['briefing.aheadCongresses']({
      congresses: counts.join(', '),
      names: all.length > NAMED ? '' : names.join('; '),
    }),
  ];
}

/** Those still to open of which no day ahead is known: their planned day has come, or none is planned. */
function withoutDay(levels: readonly LevelAhead[], context: FigureContext): readonly string[] {
  const open = levels.filter(({ slipped, unplanned }) => slipped.length + unplanned.length > 0);
  const slipped = open.reduce((sum, level) => sum + level.slipped.length, 0);
  const unplanned = open.reduce((sum, level) => sum + level.unplanned.length, 0);
  if (open.length === 0) return [];
  return [
    messages(context.locale)['briefing.aheadWithoutDay']({
      level: slipped + unplanned === 1 && open[0]!.isSingle ? open[0]!.level : '',
      slipped: positive(slipped, context),
      unplanned: positive(unplanned, context),
    }),
  ];
}

/** The first day with a congress after so many days, where none comes before it. */
export function nextCongress(days: number, context: FigureContext): readonly string[] {
  const levels = levelsAhead(days, context);
  const later = byDay(levels, 'later');
  const [first] = later;
  if (first === undefined || byDay(levels, 'ahead').length > 0) return [];
  const { locale } = context;
  const words = messages(locale);
  const same = later.filter((one) => one.days === first.days);
  const names = same.slice(0, NAMED).map(({ unit }) => unitName(unit, context));
  const list = names.join('; ');
  const more = same.length - names.length;
  return [
    words['briefing.nextCongress']({
      day: formatDate(first.planned, locale),
      names:
        more === 0
          ? list
          : words['upcoming.moreNames']({ names: list, count: formatCount(more, locale) }),
    }),
  ];
}

/** Highest level first; none where no congress is counted. */
function levelsAhead(days: number, context: FigureContext): readonly LevelAhead[] {
  return levelStates(context)
    .filter(({ counted }) => counted !== undefined)
    .toReversed()
    .map(({ level, units, total }) => ({
      level: levelInSentence(level, context.locale),
      isSingle: total === 1,
      ...upcoming(units, context.asOf, days),
    }));
}

function byDay(levels: readonly LevelAhead[], part: 'ahead' | 'later'): readonly PlannedCongress[] {
  return levels.flatMap((level) => level[part]).toSorted((a, b) => a.days - b.days);
}

function nameAndDay({ unit, planned }: PlannedCongress, context: FigureContext): string {
  return messages(context.locale)['briefing.nameAndDay']({
    name: unitName(unit, context),
    day: formatShortDate(planned, context.locale),
  });
}

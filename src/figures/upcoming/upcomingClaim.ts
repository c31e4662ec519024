/** What the title and the sentence of upcoming-congresses are made from, written out. */
import { formatCount, formatDate, type Locale } from '../../locale/format.ts';
import { messages } from '../../locale/messages.ts';
import type { Unit } from '../../statistics/unit.ts';
import type { FamilyContext, FigureContext, LeadNumber } from '../figure.ts';
import { mayBeNamed } from '../committees.ts';
import { levelInSentence, scopeInSentence } from '../levels/levelStates.ts';
import {
  inOrder,
  onlyLevel,
  WINDOW_DAYS,
  windowOf,
  type AgendaEntry,
  type LevelAgenda,
} from './upcomingWindow.ts';

export function claimOf(levels: readonly LevelAgenda[], context: FamilyContext) {
  const { asOf, locale } = context;
  const [slipped, ahead, later] = [
    inOrder(levels, 'slipped'),
    inOrder(levels, 'ahead'),
    inOrder(levels, 'later'),
  ];
  const { from, to } = windowOf(asOf);
  const next = (ahead[0] ?? later[0])?.congress.planned;
  const unplanned = levels.flatMap((agenda) => agenda.unplanned);
  const all = levels.flatMap(({ units }) => units);
  return {
    date: formatDate(asOf, locale),
    scope: scopeInSentence(context),
    days: formatCount(WINDOW_DAYS, locale),
    from: formatDate(from, locale),
    to: formatDate(to, locale),
    ahead: positive(ahead.length, context),
    level: levelOf(ahead, locale),
    byLevel: byLevel(levels, context),
    next: next === undefined ? '' : formatDate(next, locale),
    slipped: positive(slipped.length, context),
    longest: positive(-(slipped[0]?.congress.days ?? 0), context),
    slippedOf: slippedOf(slipped, ahead, locale),
    unplanned: positive(unplanned.length, context),
    total: formatCount(all.length, locale),
    only: onlyName(unplanned.length === 0 ? all : unplanned, context),
  };
}

/** The number that the title begins with. */
export function leadOf(
  { ahead, slipped, next, unplanned, total, days }: ReturnType<typeof claimOf>,
  locale: Locale,
): LeadNumber {
  const words = messages(locale);
  const none = formatCount(0, locale);
  const planned = (count: string) => words['upcoming.leadAhead']({ count, days });
  if (ahead !== '') return { number: ahead, what: planned(ahead) };
  if (slipped !== '') return { number: slipped, what: words['upcoming.leadSlipped'](slipped) };
  if (next !== '') return { number: none, what: planned(none) };
  if (unplanned !== '')
    return { number: unplanned, what: words['upcoming.leadUnplanned'](unplanned) };
  return { number: `${total}/${total}`, what: words['upcoming.leadOpened'] };
}

/** A count as a sentence takes it: nothing is said of none. */
function positive(count: number, { locale }: FigureContext): string {
  return count === 0 ? '' : formatCount(count, locale);
}

/** Of several levels the list speaks. */
function levelOf(entries: readonly AgendaEntry[], locale: Locale): string {
  const level = onlyLevel(entries);
  return level === undefined ? '' : levelInSentence(level, locale);
}

/** Whose congresses have slipped; of the level that those ahead are said to be of nothing is said again. */
function slippedOf(
  slipped: readonly AgendaEntry[],
  ahead: readonly AgendaEntry[],
  locale: Locale,
): string {
  const [own, named] = [onlyLevel(slipped), onlyLevel(ahead)];
  if (slipped.length === 0 || own === named) return '';
  const words = messages(locale);
  return own === undefined
    ? words['upcoming.atLevels']
    : words['upcoming.ofOneLevel'](levelInSentence(own, locale));
}

/** A single organisation is named, if it may be; of several their number speaks. */
function onlyName(units: readonly Unit[], context: FamilyContext): string {
  const [unit, ...others] = units;
  if (unit === undefined || others.length > 0) return '';
  return mayBeNamed(unit.organization, context) ? unit.organization.name : '';
}

/** "1 của đảng bộ trực thuộc Tỉnh ủy, 81 của tổ chức cơ sở đảng"; of one level its name says all. */
function byLevel(levels: readonly LevelAgenda[], { locale }: FigureContext): string {
  const parts = levels
    .filter(({ ahead }) => ahead.length > 0)
    .toReversed()
    .map(({ level, ahead }) =>
      messages(locale)['upcoming.ofLevel']({
        count: formatCount(ahead.length, locale),
        level: levelInSentence(level, locale),
      }),
    );
  return parts.length === 1 ? '' : parts.join(', ');
}

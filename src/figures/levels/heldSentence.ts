/** How many congresses were held, as a title and as a sentence. Patterns: FACTS.md §6. */
import { formatCount, formatDate, formatOutOf, formatShare } from '../../locale/format.ts';
import { messages } from '../../locale/messages.ts';
import { dayOf } from '../../statistics/day.ts';
import { rivalsOf } from '../../statistics/contradictions.ts';
import type { Window } from '../../statistics/levels.ts';
import { exists, isHeld, stateOf } from '../../statistics/state.ts';
import type { FamilyContext, FigureContext, LeadNumber } from '../figure.ts';
import { leadShare } from '../leadNumber.ts';
import { deadlineText, levelInSentence, scopeInSentence, type LevelState } from './levelStates.ts';
import { reportedCompletion } from './reportedCompletion.ts';

/** Held of total with the words for it; undefined where neither units nor a report give both counts. */
export interface HeldCount {
  readonly held: number;
  readonly total: number;
  readonly fraction: string;
  readonly share: string;
}

export function heldCount(state: LevelState, { locale }: FigureContext): HeldCount | undefined {
  const held = state.counted?.held ?? state.reported?.numerator;
  const { total } = state;
  if (held === undefined || total === undefined || total === 0) return undefined;
  const share = formatShare(held, total, locale)!;
  return { held, total, fraction: formatOutOf(held, total, locale), share };
}

/** Held of total, or the rate as it was printed; undefined where neither is known. */
export function heldLead(
  state: LevelState | undefined,
  context: FigureContext,
): LeadNumber | undefined {
  if (state === undefined) return undefined;
  const level = levelInSentence(state.level, context.locale);
  const count = heldCount(state, context);
  if (count !== undefined) return leadShare(count.held, count.total, level, context.locale);
  const printed = state.reported?.printed;
  return printed === undefined ? undefined : { number: printed, what: level };
}

/** "452/452 tổ chức cơ sở đảng (100%) đã tiến hành đại hội, hết ngày 30/6/2020", or the words for no data. */
export function heldTitle(state: LevelState | undefined, context: FigureContext): string {
  const words = messages(context.locale);
  if (state === undefined) return words['noData'];
  const level = levelInSentence(state.level, context.locale);
  const date = dateOf(state, context);
  const count = heldCount(state, context);
  if (count !== undefined) return words['held.title']({ date, level, ...count });
  const printed = state.reported?.printed;
  return printed === undefined
    ? words['noData']
    : words['held.titleRateOnly']({ date, level, printed });
}

/**
 * One sentence for a level; the deadline is named while it is ahead, those left where it has passed.
 * Where nothing is known the words for no data, never a zero.
 */
export function heldSentence(state: LevelState | undefined, context: FigureContext): string {
  const words = messages(context.locale);
  const count = state === undefined ? undefined : heldCount(state, context);
  if (state === undefined) return words['noData.sentence'];
  if (count === undefined) {
    const title = heldTitle(state, context);
    return title === words['noData'] ? words['noData.sentence'] : `${title}.`;
  }
  return [
    heldClause(state, count, context),
    ...notCompleted(state, context),
    ...(isDisputed(state, context) ? [words['contradictions.sentence']] : []),
  ].join(' ');
}

/** Held of total; the deadline while it is ahead, those left where it has passed. */
function heldClause(state: LevelState, count: HeldCount, context: FigureContext): string {
  const words = messages(context.locale);
  const held = heldOf(state, count, context);
  const window = state.level.window;
  if (count.held === count.total || window === undefined || state.counted === undefined)
    return words['held.sentence'](held);
  if (!isPast(window, context)) {
    const deadline = deadlineText(window, context.locale);
    return words['held.sentenceWithDeadline']({ ...held, deadline });
  }
  return [words['held.sentence'](held), leftSentence(state, count, context)]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function isPast({ lastDay }: Window, { asOf }: FigureContext): boolean {
  return Temporal.PlainDate.compare(asOf, lastDay) > 0;
}

/** Held is not completed: where both are known and differ, the sentence says by how many, and that they are overdue. */
function notCompleted(state: LevelState, context: FigureContext): readonly string[] {
  const { locale } = context;
  const { window } = state.level;
  const { held, completed } = state.counted ?? reportedCompletion(state, context);
  const count = held === undefined || completed === undefined ? 0 : held - completed;
  if (count === 0) return [];
  const missing = overdueAndNotHeld(state, context);
  const overdue = (state.counted?.overdue ?? missing) - missing;
  const said = {
    count: formatCount(count, locale),
    level: levelInSentence(state.level, locale),
    single: state.counted?.total === 1,
    overdue: overdue === 0 ? '' : formatCount(overdue, locale),
    all: overdue === count,
    also: missing > 0 && window !== undefined && isPast(window, context),
  };
  return [messages(locale)['held.notCompleted'](said)];
}

/** Two levels in one sentence: "452/452 … (100%) và 1/11 … (9,1%) đã tiến hành đại hội." */
export function heldSentenceOfTwo(
  first: LevelState,
  second: LevelState,
  context: FigureContext,
): string | undefined {
  const [one, two] = [heldCount(first, context), heldCount(second, context)];
  if (one === undefined || two === undefined || one.held === 0 || two.held === 0) return undefined;
  if (isDisputed(first, context) || isDisputed(second, context)) return undefined;
  const level = levelInSentence(second.level, context.locale);
  return messages(context.locale)['held.sentenceTwo'](heldOf(first, one, context), {
    level,
    ...two,
  });
}

/** Another source, in public one that was published too, gives another number for what the level is known by. */
function isDisputed(
  { reported }: LevelState,
  { register, audience }: FigureContext & Partial<Pick<FamilyContext, 'audience'>>,
): boolean {
  if (reported === undefined) return false;
  const rivals = rivalsOf(reported, register.term.reported);
  return rivals.some(({ type }) => audience !== 'public' || type === 'published');
}

function heldOf(state: LevelState, count: HeldCount, context: FigureContext) {
  return {
    date: dateOf(state, context),
    scope: scopeInSentence(context),
    level: levelInSentence(state.level, context.locale),
    ...count,
  };
}

function leftSentence(state: LevelState, count: HeldCount, context: FigureContext): string {
  const { locale } = context;
  const notHeld = count.total - count.held;
  const overdue = overdueAndNotHeld(state, context);
  return messages(locale)['held.left']({
    left: formatCount(notHeld, locale),
    level: levelInSentence(state.level, locale),
    overdue: overdue === 0 ? '' : formatCount(overdue, locale),
    all: overdue === notHeld,
    single: count.total === 1,
  });
}

/** An opened congress may be overdue as well; it is not among those still to be held. */
function overdueAndNotHeld({ units }: LevelState, { asOf }: FigureContext): number {
  const day = dayOf(asOf);
  const missing = units.filter((unit) => exists(unit, day) && !isHeld(unit, day));
  return missing.filter((unit) => stateOf(unit, day) === 'overdue').length;
}

function dateOf(state: LevelState, { asOf, locale }: FigureContext): string {
  return formatDate(state.reported?.asOf ?? asOf, locale);
}

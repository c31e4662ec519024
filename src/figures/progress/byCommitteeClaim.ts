/** What completion by committee claims: how many committees are done, or, of single units, how many have held. */
import {
  formatCount,
  formatDate,
  formatFraction,
  formatOutOf,
  formatShare,
  type Locale,
} from '../../locale/format.ts';
import { messages } from '../../locale/messages.ts';
import type { Level } from '../../statistics/levels.ts';
import type { Completion } from '../../statistics/results.ts';
import type { Unit } from '../../statistics/unit.ts';
import type { FigureContext, LeadNumber } from '../figure.ts';
import { leadPart, leadShare } from '../leadNumber.ts';
import { levelInSentence, scopeInSentence } from '../levels/levelStates.ts';

export interface Committee {
  readonly unit: Unit;
  readonly name: string;
  readonly counted: Completion;
}

export interface Claim {
  readonly title: string;
  readonly sentence: string;
  readonly lead: LeadNumber | undefined;
}

/** Of the committees with units of the level, the one with the lowest share first; undefined without any. */
export function claimOf(
  known: readonly Committee[],
  level: Level,
  context: FigureContext,
): Claim | undefined {
  if (known.length === 0) return undefined;
  // Committees without units below them are the units themselves.
  if (known.every(({ unit }) => unit.organization.level === level.key))
    return unitsClaim(known, level, context);
  const name = levelInSentence(level, context.locale);
  return {
    title: titleOf(known, name, context),
    sentence: sentenceOf(known, name, context),
    lead: leadOf(known, name, context),
  };
}

function unitsClaim(known: readonly Committee[], level: Level, context: FigureContext): Claim {
  const { asOf, locale } = context;
  const words = messages(locale);
  const held = known.filter(({ counted }) => counted.held > 0).length;
  const said = {
    date: formatDate(asOf, locale),
    scope: scopeInSentence(context),
    level: levelInSentence(level, locale),
    held,
    total: known.length,
    fraction: formatOutOf(held, known.length, locale),
    share: formatShare(held, known.length, locale)!,
  };
  return {
    title: words['held.title'](said),
    sentence: words['held.sentence'](said),
    lead: leadShare(held, known.length, said.level, locale),
  };
}

function titleOf(
  known: readonly Committee[],
  level: string,
  { asOf, locale }: FigureContext,
): string {
  const words = messages(locale);
  const date = formatDate(asOf, locale);
  const done = doneOf(known);
  if (done === 1 && known.length === 1)
    return words['byCommittee.titleOne']({ committee: known[0]!.name, level, date });
  if (done === known.length)
    return words['byCommittee.titleAll']({ committees: formatCount(done, locale), level, date });
  if (known.every(({ counted }) => counted.held === 0))
    return words['byCommittee.titleNone']({ level, date });
  const { held, total } = known[0]!.counted;
  const lowest = known.filter(({ counted }) => counted.held * total === held * counted.total);
  return words['byCommittee.title']({
    done: doneText(known, locale),
    lowest: lowest.length === 1 ? lowest[0]!.name : '',
    lowestCount: formatCount(lowest.length, locale),
    fraction: formatFraction(held, total, locale),
    share: formatShare(held, total, locale)!,
    level,
    date,
  });
}

function leadOf(known: readonly Committee[], level: string, { locale }: FigureContext): LeadNumber {
  const what = messages(locale)['byCommittee.lead'](level);
  return leadPart(doneOf(known), known.length, what, locale);
}

function doneOf(known: readonly Committee[]): number {
  return known.filter(({ counted }) => counted.held === counted.total).length;
}

/** "10/11"; empty where none is done, of which sentences speak in other words. */
function doneText(known: readonly Committee[], locale: Locale): string {
  const done = doneOf(known);
  return done === 0 ? '' : formatOutOf(done, known.length, locale);
}

function sentenceOf(known: readonly Committee[], level: string, context: FigureContext): string {
  const { asOf, locale } = context;
  return messages(locale)['byCommittee.sentence']({
    date: formatDate(asOf, locale),
    scope: scopeInSentence(context),
    done: doneText(known, locale),
    level,
  });
}

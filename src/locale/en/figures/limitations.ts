/** Limitations, counted and stated. */
import type { Translated } from '../../translated.ts';
import type { limitationsTexts as pattern } from '../../vi/figures/limitations.ts';
import { opening } from '../opening.ts';

export const limitationsTexts: Translated<typeof pattern> = {
  'limitations.title': (a) =>
    `Most frequent limitation: ${a.category}, at ${a.fraction} congresses (${a.share})`,
  'limitations.titleUnits': (a) =>
    `Most frequent limitation: ${a.category}, units concerned: ${a.units}`,
  'limitations.titleStatements': (count) =>
    `Limitations named in reports, without a count: ${count}`,
  'limitations.titleNone': (date) => `No limitation recorded by the end of ${date}`,
  'limitations.sentence': (a) =>
    `${opening(a.date, a.scope)}, the limitation recorded most often was ${a.category}: ${a.fraction} congresses of ${a.level} (${a.share}).`,
  'limitations.sentenceStatements': (a) =>
    `Reports up to the end of ${a.date} state, for some places and without a count: ${a.categories}.`,
  'limitations.subtitle': (date) =>
    `Units with the limitation, of congresses held, by category and level; end of ${date}`,
  'limitations.description': (date) =>
    `Bar chart by category of limitation, most frequent first, end of ${date}; a dashed frame is a limitation stated without a count.`,
  'limitations.uncounted': 'Stated for some places, without a count',
  'limitations.alsoUncounted': 'Reports also state it for some places',
  'limitations.openList':
    'The list of categories is open; a unit can be in several, so the rows do not add up.',
};

/** Sources that contradict each other. */
import type { Translated } from '../translated.ts';
import type { contradictionsTexts as pattern } from '../vi/contradictions.ts';

export const contradictionsTexts: Translated<typeof pattern> = {
  'contradictions.title': 'Sources that contradict each other',
  'contradictions.explained':
    'The sources give different numbers for the same measure and day. Which is right is not known, so all are told; where there is room for one only, it is the row that stands first in the file, and a note says so.',
  'contradictions.noSource': 'no source given',
  'contradictions.value': (a) => (a.source === '' ? a.value : `${a.value} (${a.source})`),
  'contradictions.note': (a) =>
    a.values === ''
      ? `The sources give different numbers. ${a.claim}.`
      : `The sources contradict each other, and which is right is not known; the chart takes the first. ${a.claim}: ${a.values}.`,
  'contradictions.told': (a) =>
    `The sources contradict each other, and which is right is not known. ${a.claim}: ${a.values}.`,
  'contradictions.more': (count) =>
    `Further measures on which the sources contradict each other: ${count}.`,
  'contradictions.sentence': 'The sources give different numbers.',
};

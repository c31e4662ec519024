/** Words of the play-through of completion over time, in English. */
import type { Translated } from '../translated.ts';
import type { playThroughTexts as pattern } from '../vi/playThrough.ts';

export const playThroughTexts: Translated<typeof pattern> = {
  'play.play': 'Play',
  'play.stop': 'Stop',
  'play.what': 'progress day by day',
  'play.day': 'Day',
  'play.until': 'Completed by the end of',
};

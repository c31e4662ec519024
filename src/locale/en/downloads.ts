/** Words of a figure that stands alone, in English. */
import type { Translated } from '../translated.ts';
import type { downloadTexts as pattern } from '../vi/downloads.ts';

export const downloadTexts: Translated<typeof pattern> = {
  'scope.term': (a) => `${a.name}, term ${a.term}`,
  'scope.committee': (a) => `${a.committee} (${a.whole})`,

  'download.asOf': (date) => `Data up to the end of ${date}.`,
  'download.source': (sources) => `Source: ${sources}.`,
};

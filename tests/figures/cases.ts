/** The cases in which every figure is drawn: what a golden drawing and every download is checked for. */
import type { FigureContext } from '../../src/figures/figure.ts';
import { longNames, manyCommittees, noneHeld, oneRow } from './states.ts';
import { bacKanInSmall, contextFor, reportedOnly, shortestTerm } from './terms.ts';

/** Their names → what the figures are made from. */
export const cases: Readonly<Record<string, FigureContext>> = {
  'all-done': contextFor(bacKanInSmall, '2020-06-30'),
  'half-way': contextFor(bacKanInSmall, '2020-05-25'),
  'before-the-first': contextFor(bacKanInSmall, '2019-12-31'),
  english: contextFor(bacKanInSmall, '2020-06-30', 'en'),
  'reported-only': contextFor(reportedOnly, '2020-06-30'),
  'shortest-term': contextFor(shortestTerm, '2020-06-30'),
  'one-committee': {
    ...contextFor(bacKanInSmall, '2020-06-30'),
    scope: bacKanInSmall.unit('BT')!.organization,
  },
  'one-row': contextFor(oneRow, '2020-06-30'),
  'none-held': contextFor(noneHeld, '2020-11-30'),
  '67-committees': contextFor(manyCommittees, '2020-06-30'),
  'long-over': contextFor(bacKanInSmall, '2024-12-31'),
  'long-names': contextFor(longNames, '2020-06-30'),
};

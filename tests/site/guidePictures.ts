/** What the pictures of the publishing guide show: a part of a page, at the width of a small tablet. */
import type { Page } from 'playwright-core';
import type { PublishingStep } from '../../src/guide/publishingSteps.ts';

export interface Shot {
  readonly step: PublishingStep;
  /** The page below the language. */
  readonly path: string;
  /** From the top of the first element to the bottom of the last. */
  readonly from: string;
  readonly to: string;
  readonly before?: (page: Page) => Promise<void>;
}

const term = 'bac-kan-2020-2025';
const figure = `${term}/figures/completion-by-level/`;

export const width = 640;

export const shots: readonly Shot[] = [
  {
    step: 'gallery',
    path: `${term}/figures/`,
    from: '.opening',
    to: '.topic .cards li',
  },
  {
    step: 'filter',
    path: `${term}/figures/`,
    from: '.filter',
    to: '.topic .cards',
    before: (page) => page.locator('[name=shown][value=public]').check(),
  },
  { step: 'status', path: figure, from: '.opening', to: '.status' },
  { step: 'figure', path: figure, from: '.figure', to: '.figure' },
  {
    step: 'sentence',
    path: figure,
    from: '#quote',
    to: '.quote > :nth-child(3)',
  },
  { step: 'download', path: figure, from: '.downloads', to: '.downloads' },
  { step: 'embed', path: figure, from: '.embeds', to: '.embed-rung' },
  { step: 'follow', path: 'changes/', from: '.opening', to: '.section' },
];

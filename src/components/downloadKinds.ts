/** The files of a figure as a page offers them. */
import type { Extension, Variant } from '../downloads/fileName.ts';
import type { FileEnding } from '../edition/figureAddresses.ts';

export type DownloadKind = Extension | Variant;

export interface Download {
  readonly ending: FileEnding;
  readonly extension: Extension;
  readonly variant?: Variant;
}

export const downloads: Readonly<Record<DownloadKind, Download>> = {
  png: { ending: '.png', extension: 'png' },
  '2x': { ending: '@2x.png', extension: 'png', variant: '2x' },
  svg: { ending: '.svg', extension: 'svg' },
  card: { ending: '@card.png', extension: 'png', variant: 'card' },
  csv: { ending: '.csv', extension: 'csv' },
  json: { ending: '.json', extension: 'json' },
};

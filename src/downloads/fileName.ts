import type { Figure } from '../figures/figure.ts';

/** The formats in which a figure is offered. */
export type Extension = 'svg' | 'png' | 'csv' | 'json';
/** A PNG of double resolution, and the card that other sites show beside a link. */
export type Variant = '2x' | 'card';

/**
 * The name under which a file is saved, which still says what it is when it lies in a folder of downloads:
 * `bac-kan-2020-2025_completion-by-level_2020-06-30.png`, `bac-kan-2020-2025_BK-BB_timeline_2020-06-30_en_2x.png`.
 */
export function fileName(figure: Figure, extension: Extension, variant?: Variant): string {
  const { term, committee, id, asOf, locale } = figure;
  const language = locale === 'vi' ? undefined : locale;
  const parts = [term, committee, id, asOf.toString(), language, variant];
  return `${parts.filter((part) => part !== undefined).join('_')}.${extension}`;
}

import type { Figure } from '../figures/figure.ts';
import { formatDate } from '../locale/format.ts';
import { messages } from '../locale/messages.ts';

/** What has to be said below a chart wherever it stands: coverage, notes, then as-of date and source. */
export function caption(figure: Figure): readonly string[] {
  const { coverage, notes } = figure;
  return [...(coverage === undefined ? [] : [coverage]), ...notes, provenance(figure)];
}

/** The as-of date and the source as one line. */
export function provenance({ asOf, sources, locale }: Figure): string {
  const words = messages(locale);
  const date = words['download.asOf'](formatDate(asOf, locale));
  return sources.length === 0 ? date : `${date} ${words['download.source'](sources.join('; '))}`;
}

/** Who publishes it, and whether it is for the office only. */
export function imprint({ audience, locale }: Figure): string {
  const words = messages(locale);
  const name = words['site.name'];
  return audience === 'internal' ? `${name} · ${words['site.internal']}` : name;
}

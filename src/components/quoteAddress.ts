import type { Term } from '../data/records.ts';
import { figurePage, figureVersion } from '../edition/figureAddresses.ts';
import type { Figure } from '../figures/figure.ts';

/** Where a figure of a page can be quoted and downloaded: its own page, or what that says of an earlier date. */
export function quoteAddress(figure: Figure, { settings }: Term): string {
  return figure.asOf.equals(settings.defaultDate) ? figurePage(figure) : figureVersion(figure);
}

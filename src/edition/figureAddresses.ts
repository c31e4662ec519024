/**
 * Where a figure and its files stand, from the root of the site. `<id>` keeps up to date, `<id>@<date>` is fixed; a
 * committee's figures stand below the committee.
 */
import type { Figure } from '../figures/figure.ts';
import { address, fileAddress } from './paths.ts';

/** Whether an address follows the newest reporting date or keeps the figure's own. */
export type Keeping = 'current' | 'fixed';

/** What a file of a figure is; a PNG of double resolution and the card for links keep up to date only. */
export type FileEnding = '.svg' | '.png' | '@2x.png' | '@card.png' | '.csv' | '.json' | '.html';

type Placed = Pick<Figure, 'term' | 'committee' | 'locale' | 'id' | 'asOf'>;

/** `/bac-kan-2020-2025/figures/timeline@2020-06-30.svg`. */
export function figureFile(figure: Placed, keeping: Keeping, ending: FileEnding): string {
  return fileAddress(
    figure.locale,
    ...place(figure),
    'figures',
    `${nameOf(figure, keeping)}${ending}`,
  );
}

/** The figure alone, for a frame: `/en/bac-kan-2020-2025/embed/timeline/`. */
export function embedPage(figure: Placed, keeping: Keeping): string {
  return address(figure.locale, ...place(figure), 'embed', nameOf(figure, keeping));
}

/** The figure with all that a press officer needs; committees have none. */
export function figurePage({ locale, term, id }: Placed): string {
  return address(locale, term, 'figures', id);
}

/** What its page says of one reporting date. */
export function figureVersion(figure: Placed): string {
  return `${figurePage(figure)}#${versionId(figure)}`;
}

/** The id of that part of the page. */
export function versionId({ asOf }: Pick<Placed, 'asOf'>): string {
  return `as-of-${asOf}`;
}

function place({ term, committee }: Placed): readonly string[] {
  return committee === undefined ? [term] : [term, 'committees', committee];
}

function nameOf({ id, asOf }: Placed, keeping: Keeping): string {
  return keeping === 'fixed' ? `${id}@${asOf}` : id;
}

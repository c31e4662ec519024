/**
 * The light colours of text, which a file alone has to carry itself: on a page they come from `src/styles/`, for
 * which the charts only name classes.
 */
export const ink = '#1a2229';
export const quiet = '#55626c';
export const ground = '#ffffff';
export const line = '#d5dadd';
export const warning = '#8a5a00';
export const asOfRed = '#a61b1b';
const overdue = '#c2410c';

const byClass: Readonly<Record<string, string>> = {
  quiet,
  'verdict-no-units': quiet,
  'verdict-disagrees': overdue,
};

/** The colour that the classes of a text give it; undefined where they give none. */
export function inkOf(classes: readonly string[]): string | undefined {
  return classes.map((name) => byClass[name]).find((colour) => colour !== undefined);
}

/** Width in pixels of the ground's own edge around a text that stands on marks, on either side half of it. */
export const haloWidth = 3;

/** The addresses of embeds: those of the figures' files, as pages for frames. */
import type { Keeping } from './figureAddresses.ts';
import { committeePaths, figurePaths } from './figurePaths.ts';

/** A page per figure, term and language that keeps up to date, and a fixed one for each reporting date. */
export function embedPaths() {
  return figurePaths().map(({ params, props, isFixed }) => {
    const keeping: Keeping = isFixed ? 'fixed' : 'current';
    return { params, props: { ...props, keeping } };
  });
}

/** A page per figure, committee directly under the root, and language; all keep up to date. */
export function committeeEmbedPaths() {
  const keeping: Keeping = 'current';
  return committeePaths().map(({ params, props }) => ({ params, props: { ...props, keeping } }));
}

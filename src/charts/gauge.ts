/** A thin bar beside a number that is written out: how much of the whole has been reached. */
import { element } from './svg.ts';

/** An SVG element that fills its line; `share` is 0–1. Decoration for those who see it, so it has no name. */
export function gauge(share: number): string {
  const box = { y: 0, height: 8 };
  return element(
    'svg',
    { class: 'gauge', viewBox: '0 0 1000 8', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
    element('rect', { class: 'track', fill: '#eef1f2', x: 0, width: 1000, ...box }),
    share === 0
      ? ''
      : element('rect', { class: 'completed', fill: '#0b5563', x: 0, width: share * 1000, ...box }),
  );
}

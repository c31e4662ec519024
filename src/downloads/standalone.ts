import { element, escape } from '../charts/svg.ts';
import type { Figure } from '../figures/figure.ts';
import { ground } from './outline/paint.ts';

export interface Sheet {
  readonly width: number;
  readonly height: number;
  /** What kind of picture it is; begins the ids of its names. */
  readonly kind: 'picture' | 'chart' | 'card';
}

/** The root of a picture that stands alone: its own ground, and its names for those who do not see it. */
export function standalone({ width, height, kind }: Sheet, figure: Figure, body: string): string {
  const id = `${figure.id}-${kind}`;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      'xmlns:xlink': 'http://www.w3.org/1999/xlink',
      'xml:lang': figure.locale,
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-labelledby': `${id}-title ${id}-desc`,
      'font-family': "'Be Vietnam Pro', sans-serif",
      'font-size': 14,
    },
    element('title', { id: `${id}-title` }, escape(figure.title)),
    element('desc', { id: `${id}-desc` }, escape(`${figure.scopeName}. ${figure.description}`)),
    element('rect', { width, height, fill: ground }),
    body,
  );
}

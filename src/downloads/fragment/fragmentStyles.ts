import { ground, ink } from '../outline/paint.ts';

/**
 * The only styles of the piece of HTML. They help where a system keeps them and are missed nowhere else: the table has the
 * drawing's ground and letters also on a dark page, and a wide one is scrolled on a phone. No attribute does the latter.
 * A policy that names them by their hashes allows these two texts and no other.
 */
export const FRAGMENT_STYLES = {
  ground: `background:${ground};color:${ink};color-scheme:light;font-family:'Be Vietnam Pro',Arial,sans-serif`,
  scrolled: 'overflow-x:auto',
} as const;

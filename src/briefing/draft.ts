import type { Section } from './report.ts';

/** A section before it has its number. */
export type Draft = Omit<Section, 'number'>;

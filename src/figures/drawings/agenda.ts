import type { KeyEntry } from './state.ts';

export interface AgendaRow {
  /** A day, or the first of several. */
  readonly label: string;
  readonly state: 'planned' | 'slipped';
  /** Congresses as the length of a bar. */
  readonly count: number;
  /** The count, or by how many days a congress is behind. */
  readonly value: string;
  /** Who, a paragraph a level. */
  readonly names: readonly string[];
}

export interface AgendaGroup {
  /** A week, or what has slipped; without rows a line that says why. */
  readonly heading: string;
  readonly value?: string;
  readonly rows: readonly AgendaRow[];
}

/** Days with congresses by week, and who holds them. */
export interface AgendaDrawing {
  readonly form: 'agenda';
  readonly key: readonly KeyEntry[];
  readonly groups: readonly AgendaGroup[];
  /** The count that the scale of all rows must reach. */
  readonly largest: number;
}

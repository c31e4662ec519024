/** The states of the field; each has one colour, one fill and one shape on every chart. */
export type State =
  | 'completed'
  | 'late'
  | 'held'
  | 'pending'
  | 'overdue'
  | 'planned'
  | 'slipped'
  | 'limitation'
  /** A count or share that is no progress: elected, present, women. */
  | 'measured'
  | 'noData';

/** A word for a state, in the order of the key. */
export interface KeyEntry {
  readonly state: State;
  readonly label: string;
  /** A bar's fill, if nothing else is said. */
  readonly shape?: 'diamond';
}

/** How a run of the benchmark goes. */
export interface BenchSettings {
  readonly runs: number;
  /** Of the size of a country or province; 1 but for trying. */
  readonly scale: number;
  /** A run that takes longer is ended and counts as not finished. */
  readonly limitSeconds: number;
  /** A folder that is removed at the end. */
  readonly scratch: string;
}

const LEAST_RUNS = 5;

/** Whether the numbers may stand in the record: full size and enough runs. */
export function isForRecord({ runs, scale }: BenchSettings): boolean {
  return runs >= LEAST_RUNS && scale === 1;
}

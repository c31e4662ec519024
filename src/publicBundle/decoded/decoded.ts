/** What a file says once it is decoded, and what in it cannot be looked through. */
export interface Decoded {
  /** Every text in the file, in each way in which it can be read. */
  readonly texts: readonly string[];
  readonly faults: readonly Fault[];
}

/** Something that may hold anything and has no place in the bundle. */
export interface Fault {
  readonly kind: FaultKind;
  readonly found: string;
}

export type FaultKind = 'file-kind' | 'encoding' | 'source-map' | 'png' | 'outline' | 'json';

export function joined(parts: readonly Decoded[]): Decoded {
  return {
    texts: parts.flatMap(({ texts }) => texts),
    faults: parts.flatMap(({ faults }) => faults),
  };
}

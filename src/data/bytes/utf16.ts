export type Utf16 = 'UTF-16LE' | 'UTF-16BE';

const SAMPLE = 4096;

/**
 * UTF-16 without a byte order mark: separators, digits and plain letters have a NUL on the same side.
 * `undefined` where NULs stand on both sides or hardly any is there.
 */
export function guessUtf16(bytes: Uint8Array): Utf16 | undefined {
  const sample = bytes.subarray(0, SAMPLE);
  let [even, odd] = [0, 0];
  for (const [i, byte] of sample.entries()) {
    if (byte !== 0) continue;
    if (i % 2 === 0) even++;
    else odd++;
  }
  const many = sample.length / 10;
  if (odd > many && odd > even * 8) return 'UTF-16LE';
  return even > many && even > odd * 8 ? 'UTF-16BE' : undefined;
}

/** Text of whole code units; an unpaired surrogate stays as it is and is found by `isWellFormed`. */
export function decodeUtf16(bytes: Uint8Array, order: Utf16): string {
  const whole = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  if (order === 'UTF-16BE') whole.swap16();
  return whole.toString('utf16le');
}

/** The index of the first surrogate without its other half. */
export function unpairedSurrogate(text: string): number {
  return text.search(/\p{Cs}/u);
}

const SAMPLE = 4096;

/**
 * Whether the bytes are UTF-32, with a byte order mark or without: of every four bytes the outer one is NUL, the
 * next at most 16, as Unicode ends there, and the other two are a letter. No product of an office writes it on purpose.
 */
export function isUtf32(bytes: Uint8Array): boolean {
  const end = Math.min(bytes.length - (bytes.length % 4), SAMPLE);
  if (end < 8) return false;
  const isLetter = (i: number, j: number) => bytes[i] !== 0 || bytes[j] !== 0;
  const little = (i: number) =>
    bytes[i + 3] === 0 && (bytes[i + 2] ?? 1) <= 16 && isLetter(i, i + 1);
  const big = (i: number) => bytes[i] === 0 && (bytes[i + 1] ?? 1) <= 16 && isLetter(i + 2, i + 3);
  return everyFourth(end, little) || everyFourth(end, big);
}

function everyFourth(end: number, fits: (index: number) => boolean): boolean {
  for (let i = 0; i < end; i += 4) if (!fits(i)) return false;
  return true;
}

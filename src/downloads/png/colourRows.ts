import type { Rows } from './indexedRows.ts';

/** Opaque pixels (red, green, blue, alpha) as red, green and blue: a picture with its own ground has no alpha. */
export function colourRows(pixels: Buffer, width: number): Rows {
  const height = pixels.length / 4 / width;
  const bytes = new Uint8Array((3 * width + 1) * height);
  for (let at = 0, to = 0; at < pixels.length; at += 4) {
    if (at % (4 * width) === 0) to++;
    bytes[to++] = pixels[at]!;
    bytes[to++] = pixels[at + 1]!;
    bytes[to++] = pixels[at + 2]!;
  }
  return { bytes };
}

/** The rows of a PNG, each with its filter byte in front, and the palette where pixels are numbers of colours. */
export interface Rows {
  readonly bytes: Uint8Array;
  /** Red, green and blue of each colour. */
  readonly palette?: Uint8Array;
}

const MOST_COLOURS = 256;

/**
 * Opaque pixels (red, green, blue, alpha) as numbers of colours: half the size of the file, and most pictures have
 * few enough. Undefined where there are more than a palette holds.
 */
export function indexedRows(pixels: Buffer, width: number): Rows | undefined {
  const colours = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4);
  const numbers = new Map<number, number>();
  const bytes = new Uint8Array((width + 1) * (colours.length / width));
  let last = -1;
  let number = 0;
  for (let start = 0, to = 1; start < colours.length; start += width, to++) {
    for (let at = start; at < start + width; at++, to++) {
      const colour = colours[at]!;
      // Most pixels have the colour of the one before.
      if (colour !== last) {
        last = colour;
        number = numbers.get(colour) ?? numbers.size;
        if (number === MOST_COLOURS) return undefined;
        if (number === numbers.size) numbers.set(colour, number);
      }
      bytes[to] = number;
    }
  }
  return { bytes, palette: paletteOf(numbers.keys()) };
}

function paletteOf(colours: Iterable<number>): Uint8Array {
  const own = Uint32Array.from(colours);
  const parts = new Uint8Array(own.buffer);
  return parts.filter((_, index) => index % 4 !== 3);
}

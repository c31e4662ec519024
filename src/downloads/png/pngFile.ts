/**
 * Rows of pixels as a PNG file. It says that the colours are sRGB and how large the picture is on paper, and nothing
 * about who made it with what.
 */
import { crc32, deflateSync } from 'node:zlib';
import type { Rows } from './indexedRows.ts';

export interface PngSize {
  readonly width: number;
  readonly height: number;
  /** Pixels per unit; a unit is 1/96 inch. */
  readonly scale: number;
}

/** The whole file. Pictures of flat colours pack best unfiltered; a higher level takes thrice the time for a tenth. */
export function pngFile(size: PngSize, { bytes, palette }: Rows): Buffer<ArrayBuffer> {
  const data = deflateSync(bytes, { level: 3, memLevel: 9, chunkSize: 1 << 20 });
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header(size, palette !== undefined)),
    chunk('sRGB', Buffer.of(RELATIVE_COLORIMETRIC)),
    chunk('pHYs', density(size)),
    ...(palette === undefined ? [] : [chunk('PLTE', palette)]),
    chunk('IDAT', data),
    chunk('IEND', Buffer.of()),
  ]);
}

const RELATIVE_COLORIMETRIC = 1;
const COLOUR = 2;
const INDEXED = 3;

function header({ width, height }: PngSize, isIndexed: boolean): Buffer {
  const body = Buffer.alloc(13);
  body.writeUInt32BE(width, 0);
  body.writeUInt32BE(height, 4);
  body.set([8, isIndexed ? INDEXED : COLOUR, 0, 0, 0], 8);
  return body;
}

/** Pixels per metre in both directions: at both scales the picture is placed in the same size. */
function density({ scale }: PngSize): Buffer {
  const body = Buffer.alloc(9);
  const perMetre = Math.round((96 * scale) / 0.0254);
  body.writeUInt32BE(perMetre, 0);
  body.writeUInt32BE(perMetre, 4);
  body.writeUInt8(1, 8);
  return body;
}

function chunk(type: string, body: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const frame = Buffer.alloc(named.length + 8);
  frame.writeUInt32BE(body.length, 0);
  frame.set(named, 4);
  frame.writeUInt32BE(crc32(named), named.length + 4);
  return frame;
}

/** What is inside a PNG file. */
import { crc32, inflateSync } from 'node:zlib';

export interface PngChunk {
  readonly type: string;
  readonly body: Buffer;
}

/** The chunks of a file; throws where a checksum is wrong. */
export function chunksOf(file: Buffer): readonly PngChunk[] {
  const chunks: PngChunk[] = [];
  for (let at = 8; at < file.length;) {
    const end = at + 8 + file.readUInt32BE(at);
    if (crc32(file.subarray(at + 4, end)) !== file.readUInt32BE(end)) throw new Error('checksum');
    chunks.push({
      type: file.toString('latin1', at + 4, at + 8),
      body: file.subarray(at + 8, end),
    });
    at = end + 4;
  }
  return chunks;
}

/** Width and height as the header says them. */
export function sizeOf(file: Buffer): readonly [number, number] {
  return [file.readUInt32BE(16), file.readUInt32BE(20)];
}

/** The pixels of an unfiltered file with a palette or three colours: red, green, blue. */
export function coloursOf(file: Buffer): Buffer {
  const chunks = chunksOf(file);
  const body = (type: string) => chunks.find((chunk) => chunk.type === type)?.body;
  const [width, height] = sizeOf(file);
  const palette = body('PLTE');
  const length = palette ? width : 3 * width;
  const rows = inflateSync(body('IDAT')!);
  const lines = Array.from({ length: height }, (_, y) => {
    const row = rows.subarray(y * (length + 1), (y + 1) * (length + 1));
    if (row[0] !== 0) throw new Error('filtered');
    return row.subarray(1);
  });
  const data = Buffer.concat(lines);
  if (palette === undefined) return data;
  return Buffer.concat(Array.from(data, (number) => palette.subarray(3 * number, 3 * number + 3)));
}

/** PNG: the texts of its chunks, and whether it holds anything but a picture. */
import { inflateSync } from 'node:zlib';
import { decodedText } from './code.ts';
import { joined, type Decoded, type Fault } from './decoded.ts';

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
/** What a picture needs, and what says how large and in what colours it is. */
const SILENT = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'sRGB', 'gAMA', 'cHRM', 'pHYs', 'tRNS']);

interface Chunk {
  readonly type: string;
  readonly body: Buffer;
}

export function decodedPng(bytes: Uint8Array): Decoded {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (!file.subarray(0, 8).equals(SIGNATURE)) return fault('signature');
  const { chunks, end } = chunksOf(file);
  const spoken = chunks.filter(({ type }) => !SILENT.has(type));
  return joined([
    ...spoken.map(({ type, body }) => joined([fault(type), ...textsIn(body).map(decodedText)])),
    ...(end === file.length ? [] : [trailing(file.subarray(end))]),
    pixels(chunks),
  ]);
}

const fault = (found: string): Decoded => ({ texts: [], faults: [{ kind: 'png', found }] });

function chunksOf(file: Buffer): { chunks: readonly Chunk[]; end: number } {
  const chunks: Chunk[] = [];
  let at = SIGNATURE.length;
  while (at + 12 <= file.length && chunks.at(-1)?.type !== 'IEND') {
    const length = file.readUInt32BE(at);
    const type = file.toString('latin1', at + 4, at + 8);
    chunks.push({ type, body: file.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return { chunks, end: at };
}

function trailing(bytes: Buffer): Decoded {
  return joined([fault('after IEND'), ...textsIn(bytes).map(decodedText)]);
}

/** A chunk as text in both encodings, and what of it is packed. */
function textsIn(body: Buffer): readonly string[] {
  const starts = [...body.keys()].filter((at) => at === 0 || body[at - 1] === 0);
  const packed = starts.flatMap((at) => {
    try {
      return [inflateSync(body.subarray(at))];
    } catch {
      return [];
    }
  });
  return [body, ...packed].flatMap((each) => [each.toString('utf8'), each.toString('latin1')]);
}

/** The pixels are as many bytes as the picture has, and no more: there is no room for anything else. */
function pixels(chunks: readonly Chunk[]): Decoded {
  const header = chunks[0]?.body;
  const data = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ body }) => body));
  if (header?.length !== 13) return fault('IHDR');
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const channels = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }[header[9]!] ?? 0;
  const expected = height * (1 + Math.ceil((width * channels * header[8]!) / 8));
  return { texts: [], faults: lengthFault(data, expected) };
}

function lengthFault(data: Buffer, expected: number): readonly Fault[] {
  try {
    const { buffer, engine } = inflateSync(data, { info: true }) as unknown as Inflated;
    const isWhole = buffer.length === expected && engine.bytesWritten === data.length;
    return isWhole ? [] : [{ kind: 'png', found: 'IDAT' }];
  } catch {
    return [{ kind: 'png', found: 'IDAT' }];
  }
}

interface Inflated {
  readonly buffer: Buffer;
  readonly engine: { readonly bytesWritten: number };
}

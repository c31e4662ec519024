/** Text as it stands, and with what its language writes otherwise undone: escapes, percent signs, packed data. */
import { decodeHTML } from 'entities';
import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import type { Decoded, Fault } from './decoded.ts';

/** Any text: a page, a script, a stylesheet, a table. */
export function decodedText(text: string): Decoded {
  const plain = /[\\%]/.test(text) ? unescaped(text) : text;
  const ways = new Set([text, plain, decodeHTML(text), decodeHTML(plain)]);
  return { texts: [...ways, ...packedIn(text)], faults: sourceMaps(text) };
}

/** `\u1ea3`, `\u{1ea3}`, `\xe1` of scripts, `\1ea3 ` of stylesheets, `%E1%BA%A3` of addresses. */
export function unescaped(text: string): string {
  return text
    .replaceAll(/(?:%[\da-f]{2})+/gi, (bytes) => {
      const codes = bytes
        .slice(1)
        .split('%')
        .map((code) => Number.parseInt(code, 16));
      return Buffer.from(codes).toString('utf8');
    })
    .replaceAll(/\\u\{([\da-f]{1,6})\}|\\u([\da-f]{4})|\\x([\da-f]{2})/gi, (_, a, b, c) =>
      letter(a ?? b ?? c),
    )
    .replaceAll(/\\([\da-f]{1,6})\s?/gi, (_, code) => letter(code));
}

function letter(code: string): string {
  const point = Number.parseInt(code, 16);
  return point <= 0x10ffff ? String.fromCodePoint(point) : '';
}

/** Texts in base64 of some length, unpacked where they are packed. */
function packedIn(text: string): readonly string[] {
  const found = text.match(/[A-Za-z\d+/_-]{24,}={0,2}/g) ?? [];
  return found.flatMap((packed) => read.getOrInsertComputed(packed, readPacked));
}

/** Hashes and addresses look like base64, and stand in many files. */
const read = new Map<string, readonly string[]>();

function readPacked(packed: string): readonly string[] {
  const bytes = Buffer.from(packed, 'base64');
  return [...unpacked(bytes), bytes]
    .map((each) => each.toString('utf8'))
    .filter((text) => !text.includes('\ufffd'));
}

/** What packed bytes hold, by whatever way they were packed. */
export function unpacked(bytes: Uint8Array): readonly Buffer[] {
  return [gunzipSync, inflateSync, inflateRawSync, brotliDecompressSync].flatMap((unpack) => {
    try {
      return [unpack(bytes, { maxOutputLength: 1e8 })];
    } catch {
      return [];
    }
  });
}

function sourceMaps(text: string): readonly Fault[] {
  const found = /[#@]\s*sourceMappingURL=\S+|"mappings"\s*:\s*"/.exec(text);
  return found === null ? [] : [{ kind: 'source-map', found: found[0] }];
}

/** A file of the bundle by its kind; what is of no known kind is not looked into but refused. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { decodedCalendar } from './calendar.ts';
import { decodedText } from './code.ts';
import type { Decoded } from './decoded.ts';
import { decodedMarkup } from './markup.ts';
import { decodedPng } from './png.ts';
import { decodedCsv, decodedJson } from './tables.ts';

const kinds: Readonly<Record<string, (text: string) => Decoded>> = {
  '.html': decodedMarkup,
  '.svg': decodedMarkup,
  '.xml': decodedMarkup,
  '.ics': decodedCalendar,
  '.json': decodedJson,
  '.csv': decodedCsv,
  '.css': decodedText,
  '.js': decodedText,
};

export function decodedFile(path: string, bytes: Uint8Array): Decoded {
  const ending = posix.extname(path);
  if (ending === '.png') return decodedPng(bytes);
  if (ending === '.woff2' && ownFonts().has(hashOf(bytes))) return { texts: [], faults: [] };
  const decode = kinds[ending];
  if (decode === undefined) return { texts: [], faults: [{ kind: 'file-kind', found: ending }] };
  const text = utf8(bytes);
  return text === undefined
    ? { texts: [], faults: [{ kind: 'encoding', found: ending }] }
    : decode(text);
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

let fonts: ReadonlySet<string> | undefined;

/** The typeface as it is committed: it was made before any data was read. */
function ownFonts(): ReadonlySet<string> {
  const folder = new URL('../../styles/fonts/', import.meta.url);
  return (fonts ??= new Set(
    readdirSync(folder)
      .filter((name) => name.endsWith('.woff2'))
      .map((name) => hashOf(readFileSync(new URL(name, folder)))),
  ));
}

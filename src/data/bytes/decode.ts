/**
 * From the bytes of a file to its text. The order is: what is no text at all, UTF-32, the byte order mark, NULs
 * on one side (UTF-16), strict UTF-8, windows-1258 where that gives Vietnamese; else the file is refused.
 */
import * as faults from '../problems/encodings.ts';
import type { Fault } from '../problems/fault.ts';
import { garbled } from '../text/garbled.ts';
import { codePoint } from '../text/quote.ts';
import { decodeEightBit } from './eightBit.ts';
import { endOf, positionAt, type Position } from './position.ts';
import { foreignKind } from './signature.ts';
import { isUtf32 } from './utf32.ts';
import { decodeUtf16, guessUtf16, unpairedSurrogate, type Utf16 } from './utf16.ts';
import { decodeUtf8, surveyUtf8 } from './utf8.ts';

export interface Decoded {
  /** The text as it stands in the file, neither normalised nor trimmed; missing where it was refused. */
  readonly text?: string;
  /** "UTF-8", "UTF-8 BOM", "UTF-16LE", "UTF-16BE", "windows-1258"; "unknown" where none was found. */
  readonly encoding: string;
  readonly problem?: { readonly fault: Fault; readonly at: Position };
}

/** The text of a file, or the one fault that keeps it from being read. A warning may stand beside a text. */
export function decode(bytes: Uint8Array): Decoded {
  const foreign = foreignKind(bytes);
  if (foreign) return refused('unknown', FOREIGN[foreign]);
  const decoded = decodeText(bytes);
  if (decoded.text === undefined) return decoded;
  if (decoded.text.trim() === '' && !decoded.text.includes('\0'))
    return refused(decoded.encoding, faults.emptyFile);
  return checkLetters(decoded.text, decoded.encoding);
}

const FOREIGN = {
  workbook: faults.workbook,
  'web page': faults.webPage,
  binary: faults.binaryFile,
};

function refused(encoding: string, fault: Fault, at: Position = { line: 1, column: 1 }): Decoded {
  return { encoding, problem: { fault, at } };
}

function decodeText(bytes: Uint8Array): Decoded {
  const [a, b, c] = bytes;
  // Its byte order mark begins with that of UTF-16.
  if (isUtf32(bytes)) return refused('UTF-32', faults.utf32);
  if (a === 0xef && b === 0xbb && c === 0xbf) return decodeBytes(bytes.subarray(3), 'UTF-8 BOM');
  if (a === 0xff && b === 0xfe) return decodeWide(bytes.subarray(2), 'UTF-16LE');
  if (a === 0xfe && b === 0xff) return decodeWide(bytes.subarray(2), 'UTF-16BE');
  const guess = guessUtf16(bytes);
  if (guess) return decodeWide(bytes, guess);
  return isBinary(bytes) ? refused('unknown', faults.binaryFile) : decodeBytes(bytes, 'UTF-8');
}

/** Many controls among the first bytes: no text of any encoding. A single one is told where it stands. */
function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 4096);
  let controls = 0;
  for (const byte of sample) if (byte < 9 || (byte > 13 && byte < 32)) controls++;
  return controls > 3 && controls > sample.length / 20;
}

function decodeWide(bytes: Uint8Array, order: Utf16): Decoded {
  const text = decodeUtf16(bytes, order);
  if (bytes.length % 2 === 1) return refused(order, faults.oddLength, endOf(text));
  const half = unpairedSurrogate(text);
  if (half !== -1) return refused(order, faults.brokenUtf16, positionAt(text, half));
  return withoutSecondBom(text, order);
}

function decodeBytes(bytes: Uint8Array, label: string): Decoded {
  const text = decodeUtf8(bytes);
  if (text !== undefined) return withoutSecondBom(text, label);
  const { valid, broken, firstBroken = 0 } = surveyUtf8(bytes);
  // Text in an old encoding hardly ever makes a UTF-8 letter by chance.
  if (label === 'UTF-8 BOM' || valid * 4 >= broken) {
    return refused(label, faults.brokenUtf8(broken), placeOf(bytes, firstBroken));
  }
  return decodeOld(bytes, firstBroken);
}

function decodeOld(bytes: Uint8Array, firstBeyondAscii: number): Decoded {
  const at = placeOf(bytes, firstBeyondAscii);
  const text = decodeEightBit(bytes);
  if (text === undefined) return refused('unknown', faults.unknownEncoding, at);
  if (typeof text !== 'string') return refused('unknown', faults[text.font], at);
  const missing = /[\u0080-\u009F]/.exec(text);
  if (!missing) return { text, encoding: 'windows-1258' };
  const fault = faults.undefinedByte(codePoint(missing[0]));
  return refused('windows-1258', fault, positionAt(text, missing.index));
}

/** Where a byte stands before which all is sound UTF-8. */
function placeOf(bytes: Uint8Array, offset: number): Position {
  return endOf(Buffer.from(bytes.subarray(0, offset)).toString());
}

function withoutSecondBom(text: string, encoding: string): Decoded {
  return text.startsWith('\uFEFF') ? refused(encoding, faults.doubleBom) : { text, encoding };
}

function checkLetters(text: string, encoding: string): Decoded {
  const found = garbled(text);
  if (!found) return { text, encoding };
  const fault = {
    mojibake: faults.mojibake,
    tcvn3: faults.tcvn3,
    vni: faults.vni,
    'lost letters': faults.lostLetters(found.places),
  }[found.kind];
  const problem = { fault, at: positionAt(text, found.index) };
  return fault.severity === 'error' ? { encoding, problem } : { text, encoding, problem };
}

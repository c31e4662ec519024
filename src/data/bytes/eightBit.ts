import { fontEncoding, type FontEncoding } from '../text/fontEncodings.ts';
import { VIETNAMESE_LETTERS } from '../text/tidy.ts';
import { vietnameseWords } from '../text/vietnamese.ts';

const windows1258 = new TextDecoder('windows-1258');
const windows1252 = new TextDecoder('windows-1252');

const GOOD = new RegExp(`[${VIETNAMESE_LETTERS}]`, 'g');
const NOT_ASCII = /[^\0-\x7F]/g;
/** A small letter before a capital one inside a word is how text in a wrong encoding looks. */
const CAPITAL_INSIDE = /\p{Ll}[À-ÝĂĐƠƯ]/gu;

/**
 * Text of one byte per letter, as Windows in Vietnam saves it: windows-1258, un-normalised. Names the
 * font encoding where the bytes are TCVN3 or VNI; `undefined` where they make no Vietnamese at all.
 */
export function decodeEightBit(bytes: Uint8Array): string | FontName | undefined {
  const text = windows1258.decode(bytes);
  const words = vietnameseWords(text);
  const guess = fontEncoding(windows1252.decode(bytes));
  if (guess !== undefined && guess.words > words) return { font: guess.font };
  return words > 0 || looksVietnamese(text) ? text : undefined;
}

export interface FontName {
  readonly font: FontEncoding;
}

/** Nearly all letters beyond ASCII are Vietnamese ones, in their usual place. */
function looksVietnamese(text: string): boolean {
  const sample = text.slice(0, 100_000).normalize('NFC');
  const beyond = count(sample, NOT_ASCII);
  const good = count(sample, GOOD) - count(sample, CAPITAL_INSIDE);
  return beyond > 0 && good >= beyond * 0.8;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

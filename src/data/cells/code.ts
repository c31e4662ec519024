import * as faults from '../problems/organizationCodes.ts';
import type { CellFault } from '../problems/fault.ts';
import { codePoint } from '../text/quote.ts';
import {
  compose,
  controlCharacter,
  invisibleCharacter,
  tidy,
  VIETNAMESE_LETTERS,
} from '../text/tidy.ts';

const LETTER = `A-Za-z${VIETNAMESE_LETTERS}`;
const CODE = new RegExp(`^[${LETTER}\\d][${LETTER}\\d._-]{0,63}$`);
/** Nearly all codes are plain, and this is quicker to test. */
const PLAIN = /^[A-Za-z\d][\w.-]{0,63}$/;
/** Windows cannot have files of these names, with or without an extension. */
const DEVICE = 'con|prn|aux|nul|com\\d|lpt\\d';
/** What every JavaScript object has: harmless to this reader, a trap for readers of the JSON. */
const MEMBERS = Object.getOwnPropertyNames(Object.prototype).join('|');
const RESERVED = new RegExp(`^(?:${DEVICE})(?:\\.|$)|^(?:${MEMBERS})$`, 'i');
const AS_NUMBER = /^\d+(?:[.,]\d+)?e[+-]?\d+$/i;
/** Letters of other scripts that look like a Latin one. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  А: 'A', В: 'B', С: 'C', Е: 'E', Н: 'H', І: 'I', Ј: 'J', К: 'K', М: 'M', О: 'O', Р: 'P', Ѕ: 'S',
  Т: 'T', Х: 'X', У: 'Y', а: 'a', с: 'c', е: 'e', һ: 'h', і: 'i', ј: 'j', о: 'o', р: 'p', ѕ: 's',
  х: 'x', у: 'y', Α: 'A', Β: 'B', Ε: 'E', Ζ: 'Z', Η: 'H', Ι: 'I', Κ: 'K', Μ: 'M', Ν: 'N', Ο: 'O',
  Ρ: 'P', Τ: 'T', Υ: 'Y', Χ: 'X', ο: 'o', ν: 'v', α: 'a', ι: 'i', κ: 'k', ρ: 'p',
}; // prettier-ignore

/**
 * A code as the contract wants it: 1–64 letters (Latin, Vietnamese ones too), digits, `.`, `_`, `-`,
 * beginning with a letter or digit; in NFC. `undefined` where it is none (see `explainCode`).
 */
export function readCode(text: string): string | undefined {
  if (!PLAIN.test(text) && !CODE.test(text)) return undefined;
  return RESERVED.test(text) || AS_NUMBER.test(text) ? undefined : text;
}

/** Why `readCode` gave no code. */
export function explainCode(text: string): CellFault {
  const unseen = controlCharacter(text) ?? invisibleCharacter(text) ?? /[^\S ]/u.exec(text)?.[0];
  if (unseen !== undefined) return faults.invisibleInCode(codePoint(unseen), likelyCode(text));
  const alike = [...text].find((letter) => letter in LOOK_ALIKES);
  if (alike !== undefined) return faults.lookAlike(alike, codePoint(alike), likelyCode(text));
  if (AS_NUMBER.test(text)) return faults.codeAsNumber;
  if (RESERVED.test(text)) return faults.reservedCode;
  if (/^[“”„"']/.test(text)) return faults.quotedCode(likelyCode(text));
  return faults.badCode(text.length);
}

/** Two codes with the same key are the same unit: without regard to case. */
export function codeKey(code: string): string {
  return code.toLowerCase();
}

/**
 * The code that a refused text most probably stands for: look-alike letters as Latin ones, without
 * quotes and what cannot be seen. Rows of other tables that use it are then not unknown units too.
 */
export function likelyCode(text: string): string {
  const letters = [...tidy(text)].map((letter) => LOOK_ALIKES[letter] ?? letter).join('');
  return compose(letters)
    .replace(/[\p{Cc}“”„"'\s]/gu, '')
    .replace(/\p{Pd}/gu, '-');
}

import type { CellFault } from '../problems/fault.ts';
import * as faults from '../problems/numbers.ts';

const GROUPED = /^\d{1,3}(?:\.\d{3})+(?:,0+)?$/;
const SPACED = /^\d{1,3}(?:[ \u00A0\u2009\u202F]\d{3})+$/;
/** "12,0" and "12.0": what a spreadsheet makes of a whole number. Three zeros might be thousands. */
const WHOLE = /^(\d+)[.,](?:0{1,2}|0{4,})$/;

/**
 * A whole number of 0 or more: "452", "04", "1.298" and "1 298" (thousands), "12,0".
 * `undefined` where the text is none, or might be read in two ways (see `explainCount`).
 */
export function readCount(text: string): number | undefined {
  if (isDigits(text)) return safe(Number(text));
  if (GROUPED.test(text)) return safe(Number(text.replace(/,.*/, '').replaceAll('.', '')));
  if (SPACED.test(text)) return safe(Number(text.replace(/\D/g, '')));
  const whole = WHOLE.exec(text);
  return whole ? safe(Number(whole[1])) : undefined;
}

/** Why `readCount` gave no number. */
export function explainCount(text: string): CellFault {
  const plain = text.replace(/\s/g, ' ').trim();
  if (/^[-−–—(]\s*\d/.test(plain)) return faults.negativeNumber;
  if (/^\d+(?:[.,]\d+)?e[+-]?\d+$/i.test(plain)) return faults.notANumber;
  if (/^\d[\d., ]*\s*[%\p{L}]/u.test(plain)) return faults.unitInNumber;
  if (readsAsTooLarge(plain)) return faults.numberTooLarge;
  if (/^\d{1,3}(?:,\d{3})+$/.test(plain)) return faults.ambiguousNumber(plain.replaceAll(',', ''));
  if (/^\d+(?:,\d+|\.\d{1,3})$/.test(plain)) return faults.fraction;
  if (/^\d{1,3}(?:\.\d{3})+,\d+$/.test(plain)) return faults.fraction;
  if (/^\d[\d., ]*$/.test(plain)) return faults.mixedNumber;
  return faults.notANumber;
}

function isDigits(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 48 || code > 57) return false;
  }
  return text.length > 0;
}

function safe(value: number): number | undefined {
  return Number.isSafeInteger(value) ? value : undefined;
}

function readsAsTooLarge(text: string): boolean {
  const digits = text.replace(/[. ]/g, '');
  return isDigits(digits) && !Number.isSafeInteger(Number(digits));
}

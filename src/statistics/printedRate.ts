/** Reads a rate as it was printed: "99,8%", "hơn 94%", "6,29 %", "trên 1.250%". */
import { fold } from './fold.ts';

export type Qualifier = 'above' | 'below' | 'around';

export interface PrintedRate {
  /** The printed digits without their separators: 998 for "99,8%". */
  readonly digits: bigint;
  readonly decimals: number;
  readonly qualifier?: Qualifier;
}

/** As folded text. */
const QUALIFIERS: readonly (readonly [Qualifier, RegExp])[] = [
  ['above', /\b(hon|tren|over|more than|above)\b/],
  ['below', /\b(gan|nearly|almost)\b/],
  ['around', /\b(khoang|xap xi|about|around|approximately)\b/],
];

const PERCENTAGE = /\d+([.,]\d+)*(?=\s*%)/;
const NUMBER = /\d+([.,]\d+)*/;

/** "1.298" is one thousand two hundred and ninety-eight; "0.125" and "99.8" have a decimal dot. */
const THOUSANDS = /^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/;

/** Undefined when no number stands in the text. */
export function printedRate(text: string): PrintedRate | undefined {
  const folded = fold(text);
  const number = PERCENTAGE.exec(folded) ?? NUMBER.exec(folded);
  if (!number) return undefined;
  // Only what stands before: "99,8% trên tổng số" is not "above 99,8%".
  const before = folded.slice(0, number.index);
  const qualifier = QUALIFIERS.find(([, words]) => words.test(before))?.[0];
  return { ...digitsOf(number[0]), ...(qualifier && { qualifier }) };
}

/** The last separator is the decimal one, except the dot of a thousands group. */
function digitsOf(number: string): { digits: bigint; decimals: number } {
  const ungrouped = THOUSANDS.test(number) ? number.replaceAll('.', '') : number;
  const separator = ungrouped.search(/[.,]\d+$/);
  return {
    digits: BigInt(ungrouped.replace(/[.,]/g, '')),
    decimals: separator < 0 ? 0 : ungrouped.length - separator - 1,
  };
}

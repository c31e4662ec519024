/** Reads a rate as it was printed: "99,8%", "hơn 94%", "6,29 %", "~66,7%", "dưới 70 phần trăm". */
import { fold } from './fold.ts';

export type Qualifier = 'above' | 'below' | 'around';

export interface PrintedRate {
  /** The printed digits without their separators: 998 for "99,8%". */
  readonly digits: bigint;
  readonly decimals: number;
  readonly qualifier?: Qualifier;
}

/** As folded text. "không dưới" is looked for before "dưới". */
const QUALIFIERS: readonly (readonly [Qualifier, RegExp])[] = [
  ['above', /\b(hon|tren|over|more than|above|khong duoi)\b|>/],
  ['below', /\b(gan|nearly|almost|duoi|chua den|below|under|less than)\b|</],
  ['around', /\b(khoang|xap xi|about|around|approximately)\b|~/],
];

/** Without diacritics these would be other words: "tỷ lệ chung", "do". */
const AROUND = /(?<!\p{L})(chừng|độ)(?!\p{L})/u;

const PERCENTAGE = /\d+([.,]\d+)*(?=\s*(%|phần trăm|phan tram|per ?cent))/;
/** The only number of the text: "452/452" is no rate. */
const NUMBER = /(?<=^\D*)\d+([.,]\d+)*(?=\D*$)/;

/** Undefined when no number stands in the text, or several and none of them is a percentage. */
export function printedRate(text: string): PrintedRate | undefined {
  const plain = text.normalize('NFC').toLowerCase();
  const number = PERCENTAGE.exec(plain) ?? NUMBER.exec(plain);
  if (!number) return undefined;
  // Only what stands before: "99,8% trên tổng số" is not "above 99,8%".
  const qualifier = qualifierIn(plain.slice(0, number.index));
  return { ...digitsOf(number[0]), ...(qualifier && { qualifier }) };
}

function qualifierIn(before: string): Qualifier | undefined {
  const folded = fold(before);
  const found = QUALIFIERS.find(([, words]) => words.test(folded))?.[0];
  return found ?? (AROUND.test(before) ? 'around' : undefined);
}

/** The last separator is the decimal one: a rate hardly ever has thousands, but "99.900%" has decimals. */
function digitsOf(number: string): { digits: bigint; decimals: number } {
  return {
    digits: BigInt(number.replace(/[.,]/g, '')),
    decimals: /(?<=[.,])\d+$/.exec(number)?.[0].length ?? 0,
  };
}

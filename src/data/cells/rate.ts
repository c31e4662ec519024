/** A number before "%" or "phần trăm", wherever it stands; or the only number of the text. */
const COMPARABLE = /\d\s*(?:%|phần trăm|phan tram|per ?cent)|^\D*\d+(?:[.,]\d+)*\D*$/i;

/**
 * Whether a rate, which is kept as it was printed, holds one number that a computed rate can be compared
 * with: "hơn 94%", "đạt tỷ lệ 66,7%", "dưới 70"; not "hơn một nửa" or "452/452".
 */
export function isComparableRate(text: string): boolean {
  return COMPARABLE.test(text.normalize('NFC'));
}

/** Numbers that stand before "%", and a number that is the whole text. */
const RATES = /(\d+(?:[.,]\d+)?)\s*(?:%|phần trăm|phan tram|per ?cent)|^\D*(\d+(?:[.,]\d+)?)\D*$/gi;

/** The highest rate in a text that a rate stands in, in per cent; `undefined` where it holds none. */
export function highestRate(text: string): number | undefined {
  const numbers = [...text.normalize('NFC').matchAll(RATES)].map(([, before, whole]) =>
    Number((before ?? whole ?? '').replace(',', '.')),
  );
  return numbers.length === 0 ? undefined : Math.max(...numbers);
}

const QUALIFIER =
  'hơn|trên|gần|khoảng|xấp xỉ|chừng|độ|đạt|over|above|more than|nearly|almost|about|around|approximately';
const RATE = new RegExp(`^(?:(?:${QUALIFIER}) )?\\d{1,3}(?:[.,]\\d{1,4})? ?%?$`, 'i');

/** A rate as printed, kept as text: "99,8%", "hơn 94%", "6,29 %"; `undefined` where it is none. */
export function readRate(text: string): string | undefined {
  return RATE.test(text.replace(/\s+/g, ' ')) ? text : undefined;
}

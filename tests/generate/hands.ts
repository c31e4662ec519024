/** How an office writes: its dates, numbers, letters and words for yes and no. */
export interface Hand {
  readonly date: 'padded' | 'short' | 'dots' | 'dashes';
  /** "04" for 4. */
  readonly twoDigits?: boolean;
  /** Letters as an old keyboard types them: Ð for Đ, "hoà" and "uỷ" for "hòa" and "ủy". */
  readonly letters?: 'eth' | 'old tones';
  /** Levels and categories by name instead of key. */
  readonly byName?: boolean;
  readonly yes: string;
  readonly no: string;
}

export function written(value: unknown, hand: Hand): string {
  if (value === undefined) return '';
  if (value instanceof Temporal.PlainDate) return writtenDay(value, hand.date);
  if (typeof value === 'number') return writtenNumber(value, hand);
  if (typeof value === 'boolean') return value ? hand.yes : hand.no;
  return writtenText(String(value), hand);
}

function writtenDay({ day, month, year }: Temporal.PlainDate, style: Hand['date']): string {
  const separator = { padded: '/', short: '/', dots: '.', dashes: '-' }[style];
  const digits = style === 'short' ? 1 : 2;
  return [day, month, year].map((part) => String(part).padStart(digits, '0')).join(separator);
}

function writtenNumber(value: number, { twoDigits }: Hand): string {
  if (value >= 1000) return String(value).replace(/\B(?=(\d{3})+$)/g, '.');
  return twoDigits ? String(value).padStart(2, '0') : String(value);
}

export function writtenText(text: string, { letters }: Hand): string {
  if (letters === 'eth') return text.replaceAll('Đ', 'Ð');
  return letters === 'old tones' ? withOldTones(text) : text;
}

/** The tone on the second vowel of oa, oe and uy: "hoà", "khoẻ", "uỷ". */
function withOldTones(text: string): string {
  return text
    .normalize('NFD')
    .replace(
      /([oOuU])([\u0300\u0301\u0303\u0309\u0323])([aeyAEY])(?![\p{L}\p{M}])/gu,
      (whole, first: string, tone: string, second: string) =>
        /^(o[ae]|uy)$/i.test(first + second) ? first + second + tone : whole,
    )
    .normalize('NFC');
}

/**
 * How numbers and dates are written. The only place that rounds or writes a per cent sign.
 *
 * Vietnamese: decimal comma, dot for thousands, "9,1%" without a space; days under 10 and the months 1 and 2
 * take a leading zero (02/7/2020, 25/5/2020), as in official prose. English: decimal point, "30 June 2020".
 */

export type Locale = 'vi' | 'en';
export const locales: readonly Locale[] = ['vi', 'en'];

const numberFormats = {
  vi: new Intl.NumberFormat('vi-VN'),
  en: new Intl.NumberFormat('en-GB'),
};

/** A whole number with thousands separated: 2.600 (vi), 2,600 (en). */
export function formatCount(count: number, locale: Locale): string {
  return numberFormats[locale].format(count);
}

const decimalFormats = {
  vi: new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 }),
};

/** A number that need not be whole, rounded half-up to one decimal: 12,3 (vi), 12.3 (en); a whole one has none. */
export function formatDecimal(value: number, locale: Locale): string {
  return decimalFormats[locale].format(value);
}

/** "452/452", as a chart writes it in both languages. */
export function formatFraction(count: number, of: number, locale: Locale): string {
  return `${formatCount(count, locale)}/${formatCount(of, locale)}`;
}

/** A fraction inside a sentence: "452/452" (vi), "452 of 452" (en). */
export function formatOutOf(count: number, of: number, locale: Locale): string {
  return locale === 'vi'
    ? formatFraction(count, of, locale)
    : `${formatCount(count, locale)} of ${formatCount(of, locale)}`;
}

/**
 * count ÷ of as a percentage, rounded half-up to one decimal; a whole percentage has none: "9,1%", "100%".
 * Rounding never makes "0%" or "100%" of a share that is not: it gets as many decimals as show the difference.
 * Undefined when `of` is 0.
 */
export function formatShare(count: number, of: number, locale: Locale): string | undefined {
  if (of === 0) return undefined;
  const exact = count === 0 || count === of;
  let decimals = 1;
  let text = percentHalfUp(count, of, decimals);
  while (!exact && /^(0|100)$/.test(text)) text = percentHalfUp(count, of, ++decimals);
  return `${locale === 'vi' ? text.replace('.', ',') : text}%`;
}

/** A rate 0–1 as a percentage, where its fraction stands in cells of their own. */
export function formatRate(rate: number, locale: Locale): string {
  // Twelve digits carry every quotient of counts; the fraction they make rounds like the quotient itself.
  const scale = 1_000_000_000_000;
  return formatShare(Math.round(rate * scale), scale, locale)!;
}

/** Half-up rounding over integers (floating point would send 1/8 of a per cent either way), no trailing zeros. */
function percentHalfUp(count: number, of: number, decimals: number): string {
  const scaled = (200n * BigInt(count) * 10n ** BigInt(decimals) + BigInt(of)) / (2n * BigInt(of));
  const digits = scaled.toString().padStart(decimals + 1, '0');
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`.replace(
    /\.0+$|(?<=\.\d*[1-9])0+$/,
    '',
  );
}

/** A day as prose writes it: 30/6/2020, 02/7/2020 (vi); 30 June 2020 (en). */
export function formatDate(date: Temporal.PlainDate, locale: Locale): string {
  if (locale === 'en') return `${date.day} ${englishMonths[date.month - 1]} ${date.year}`;
  return `${formatDay(date)}/${date.year}`;
}

/** A day within a year that is clear from the context: 30/6 (vi), 30 June (en). */
export function formatShortDate(date: Temporal.PlainDate, locale: Locale): string {
  return locale === 'en'
    ? `${date.day} ${englishMonths[date.month - 1]?.slice(0, 3)}`
    : formatDay(date);
}

/** A span of days, as short as is clear: 26–28/10/2020, 30/6–02/7/2020. */
export function formatDateRange(
  start: Temporal.PlainDate,
  end: Temporal.PlainDate | undefined,
  locale: Locale,
): string {
  if (end === undefined || start.equals(end)) return formatDate(start, locale);
  if (start.year !== end.year) return `${formatDate(start, locale)} – ${formatDate(end, locale)}`;
  if (start.month !== end.month)
    return `${formatShortDate(start, locale)} – ${formatDate(end, locale)}`;
  const first = locale === 'vi' && start.day < 10 ? `0${start.day}` : start.day;
  return `${first}–${formatDate(end, locale)}`;
}

/** A month on an axis that names the year apart: "T6" (vi), "Jun" (en). */
export function formatMonth(date: Temporal.PlainDate, locale: Locale): string {
  return locale === 'vi' ? `T${date.month}` : (englishMonths[date.month - 1]?.slice(0, 3) ?? '');
}

function formatDay(date: Temporal.PlainDate): string {
  const day = date.day < 10 ? `0${date.day}` : `${date.day}`;
  const month = date.month < 3 ? `0${date.month}` : `${date.month}`;
  return `${day}/${month}`;
}

const englishMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

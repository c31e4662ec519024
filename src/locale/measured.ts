/** How measured quantities are written: as many digits as a measurement carries. */
import type { Locale } from './format.ts';

const formats = (options: Intl.NumberFormatOptions) => ({
  vi: new Intl.NumberFormat('vi-VN', options),
  en: new Intl.NumberFormat('en-GB', options),
});
const threeDigits = formats({ maximumSignificantDigits: 3 });
const threeDecimals = formats({ maximumFractionDigits: 3 });

/** Milliseconds as "286 ms" or "2,92 s" (vi), "2.92 s" (en). */
export function formatTime(milliseconds: number, locale: Locale): string {
  return milliseconds < 1000
    ? `${threeDigits[locale].format(milliseconds)} ms`
    : `${threeDigits[locale].format(milliseconds / 1000)} s`;
}

/** Bytes as "78,5 kB", "234 MB", "1,5 GB"; a thousand of one are one of the next. */
export function formatBytes(bytes: number, locale: Locale): string {
  const units = ['B', 'kB', 'MB', 'GB'];
  const step = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(bytes, 1)) / 3));
  return `${threeDigits[locale].format(bytes / 1000 ** step)} ${units[step]}`;
}

/** A ratio as "2,6 lần" (vi), "2.6×" (en). */
export function formatFactor(factor: number, locale: Locale): string {
  const number = threeDigits[locale].format(factor);
  return locale === 'vi' ? `${number} lần` : `${number}×`;
}

/** A count, or the middle of several, with what decimals it has. */
export function formatAmount(amount: number, locale: Locale): string {
  return threeDecimals[locale].format(amount);
}

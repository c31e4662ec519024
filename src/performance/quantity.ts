import type { Locale } from '../locale/format.ts';
import { formatAmount, formatBytes, formatFactor, formatTime } from '../locale/measured.ts';
import type { Spread } from './performanceRun.ts';

export type Unit = 'time' | 'bytes' | 'factor' | 'count';

const formats: Readonly<Record<Unit, (value: number, locale: Locale) => string>> = {
  time: formatTime,
  bytes: formatBytes,
  factor: formatFactor,
  count: formatAmount,
};

/** A value with its unit: "2,92 s", "78,5 kB". */
export function quantity(value: number, unit: Unit, locale: Locale): string {
  return formats[unit](value, locale);
}

/** The middle with the least and the most, where they differ: "2,92 s (2,75 s – 3,1 s)". */
export function spreadText({ median, least, most }: Spread, unit: Unit, locale: Locale): string {
  const [middle, from, to] = [median, least, most].map((one) => quantity(one, unit, locale));
  return from === to ? middle! : `${middle} (${from} – ${to})`;
}

/** One number of one term, as a page of two terms writes it. */
import {
  formatCount,
  formatDate,
  formatFraction,
  formatRate,
  formatShare,
  type Locale,
} from '../../locale/format.ts';
import { messages } from '../../locale/messages.ts';
import type { ComparedMeasure, ComparedNumber } from '../../statistics/comparedNumber.ts';
import type { Register } from '../../statistics/register.ts';
import { reportedValue } from '../reported/reportedValues.ts';

export interface ComparedCell {
  /** "99,3%", or what is known in its place. */
  readonly value: string;
  /** 0–1, for drawing; undefined where no share is known. */
  readonly rate: number | undefined;
  /** "449/452", coverage, target, age limit, source: in this order, those that there are. */
  readonly details: readonly string[];
}

export function comparedCell(
  measure: ComparedMeasure,
  number: ComparedNumber | undefined,
  register: Register,
  locale: Locale,
): ComparedCell {
  const words = messages(locale);
  if (number === undefined) return { value: words['noData'], rate: undefined, details: [] };
  const { count, of, rate, report } = number;
  if (count === undefined || of === undefined || rate === undefined) {
    const isTotal = count === undefined && of !== undefined && report?.printed === undefined;
    const known = report === undefined ? words['noData'] : reportedValue(report, locale).text;
    const value = isTotal ? words['comparison.total'](formatCount(of, locale)) : known;
    return { value, rate: undefined, details: sourceDetails(number, locale) };
  }
  return {
    value: formatShare(count, of, locale)!,
    rate,
    details: [
      formatFraction(count, of, locale),
      ...coverageDetails(number, locale),
      ...traitDetails(measure, rate, register, locale),
      ...sourceDetails(number, locale),
    ],
  };
}

/** The same in one line: "449/452 (99,3%)". */
export function cellLine({ value, details: [fraction, ...others] }: ComparedCell): string {
  return [fraction === undefined ? value : `${fraction} (${value})`, ...others].join('; ');
}

function coverageDetails({ coverage }: ComparedNumber, locale: Locale): readonly string[] {
  if (coverage === undefined || coverage.reported === coverage.due) return [];
  const [reported, due] = [coverage.reported, coverage.due].map((n) => formatCount(n, locale));
  return [messages(locale)['comparison.coverage']({ reported: reported!, due: due! })];
}

/** The target and the age limit of its own term. */
function traitDetails(
  measure: ComparedMeasure,
  rate: number,
  { term: { settings } }: Register,
  locale: Locale,
): readonly string[] {
  const words = messages(locale);
  const target = targetOf(measure, settings.targets);
  const limit = measure === 'young' ? settings.youngAgeLimit : undefined;
  return [
    ...(limit === undefined ? [] : [words['comparison.ageLimit'](String(limit))]),
    ...(target === undefined
      ? []
      : [words['comparison.target']({ target: formatRate(target, locale), met: rate >= target })]),
  ];
}

export function targetOf(
  measure: ComparedMeasure,
  targets: Register['term']['settings']['targets'],
): number | undefined {
  return measure === 'women' ||
    measure === 'young' ||
    measure === 'minority' ||
    measure === 'firstTime'
    ? targets[measure]
    : undefined;
}

function sourceDetails({ report, rivals }: ComparedNumber, locale: Locale): readonly string[] {
  const words = messages(locale);
  if (report === undefined) return [];
  const others = rivals.map((row) => reportedValue(row, locale).text).join('; ');
  return [
    words['comparison.reported'](formatDate(report.asOf, locale)),
    ...(others === '' ? [] : [words['comparison.rivals'](others)]),
  ];
}

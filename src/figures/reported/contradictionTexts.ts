/** Sources that contradict each other, in words: every value with its source, none before the others. */
import type { Reported } from '../../data/records.ts';
import { formatDate, type Locale } from '../../locale/format.ts';
import { messages } from '../../locale/messages.ts';
import { contradictions } from '../../statistics/contradictions.ts';
import type { Register } from '../../statistics/register.ts';
import { shortNameOf } from '../committees.ts';
import type { FigureContext } from '../figure.ts';
import { levelName } from '../levels/levelStates.ts';
import { reportedValue } from './reportedValues.ts';

export interface ContradictionEntry {
  /** "Đảng bộ tỉnh: đại biểu dự, hết ngày 24/9/2025" */
  readonly claim: string;
  readonly values: readonly {
    readonly value: string;
    /** "Công bố" or "Báo cáo". */
    readonly type: string;
    readonly source: string | undefined;
    readonly url: string | undefined;
    /** File and line of the row. */
    readonly place: string;
  }[];
}

/** One entry per subject on which rows of the term contradict each other, in the order of the data. */
export function contradictionTexts({
  register,
  locale,
}: Pick<FigureContext, 'register' | 'locale'>): readonly ContradictionEntry[] {
  return contradictions(register.term.reported).map((rows) =>
    contradictionEntry(rows, register, locale),
  );
}

/** The same as of a date for one committee: its own rows up to that day; for the root those of everyone. */
export function contradictionsOf(context: FigureContext): readonly ContradictionEntry[] {
  const { register, scope, asOf, locale } = context;
  const isRoot = scope.code === register.root.code;
  const rows = (register.term.reported ?? []).filter(
    (row) => (isRoot || row.code === scope.code) && Temporal.PlainDate.compare(row.asOf, asOf) <= 0,
  );
  return contradictions(rows).map((same) => contradictionEntry(same, register, locale));
}

export function contradictionEntry(
  rows: readonly Reported[],
  register: Register,
  locale: Locale,
): ContradictionEntry {
  const words = messages(locale);
  return {
    claim: contradictionClaim(rows[0]!, register, locale),
    values: rows.map((row) => ({
      value: reportedValue(row, locale).text,
      type: words[`reported.type.${row.type}`],
      source: row.source,
      url: row.url,
      place: `${row.place.file}:${row.place.line}`,
    })),
  };
}

/** What the rows are about; the root is understood and stays unnamed. */
export function contradictionClaim(
  { code, level: key, kind, body, measure, asOf }: Reported,
  register: Register,
  locale: Locale,
): string {
  const words = messages(locale);
  const level = register.levels.find((one) => one.key === key)!;
  const parts = [
    code === register.root.code ? undefined : shortNameOf(register.unit(code)!.organization),
    levelName(level, locale),
    kind,
    body && words[`body.${body}`],
  ];
  return words['ledger.claim']({
    level: parts.filter((part) => part !== undefined).join(', '),
    measure: words[`measure.${measure}`],
    date: formatDate(asOf, locale),
  });
}

import type { SmallTable } from '../figures/smallTable.ts';
import {
  formatCount,
  formatDate,
  formatDecimal,
  formatFraction,
  type Locale,
} from '../locale/format.ts';
import { messages } from '../locale/messages.ts';
import {
  TRUST_COUNTS,
  TRUST_POINTS,
  type PointResult,
  type TrustCount,
  type TrustRun,
} from './trustRun.ts';

/** A row for each point: tests that passed, what they counted, when and on which state of the source. */
export function trustTable(run: TrustRun, locale: Locale): SmallTable {
  const words = messages(locale);
  return {
    columns: [
      { label: words['trust.point'] },
      { label: words['trust.tests'], numeric: true },
      { label: words['trust.counted'] },
      { label: words['trust.when'] },
    ],
    rows: TRUST_POINTS.map((point) => {
      const result = run[point];
      const label = words[`trust.point.${point}`];
      if (!result) return { cells: [label, undefined, words['trust.never'], undefined] };
      return {
        cells: [label, testsOf(result, locale), countsOf(result, locale), when(result, locale)],
      };
    }),
  };
}

/** "212/212", "30/32, 1 skipped": of all that were run, and what was not run beside it. */
function testsOf({ passed, failed, skipped }: PointResult, locale: Locale): string {
  const ran = formatFraction(passed, passed + failed, locale);
  return skipped === 0
    ? ran
    : messages(locale)['trust.skipped']({ ran, skipped: formatCount(skipped, locale) });
}

function countsOf({ counts }: PointResult, locale: Locale): string {
  const words = messages(locale);
  return (Object.keys(TRUST_COUNTS) as TrustCount[])
    .flatMap((name) => {
      const count = counts[name];
      if (!count) return [];
      const { held, tried } = count;
      const whole = tried === undefined || tried === held;
      const number = whole ? formatDecimal(held, locale) : formatFraction(held, tried, locale);
      return [words[`trust.count.${name}`](number)];
    })
    .join(' · ');
}

function when({ date, commit, changed }: PointResult, locale: Locale): string {
  const day = formatDate(Temporal.PlainDate.from(date), locale);
  return messages(locale)['trust.tree']({ day, commit, changed });
}

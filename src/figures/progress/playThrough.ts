/** completion-over-time day by day: what each level had reached at the end of every day, in words. */
import { formatDate, formatFraction, formatShare, type Locale } from '../../locale/format.ts';
import { messages } from '../../locale/messages.ts';
import { completionByDay, type CompletionDay } from '../../statistics/completionByDay.ts';
import { congressDays } from '../../statistics/congressDays.ts';
import type { CurvesDrawing } from '../drawings/curves.ts';
import type { FigureContext } from '../figure.ts';
import { levelName, levelStates } from '../levels/levelStates.ts';

export interface PlayThrough {
  /** Every day from the first congress to the as-of date, as it is written. */
  readonly days: readonly string[];
  /** Where the first of them lies on the axis of the drawing, and how many days that has. */
  readonly axis: { readonly first: number; readonly days: number };
  readonly levels: readonly PlayedLevel[];
}

export interface PlayedLevel {
  readonly name: string;
  /** "88/2.649 (3,3%)" from a day on, which is counted from 0; the first holds from day 0. */
  readonly steps: readonly (readonly [day: number, said: string])[];
}

/** Undefined where no congress was opened yet, or all on the as-of date: then there is nothing to play. */
export function playThrough(
  context: FigureContext,
  drawing: Pick<CurvesDrawing, 'from' | 'to'>,
): PlayThrough | undefined {
  const { asOf, locale } = context;
  const states = levelStates(context).filter((state) => (state.counted?.total ?? 0) > 0);
  const [first] = states
    .flatMap(({ units }) => congressDays(units, asOf).opened.slice(0, 1))
    .map(({ date }) => date)
    .sort(Temporal.PlainDate.compare);
  if (first === undefined || first.equals(asOf)) return undefined;
  const days = Array.from({ length: daysTo(first, asOf) + 1 }, (_, day) =>
    first.add({ days: day }),
  );
  return {
    days: days.map((day) => formatDate(day, locale)),
    axis: { first: daysTo(drawing.from, first), days: daysTo(drawing.from, drawing.to) + 1 },
    levels: states.map(({ level, units }) => ({
      name: levelName(level, locale),
      steps: completionByDay(units, first, asOf).map(
        (day) => [daysTo(first, day.date), said(day, locale)] as const,
      ),
    })),
  };
}

function daysTo(from: Temporal.PlainDate, to: Temporal.PlainDate): number {
  return from.until(to, { largestUnit: 'day' }).days;
}

/** A level can be without units before it is founded. */
function said({ completed, total }: CompletionDay, locale: Locale): string {
  const share = formatShare(completed, total, locale);
  if (share === undefined) return messages(locale)['noData'];
  return `${formatFraction(completed, total, locale)} (${share})`;
}

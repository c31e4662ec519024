/** Documents and events of the term. */
import type { Milestone } from '../../data/records.ts';
import { formatDateRange } from '../../locale/format.ts';
import type { TimelineEvent } from '../drawings/timeline.ts';
import type { FigureContext } from '../figure.ts';

export function eventsOf(context: FigureContext): readonly TimelineEvent[] {
  const { register, asOf, locale } = context;
  return (register.term.milestones ?? [])
    .toSorted((a, b) => Temporal.PlainDate.compare(a.date, b.date))
    .map((milestone) => ({
      date: milestone.date,
      ...(milestone.endDate && { endDate: milestone.endDate }),
      label: `${formatDateRange(milestone.date, milestone.endDate, locale)}: ${eventText(milestone, context)}`,
      planned: Temporal.PlainDate.compare(milestone.date, asOf) > 0,
    }));
}

/** A document's number is part of its name only where the title does not already carry it. */
export function eventText(
  { title, titleEn, number }: Milestone,
  { locale }: FigureContext,
): string {
  const name = locale === 'en' ? (titleEn ?? title) : title;
  return number === undefined || name.includes(number) ? name : `${name} (${number})`;
}

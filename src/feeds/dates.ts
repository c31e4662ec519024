/** The days that a follower may want in a calendar: reporting dates, deadlines of the plan, planned releases. */
import type { Term } from '../data/records.ts';
import { formatDate, type Locale } from '../locale/format.ts';
import { messages } from '../locale/messages.ts';
import type { Level, Window } from '../statistics/levels.ts';
import type { Register } from '../statistics/register.ts';
import type { CalendarEvent } from './calendar.ts';
import { isPlanned, nameOf, publicRows, subjectOf } from './news.ts';

/** The events of all terms by day. Figures that are not public are never named, those that wait only inside. */
export function datesOf(
  registers: readonly Register[],
  locale: Locale,
  readers: 'inside' | 'everyone',
): readonly CalendarEvent[] {
  const events = registers.flatMap(({ term, levels }) => [
    ...reportingDates(term, locale),
    ...levels.flatMap((level) => deadlines(term, level, locale)),
    ...plannedReleases(term, locale, readers),
  ]);
  return events.sort((a, b) => Temporal.PlainDate.compare(a.day, b.day));
}

function reportingDates(term: Term, locale: Locale): readonly CalendarEvent[] {
  return term.settings.reportingDates.map((day) => ({
    id: `${term.id}/reporting/${day}`,
    day,
    summary: messages(locale)['dates.reporting'](nameOf(term, locale)),
  }));
}

/** A deadline stands on the last day on time, whose congress still counts; its wording is beside it. */
function deadlines(term: Term, level: Level, locale: Locale): readonly CalendarEvent[] {
  const { window, pilotWindow } = level;
  return [
    ...(window ? [deadline(term, level, window, 'deadline', locale)] : []),
    ...(pilotWindow ? [deadline(term, level, pilotWindow, 'pilotDeadline', locale)] : []),
  ];
}

function deadline(
  term: Term,
  { key, name, nameEn }: Level,
  { deadline: date, deadlineRule, lastDay, document }: Window,
  kind: 'deadline' | 'pilotDeadline',
  locale: Locale,
): CalendarEvent {
  const words = messages(locale);
  const wording = words[`dates.${deadlineRule}`](formatDate(date, locale));
  return {
    id: `${term.id}/${kind}/${key}`,
    day: lastDay,
    summary: words[`dates.${kind}`](locale === 'en' ? (nameEn ?? name) : name),
    description: [nameOf(term, locale), wording, ...(document ? [document] : [])].join('. '),
  };
}

/** One event for all figures of a day; its id names none, since they are not published yet. */
function plannedReleases(
  term: Term,
  locale: Locale,
  readers: 'inside' | 'everyone',
): readonly CalendarEvent[] {
  const words = messages(locale);
  const rows = publicRows(term).filter((row) => isPlanned(row, term));
  const byDay = Map.groupBy(rows, ({ notBefore }) => notBefore!.toString());
  return [...byDay].map(([day, figures]) => ({
    id: `${term.id}/release/${day}`,
    day: Temporal.PlainDate.from(day),
    summary:
      readers === 'everyone'
        ? words['dates.publicationDay']
        : words['dates.publication'](
            figures.map(({ figure }) => subjectOf(figure, locale)).join(', '),
          ),
    description: nameOf(term, locale),
  }));
}

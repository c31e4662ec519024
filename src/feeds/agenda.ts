/** The days of some terms as a calendar to subscribe to. */
import type { Locale } from '../locale/format.ts';
import { messages } from '../locale/messages.ts';
import type { Register } from '../statistics/register.ts';
import { calendar } from './calendar.ts';
import { datesOf } from './dates.ts';
import { newestDay } from './news.ts';

/** The calendar; one term at least. */
export function agendaOf(
  registers: readonly Register[],
  locale: Locale,
  readers: 'inside' | 'everyone',
): string {
  const words = messages(locale);
  const prefix = readers === 'everyone' ? `${locale}/published` : locale;
  return calendar({
    title: words['dates.title'](words['site.name']),
    language: locale,
    asOf: newestDay(registers.map(({ term }) => term)),
    events: datesOf(registers, locale, readers).map(({ id, ...event }) => ({
      ...event,
      id: `${prefix}/${id}`,
    })),
  });
}

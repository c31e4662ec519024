/** Reporting dates, deadlines and planned releases as a calendar to subscribe to. */
import type { APIRoute } from 'astro';
import { soundEdition } from '../../edition/current.ts';
import { localePaths } from '../../edition/paths.ts';
import { calendar } from '../../feeds/calendar.ts';
import { datesOf } from '../../feeds/dates.ts';
import { newsOf } from '../../feeds/news.ts';
import type { Locale } from '../../locale/format.ts';
import { messages } from '../../locale/messages.ts';

export const getStaticPaths = localePaths;

export const GET = (({ props }) => new Response(dates(props['locale']))) satisfies APIRoute;

function dates(locale: Locale): string {
  const words = messages(locale);
  const registers = soundEdition().terms.map(({ register }) => register);
  // Every term has a reporting date, so there is news.
  const [newest] = newsOf(
    registers.map(({ term }) => term),
    locale,
  );
  return calendar({
    title: words['dates.title'](words['site.name']),
    language: locale,
    asOf: newest!.date,
    events: datesOf(registers, locale).map(({ id, ...event }) => ({
      ...event,
      id: `${locale}/${id}`,
    })),
  });
}

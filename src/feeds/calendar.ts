/**
 * A calendar (RFC 5545) of all-day events as text. Written here because the libraries for it stamp the hour of the
 * build and bring validators of their own; the tests read it with one that has nothing to do with it.
 */
export interface Calendar {
  readonly title: string;
  readonly language: string;
  /** The newest day of the data, on which the events were last known to be so. */
  readonly asOf: Temporal.PlainDate;
  readonly events: readonly CalendarEvent[];
}

export interface CalendarEvent {
  /** Stable and unlike any other's. */
  readonly id: string;
  readonly day: Temporal.PlainDate;
  readonly summary: string;
  readonly description?: string;
}

/** The calendar; there must be an event, which the standard asks for. */
export function calendar({ title, language, asOf, events }: Calendar): string {
  if (events.length === 0) throw new RangeError('A calendar holds at least one event.');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//tien-do-dai-hoi//calendar//${language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    `NAME:${escaped(title)}`,
    `X-WR-CALNAME:${escaped(title)}`,
    ...events.flatMap((event) => eventLines(event, asOf)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines(
  { id, day, summary, description }: CalendarEvent,
  asOf: Temporal.PlainDate,
): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(id)}@tien-do-dai-hoi`,
    `DTSTAMP:${stamp(asOf)}`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    // The end of an event is the first day after it.
    `DTEND;VALUE=DATE:${compact(day.add({ days: 1 }))}`,
    `SUMMARY:${escaped(summary)}`,
    ...(description === undefined ? [] : [`DESCRIPTION:${escaped(description)}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

const compact = (day: Temporal.PlainDate): string => day.toString().replaceAll('-', '');

/** The beginning of a day in Vietnam, in UTC, as a stamp must be. */
function stamp(day: Temporal.PlainDate): string {
  const instant = day.toZonedDateTime('Asia/Ho_Chi_Minh').toInstant();
  return instant.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '');
}

function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[\0-\x09\x0B-\x1F\x7F]/g, ' ')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n');
}

/** A line in pieces of 75 octets at most, none of which begins inside a letter. */
export function folded(line: string): string {
  const pieces = [''];
  let octets = 0;
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    if (octets + size > 75) {
      pieces.push('');
      // The space that begins a continued line is one of them.
      octets = 1;
    }
    pieces[pieces.length - 1] += letter;
    octets += size;
  }
  return pieces.join('\r\n ');
}

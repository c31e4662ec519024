/** Reads a calendar with a parser that has nothing to do with its writer, and checks it against RFC 5545. */
import ICAL from 'ical.js';
import { expect } from 'vitest';

export interface ReadEvent {
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  readonly start: string;
  readonly end: string;
  readonly stamp: string;
}

/** The events, after everything that the standard demands of the lines and of them has been checked. */
export function readCalendar(text: string): readonly ReadEvent[] {
  checkLines(text);
  const calendar = new ICAL.Component(ICAL.parse(text));
  expect(calendar.name).toBe('vcalendar');
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
  expect(calendar.getFirstPropertyValue('prodid')).toBeTruthy();
  const events = calendar.getAllSubcomponents('vevent').map(readEvent);
  expect(events.length).toBeGreaterThan(0);
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  return events;
}

/** Every line ends in CRLF, has 75 octets at most, and is whole letters of UTF-8. */
function checkLines(text: string): void {
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of text.split('\r\n')) {
    expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
    expect(line.isWellFormed(), line).toBe(true);
    expect(line, line).not.toMatch(/[\0-\x08\x0B-\x1F\x7F]/);
  }
}

function readEvent(event: ICAL.Component): ReadEvent {
  for (const name of ['uid', 'dtstamp', 'dtstart', 'dtend', 'summary'])
    expect(event.getAllProperties(name), name).toHaveLength(1);
  for (const name of ['dtstart', 'dtend']) expect(event.getFirstProperty(name)!.type).toBe('date');
  expect(event.getFirstProperty('dtstamp')!.type).toBe('date-time');
  const value = (name: string) => String(event.getFirstPropertyValue(name) ?? '');
  expect(value('dtstamp')).toMatch(/Z$/);
  expect(value('dtend') > value('dtstart')).toBe(true);
  return {
    uid: value('uid'),
    summary: value('summary'),
    description: value('description'),
    start: value('dtstart'),
    end: value('dtend'),
    stamp: value('dtstamp'),
  };
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendar, folded, type CalendarEvent } from '../../src/feeds/calendar.ts';
import { readCalendar } from './validCalendar.ts';

const day = Temporal.PlainDate.from('2020-06-30');
const made = (...events: CalendarEvent[]) =>
  calendar({ title: 'Lịch; hạn, kỳ chốt', language: 'vi', asOf: day, events });
const event = (summary: string, description?: string): CalendarEvent => ({
  id: 'a/1',
  day,
  summary,
  ...(description !== undefined && { description }),
});

describe('A calendar', () => {
  it('is valid and gives back what it was given', () => {
    expect(readCalendar(made(event('Chốt số liệu', 'Đảng bộ tỉnh')))).toEqual([
      {
        uid: 'a/1@tien-do-dai-hoi',
        summary: 'Chốt số liệu',
        description: 'Đảng bộ tỉnh',
        start: '2020-06-30',
        // An event ends where the next day begins.
        end: '2020-07-01',
        // Midnight in Vietnam, in UTC.
        stamp: '2020-06-29T17:00:00Z',
      },
    ]);
  });

  it('gives back any text, signs with a meaning and long lines included', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 300 });
    fc.assert(
      fc.property(text, text, (summary, description) => {
        const clean = (one: string) =>
          one
            .toWellFormed()
            .replace(/\r\n?/g, '\n')
            .replace(/[\0-\x09\x0B-\x1F\x7F]/g, ' ');
        const [read] = readCalendar(made(event(`x${summary}`, `x${description}`)));
        expect(read!.summary).toBe(`x${clean(summary)}`);
        expect(read!.description).toBe(`x${clean(description)}`);
      }),
    );
  });

  it('is not made without an event, which the standard asks for', () => {
    expect(() => made()).toThrow(RangeError);
  });
});

describe('A long line', () => {
  it('is folded at 75 octets, before a letter that would not fit whole', () => {
    const line = `SUMMARY:${'a'.repeat(66)}ộ${'b'.repeat(80)}`;
    const pieces = folded(line).split('\r\n');
    expect(pieces.map((piece) => Buffer.byteLength(piece))).toEqual([74, 75, 10]);
    expect(pieces.map((piece, index) => piece.slice(index === 0 ? 0 : 1)).join('')).toBe(line);
  });

  it('is not folded at exactly 75 octets', () => {
    expect(folded('a'.repeat(75))).toBe('a'.repeat(75));
  });
});

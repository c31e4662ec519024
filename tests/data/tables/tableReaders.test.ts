/** What becomes of the cells of a row, where the record is not the cells themselves. */
import { expect, test } from 'vitest';
import { FIGURE_IDS, isNamelessFigure, isNamingFigure } from '../../../src/data/figureIds.ts';
import { given } from '../../../src/data/given.ts';
import { congressRow } from '../../../src/data/tables/congresses.ts';
import { publicationRow } from '../../../src/data/tables/publication.ts';
import { reportedRow } from '../../../src/data/tables/reported.ts';
import { READERS, type TableReader } from '../../../src/data/tables/tableReaders.ts';

const place = { file: 'a.csv', line: 2 };
const day = (text: string) => Temporal.PlainDate.from(text);

test('a single day of a congress is its opening and its closing day', () => {
  const congress = { place, code: 'BK', suspended: false, formation: 'elected' } as const;
  const date = day('2020-08-20');
  expect(congressRow({ ...congress, date })).toStrictEqual({
    ...congress,
    opened: date,
    closed: date,
  });
  const opened = { ...congress, opened: date };
  expect(congressRow(opened)).toStrictEqual(opened);
});

test('a rate is kept as it was printed', () => {
  const asOf = day('2020-06-30');
  const row = { place, asOf, code: 'BK', level: 'xa', measure: 'held', type: 'reported' } as const;
  expect(reportedRow({ ...row, rate: 'hơn 94%' })).toStrictEqual({ ...row, printed: 'hơn 94%' });
  expect(reportedRow({ ...row, numerator: 4 })).toStrictEqual({ ...row, numerator: 4 });
});

test('a figure that names organisations stays internal whatever its row says', () => {
  const row = (figure: string) => publicationRow({ place, figure, audience: 'public' }).audience;
  expect(row('limitations-by-committee')).toBe('internal');
  expect(row('limitations-by-category')).toBe('public');
});

test('which figures name organisations, and which must not, is known by their ids', () => {
  expect(FIGURE_IDS.filter(isNamingFigure)).toEqual(['limitations-by-committee']);
  expect(FIGURE_IDS.filter(isNamelessFigure)).toEqual([
    'limitations-by-category',
    'limitations-by-committee',
    'limitations-follow-up',
    'election-outcome',
    'committee-composition',
    'delegate-attendance',
    'documents-discussion',
    'after-congress-tasks',
  ]);
});

test('the cells of every other table are the record', () => {
  const same = ['plan', 'organizations', 'elections', 'categories', 'limitations'] as const;
  for (const name of [...same, 'tasks', 'milestones', 'corrections'] as const) {
    const { record } = READERS[name] as TableReader<object, object>;
    const cells = { place, code: 'BK' };
    expect(record(cells), name).toBe(cells);
  }
});

test('every table is read under its own name, and checked unless nothing in it can contradict', () => {
  for (const [key, { name }] of Object.entries(READERS)) expect(name).toBe(key);
  const nothing = { reportingDates: [] };
  expect(READERS.categories.check({ place, key: 'a', name: 'A' }, nothing)).toEqual([]);
});

test('what is not given is no property', () => {
  expect(given({ a: 1, b: undefined, c: null, d: '', e: 0 })).toStrictEqual({
    a: 1,
    c: null,
    d: '',
    e: 0,
  });
});

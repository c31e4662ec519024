import { expect, test } from 'vitest';
import { readDate } from '../../../src/data/cells/date.ts';

const start = (text: string) => String(readDate(text, 'start'));
const end = (text: string) => String(readDate(text, 'end'));

test('a month is its first day as a start and its last as an end', () => {
  for (const text of [
    '2/2020',
    '02/2020',
    '02-2020',
    '2.2020',
    'tháng 2/2020',
    'Tháng 02 năm 2020',
    '2020-02',
  ])
    expect([start(text), end(text)], text).toEqual(['2020-02-01', '2020-02-29']);
});

test('a quarter is its first day as a start and its last as an end', () => {
  for (const text of [
    'quý II/2020',
    'Quý 2/2020',
    'Q2/2020',
    'q2-2020',
    'quý II năm 2020',
    'Quý II'.normalize('NFD') + ' 2020',
  ])
    expect([start(text), end(text)], text).toEqual(['2020-04-01', '2020-06-30']);
  expect(end('quý IV/2020')).toBe('2020-12-31');
});

test('a day is the same in every role', () => {
  expect(
    [readDate('3/4/2020', 'day'), readDate('3/4/2020', 'start'), readDate('3/4/2020', 'end')].map(
      String,
    ),
  ).toEqual(['2020-04-03', '2020-04-03', '2020-04-03']);
});

test('a text that was read as an end is not one as a day', () => {
  expect(end('3/2020')).toBe('2020-03-31');
  expect(readDate('3/2020', 'day')).toBeUndefined();
});

test('mixed separators, a month 13, a quarter 5 and a year out of reason are no dates', () => {
  for (const text of ['3/4-2020', '13/2020', 'quý V/2020', 'Q5/2020', '1/1/1899', '1/1/2200', ''])
    expect(readDate(text, 'end'), text).toBeUndefined();
});

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

test.each([
  ['30/6/2020', '2020-06-30'],
  ['30-6-2020', '2020-06-30'],
  ['30.06.2020', '2020-06-30'],
  ['2020-06-30', '2020-06-30'],
  ['2020/6/30', '2020-06-30'],
  ['2020.6.30', '2020-06-30'],
  [' 30 / 6 / 2020 ', '2020-06-30'],
  ['30 /6/ 2020', '2020-06-30'],
  ['ngày 30 tháng 6 năm 2020', '2020-06-30'],
  ['Ngày  30  tháng  6\nnăm 2020', '2020-06-30'],
  ['30 THÁNG 6 NĂM 2020', '2020-06-30'],
  ['ngày 30 tháng 6 năm 2020'.normalize('NFD'), '2020-06-30'],
  ['30/6/2020 0:00', '2020-06-30'],
  ['30/6/2020 00:00:00', '2020-06-30'],
  ['2020-06-30T00:00:00Z', '2020-06-30'],
  ['2020-06-30T00:00:00.000Z', '2020-06-30'],
  ['6/6/2020 12:00:00 AM', '2020-06-06'],
  ['1/1/1900', '1900-01-01'],
  ['31/12/2199', '2199-12-31'],
  ['31/1/2020', '2020-01-31'],
  ['29/2/2020', '2020-02-29'],
  ['1/12/2020', '2020-12-01'],
])('%s is the day %s', (text, day) => expect(String(readDate(text, 'day'))).toBe(day));

test.each([
  '0/6/2020',
  '31/6/2020',
  '29/2/2021',
  '1/0/2020',
  '1/13/2020',
  '2020-06/30',
  '30/6/2020 7:30',
  '30/6/2020 12:00',
  'x30/6/2020',
  '30/6/2020x',
  '30/6/20201',
  '/30/6/2020',
])('%s is no day', (text) => expect(readDate(text, 'day')).toBeUndefined());

test.each([
  ['quý I/2020', '2020-01-01', '2020-03-31'],
  ['quý II 2020', '2020-04-01', '2020-06-30'],
  ['quý III.2020', '2020-07-01', '2020-09-30'],
  ['quý IV-2020', '2020-10-01', '2020-12-31'],
  ['Q4/2020', '2020-10-01', '2020-12-31'],
  ['T6/2020', '2020-06-01', '2020-06-30'],
  ['t.6/2020', '2020-06-01', '2020-06-30'],
  ['12/2020', '2020-12-01', '2020-12-31'],
])('%s runs from %s to %s', (text, first, last) => {
  expect([start(text), end(text)]).toEqual([first, last]);
});

test('a period has no edge where its year or month has none', () => {
  for (const text of ['0/2020', '13/2020', '6/1899', '6/2200', '2020-13'])
    expect([readDate(text, 'start'), readDate(text, 'end')], text).toEqual([undefined, undefined]);
});

test('a text in one role is not taken for the same text in another, whichever was read first', () => {
  expect(end('7/2020')).toBe('2020-07-31');
  expect(start('7/2020')).toBe('2020-07-01');
  expect(readDate('7/2020', 'day')).toBeUndefined();
  expect(end('7/2020')).toBe('2020-07-31');
});

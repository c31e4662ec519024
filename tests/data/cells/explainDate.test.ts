import { expect, test } from 'vitest';
import { explainDate } from '../../../src/data/cells/explainDate.ts';
import { readDate } from '../../../src/data/cells/date.ts';

test.each([
  ['0', 'zero-date'],
  ['00/01/1900', 'zero-date'],
  ['0/1/1900', 'zero-date'],
  ['00/00/0000', 'zero-date'],
  ['0-0-0000', 'zero-date'],
  ['1/0/1900', 'zero-date'],
  ['01/00/1900', 'zero-date'],
  ['1900-01-00', 'zero-date'],
  ['1900-1-0', 'zero-date'],
  ['0000-00-00', 'zero-date'],
  ['0/1/1900 0:00:00', 'zero-date'],
  ['0/1/1900x', 'bad-date'],
  ['43983', 'excel-serial'],
  ['43983.5', 'excel-serial'],
  ['43983,25', 'excel-serial'],
  ['20000', 'excel-serial'],
  ['89999', 'excel-serial'],
  ['10000', 'bad-date'],
  ['90000', 'bad-date'],
  ['439833', 'bad-date'],
  ['143983', 'bad-date'],
  ['43983x', 'bad-date'],
  ['3/2020', 'month-not-day'],
  ['quý II/2020', 'month-not-day'],
  ['2020-03', 'month-not-day'],
  ['30/2/2020', 'impossible-date'],
  ['31-04-2020', 'impossible-date'],
  ['0/3/2020', 'impossible-date'],
  ['32/13/2020', 'impossible-date'],
  ['1/1/1899', 'impossible-date'],
  ['2020-02-30', 'impossible-date'],
  ['2020/13/1', 'impossible-date'],
  ['ngày 31 tháng 4 năm 2020', 'impossible-date'],
  ['6/30/2020', 'us-date'],
  ['06-13-2020', 'us-date'],
  ['12/31/2020', 'us-date'],
  ['2/30/2020', 'impossible-date'],
  ['30/6', 'year-missing'],
  ['30-6', 'year-missing'],
  ['ngày 30/6', 'year-missing'],
  ['ngày 30 tháng 6', 'year-missing'],
  ['30 tháng 6', 'year-missing'],
  ['tháng 6', 'year-missing'],
  ['tháng 12', 'year-missing'],
  ['quý II', 'year-missing'],
  ['quý IV', 'year-missing'],
  ['quý 3', 'year-missing'],
  ['quý 5', 'bad-date'],
  ['30/6/20', 'two-digit-year'],
  ['30.6.20', 'two-digit-year'],
  ['30 6 20', 'two-digit-year'],
  ['30-Jun-20', 'two-digit-year'],
  ['Jun-20', 'two-digit-year'],
  ['6.20', 'two-digit-year'],
  ['x30/6/20', 'bad-date'],
  ['30/6/205', 'bad-date'],
  ['cuối năm', 'bad-date'],
  ['30/6/2020 và 1/7/2020', 'bad-date'],
  ['', 'bad-date'],
])('"%s" is refused where a day belongs as %s', (text, code) => {
  expect(readDate(text, 'day')).toBeUndefined();
  expect(explainDate(text, 'day').code).toBe(code);
});

test('a month is no fault of a column that takes months, and what it takes is told', () => {
  expect(explainDate('3/2020', 'start').code).toBe('bad-date');
  expect(explainDate('mai', 'end').says.en).toContain('a month (3/2020) or a quarter');
  expect(explainDate('mai', 'day').says.en).not.toContain('a quarter');
});

test('the day that an Excel number stands for is named', () => {
  expect(explainDate('43983', 'day').says.en).toContain("Excel's day number for 1/6/2020.");
});

test('the day of a turned date is offered the right way round', () => {
  expect(explainDate('6/30/2020', 'day').hint.en).toContain('If 30/6/2020 is meant');
});

test.each([
  ['30/2/2020', '(30/2/2020 as day/month/year)'],
  ['2020-02-30', '(30/2/2020 as day/month/year)'],
  ['ngày 31 tháng 4 năm 2020', '(31/4/2020 as day/month/year)'],
])('of %s day, month and year are told apart', (text, said) => {
  expect(explainDate(text, 'day').says.en).toContain(said);
});

import { expect, test } from 'vitest';
import { brief, readFiles, spoilt, withFiles, SMALL_TERM, type Files } from '../smallTerm.ts';

function told(files: Files): string[] {
  return brief(readFiles(files));
}

test('an election of a congress that has not closed is told once for a file, with the number of lines', () => {
  const { problems } = readFiles(spoilt('congresses.csv', '25/6/2020;26/6/2020', '25/6/2020;'));
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ code: 'election-not-closed', line: 2, column: 1 });
  expect(problems[0]?.message.en).toMatch(/1 more line has the same\.$/);
});

test('an election of an organisation without a row in congresses counts nowhere either', () => {
  const congresses = SMALL_TERM['congresses.csv'].replace(/^BK-BT;.*\n/m, '');
  expect(told(withFiles({ 'congresses.csv': congresses }))).toEqual([
    'elections.csv:2:1 warning election-not-closed',
  ]);
});

test('nothing is missed without the table of congresses, nor where a row of it was rejected', () => {
  const closed = spoilt('congresses.csv', '25/6/2020;26/6/2020', '25/6/2020;31/6/2020');
  expect(told(closed)).toEqual(['congresses.csv:2:27 error impossible-date']);
  expect(told(withFiles({ 'congresses.csv': undefined }))).toEqual([]);
  expect(
    told(spoilt('congresses.csv', 'BK-BT;25/6/2020;25/6/2020', 'BK-BT;25/6/2020;31/6/2020')),
  ).toEqual(['congresses.csv:2:17 error impossible-date']);
});

test('a heading that may hide the closing days is told alone', () => {
  expect(told(spoilt('congresses.csv', 'Ngày bế mạc', 'Ngày xong ĐH'))).toEqual([
    'congresses.csv:1:39 warning unknown-column',
  ]);
});

test('a file without closing days is no excuse where no heading is unknown', () => {
  const congresses = 'code;opened\nBK-BT;25/6/2020\nBK-BT-01;20/5/2020\n';
  expect(told(withFiles({ 'congresses.csv': congresses }))).toEqual([
    'elections.csv:2:1 warning election-not-closed',
    'limitations.csv:4:40 warning limitation-without-day',
  ]);
});

const LIMITATION = 'BK-BT-01;phuong-an;co-so;Một chức danh;;đang;;';

test.each([
  ['BK-BB;phuong-an;;;;;;', ['limitations.csv:4:19 warning limitation-without-day']],
  ['BK-BB;phuong-an;huyen;;;;;', ['limitations.csv:4:24 warning limitation-without-day']],
  ['BK-BB;phuong-an;co-so;;;;;', []],
  ['BK-BB;phuong-an;;;30/6/2020;;;', []],
  ['BK-BT;phuong-an;;;;;;', []],
])('the limitation %s is told as %j', (line, expected) => {
  expect(told(spoilt('limitations.csv', LIMITATION, line))).toEqual(expected);
});

const TASK = 'BK-BT;chuẩn y;;15/7/2020;10/7/2020;';

test.each([
  ['BK-BT;chuẩn y;;;24/6/2020;', 17],
  ['BK-BT;phân công công tác;;;24/6/2020;', 28],
  ['BK-BT;quy chế làm việc;;;24/6/2020;', 26],
  ['BK-BT;chương trình hành động;;;24/6/2020;', 32],
])('the task %s was done before the congress that leaves it', (line, column) => {
  expect(told(spoilt('tasks.csv', TASK, line))).toEqual([
    `tasks.csv:3:${column} warning done-before-congress`,
  ]);
});

test.each([
  'BK-BT;chuẩn y;;;25/6/2020;',
  'BK-BT;rút kinh nghiệm;;;24/6/2020;',
  'BK-BT;phương án dự phòng;;;24/6/2020;',
  'BK-BT;tiếp thu góp ý;;;24/6/2020;',
  'BK-BT;khác;;;24/6/2020;',
  'BK-BB;chuẩn y;;;24/6/2020;',
])('the task %s may have been done on that day', (line) => {
  expect(told(spoilt('tasks.csv', TASK, line))).toEqual([]);
});

import { expect, test } from 'vitest';
import { brief, readFiles, SMALL_TERM, spoilt } from './smallTerm.ts';

const lenient = { quarantine: true };

test('a rejected row is left out with a warning, and counted', () => {
  const reading = readFiles(
    spoilt('congresses.csv', 'BK-BB;20/8/2020', 'BK-BB;31/6/2020'),
    lenient,
  );
  expect(brief(reading)).toEqual(['congresses.csv:3:7 warning impossible-date']);
  expect(reading.terms[0]?.congresses?.map(({ code }) => code)).toEqual([
    'BK-BT',
    'BK-BT-01',
    'BK-BT-01-1',
  ]);
  const account = reading.files.find(({ file }) => file.endsWith('congresses.csv'));
  expect(account).toMatchObject({ lines: 5, accepted: 3, skipped: 1, rejected: 1 });
});

test('rows that depend on a rejected one are left out too, each with a warning', () => {
  const reading = readFiles(
    spoilt('organizations.csv', ';3/2/1930;;210', ';31/6/1930;;210'),
    lenient,
  );
  expect(brief(reading)).toEqual([
    'congresses.csv:4:1 warning depends-on-rejected',
    'congresses.csv:5:1 warning depends-on-rejected',
    'elections.csv:4:1 warning depends-on-rejected',
    'limitations.csv:3:1 warning depends-on-rejected',
    'limitations.csv:4:1 warning depends-on-rejected',
    'organizations.csv:5:59 warning impossible-date',
    'organizations.csv:7:32 warning depends-on-rejected',
  ]);
  expect(reading.terms[0]?.organizations.map(({ code }) => code)).toEqual([
    'BK',
    'BK-BT',
    'BK-BB',
    'BK-BT-02',
  ]);
});

test('limitations of a rejected category are left out too', () => {
  const reading = readFiles(spoilt('categories.csv', 'nhân sự', 'kỹ thuật'), lenient);
  expect(brief(reading)).toEqual([
    'categories.csv:3:51 warning unknown-value',
    'limitations.csv:4:10 warning depends-on-rejected',
  ]);
});

test('what depends on a rejected row is told at its column, wherever that stands', () => {
  const files = spoilt('organizations.csv', ';3/2/1930;;210', ';31/6/1930;;210');
  const tasks = 'Nhiệm vụ;Mã tổ chức\nkhác;BK-BT-01\n';
  const { problems } = readFiles({ ...files, 'tasks.csv': tasks }, lenient);
  expect(problems.find(({ file }) => file.endsWith('tasks.csv'))).toMatchObject({
    code: 'depends-on-rejected',
    cell: 'B2',
  });
});

test('a term that stays unusable is not told what would depend on what', () => {
  const files = spoilt('organizations.csv', ';3/2/1930;;210', ';31/6/1930;;210');
  const reading = readFiles({ ...files, 'tasks.csv': 'PK\u0003\u0004' }, lenient);
  expect(reading.problems.map(({ code }) => code)).toEqual(['impossible-date', 'workbook']);
});

test('of a term of reported numbers only the rejected ones are left out', () => {
  const rows = SMALL_TERM['reported.csv'].split('\n');
  const reading = readFiles(
    {
      'term.json': SMALL_TERM['term.json'],
      'plan.csv': SMALL_TERM['plan.csv'],
      'organizations.csv': `${SMALL_TERM['organizations.csv'].split('\n')[0]}\n`,
      'reported.csv': [rows[0], rows[1], rows[1]?.replace(/^[^;]*/, '31/6/2020'), ''].join('\n'),
    },
    lenient,
  );
  const told = brief(reading).filter((text) => text.startsWith('reported'));
  expect(told).toEqual(['reported.csv:3:1 warning impossible-date']);
  expect(reading.terms[0]?.reported).toHaveLength(1);
});

test('a circle is cut at one row', () => {
  const reading = readFiles(
    spoilt('organizations.csv', 'Bạch Thông;BK;', 'Bạch Thông;BK-BT-01-1;'),
    lenient,
  );
  expect(reading.terms[0]?.organizations.map(({ code }) => code)).toEqual(['BK', 'BK-BB']);
});

test.each([
  ['the plan', spoilt('plan.csv', '31/8/2020', '31/9/2020'), 'plan.csv:4:29 error impossible-date'],
  [
    'the root',
    spoilt('organizations.csv', 'Đảng bộ tỉnh Bắc Kạn', ''),
    'organizations.csv:2:4 error missing-value',
  ],
  [
    'the root, which no organisation is,',
    spoilt('term.json', '"root": "BK"', '"root": "XX"'),
    'term.json:6:3 error unknown-root',
  ],
  [
    'a heading',
    spoilt('tasks.csv', 'Nhiệm vụ', 'Nhiệm vự gì'),
    'tasks.csv:1:12 error missing-column',
  ],
  [
    'term.json',
    spoilt('term.json', '"root": "BK"', '"root": 1'),
    'term.json:6:3 error bad-setting',
  ],
  [
    'a whole file',
    { ...SMALL_TERM, 'tasks.csv': 'PK\u0003\u0004' },
    'tasks.csv:1:1 error workbook',
  ],
])('a fault of %s stays an error', (_what, files, expected) => {
  const reading = readFiles(files, lenient);
  expect(brief(reading)).toEqual([expected]);
  expect(reading.terms).toEqual([]);
});

test('of many rejected rows the first hundred and one are told, and all of them are left out', () => {
  const cells = Array.from({ length: 150 }, (_, i) => `C${i}`);
  const organizations = cells.map((code) => `${code};Chi bộ ${code};;BK-BT-01;chi-bo;;;;;x;\n`);
  const reports = cells.map((code) => `${code};;20/5/2020;21/5/2020;;;;;;;\n`);
  const reading = readFiles(
    {
      ...SMALL_TERM,
      'organizations.csv': SMALL_TERM['organizations.csv'] + organizations.join(''),
      'congresses.csv': SMALL_TERM['congresses.csv'] + reports.join(''),
    },
    lenient,
  );
  const told = Map.groupBy(reading.problems, ({ severity, code }) => `${severity} ${code}`);
  expect([...told].map(([kind, all]) => [kind, all.length])).toEqual([
    ['warning depends-on-rejected', 101],
    ['warning not-a-number', 101],
  ]);
  const rejected = reading.files.map((account) => account.rejected).filter((count) => count > 0);
  expect(rejected).toEqual([150, 150]);
  expect(reading.terms[0]?.organizations).toHaveLength(6);
});

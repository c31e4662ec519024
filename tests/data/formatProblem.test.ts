import { expect, test } from 'vitest';
import { formatProblem, pathOf } from '../../src/data/formatProblem.ts';
import { readFiles, SMALL_TERM, spoilt } from './smallTerm.ts';

test('a problem reads as the contract gives it, with the Vietnamese text below', () => {
  const [problem] = readFiles(spoilt('organizations.csv', 'BK-BT-02;', 'BK-BT-01;')).problems;
  expect(problem && formatProblem(problem, 'data')).toBe(
    'data/bk-2020-2025/organizations.csv:6:1 (A6) error duplicate-code: "BK-BT-01" stands at line 5 already. Expected: each code once. Delete line 6 or change its code.\n' +
      '  "BK-BT-01" đã có ở dòng 5. Yêu cầu: mỗi mã chỉ một lần. Xóa dòng 6 hoặc đổi mã.',
  );
});

test('a problem of a whole file names no cell', () => {
  const [problem] = readFiles({ ...SMALL_TERM, 'plan.csv': '' }).problems;
  expect(problem && formatProblem(problem)).toMatch(
    /^data\/bk-2020-2025\/plan\.csv:1:1 error empty-file: /,
  );
});

test('a path begins with the data folder as it was given', () => {
  expect([
    pathOf('a/b.csv', '../x/'),
    pathOf('a/b.csv', 'x//'),
    pathOf('a/b.csv', '/'),
    pathOf('', 'data'),
    pathOf('a\u001B.csv', '.'),
  ]).toEqual(['../x/a/b.csv', 'x/a/b.csv', '//a/b.csv', 'data', './a<U+001B>.csv']);
});

import { expect, test } from 'vitest';
import { brief, readFiles, withFiles } from '../smallTerm.ts';

const HEADING = 'code;name;parent;level\nBK;Tỉnh;;tinh\n';

/** A committee under the root with one organisation below it and one cell below that. */
function committee(code: string): string {
  return `${code};Huyện ${code};BK;huyen\n${code}-1;Xã;${code};co-so\n${code}-1-1;Thôn;${code}-1;chi-bo\n`;
}

/** What is told of these committees where these organisations have a row in congresses. */
function told(committees: readonly string[], reporting: readonly string[]): string[] {
  const reading = readFiles(
    withFiles({
      'organizations.csv': HEADING + committees.map(committee).join(''),
      'congresses.csv': `code;opened\n${reporting.map((code) => `${code};20/5/2020\n`).join('')}`,
      'elections.csv': undefined,
      'limitations.csv': undefined,
      'tasks.csv': undefined,
    }),
  );
  return brief(reading);
}

test('a committee without one row below it is told at its own row, while others have some', () => {
  expect(told(['A', 'B', 'C'], ['A-1', 'C-1-1'])).toEqual([
    'organizations.csv:6:1 warning committee-without-congresses',
  ]);
});

test('the row of the committee itself, which stands in the province’s file, is no row below it', () => {
  expect(told(['A', 'B'], ['A', 'A-1', 'B'])).toEqual([
    'organizations.csv:6:1 warning committee-without-congresses',
  ]);
});

test('nothing is missed where most committees have no row yet, or none has', () => {
  expect(told(['A', 'B', 'C'], ['A-1'])).toEqual([]);
  expect(told(['A', 'B'], ['A', 'B'])).toEqual([]);
});

test('a row whose code is lost may be the one that is missed', () => {
  expect(told(['A', 'B'], ['A-1', '1E+05'])).toEqual(['congresses.csv:3:1 error code-as-number']);
});

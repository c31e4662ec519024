import { expect, test } from 'vitest';
import { brief, readFiles, withFiles } from '../smallTerm.ts';

function told(milestones: string): string[] {
  const text = `date;kind;title;number;source\n${milestones}`;
  return brief(readFiles(withFiles({ 'milestones.csv': text })));
}

const FULL = '1/2/2020;kế hoạch;A;12;\n2/2/2020;kế hoạch;B;;\n';
const SHORT = '3/2/2020;kế hoạch;C;1';

test('a file that ends inside its last row is told at that row', () => {
  expect(told(FULL + SHORT)).toEqual(['milestones.csv:4:1 warning short-row']);
});

test('a last row that is whole needs no line end', () => {
  expect(told(`${FULL}${SHORT};`)).toEqual([]);
});

test('a short row with a line end behind it is what spreadsheets write', () => {
  expect(told(`${FULL}${SHORT}\n`)).toEqual([]);
});

test('a file that leaves blank cells out in other rows does so in the last too', () => {
  expect(told(`3/1/2020;kế hoạch;D\n${FULL}${SHORT}`)).toEqual([]);
});

test('one whole row does not show how a file is written', () => {
  expect(told(`1/2/2020;kế hoạch;A;12;\n${SHORT}`)).toEqual([]);
});

test('a note below the rows shows that the file goes on to its end', () => {
  expect(told(`${FULL}${SHORT}\nTổng cộng`)).toEqual([]);
});

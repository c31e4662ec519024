import { expect, test } from 'vitest';
import { brief, readFiles, withFiles } from '../smallTerm.ts';

/** What is told of these organisations, and of these congresses. */
function told(organizations: readonly string[], congresses: readonly string[] = []): string[] {
  const headings = 'code;name;parent;level;members;established;dissolved';
  const reading = readFiles(
    withFiles({
      'organizations.csv': [headings, 'BK;Tỉnh;;tinh;;;', ...organizations].join('\n'),
      'congresses.csv': congresses.length
        ? ['code;delegatesSummoned', ...congresses].join('\n')
        : undefined,
      'elections.csv': undefined,
      'limitations.csv': undefined,
      'tasks.csv': undefined,
    }),
  );
  return brief(reading);
}

test('no organisation has more members than the one above it', () => {
  const units = (members: number) => ['A;Huyện;BK;huyen;500', `A-1;Xã;A;co-so;${members}`];
  expect(told(units(500))).toEqual([]);
  expect(told(units(501))).toEqual(['organizations.csv:4:16 warning members-over-parent']);
});

test('only an organisation that has others below it may have more than 100,000 members', () => {
  const units = ['A;Huyện;BK;huyen;100001', 'A-1;Xã;A;co-so;', 'B;Quận;BK;huyen;100000'];
  expect(told(units)).toEqual([]);
  expect(told(['A;Huyện;BK;huyen;100001'])).toEqual([
    'organizations.csv:3:18 warning implausible-number',
  ]);
});

test('members of a row that was rejected are not compared', () => {
  expect(told(['A;Huyện;BK;huyen;5', 'A-1;Xã;A;nowhere;6'])).toEqual([
    'organizations.csv:4:10 error unknown-level',
  ]);
  expect(told(['A;Huyện;BK;nowhere;5', 'A-1;Xã;A;co-so;6'])).toEqual([
    'organizations.csv:3:12 error unknown-level',
  ]);
});

test('half as many delegates again as members may be summoned, and any number where members are not known', () => {
  const units = ['A;Huyện;BK;huyen;100', 'B;Quận;BK;huyen;'];
  expect(told(units, ['A;150', 'B;151'])).toEqual([]);
  expect(told(units, ['A;151'])).toEqual(['congresses.csv:2:3 warning summoned-over-members']);
});

test('one name under one parent is told at the second, however it is capitalised or composed', () => {
  expect(told(['A;Xã Nà Lùng;BK;co-so', `B;${'XÃ NÀ LÙNG'.normalize('NFD')};bk;co-so`])).toEqual([
    'organizations.csv:4:3 warning same-name',
  ]);
});

test('names that differ in a diacritic, or stand under different parents, are different organisations', () => {
  expect(told(['A;Nà Lùng;BK;huyen', 'B;Nà Lũng;BK;huyen', 'C;Nà Lùng;A;co-so'])).toEqual([]);
});

test('an organisation may take the name of one that was dissolved before', () => {
  const second = (established: string) => [
    'A;Xã;BK;co-so;;;1/2/2020',
    `B;Xã;BK;co-so;;${established};`,
  ];
  expect(told(second('1/2/2020'))).toEqual([]);
  expect(told(second('1/2/2020').reverse())).toEqual([]);
  expect(told(second('31/1/2020'))).toEqual(['organizations.csv:4:3 warning same-name']);
  expect(told(second(''))).toEqual(['organizations.csv:4:3 warning same-name']);
});

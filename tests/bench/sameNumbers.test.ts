import { describe, expect, it } from 'vitest';
import { firstDifference } from './sameNumbers.ts';

const table = (headings: readonly string[], ...rows: readonly (readonly string[])[]) => [
  { figure: 'f', headings, rows },
];

const ours = table(
  ['Cấp', 'Ngày', 'Tổng số', 'Tỷ lệ'],
  ['cơ sở', '02/7/2020', '1.452', '2,5%'],
  ['tỉnh', '30/10/2020', '1', '0%'],
);

describe('Two pages', () => {
  it('say the same in the columns that both have, in whatever order and with whatever zeros', () => {
    const theirs = table(
      ['Tổng số', 'Cấp', 'Ngày'],
      ['1', 'tỉnh', '30/10/2020'],
      ['1.452', 'cơ sở', '02/07/2020'],
    );
    expect(firstDifference(ours, theirs)).toBeUndefined();
  });

  it.each([
    [
      'a number is another',
      [
        ['tỉnh', '1'],
        ['cơ sở', '1.453'],
      ],
    ],
    ['a row is missing', [['tỉnh', '1']]],
    [
      'there is a row more',
      [
        ['tỉnh', '1'],
        ['cơ sở', '1.452'],
        ['huyện', '3'],
      ],
    ],
  ])('differ where %s', (_, rows) => {
    expect(firstDifference(ours, table(['Cấp', 'Tổng số'], ...rows))).toMatch(/^f: /);
  });

  it('differ where a column is another, and where a figure is missing', () => {
    expect(firstDifference(ours, table(['Cấp', 'Số']))).toBe('f: Cấp | Số');
    expect(firstDifference(ours, table([]))).toBe('f: ');
    expect(firstDifference(ours, [])).toBe('f');
  });
});

import { expect, test } from 'vitest';
import { anything } from '../../../src/data/cells/lookups.ts';
import { headingOf } from '../../../src/data/headings/findHeading.ts';
import { contractNames } from '../../../src/data/headings/headingNames.ts';
import { layoutOf } from '../../../src/data/headings/layout.ts';
import { withLostColumns } from '../../../src/data/headings/lostColumns.ts';
import type { TableName } from '../../../src/data/records.ts';
import { TABLES } from '../../../src/data/tables.ts';

const lookups = { levels: anything, categories: anything, units: anything };

/** "2 warning" for each heading that is told, with the hints' keys: `closed`. */
function told(
  name: TableName,
  rows: readonly string[],
  elsewhere: readonly string[] = [],
): [number | undefined, string, readonly string[]][] {
  const cells = rows.map((row) => row.split(';'));
  const heading = headingOf(cells[0] ?? [], 0, contractNames(name));
  const { faults } = layoutOf(heading, TABLES[name]);
  const context = { table: TABLES[name], elsewhere: () => new Set(elsewhere), lookups };
  return withLostColumns(heading, cells, faults, context).map(({ fault, index }) => [
    index,
    fault.severity,
    [...fault.hint.en.matchAll(/\((\w+)\)/g)].map(([, key]) => key ?? ''),
  ]);
}

test('a column of days under an unknown heading is a warning where the closing day is missing', () => {
  const rows = ['code;opened;Xong ĐH', 'A;1/2/2020;2/2/2020', 'B;1/2/2020;', 'C;;'];
  expect(told('congresses', rows)).toEqual([[2, 'warning', ['closed']]]);
});

test('without any day of the congress each of them may be meant', () => {
  expect(told('congresses', ['code;Xong ĐH', 'A;2/2/2020'])).toEqual([
    [1, 'warning', ['opened', 'closed', 'date']],
  ]);
});

test('an office may add days and numbers of its own where nothing is missing', () => {
  expect(told('congresses', ['code;date;Báo cáo', 'A;1/2/2020;2/2/2020'])).toEqual([
    [2, 'notice', []],
  ]);
  expect(told('organizations', ['code;name;parent;level;Số chi bộ', 'A;A;;b;12'])).toEqual([
    [4, 'notice', []],
  ]);
});

test('a column that other files have is missed in this one', () => {
  const rows = ['code;name;parent;level;Tổng số ĐV', 'A;A;;b;12'];
  expect(told('organizations', rows, ['members', 'established'])).toEqual([
    [4, 'warning', ['members']],
  ]);
});

test('four readable cells of five show what a column holds, three do not, and a blank column shows nothing', () => {
  const cells = ['1/2/2020', '2/2/2020', '3/2/2020', '4/2/2020', 'hoãn'];
  const rows = (texts: readonly string[]) => ['code;opened;Xong', ...texts.map((t) => `A;;${t}`)];
  expect(told('congresses', rows(cells))[0]?.[1]).toBe('warning');
  expect(told('congresses', rows(cells.slice(1)))[0]?.[1]).toBe('notice');
  expect(told('congresses', rows(['', '']))[0]?.[1]).toBe('notice');
});

test('words are no days: a column of text stays a notice', () => {
  expect(told('congresses', ['code;opened;Người nhập', 'A;1/2/2020;Văn phòng'])).toEqual([
    [2, 'notice', []],
  ]);
});

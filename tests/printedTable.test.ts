import { expect, it } from 'vitest';
import { printedTable } from './printedTable.ts';

it('A table in the terminal has columns as wide as their widest cell, and a dash for what is missing', () => {
  const columns = [{ label: 'What' }, { label: 'Time' }, { label: 'Met' }];
  const rows = [{ cells: ['PapaParse', '2 s', 'yes'] }, { cells: ['d3', undefined, 'no'] }];
  expect(printedTable({ columns, rows })).toBe(
    ['What       Time  Met', 'PapaParse  2 s   yes', 'd3         –     no'].join('\n'),
  );
});

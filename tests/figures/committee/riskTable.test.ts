/** Who needs a call, by committee: counted by hand. */
import { expect, test } from 'vitest';
import { riskTable } from '../../../src/figures/committee/riskTable.ts';
import {
  congress,
  heldOn,
  organization,
  planRow,
  registerFor,
} from '../../statistics/smallTerm.ts';
import { noneHeld } from '../states.ts';
import { contextFor } from '../terms.ts';

const plan = [planRow('co-so', '2020-06-30'), planRow('huyen', '2020-08-31')];

const register = registerFor({
  plan: [...plan, planRow('tinh', '2020-10-31')],
  organizations: [
    organization('T', undefined, 'tinh'),
    ...['A', 'B', 'C'].map((code) => organization(code, 'T', 'huyen')),
    ...['A1', 'A2'].map((code) => organization(code, 'A', 'co-so')),
    ...['B1', 'B2', 'B3'].map((code) => organization(code, 'B', 'co-so')),
    organization('C1', 'C', 'co-so'),
  ],
  congresses: [
    congress('A', { planned: '2020-09-03' }),
    congress('A1'),
    heldOn('A2', '2020-06-20'),
    congress('B', { planned: '2020-07-05' }),
    congress('B1', { planned: '2020-06-20' }),
    congress('B2', { opened: '2020-06-29' }),
    heldOn('B3', '2020-06-25'),
    heldOn('C1', '2020-06-01'),
  ],
});

const read = (asOf: string) => {
  const { columns, rows } = riskTable(contextFor(register, asOf));
  return [columns, ...rows.map(({ name, cells }) => [name, ...cells.map(({ text }) => text)])];
};

test('the committee with most overdue comes first, with itself and all below it; one without any has no row', () => {
  expect(read('2020-07-10')).toEqual([
    ['Quá hạn', 'Quá hạn lâu nhất (ngày)', 'Có nguy cơ chậm', 'Quá ngày dự kiến lâu nhất (ngày)'],
    ['B', '2', '10', '1', '5'],
    ['A', '1', '10', '1', ''],
  ]);
});

test('a column that has nothing is left out, and before the deadline those at risk decide', () => {
  expect(read('2020-06-25')).toEqual([
    ['Có nguy cơ chậm', 'Quá ngày dự kiến lâu nhất (ngày)'],
    ['A', '2', ''],
    ['B', '2', '5'],
  ]);
  expect(read('2020-05-01')).toEqual([['Có nguy cơ chậm'], ['A', '1']]);
});

test('every count leads to the rows that it counts, none and days to nothing', () => {
  const [first] = riskTable(contextFor(register, '2020-07-10')).rows;
  expect(first!.code).toBe('B');
  expect(first!.cells.map(({ behind }) => behind)).toEqual([
    { part: 'units', state: 'overdue' },
    undefined,
    { part: 'units', state: 'atRisk' },
    undefined,
  ]);
});

test('nobody, and a term without committees, have no row', () => {
  const bare = registerFor({ plan, organizations: [organization('T', undefined, 'huyen')] });
  expect(riskTable(contextFor(bare, '2020-12-01')).rows).toEqual([]);
  expect(riskTable(contextFor(noneHeld, '2020-04-01')).rows).toEqual([]);
});

test('after fifteen committees the others are counted together', () => {
  const codes = Array.from({ length: 17 }, (_, index) => `K${index + 1}`);
  const many = registerFor({
    plan,
    organizations: [
      organization('T', undefined, 'tinh'),
      ...codes.map((code) => organization(code, 'T', 'huyen')),
    ],
    congresses: [],
  });
  const { rows } = riskTable(contextFor(many, '2020-09-02'));
  expect(rows).toHaveLength(16);
  expect(rows.at(-1)).toMatchObject({ code: undefined, name: '2 tổ chức đảng khác' });
  expect(rows.at(-1)!.cells.map(({ text }) => text)).toEqual(['2', '2']);
});

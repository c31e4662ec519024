import { describe, expect, test } from 'vitest';
import { isOneTable, unitPages, UNITS_ON_A_PAGE } from '../../src/statistics/unitPages.ts';
import { date, organization, planRow, registerFor } from './smallTerm.ts';

const plan = ['chi-bo', 'co-so', 'huyen', 'tinh'].map((level) => planRow(level, '2020-06-30'));
const day = date('2020-06-30');

/** A province with one committee of so many cells, after a grassroots organisation that has gone. */
const withCells = (count: number) =>
  registerFor({
    plan,
    organizations: [
      organization('T', undefined, 'tinh'),
      organization('A', 'T', 'huyen'),
      organization('GONE', 'A', 'co-so', { dissolved: '2020-06-30' }),
      organization('S', 'A', 'co-so'),
      ...Array.from({ length: count }, (_, index) => organization(`C${index}`, 'S', 'chi-bo')),
    ],
  });

const pagesOf = (count: number) => {
  const register = withCells(count);
  return unitPages(register, register.unit('A')!.organization, day).map((units) =>
    units.map(({ organization: { code } }) => code),
  );
};

describe('The pages of a committee', () => {
  test('begin with itself, then go level by level; who does not exist on the date is not there', () => {
    expect(pagesOf(2)).toEqual([['A', 'S', 'C0', 'C1']]);
  });

  test('hold five hundred units each, every unit once', () => {
    expect(pagesOf(UNITS_ON_A_PAGE - 2).map(({ length }) => length)).toEqual([UNITS_ON_A_PAGE]);
    const pages = pagesOf(2 * UNITS_ON_A_PAGE - 1);
    expect(pages.map(({ length }) => length)).toEqual([UNITS_ON_A_PAGE, UNITS_ON_A_PAGE, 1]);
    expect(new Set(pages.flat()).size).toBe(2 * UNITS_ON_A_PAGE + 1);
  });

  test('are one even where nothing exists yet', () => {
    const register = registerFor({
      plan,
      organizations: [
        organization('T', undefined, 'tinh'),
        organization('A', 'T', 'huyen', { established: '2020-07-01' }),
      ],
    });
    expect(unitPages(register, register.unit('A')!.organization, day)).toEqual([[]]);
  });
});

describe('All units in one table', () => {
  const isOne = (count: number, code = 'A') => {
    const register = withCells(count);
    return isOneTable(register, register.unit(code)!.organization, day);
  };

  test('stand where there is one page and no committee below has its own', () => {
    expect(isOne(3)).toBe(true);
    expect(isOne(UNITS_ON_A_PAGE)).toBe(false);
  });

  test('do not stand where a committee below has its own page', () => {
    const register = registerFor({
      plan: [...plan, planRow('toan-quoc', '2020-06-30')],
      organizations: [
        organization('TQ', undefined, 'toan-quoc'),
        organization('T', 'TQ', 'tinh'),
        organization('A', 'T', 'huyen'),
        organization('S', 'A', 'co-so'),
        organization('C', 'S', 'chi-bo'),
      ],
    });
    expect(isOneTable(register, register.unit('T')!.organization, day)).toBe(false);
    expect(isOneTable(register, register.unit('A')!.organization, day)).toBe(true);
  });
});

import { describe, expect, test } from 'vitest';
import { levelPairs, levelsAbove } from '../../src/statistics/comparableLevels.ts';
import type { Term } from '../../src/data/records.ts';
import { organization, planRow, registerFor } from './smallTerm.ts';

const row = (key: string, name: string) => planRow(key, '2020-06-30', 'through', { name });
const term = (plan: Term['plan'], units: readonly (readonly [string, string, string])[] = []) =>
  registerFor({
    plan,
    organizations: [
      organization('P', undefined, 'tinh'),
      ...units.map(([code, parent, level]) => organization(code, parent, level)),
    ],
  });

const before = term(
  [row('co-so', 'Tổ chức cơ sở đảng'), row('huyen', 'Cấp huyện'), row('tinh', 'Đảng bộ tỉnh')],
  [
    ['H', 'P', 'huyen'],
    ['C', 'H', 'co-so'],
  ],
);

const kinds = (after: ReturnType<typeof term>) =>
  levelPairs(before, after).map(({ earlier, later, reason }) => [
    earlier?.key,
    later?.key,
    reason?.kind,
  ]);

describe('A level of two terms', () => {
  test('is the same with the same key, name and place; letters and accents make no difference', () => {
    const after = term(
      [row('co-so', 'TỔ CHỨC CƠ SỞ ĐẢNG'), row('huyen', 'Cấp huyện'), row('tinh', 'Đảng bộ tỉnh')],
      [
        ['H', 'P', 'huyen'],
        ['C', 'H', 'co-so'],
      ],
    );
    expect(kinds(after)).toEqual([
      ['co-so', 'co-so', undefined],
      ['huyen', 'huyen', undefined],
      ['tinh', 'tinh', undefined],
    ]);
  });

  test('is another where it stands under other levels, be its key and its name the same', () => {
    const after = term(
      [row('co-so', 'Tổ chức cơ sở đảng'), row('xa', 'Cấp xã'), row('tinh', 'Đảng bộ tỉnh')],
      [
        ['X', 'P', 'xa'],
        ['C', 'X', 'co-so'],
      ],
    );
    expect(kinds(after)).toEqual([
      ['co-so', 'co-so', 'otherPlace'],
      [undefined, 'xa', 'new'],
      ['tinh', 'tinh', undefined],
      ['huyen', undefined, 'abolished'],
    ]);
    expect(levelPairs(before, after)[0]?.reason).toMatchObject({
      earlier: [{ name: 'Cấp huyện' }, { name: 'Đảng bộ tỉnh' }],
      later: [{ name: 'Cấp xã' }, { name: 'Đảng bộ tỉnh' }],
    });
  });

  test('is another where one term has a level above all that the other knows', () => {
    const grown = term(
      [
        row('co-so', 'Tổ chức cơ sở đảng'),
        row('huyen', 'Cấp huyện'),
        row('vung', 'Vùng'),
        row('tinh', 'Đảng bộ tỉnh'),
      ],
      [
        ['V', 'P', 'vung'],
        ['T', 'V', 'tinh'],
        ['T2', 'V', 'tinh'],
        ['H', 'T', 'huyen'],
        ['C', 'H', 'co-so'],
      ],
    );
    const reasons = (earlier: typeof grown, later: typeof grown) =>
      levelPairs(earlier, later)
        .filter(({ earlier: was, later: is }) => was !== undefined && is !== undefined)
        .map(({ later: is, reason }) => `${is?.key}: ${reason?.kind}`);
    const all = ['co-so: otherPlace', 'huyen: otherPlace', 'tinh: otherPlace'];
    expect(reasons(before, grown)).toEqual(all);
    expect(reasons(grown, before)).toEqual(all);
  });

  test('is another where only its key or only its name agrees', () => {
    const after = term([
      row('co-so', 'Chi bộ cơ sở'),
      row('cap-huyen', 'Cấp huyện'),
      row('tinh', 'Đảng bộ tỉnh'),
    ]);
    expect(kinds(after)).toEqual([
      ['co-so', 'co-so', 'otherName'],
      ['huyen', 'cap-huyen', 'otherKey'],
      ['tinh', 'tinh', undefined],
    ]);
  });

  test('that kept its key is not taken by another that has its name', () => {
    const after = term([
      row('co-so-moi', 'Cấp huyện'),
      row('huyen', 'Cấp huyện, thị xã'),
      row('tinh', 'Đảng bộ tỉnh'),
    ]);
    expect(kinds(after)).toEqual([
      [undefined, 'co-so-moi', 'new'],
      ['huyen', 'huyen', 'otherName'],
      ['tinh', 'tinh', undefined],
      ['co-so', undefined, 'abolished'],
    ]);
  });
});

describe('The levels above one', () => {
  const names = (register: ReturnType<typeof term>) =>
    levelsAbove(register.levels[0]!, register).map(({ key }) => key);

  test('are those under which most of its units stand', () => {
    const plan = [
      row('chi-bo', 'Chi bộ'),
      row('bo-phan', 'Bộ phận'),
      row('co-so', 'Cơ sở'),
      row('tinh', 'Tỉnh'),
    ];
    const register = term(plan, [
      ['C', 'P', 'co-so'],
      ['B', 'C', 'bo-phan'],
      ['1', 'B', 'chi-bo'],
      ['2', 'C', 'chi-bo'],
      ['3', 'C', 'chi-bo'],
    ]);
    expect(names(register)).toEqual(['co-so', 'tinh']);
  });

  test('are those of the plan where no unit is known', () => {
    const plan = [row('chi-bo', 'Chi bộ'), row('co-so', 'Cơ sở'), row('tinh', 'Tỉnh')];
    expect(names(term(plan))).toEqual(['co-so', 'tinh']);
  });

  test('end where units stand under their own level', () => {
    const register = term(
      [row('chi-bo', 'Chi bộ'), row('tinh', 'Tỉnh')],
      [
        ['1', 'P', 'chi-bo'],
        ['2', '1', 'chi-bo'],
        ['3', '2', 'chi-bo'],
      ],
    );
    expect(names(register)).toEqual([]);
  });
});

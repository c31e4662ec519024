import { describe, expect, test } from 'vitest';
import type { Unit } from '../../src/statistics/unit.ts';
import {
  congress,
  election,
  limitation,
  organization,
  planRow,
  registerFor,
  task,
} from './smallTerm.ts';

const plan = [
  planRow('chi-bo', '2020-03-31'),
  planRow('co-so', '2020-06-30', 'before'),
  planRow('co-so', '2020-05-31', 'through', { appliesTo: 'pilot' }),
  planRow('huyen', '2020-08-31', 'before'),
  planRow('tinh', '2020-10-31'),
];
const organizations = [
  organization('P', undefined, 'tinh'),
  organization('NS', 'P', 'huyen', { name: 'Huyện ủy Ngân Sơn', shortName: 'Ngân Sơn' }),
  organization('BK', 'P', 'huyen', { name: 'Thành ủy Bắc Kạn', shortName: 'Bắc Kạn' }),
  organization('BB', 'P', 'huyen', { name: 'Huyện ủy Ba Bể', shortName: 'Ba Bể' }),
  organization('BT', 'P', 'huyen', { name: 'Bạch Thông' }),
  organization('DH', 'P', 'huyen', { name: 'Đồng Hỷ' }),
  organization('BB-1', 'BB', 'co-so', { pilot: true }),
  organization('BB-2', 'BB', 'co-so', { dissolved: '2020-01-01' }),
  organization('BB-1-1', 'BB-1', 'chi-bo', { pilot: true }),
  organization('NS-1', 'NS', 'co-so', { established: '2030-01-01' }),
];

const codes = (units: readonly Unit[]) => units.map((unit) => unit.organization.code);

describe('scopes', () => {
  test('are the root, then the committees directly under it in Vietnamese order of short name', () => {
    const { scopes, root } = registerFor({ plan, organizations });
    expect(root.code).toBe('P');
    expect(scopes.map(({ code }) => code)).toEqual(['P', 'BB', 'BT', 'BK', 'DH', 'NS']);
  });

  test('a number in a name is read as a number, so that the tenth stands after the second', () => {
    const { scopes } = registerFor({
      plan,
      organizations: [
        organization('P', undefined, 'tinh'),
        ...[10, 2, 1].map((at) => organization(`C${at}`, 'P', 'co-so', { name: `Chi bộ ${at}` })),
      ],
    });
    expect(scopes.map(({ code }) => code)).toEqual(['P', 'C1', 'C2', 'C10']);
  });

  test('the root is the organisation that the settings name, wherever it stands in the data', () => {
    const { root, units } = registerFor(
      { plan, organizations: organizations.toReversed() },
      undefined,
      { root: 'P' },
    );
    expect(root.code).toBe('P');
    expect(codes(units('P', 'huyen'))).toEqual(['DH', 'BT', 'BB', 'BK', 'NS']);
  });

  test('a root that is not among the organizations is refused', () => {
    expect(() => registerFor({ plan, organizations: [] }).root).toThrow(
      'is not among the organizations',
    );
  });
});

describe('units', () => {
  const register = registerFor({ plan, organizations });

  test('are found by scope and level, the committee itself included', () => {
    expect(codes(register.units('P', 'tinh'))).toEqual(['P']);
    expect(codes(register.units('BB', 'huyen'))).toEqual(['BB']);
    expect(codes(register.units('P', 'chi-bo'))).toEqual(['BB-1-1']);
  });

  test('are found below any committee, not only below those directly under the root', () => {
    expect(codes(register.units('BB-1', 'chi-bo'))).toEqual(['BB-1-1']);
  });

  test('that are dissolved or still to be founded are among them', () => {
    expect(codes(register.units('P', 'co-so'))).toEqual(['NS-1', 'BB-1', 'BB-2']);
  });

  test('of an unknown scope or level are none', () => {
    expect(register.units('nowhere', 'co-so')).toEqual([]);
    expect(register.units('P', 'nothing')).toEqual([]);
    expect(register.unit('nowhere')).toBeUndefined();
  });
});

describe('the window that applies', () => {
  const register = registerFor({ plan, organizations });
  const lastDay = (code: string) => register.unit(code)?.window?.lastDay.toString();

  test('is that of the level', () => {
    expect(lastDay('NS-1')).toBe('2020-06-29');
  });

  test('is its own for a model congress', () => {
    expect(lastDay('BB-1')).toBe('2020-05-31');
  });

  test('is that of the level for a model congress of a level without a window for them', () => {
    expect(lastDay('BB-1-1')).toBe('2020-03-31');
  });

  test('is none for the others where the plan speaks of model congresses only', () => {
    const pilotsOnly = [planRow('tinh', '2020-05-31', 'through', { appliesTo: 'pilot' })];
    const { unit } = registerFor({ plan: pilotsOnly, organizations });
    expect(unit('P')?.window).toBeUndefined();
  });
});

describe('a unit', () => {
  test('is joined with its rows of every table, and with no row of another', () => {
    const register = registerFor({
      plan,
      organizations,
      congresses: [congress('BB-1', { opened: '2020-05-05' }), congress('BB-2')],
      elections: [election('BB-1', { body: 'secretary' }), election('BB-1'), election('BB-2')],
      tasks: [task('BB-1', { task: 'khác' }), task('BB', { task: 'khác' })],
    });
    const unit = register.unit('BB-1');
    expect(unit?.congress?.opened?.toString()).toBe('2020-05-05');
    expect(unit?.elections.map(({ body }) => body)).toEqual(['secretary', 'committee']);
    expect(unit?.tasks).toHaveLength(1);
    expect(register.unit('BB')?.congress).toBeUndefined();
  });

  test('of a term with nothing but a plan and organizations stands alone', () => {
    const unit = registerFor({ plan, organizations }).unit('BB');
    expect(unit).not.toHaveProperty('congress');
    expect([unit?.elections, unit?.limitations, unit?.statements, unit?.tasks]).toEqual([
      [],
      [],
      [],
      [],
    ]);
  });
});

describe('a limitation', () => {
  const register = registerFor({
    plan,
    organizations,
    limitations: [
      limitation('BB', { category: 'a' }),
      limitation('BB', { category: 'b', level: 'huyen' }),
      limitation('BB', { category: 'c', level: 'co-so' }),
      limitation('P', { category: 'd', level: 'co-so' }),
    ],
  });
  const statements = (scope: string, level: string) =>
    register.statements(scope, level).map(({ limitation: { category } }) => category);

  test('of the unit itself names no level, or its own', () => {
    const unit = register.unit('BB');
    expect(unit?.limitations.map(({ category }) => category)).toEqual(['a', 'b']);
    expect(unit?.statements.map(({ category }) => category)).toEqual(['c']);
  });

  test('that names a lower level is a statement, found by that level and by who makes it', () => {
    expect(statements('P', 'co-so')).toEqual(['d', 'c']);
    expect(statements('BB', 'co-so')).toEqual(['c']);
    expect(statements('BT', 'co-so')).toEqual([]);
    expect(statements('P', 'huyen')).toEqual([]);
  });
});

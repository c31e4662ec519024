import { describe, expect, test } from 'vitest';
import type { Measure, Reported, Term } from '../../src/data/records.ts';
import { unitCount } from '../../src/statistics/unitCount.ts';
import {
  congress,
  election,
  heldOn,
  organization,
  planRow,
  registerFor,
  reported,
} from './smallTerm.ts';

const plan = [
  planRow('co-so', '2020-06-30', 'before'),
  planRow('huyen', '2020-08-31', 'before'),
  planRow('tinh', '2020-10-31'),
];
const organizations = [
  organization('P', undefined, 'tinh'),
  organization('BK', 'P', 'huyen'),
  organization('BT', 'P', 'huyen', { pilot: true }),
  organization('BK-1', 'BK', 'co-so', { kind: 'Chi bộ cơ sở' }),
  organization('BK-2', 'BK', 'co-so', { kind: 'Đảng bộ cơ sở', established: '2020-06-01' }),
  organization('BT-1', 'BT', 'co-so', { kind: 'Đảng bộ cơ sở' }),
];
const congresses = [
  heldOn('BT', '2020-06-30', { delegatesSummoned: 150, delegatesPresent: 147 }),
  heldOn('BK-1', '2020-05-28'),
  congress('BK-2', { opened: '2020-06-21', closed: '2020-06-22' }),
  heldOn('BT-1', '2020-06-30'),
];
const elections = [
  election('BT', {
    decided: 41,
    elected: 40,
    reelected: 25,
    firstTime: 15,
    women: 6,
    young: 5,
    minority: 30,
    asPlanned: true,
  }),
  election('BT', { body: 'secretary', decided: 1, elected: 1, women: 0, direct: true }),
  election('BK-1', { elected: 7, women: 2 }),
];
const register = registerFor({ plan, organizations, congresses, elections });

type Asked = Partial<Parameters<typeof reported>[0]>;

const count = (measure: Measure, asked: Asked = {}, of = register) =>
  unitCount(reportedRow(measure, asked), of);

function reportedRow(measure: Measure, asked: Asked): Reported {
  return reported({ asOf: '2020-06-30', code: 'P', level: 'huyen', measure, ...asked });
}

const fraction = (numerator: number, denominator: number) => ({ numerator, denominator });

test.each([
  ['held', fraction(1, 2)],
  ['completed', fraction(1, 2)],
  ['onTime', fraction(1, 2)],
  ['pilots', fraction(1, 2)],
  ['pilotsHeld', fraction(1, 1)],
  ['elected', fraction(40, 41)],
  ['shortfall', fraction(1, 41)],
  ['reelected', fraction(25, 40)],
  ['firstTime', fraction(15, 40)],
  ['women', fraction(6, 40)],
  ['young', fraction(5, 40)],
  ['minority', fraction(30, 40)],
  ['asPlanned', fraction(1, 1)],
  ['attendance', fraction(147, 150)],
] as const)('%s is counted over the units of the level', (measure, expected) => {
  expect(count(measure)).toEqual(expected);
});

test('the body is the committee unless the row names another', () => {
  expect(count('women', { body: 'secretary' })).toEqual(fraction(0, 1));
});

test('a direct election without a body is that of the secretary', () => {
  expect(count('direct')).toEqual(fraction(1, 1));
  expect(count('direct', { body: 'committee' })).toBeUndefined();
});

test('the count is taken on the row’s own date, so the denominator moves', () => {
  const city = { code: 'BK', level: 'co-so' };
  expect(count('held', { ...city, asOf: '2020-05-28' })).toEqual(fraction(1, 1));
  expect(count('held', { ...city, asOf: '2020-06-21' })).toEqual(fraction(2, 2));
  expect(count('completed', { ...city, asOf: '2020-06-21' })).toEqual(fraction(1, 2));
});

test('the scope may be any organisation', () => {
  expect(count('held', { code: 'BK-2', level: 'co-so' })).toEqual(fraction(1, 1));
});

test('a kind is compared without case and diacritics, and narrows the units', () => {
  const kind = { level: 'co-so', kind: 'ĐẢNG BỘ  CƠ SỞ' };
  expect(count('held', kind)).toEqual(fraction(2, 2));
  expect(count('onTime', kind)).toEqual(fraction(1, 2));
  expect(count('held', { level: 'co-so', kind: 'đảng bộ bộ phận' })).toBeUndefined();
});

test('elected and shortfall use the committees that give both numbers', () => {
  expect(count('elected', { level: 'co-so' })).toBeUndefined();
  expect(count('women', { level: 'co-so' })).toEqual(fraction(2, 7));
});

describe('nothing is computed', () => {
  const bare = (tables: Partial<Term>) => registerFor({ plan, organizations, ...tables });

  test('for a level of which no unit exists in the scope on the date', () => {
    expect(count('held', { code: 'BT', level: 'tinh' })).toBeUndefined();
    const onlyNew = { code: 'BK-2', level: 'co-so', asOf: '2020-05-31' };
    expect(count('held', onlyNew)).toBeUndefined();
  });

  test('for the levels below where only the root is known', () => {
    const rootOnly = registerFor({
      plan,
      organizations: organizations.slice(0, 1),
      congresses: [],
    });
    expect(count('held', { level: 'co-so' }, rootOnly)).toBeUndefined();
    expect(count('held', { level: 'tinh' }, rootOnly)).toEqual(fraction(0, 1));
  });

  test('for what congresses tell where the term has no table of them', () => {
    const measures: readonly Measure[] = [
      'held',
      'completed',
      'onTime',
      'pilotsHeld',
      'elected',
      'women',
      'attendance',
    ];
    for (const measure of measures) expect(count(measure, {}, bare({}))).toBeUndefined();
    expect(count('pilots', {}, bare({}))).toEqual(fraction(1, 2));
  });

  test('for a share that no committee reports', () => {
    expect(count('women', {}, bare({ congresses }))).toBeUndefined();
    expect(count('attendance', { level: 'co-so' })).toBeUndefined();
  });
});

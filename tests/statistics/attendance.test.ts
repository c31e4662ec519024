import { expect, test } from 'vitest';
import { attendance } from '../../src/statistics/attendance.ts';
import { congress, date, heldOn, organization, planRow, registerFor } from './smallTerm.ts';

const { units } = registerFor({
  plan: [planRow('co-so', '2020-06-30'), planRow('huyen', '2020-08-31')],
  organizations: [
    organization('P', undefined, 'huyen'),
    ...['U1', 'U2', 'U3', 'U4', 'U6'].map((code) => organization(code, 'P', 'co-so')),
    organization('U5', 'P', 'co-so', { dissolved: '2020-06-01' }),
  ],
  congresses: [
    heldOn('U1', '2020-05-10', { delegatesSummoned: 120, delegatesPresent: 118 }),
    heldOn('U2', '2020-05-20', {
      delegatesSummoned: 80,
      delegatesPresent: 80,
      formation: 'appointed',
    }),
    heldOn('U3', '2020-05-20', { delegatesSummoned: 95 }),
    heldOn('U6', '2020-06-01', { delegatesPresent: 60 }),
    congress('U4', { opened: '2020-06-30', delegatesSummoned: 70, delegatesPresent: 1 }),
    heldOn('U5', '2020-05-05', { delegatesSummoned: 50, delegatesPresent: 10 }),
  ],
});
const grassroots = () => units('P', 'co-so');

test('only closed congresses that give both numbers are added, however the committee was formed', () => {
  expect(attendance(grassroots(), date('2020-06-30'))).toEqual({
    summoned: 200,
    present: 198,
    rate: 198 / 200,
    reported: 2,
    due: 4,
  });
});

test('a congress counts while its organisation exists', () => {
  expect(attendance(grassroots(), date('2020-05-31'))).toMatchObject({ summoned: 250, due: 4 });
});

test('where none reports, the sums are undefined', () => {
  expect(attendance(grassroots(), date('2020-01-01'))).toEqual({
    summoned: undefined,
    present: undefined,
    rate: undefined,
    reported: 0,
    due: 0,
  });
});

test('where nobody was summoned there is no rate', () => {
  const nobody = registerFor({
    plan: [planRow('co-so', '2020-06-30')],
    organizations: [organization('A', undefined, 'co-so')],
    congresses: [heldOn('A', '2020-05-10', { delegatesSummoned: 0, delegatesPresent: 0 })],
  });
  expect(attendance(nobody.units('A', 'co-so'), date('2020-06-30'))).toMatchObject({
    summoned: 0,
    rate: undefined,
    reported: 1,
  });
});

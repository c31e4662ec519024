import { expect, test } from 'vitest';
import { electionDeviations } from '../../src/statistics/electionDeviations.ts';
import { election, date, heldOn, organization, planRow, registerFor } from './smallTerm.ts';

const { units } = registerFor({
  plan: [planRow('co-so', '2020-06-30'), planRow('huyen', '2020-08-31')],
  organizations: [
    organization('P', undefined, 'huyen'),
    ...['U1', 'U2', 'U3', 'U4', 'U5'].map((code) => organization(code, 'P', 'co-so')),
  ],
  congresses: [
    heldOn('U1', '2020-05-10'),
    heldOn('U2', '2020-05-20'),
    heldOn('U3', '2020-05-10', { formation: 'appointed' }),
    heldOn('U4', '2020-05-10'),
    heldOn('U5', '2020-05-31'),
  ],
  elections: [
    election('U1', { decided: 9, elected: 8, asPlanned: true }),
    election('U1', { body: 'secretary', decided: 1, elected: 1, asPlanned: false }),
    election('U2', { decided: 9, asPlanned: false }),
    election('U3', { decided: 9, elected: 7, asPlanned: false }),
    election('U4', { decided: 9, elected: 9 }),
    election('U4', { body: 'deputy' }),
    election('U5', { elected: 9, asPlanned: false }),
    election('U5', { body: 'standing', elected: 3 }),
  ],
});

const listed = (iso: string) =>
  electionDeviations(units('P', 'co-so'), date(iso)).map(({ unit, election: row, shortfall }) => [
    unit.organization.code,
    row.body,
    shortfall,
    row.asPlanned,
  ]);

test('an election deviates by a shortfall or off the plan; a blank cell and an appointed committee do not', () => {
  expect(listed('2020-06-30')).toEqual([
    ['U1', 'committee', 1, true],
    ['U1', 'secretary', 0, false],
    ['U2', 'committee', undefined, false],
    ['U5', 'committee', undefined, false],
  ]);
});

test('it counts from the day the congress closed', () => {
  expect(listed('2020-05-19').map(([code]) => code)).toEqual(['U1', 'U1']);
  expect(listed('2020-05-09')).toEqual([]);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { completion } from '../../src/statistics/completion.ts';
import { risks } from '../../src/statistics/risks.ts';
import { anyDate, anyTables, LEVELS } from './randomTerm.ts';
import { congress, date, heldOn, organization, planRow, registerFor } from './smallTerm.ts';

const codes = ['done', 'slow', 'open', 'slipped', 'late', 'unplanned', 'calm', 'pilot', 'gone'];

/** The deadline is 30/6, of model congresses 31/5. */
const { units } = registerFor({
  plan: [
    planRow('co-so', '2020-07-01', 'before'),
    planRow('co-so', '2020-05-31', 'through', { appliesTo: 'pilot' }),
    planRow('huyen', '2020-12-31'),
  ],
  organizations: [
    organization('P', undefined, 'huyen'),
    ...codes.map((code) =>
      organization(code, 'P', 'co-so', {
        pilot: code === 'pilot' || code === 'slow',
        dissolved: code === 'gone' ? '2020-06-01' : undefined,
      }),
    ),
  ],
  congresses: [
    heldOn('done', '2020-05-10'),
    congress('slow', { opened: '2020-05-30' }),
    congress('open', { opened: '2020-06-09' }),
    congress('slipped', { planned: '2020-06-07' }),
    congress('late', { planned: '2020-07-04' }),
    congress('calm', { planned: '2020-06-25' }),
    congress('pilot', { planned: '2020-05-31' }),
  ],
});

const listed = (iso: string) =>
  risks(units('P', 'co-so'), date(iso)).map(({ unit, reason, days }) => [
    unit.organization.code,
    reason,
    days,
  ]);

test('the overdue come first, then those at risk, each with its reason and days', () => {
  expect(listed('2020-06-10')).toEqual([
    ['slow', 'overdue', 10],
    ['pilot', 'overdue', 10],
    ['slipped', 'slipped', 3],
    ['open', 'underWay', 20],
    ['late', 'plannedLate', 4],
    ['unplanned', 'unplanned', 20],
  ]);
});

test('a planned day is missed from that day on, with 0 days behind', () => {
  expect(listed('2020-06-07')).toContainEqual(['slipped', 'slipped', 0]);
  expect(listed('2020-06-06').map(([code]) => code)).not.toContain('slipped');
});

test('a unit without a planned day is at risk from 30 days before its deadline', () => {
  expect(listed('2020-05-31')).toContainEqual(['unplanned', 'unplanned', 30]);
  expect(listed('2020-05-30').map(([code]) => code)).not.toContain('unplanned');
});

test('the longest overdue stands before all others', () => {
  expect(listed('2020-07-10').map(([code, , days]) => [code, days])).toEqual([
    ['slow', 40],
    ['pilot', 40],
    ...['open', 'slipped', 'late', 'unplanned', 'calm'].map((code) => [code, 10]),
  ]);
});

test('of those in time the nearest deadline comes first, those without one last, each slipped the longest', () => {
  const several = ['far', 'near', 'free'];
  const register = registerFor({
    plan: [
      planRow('far', '2020-08-31'),
      planRow('near', '2020-06-30'),
      planRow('free', '2020-05-31', 'through', { appliesTo: 'pilot' }),
    ],
    organizations: [
      organization('P', undefined, 'tinh'),
      ...['free', 'far', 'near'].flatMap((level) => [
        organization(`${level}-2`, 'P', level),
        organization(`${level}-9`, 'P', level),
      ]),
    ],
    congresses: several.flatMap((level) => [
      congress(`${level}-2`, { planned: '2020-06-08' }),
      congress(`${level}-9`, { planned: '2020-06-01' }),
    ]),
  });
  const all = several.toReversed().flatMap((level) => register.units('P', level));
  expect(
    risks(all, date('2020-06-10')).map(({ unit, days }) => [unit.organization.code, days]),
  ).toEqual([
    ['near-9', 9],
    ['near-2', 2],
    ['far-9', 9],
    ['far-2', 2],
    ['free-9', 9],
    ['free-2', 2],
  ]);
});

test('they are those that the completion counts as overdue and at risk', () => {
  for (const iso of ['2020-05-01', '2020-05-31', '2020-06-10', '2020-06-30', '2020-07-10']) {
    const { overdue, atRisk } = completion(units('P', 'co-so'), date(iso));
    const reasons = listed(iso).map(([, reason]) => reason);
    expect(reasons.filter((reason) => reason === 'overdue')).toHaveLength(overdue);
    expect(reasons.filter((reason) => reason !== 'overdue')).toHaveLength(atRisk);
  }
});

test('of any term too, and no reason has days below zero', () => {
  fc.assert(
    fc.property(anyTables, anyDate, fc.constantFrom(...LEVELS), (tables, asOf, level) => {
      const all = registerFor(tables).units('O0', level);
      const { overdue, atRisk } = completion(all, asOf);
      const found = risks(all, asOf);
      expect(found.filter(({ reason }) => reason === 'overdue')).toHaveLength(overdue);
      expect(found).toHaveLength(overdue + atRisk);
      expect(found.every(({ days }) => days >= 0)).toBe(true);
    }),
  );
});

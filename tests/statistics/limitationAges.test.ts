import { describe, expect, test } from 'vitest';
import type { Limitation } from '../../src/data/records.ts';
import { ageBins, followUp, recordedLimitations } from '../../src/statistics/limitationAges.ts';
import {
  congress,
  date,
  heldOn,
  limitation,
  organization,
  planRow,
  registerFor,
} from './smallTerm.ts';

/** U1 closed on 10/5, U2 is open from 30/6 on, U3 was dissolved on 1/6. */
function recorded(limitations: readonly Limitation[], iso = '2020-06-30') {
  const register = registerFor({
    plan: [planRow('co-so', '2020-06-30'), planRow('huyen', '2020-08-31')],
    organizations: [
      organization('P', undefined, 'huyen'),
      organization('U1', 'P', 'co-so'),
      organization('U2', 'P', 'co-so'),
      organization('U3', 'P', 'co-so', { dissolved: '2020-06-01' }),
    ],
    congresses: [heldOn('U1', '2020-05-10'), congress('U2', { opened: '2020-06-30' })],
    limitations,
  });
  return recordedLimitations(register.units('P', 'co-so'), date(iso));
}

const row = (on: string, others: object = {}, unit = 'U1') =>
  limitation(unit, { category: 'debate', recorded: on, ...others });

describe('the age of a limitation', () => {
  test('is counted in days from the day of recording, which is day 0', () => {
    const rows = [row('2020-06-30'), row('2020-06-29'), row('2020-05-31')];
    expect(recorded(rows).map(({ age }) => age)).toEqual([0, 1, 30]);
  });

  test('begins on the closing day where no date is given', () => {
    const undated = limitation('U1', { category: 'debate' });
    expect(recorded([undated]).map(({ age }) => age)).toEqual([51]);
  });

  test('does not begin before the limitation is recorded or without any day', () => {
    const undated = limitation('U2', { category: 'debate' });
    expect(recorded([undated, row('2020-07-01')])).toEqual([]);
  });

  test('ends with its unit', () => {
    const rows = [row('2020-05-20', {}, 'U3')];
    expect(recorded(rows, '2020-05-31')).toHaveLength(1);
    expect(recorded(rows, '2020-06-01')).toHaveLength(0);
  });
});

describe('the days to resolve a limitation', () => {
  const days = (others: object, on = '2020-05-20', iso?: string) =>
    recorded([row(on, others)], iso)[0]?.daysToResolve;

  test('run from the recording to the day of resolution', () => {
    expect(days({ resolved: '2020-06-01' })).toBe(12);
    expect(days({ resolved: '2020-05-20' })).toBe(0);
  });

  test('are unknown before that day', () => {
    expect(days({ resolved: '2020-06-01' }, '2020-05-20', '2020-05-31')).toBeUndefined();
  });

  test('are unknown where the day of resolution is not given', () => {
    expect(days({ status: 'resolved' })).toBeUndefined();
  });

  test('are unknown where it was resolved before the closing day it counts from', () => {
    const [early] = recorded([limitation('U1', { category: 'debate', resolved: '2020-05-08' })]);
    expect(early).toMatchObject({ follow: 'resolved', daysToResolve: undefined });
  });
});

test('a limitation states how far it is by a status or a day of resolution; without either it is taken as open', () => {
  const rows = recorded([
    row('2020-06-01'),
    row('2020-06-01', { status: 'open' }),
    row('2020-06-01', { resolved: '2020-06-20' }),
    row('2020-06-01', { status: 'resolved', resolved: '2020-06-20' }),
  ]);
  expect(rows.map(({ follow, isStated }) => [follow, isStated])).toEqual([
    ['open', false],
    ['open', true],
    ['resolved', true],
    ['resolved', true],
  ]);
});

describe('the follow-up', () => {
  test('counts states and gives the oldest open age and the medians', () => {
    const rows = recorded([
      row('2020-06-30'),
      row('2020-06-20', { status: 'open' }),
      row('2020-04-21', { status: 'inProgress' }),
      row('2020-06-10', { status: 'inProgress' }),
      row('2020-05-20', { status: 'resolved', resolved: '2020-05-25' }),
      row('2020-05-20', { status: 'resolved', resolved: '2020-06-10' }),
      row('2020-05-20', { status: 'resolved', resolved: '2020-06-01' }),
      row('2020-01-01', { status: 'resolved' }),
    ]);
    expect(followUp(rows)).toEqual({
      resolved: 4,
      inProgress: 2,
      open: 2,
      oldestOpen: 10,
      // Ages 0, 10, 20, 70; days 5, 12, 21.
      medianUnresolved: 15,
      medianToResolve: 12,
    });
  });

  test('has no age of nothing', () => {
    expect(followUp([])).toEqual({
      resolved: 0,
      inProgress: 0,
      open: 0,
      oldestOpen: undefined,
      medianUnresolved: undefined,
      medianToResolve: undefined,
    });
  });
});

test('ages fall into four bins; those resolved into none', () => {
  const rows = recorded([
    row('2020-06-30'),
    row('2020-05-31'),
    row('2020-05-30', { status: 'inProgress' }),
    row('2020-05-01'),
    row('2020-04-30'),
    row('2020-04-01', { status: 'inProgress' }),
    row('2020-03-31'),
    row('2020-03-01', { status: 'resolved' }),
  ]);
  // Ages 0, 30 | 31, 60 | 61, 90 | 91.
  expect(ageBins(rows)).toEqual([
    { from: 0, to: 30, open: 2, inProgress: 0 },
    { from: 31, to: 60, open: 1, inProgress: 1 },
    { from: 61, to: 90, open: 1, inProgress: 1 },
    { from: 91, open: 1, inProgress: 0 },
  ]);
});

import { describe, expect, test } from 'vitest';
import type { Limitation } from '../../src/data/records.ts';
import { dayOf } from '../../src/statistics/day.ts';
import {
  followOn,
  isShare,
  limitationCounts,
  statementsOn,
} from '../../src/statistics/limitations.ts';
import {
  congress,
  date,
  heldOn,
  limitation,
  organization,
  planRow,
  registerFor,
} from './smallTerm.ts';

/** U1 and U2 are closed on 10/5, U3 is open from 30/6 on, U4 not held, U5 dissolved on 1/6. */
function registerWith(limitations: readonly Limitation[]) {
  return registerFor({
    plan: [planRow('co-so', '2020-06-30'), planRow('huyen', '2020-08-31')],
    organizations: [
      organization('P', undefined, 'huyen'),
      ...['U1', 'U2', 'U3', 'U4'].map((code) => organization(code, 'P', 'co-so')),
      organization('U5', 'P', 'co-so', { dissolved: '2020-06-01' }),
    ],
    congresses: [
      heldOn('U1', '2020-05-10'),
      heldOn('U2', '2020-05-10'),
      congress('U3', { opened: '2020-06-30' }),
      heldOn('U5', '2020-05-05'),
    ],
    limitations,
  });
}

function countOn(iso: string, limitations: readonly Limitation[]) {
  const register = registerWith(limitations);
  return limitationCounts(
    register.units('P', 'co-so'),
    register.statements('P', 'co-so'),
    ['debate'],
    date(iso),
  )[0]!;
}

const recorded = { category: 'debate', recorded: '2020-05-11' };

describe('units', () => {
  test('are counted once, however many rows of the category they have', () => {
    const rows = [
      limitation('U1', recorded),
      limitation('U1', recorded),
      limitation('U2', recorded),
    ];
    expect(countOn('2020-06-30', rows)).toEqual({
      category: 'debate',
      units: 2,
      held: 3,
      rate: 2 / 3,
      open: 3,
      inProgress: 0,
      resolved: 0,
      statements: 0,
    });
  });

  test('that have not held their congress count as well', () => {
    const rows = [limitation('U4', recorded)];
    expect(countOn('2020-06-30', rows)).toMatchObject({ units: 1, held: 3, open: 1 });
  });

  test('of another category are not counted', () => {
    const rows = [limitation('U1', { category: 'report', recorded: '2020-05-11' })];
    expect(countOn('2020-06-30', rows)).toMatchObject({ units: 0, open: 0 });
  });

  test('count while they exist', () => {
    const rows = [limitation('U5', recorded)];
    expect(countOn('2020-05-31', rows)).toMatchObject({ units: 1, held: 3 });
    expect(countOn('2020-06-01', rows)).toMatchObject({ units: 0, held: 2, open: 0 });
  });

  test('have no rate where no congress was held', () => {
    expect(countOn('2020-01-01', [])).toMatchObject({ units: 0, held: 0, rate: undefined });
  });
});

describe('a row counts', () => {
  test('from the day it was recorded', () => {
    const rows = [limitation('U1', recorded)];
    expect(countOn('2020-05-10', rows).open).toBe(0);
    expect(countOn('2020-05-11', rows).open).toBe(1);
  });

  test('from the closing day where it has no date of its own', () => {
    const rows = [limitation('U1', { category: 'debate' })];
    expect(countOn('2020-05-09', rows).open).toBe(0);
    expect(countOn('2020-05-10', rows).open).toBe(1);
  });

  test('never, without a date and with a congress that has not closed', () => {
    const rows = [
      limitation('U3', { category: 'debate' }),
      limitation('U4', { category: 'debate' }),
    ];
    expect(countOn('2020-12-31', rows)).toMatchObject({ units: 0, open: 0 });
  });
});

describe('follow-up', () => {
  const followOf = (row: Partial<Limitation>, iso = '2020-06-15') =>
    followOn({ ...limitation('U1', recorded), ...row }, dayOf(date(iso)));

  test('goes by the status where no date of resolution is given', () => {
    expect(followOf({})).toBe('open');
    expect(followOf({ status: 'open' })).toBe('open');
    expect(followOf({ status: 'inProgress' })).toBe('inProgress');
    expect(followOf({ status: 'resolved' })).toBe('resolved');
  });

  test('is resolved from the date of resolution on, whatever the status', () => {
    const resolved = date('2020-06-15');
    for (const status of ['open', 'inProgress', 'resolved'] as const)
      expect(followOf({ status, resolved })).toBe('resolved');
    expect(followOf({ resolved })).toBe('resolved');
  });

  test('is in progress or open before that date, never resolved', () => {
    const resolved = date('2020-06-16');
    expect(followOf({ status: 'inProgress', resolved })).toBe('inProgress');
    expect(followOf({ status: 'resolved', resolved })).toBe('open');
    expect(followOf({ resolved })).toBe('open');
  });

  test('counts rows', () => {
    const rows = [
      limitation('U1', { ...recorded, status: 'resolved', resolved: '2020-06-01' }),
      limitation('U1', { ...recorded, status: 'inProgress' }),
      limitation('U2', recorded),
    ];
    const follow = (iso: string) => {
      const { open, inProgress, resolved } = countOn(iso, rows);
      return [open, inProgress, resolved];
    };
    expect(follow('2020-05-31')).toEqual([2, 1, 0]);
    expect(follow('2020-06-01')).toEqual([1, 1, 1]);
  });
});

describe('statements', () => {
  const about = { category: 'debate', level: 'co-so' };

  test('about the level are counted apart and never enter the rate', () => {
    const rows = [limitation('P', { ...about, recorded: '2020-06-30' })];
    expect(countOn('2020-06-30', rows)).toMatchObject({
      units: 0,
      rate: 0,
      open: 0,
      statements: 1,
    });
    expect(countOn('2020-06-29', rows).statements).toBe(0);
  });

  test('without a date stand always, as their maker has not closed its congress', () => {
    expect(countOn('2020-01-01', [limitation('P', about)]).statements).toBe(1);
  });

  test('without a date stand from the closing day of the unit that makes them', () => {
    const register = registerWith([limitation('U1', { category: 'debate', level: 'chi-bo' })]);
    const made = register.statements('P', 'chi-bo');
    expect(statementsOn(made, date('2020-05-09'))).toHaveLength(0);
    expect(statementsOn(made, date('2020-05-10'))).toHaveLength(1);
  });

  test('of a dissolved unit go with it', () => {
    const register = registerWith([limitation('U5', { category: 'debate', level: 'chi-bo' })]);
    const made = register.statements('P', 'chi-bo');
    expect(statementsOn(made, date('2020-05-31'))).toHaveLength(1);
    expect(statementsOn(made, date('2020-06-01'))).toHaveLength(0);
  });
});

test('all categories are counted in one go, in the order asked for', () => {
  const register = registerWith([
    limitation('U1', recorded),
    limitation('U2', { category: 'report' }),
  ]);
  const counts = limitationCounts(
    register.units('P', 'co-so'),
    [],
    ['report', 'schedule', 'debate'],
    date('2020-06-30'),
  );
  expect(counts.map(({ category, units }) => [category, units])).toEqual([
    ['report', 1],
    ['schedule', 0],
    ['debate', 1],
  ]);
});

test('units with a limitation are a share of the congresses held, unless they outnumber them', () => {
  expect(isShare({ units: 2, held: 3 })).toBe(true);
  expect(isShare({ units: 3, held: 3 })).toBe(true);
  expect(isShare({ units: 4, held: 3 })).toBe(false);
  expect(isShare({ units: 0, held: 3 })).toBe(true);
  expect(isShare({ units: 0, held: 0 })).toBe(false);
});

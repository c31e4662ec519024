import { describe, expect, test } from 'vitest';
import type { Congress } from '../../src/data/records.ts';
import { dayOf } from '../../src/statistics/day.ts';
import {
  exists,
  isAtRisk,
  isCompleted,
  isExpected,
  isHeld,
  isSlipped,
  isSuspended,
  stateOf,
} from '../../src/statistics/state.ts';
import { congress, date, heldOn, organization, planRow, registerFor } from './smallTerm.ts';

const unitWith = (row: Congress, plan = [planRow('co-so', '2020-06-30', 'before')]) =>
  registerFor({
    plan,
    organizations: [organization('A', undefined, 'co-so')],
    congresses: [row],
  }).unit('A')!;

const on = (iso: string) => dayOf(date(iso));

describe('state', () => {
  test('a congress closed on the last day is on time, one closed a day later is late', () => {
    expect(stateOf(unitWith(heldOn('A', '2020-06-29')), on('2020-12-31'))).toBe('onTime');
    expect(stateOf(unitWith(heldOn('A', '2020-06-30')), on('2020-12-31'))).toBe('late');
  });

  test('through the deadline the same day is on time', () => {
    const plan = [planRow('co-so', '2020-06-30', 'through')];
    expect(stateOf(unitWith(heldOn('A', '2020-06-30'), plan), on('2020-12-31'))).toBe('onTime');
  });

  test('an open congress is pending through the last day and overdue from the day after', () => {
    const unit = unitWith(congress('A', { opened: '2020-06-28' }));
    expect(stateOf(unit, on('2020-06-29'))).toBe('pending');
    expect(stateOf(unit, on('2020-06-30'))).toBe('overdue');
  });

  test('a congress that closes late was overdue until it closed', () => {
    const unit = unitWith(heldOn('A', '2020-07-10'));
    expect(stateOf(unit, on('2020-07-09'))).toBe('overdue');
    expect(stateOf(unit, on('2020-07-10'))).toBe('late');
  });

  test('without a window nothing is late or overdue', () => {
    const plan = [planRow('co-so', '2020-01-31', 'through', { appliesTo: 'pilot' })];
    expect(stateOf(unitWith(heldOn('A', '2020-06-30'), plan), on('2020-12-31'))).toBe('onTime');
    expect(stateOf(unitWith(congress('A'), plan), on('2020-12-31'))).toBe('pending');
  });
});

test('an organisation exists from the day of its founding to the day before its dissolution', () => {
  const register = registerFor({
    plan: [planRow('co-so', '2020-06-30')],
    organizations: [
      organization('A', undefined, 'co-so', {
        established: '2020-06-01',
        dissolved: '2020-07-01',
      }),
    ],
  });
  const unit = register.unit('A')!;
  const existing = ['2020-05-31', '2020-06-01', '2020-06-30', '2020-07-01'].map((iso) =>
    exists(unit, on(iso)),
  );
  expect(existing).toEqual([false, true, true, false]);
});

test('a congress is held from its opening on and completed from its closing on', () => {
  const unit = unitWith(congress('A', { opened: '2020-06-10', closed: '2020-06-12' }));
  expect([isHeld(unit, on('2020-06-09')), isHeld(unit, on('2020-06-10'))]).toEqual([false, true]);
  expect(isCompleted(unit, on('2020-06-11'))).toBe(false);
  expect(isCompleted(unit, on('2020-06-12'))).toBe(true);
});

test('a unit without a congress row is neither held nor completed nor expected', () => {
  const unit = unitWith(congress('other'));
  const day = on('2020-12-31');
  expect([isHeld(unit, day), isCompleted(unit, day), isExpected(unit, day)]).toEqual([
    false,
    false,
    false,
  ]);
});

test('a congress that was suspended keeps the flag when it is held later', () => {
  expect(isSuspended(unitWith(heldOn('A', '2020-06-10', { suspended: true })))).toBe(true);
  expect(isSuspended(unitWith(heldOn('A', '2020-06-10')))).toBe(false);
});

test('a congress slips from its planned day until it opens', () => {
  const unit = unitWith(heldOn('A', '2020-06-10', { planned: '2020-06-05' }));
  const slipped = ['2020-06-04', '2020-06-05', '2020-06-09', '2020-06-10'].map((iso) =>
    isSlipped(unit, on(iso)),
  );
  expect(slipped).toEqual([false, true, true, false]);
  expect(isExpected(unit, on('2020-06-10'))).toBe(true);
});

describe('at risk', () => {
  test('is a pending congress planned after the last day', () => {
    const onLastDay = unitWith(congress('A', { planned: '2020-06-29' }));
    const dayAfter = unitWith(congress('A', { planned: '2020-06-30' }));
    expect(isAtRisk(onLastDay, on('2020-01-01'))).toBe(false);
    expect(isAtRisk(dayAfter, on('2020-01-01'))).toBe(true);
  });

  test('is a pending congress without a planned date with 30 days or fewer to go', () => {
    const unit = unitWith(congress('A'));
    expect(isAtRisk(unit, on('2020-05-29'))).toBe(false);
    expect(isAtRisk(unit, on('2020-05-30'))).toBe(true);
  });

  test('is a pending congress that slipped', () => {
    const unit = unitWith(congress('A', { planned: '2020-03-10' }));
    expect(isAtRisk(unit, on('2020-03-09'))).toBe(false);
    expect(isAtRisk(unit, on('2020-03-10'))).toBe(true);
  });

  test('is no longer said of what is overdue or completed', () => {
    expect(isAtRisk(unitWith(congress('A')), on('2020-06-30'))).toBe(false);
    expect(isAtRisk(unitWith(heldOn('A', '2020-06-10')), on('2020-06-10'))).toBe(false);
  });

  test('is never said of a unit without a window and without a planned date', () => {
    const plan = [planRow('co-so', '2020-01-31', 'through', { appliesTo: 'pilot' })];
    expect(isAtRisk(unitWith(congress('A'), plan), on('2020-12-31'))).toBe(false);
  });
});

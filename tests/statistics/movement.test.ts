import fc from 'fast-check';
import { expect, test } from 'vitest';
import { completion } from '../../src/statistics/completion.ts';
import { movement, type Movement } from '../../src/statistics/movement.ts';
import { congress, date, heldOn, organization, planRow, registerFor } from './smallTerm.ts';
import { anyDate, anyTables, LEVELS } from './randomTerm.ts';

const { units } = registerFor({
  plan: [planRow('co-so', '2020-06-10'), planRow('huyen', '2020-08-31')],
  organizations: [
    organization('P', undefined, 'huyen'),
    ...['HELD', 'OPEN', 'EARLIER', 'STILL', 'CAUGHT', 'SLIPS'].map((code) =>
      organization(code, 'P', 'co-so'),
    ),
    organization('NEW', 'P', 'co-so', { established: '2020-06-05' }),
    organization('GONE', 'P', 'co-so', { dissolved: '2020-06-20' }),
  ],
  congresses: [
    heldOn('HELD', '2020-06-01'),
    congress('OPEN', { opened: '2020-05-31', closed: '2020-06-15' }),
    heldOn('EARLIER', '2020-05-31'),
    heldOn('GONE', '2020-05-20'),
    congress('SLIPS', { planned: '2020-06-20' }),
    heldOn('CAUGHT', '2020-06-12'),
    heldOn('NEW', '2020-06-08'),
  ],
});

const codes = (moved: Movement) =>
  Object.fromEntries(
    Object.entries(moved).map(([key, list]) => [
      key,
      (list as Movement['held']).map(({ organization: { code } }) => code),
    ]),
  );

test('what came after the earlier day, up to the later one, has moved', () => {
  const moved = movement(units('P', 'co-so'), date('2020-05-31'), date('2020-06-20'));
  expect(codes(moved)).toEqual({
    founded: ['NEW'],
    dissolved: ['GONE'],
    held: ['HELD', 'CAUGHT', 'NEW'],
    completed: ['HELD', 'OPEN', 'CAUGHT', 'NEW'],
    becameOverdue: ['STILL', 'SLIPS'],
    caughtUp: [],
    slipped: ['SLIPS'],
    recovered: [],
  });
});

test('a congress that was overdue and closed since has caught up', () => {
  const moved = movement(units('P', 'co-so'), date('2020-06-11'), date('2020-06-12'));
  expect(codes(moved)).toMatchObject({ caughtUp: ['CAUGHT'], becameOverdue: [] });
});

test('a congress that had missed its planned day and opened since is no longer behind', () => {
  const late = registerFor({
    plan: [planRow('co-so', '2020-06-30')],
    organizations: [organization('P', undefined, 'co-so')],
    congresses: [congress('P', { planned: '2020-06-01', opened: '2020-06-05' })],
  }).units('P', 'co-so');
  const moved = movement(late, date('2020-06-02'), date('2020-06-05'));
  expect(codes(moved)).toMatchObject({ held: ['P'], recovered: ['P'], slipped: [] });
});

test('nothing moves in no time, and time does not run backwards', () => {
  const all = units('P', 'co-so');
  const still = movement(all, date('2020-06-11'), date('2020-06-11'));
  expect(Object.values(codes(still)).flat()).toEqual([]);
  expect(() => movement(all, date('2020-06-12'), date('2020-06-11'))).toThrow(
    new RangeError('2020-06-12 is after 2020-06-11.'),
  );
});

test('the movement is the whole difference of total, held and completed', () => {
  fc.assert(
    fc.property(anyTables, anyDate, anyDate, fc.constantFrom(...LEVELS), (tables, a, b, level) => {
      const [from, to] = [a, b].sort(Temporal.PlainDate.compare) as [typeof a, typeof b];
      const all = registerFor(tables).units('O0', level);
      const [before, after] = [completion(all, from), completion(all, to)];
      const moved = movement(all, from, to);
      expect(after.total - before.total).toBe(moved.founded.length - moved.dissolved.length);
      const had = (list: Movement['held'], key: 'held' | 'completed') =>
        list.filter(({ days }) => (key === 'held' ? days.opened : days.closed) <= dayNumber(from))
          .length;
      for (const key of ['held', 'completed'] as const)
        expect(after[key] - before[key]).toBe(
          moved[key].length + had(moved.founded, key) - had(moved.dissolved, key),
        );
    }),
  );
});

const dayNumber = (day: Temporal.PlainDate) =>
  Temporal.PlainDate.from('1970-01-01').until(day).total({ unit: 'day' });

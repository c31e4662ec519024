import fc from 'fast-check';
import { expect, test } from 'vitest';
import { behind } from '../../src/statistics/behind.ts';
import { completion } from '../../src/statistics/completion.ts';
import { anyDate, anyTables, LEVELS } from './randomTerm.ts';
import { congress, date, heldOn, organization, planRow, registerFor } from './smallTerm.ts';

const { units } = registerFor({
  plan: [
    planRow('co-so', '2020-06-30', 'before'),
    planRow('co-so', '2020-05-31', 'through', { appliesTo: 'pilot' }),
  ],
  organizations: [
    organization('P', undefined, 'tinh'),
    organization('MODEL', 'P', 'co-so', { pilot: true }),
    ...['DONE', 'LATE', 'OPEN', 'SLIPS', 'AHEAD', 'BLANK'].map((code) =>
      organization(code, 'P', 'co-so'),
    ),
  ],
  congresses: [
    congress('MODEL', { planned: '2020-05-20' }),
    heldOn('DONE', '2020-05-20'),
    heldOn('LATE', '2020-07-02'),
    congress('OPEN', { planned: '2020-06-01', opened: '2020-06-01' }),
    congress('SLIPS', { planned: '2020-06-10' }),
    congress('AHEAD', { planned: '2020-06-21' }),
  ],
});

const on = (day: string) =>
  behind(units('P', 'co-so'), date(day)).map(({ unit, reason, days }) => [
    unit.organization.code,
    reason,
    days,
  ]);

test('before its deadline a congress is behind from its planned day on, by the days since', () => {
  expect(on('2020-06-10')).toEqual([
    ['MODEL', 'overdue', 10],
    ['SLIPS', 'slipped', 0],
  ]);
});

test('after its deadline it is overdue, whether planned, opened or neither; what has closed is behind no more', () => {
  expect(on('2020-07-02')).toEqual([
    ['MODEL', 'overdue', 32],
    ['OPEN', 'overdue', 3],
    ['SLIPS', 'overdue', 3],
    ['AHEAD', 'overdue', 3],
    ['BLANK', 'overdue', 3],
  ]);
});

test('those overdue are those of the completion, and all who slipped are behind', () => {
  fc.assert(
    fc.property(anyTables, anyDate, fc.constantFrom(...LEVELS), (tables, asOf, level) => {
      const all = registerFor(tables).units('O0', level);
      const { overdue, slipped } = completion(all, asOf);
      const found = behind(all, asOf);
      expect(found.filter(({ reason }) => reason === 'overdue')).toHaveLength(overdue);
      expect(found.length).toBeGreaterThanOrEqual(slipped);
      expect(found.every(({ days }) => days >= 0)).toBe(true);
    }),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { againstPlan } from '../../src/statistics/againstPlan.ts';
import { completion } from '../../src/statistics/completion.ts';
import { anyDate, anyTables, LEVELS } from './randomTerm.ts';
import { congress, date, heldOn, organization, planRow, registerFor } from './smallTerm.ts';

const { units } = registerFor({
  plan: [planRow('co-so', '2020-06-30')],
  organizations: [
    organization('P', undefined, 'tinh'),
    ...[
      'DONE',
      'TODAY',
      'OPEN',
      'SLIPS',
      'EARLY',
      'EARLY-TOO',
      'AHEAD',
      'FREE',
      'HELD',
      'NO-ROW',
    ].map((code) => organization(code, 'P', 'co-so')),
    organization('GONE', 'P', 'co-so', { dissolved: '2020-05-31' }),
  ],
  congresses: [
    heldOn('DONE', '2020-05-20', { planned: '2020-05-10' }),
    heldOn('TODAY', '2020-05-31', { planned: '2020-05-31' }),
    congress('OPEN', { planned: '2020-05-30', opened: '2020-05-30' }),
    congress('SLIPS', { planned: '2020-05-31' }),
    heldOn('EARLY', '2020-05-25', { planned: '2020-06-01' }),
    congress('EARLY-TOO', { planned: '2020-06-02', opened: '2020-05-31' }),
    congress('AHEAD', { planned: '2020-06-01' }),
    congress('FREE'),
    heldOn('HELD', '2020-05-02'),
    heldOn('GONE', '2020-05-02', { planned: '2020-05-02' }),
  ],
});

test('those whose planned day has come are completed, under way or slipped; others early or without a plan', () => {
  expect(againstPlan(units('P', 'co-so'), date('2020-05-31'))).toEqual({
    expected: 4,
    completed: 2,
    underWay: 1,
    slipped: 1,
    early: 2,
    unplanned: 2,
  });
});

test('expected and slipped are those of the completion, and the parts add up', () => {
  fc.assert(
    fc.property(anyTables, anyDate, (tables, asOf) => {
      const register = registerFor(tables);
      for (const level of LEVELS) {
        const all = register.units('O0', level);
        const plan = againstPlan(all, asOf);
        const { expected, slipped } = completion(all, asOf);
        expect([plan.expected, plan.slipped]).toEqual([expected, slipped]);
        expect(plan.completed + plan.underWay + plan.slipped).toBe(plan.expected);
      }
    }),
  );
});

import { expect, test } from 'vitest';
import { atRiskIn, riskSum, sumOfAll } from '../../src/statistics/riskSum.ts';
import type { Risk } from '../../src/statistics/risks.ts';
import { organization, registerFor } from './smallTerm.ts';

const register = registerFor({ plan: [], organizations: [organization('A', undefined, 'x')] });
const risk = (reason: Risk['reason'], days: number): Risk => ({
  unit: register.unit('A')!,
  reason,
  days,
});

const one = () => riskSum([risk('overdue', 3), risk('slipped', 0), risk('overdue', 12)]);
const other = () => riskSum([risk('slipped', 4), risk('unplanned', 9), risk('plannedLate', 2)]);
const none = { count: 0, days: 0 };

test('of each reason the congresses and the most days are told', () => {
  expect(one()).toEqual({
    overdue: { count: 2, days: 12 },
    slipped: { count: 1, days: 0 },
    plannedLate: none,
    unplanned: none,
    underWay: none,
  });
});

test('together the congresses are added, and the most days stay the most', () => {
  expect(sumOfAll([one(), other()])).toEqual({
    overdue: { count: 2, days: 12 },
    slipped: { count: 2, days: 4 },
    plannedLate: { count: 1, days: 2 },
    unplanned: { count: 1, days: 9 },
    underWay: none,
  });
  expect(sumOfAll([])).toEqual(riskSum([]));
});

test('at risk are all but the overdue', () => {
  expect([one(), other(), sumOfAll([one(), other()]), riskSum([])].map(atRiskIn)).toEqual([
    1, 3, 4, 0,
  ]);
});

import { describe, expect, it } from 'vitest';
import { ledgerOf } from '../../src/statistics/ledger.ts';
import { heldOn, organization, planRow, registerFor, reported } from './smallTerm.ts';

/** Two of three units held by 30/6. */
const register = registerFor({
  plan: [planRow('co-so', '2020-06-30')],
  organizations: [
    organization('R', undefined, 'co-so'),
    organization('A', 'R', 'co-so'),
    organization('B', 'R', 'co-so'),
  ],
  congresses: [heldOn('A', '2020-06-01'), heldOn('B', '2020-06-02')],
  reported: [
    row({ numerator: 2, denominator: 3, printed: '66,7%' }),
    row({ numerator: 3, denominator: 3, printed: '100%' }),
    row({ numerator: 2, denominator: 3, printed: '70%' }),
    row({ measure: 'women', printed: 'hơn 20%' }),
    row({ numerator: 3, denominator: 3, type: 'reported' }),
  ],
});

function row(others: object) {
  return reported({
    code: 'R',
    level: 'co-so',
    measure: 'held',
    asOf: '2020-06-30',
    type: 'published',
    ...others,
  });
}

describe('The ledger', () => {
  it('holds published numbers only, in the order of the data', () => {
    expect(ledgerOf(register).map(({ row: { printed } }) => printed)).toEqual([
      '66,7%',
      '100%',
      '70%',
      'hơn 20%',
    ]);
  });

  it('lets stand what the units give, or cannot give', () => {
    const [agrees, , , unknown] = ledgerOf(register);
    expect([agrees?.stands, unknown?.stands]).toEqual([true, true]);
  });

  it('does not let stand another number than that of the units, nor a rate that is not its fraction', () => {
    const [, disagrees, differs] = ledgerOf(register);
    expect([disagrees?.stands, disagrees?.check.computed]).toEqual([
      false,
      { numerator: 2, denominator: 3 },
    ]);
    expect([differs?.stands, differs?.check.rateCheck]).toEqual([false, 'differs']);
  });

  it('is empty where nothing was published', () => {
    expect(
      ledgerOf(registerFor({ plan: [], organizations: [organization('R', undefined, 'x')] })),
    ).toEqual([]);
  });
});

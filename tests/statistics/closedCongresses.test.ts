import { expect, test } from 'vitest';
import { closedUnits, electedUnits } from '../../src/statistics/closedCongresses.ts';
import { dayOf } from '../../src/statistics/day.ts';
import type { Unit } from '../../src/statistics/unit.ts';
import { congress, date, heldOn, organization, planRow, registerFor } from './smallTerm.ts';

const { units } = registerFor({
  plan: [planRow('co-so', '2020-06-30')],
  organizations: [
    organization('P', undefined, 'huyen'),
    ...['CLOSED', 'APPOINTED', 'OPEN', 'BLANK', 'NO-ROW'].map((code) =>
      organization(code, 'P', 'co-so'),
    ),
    organization('GONE', 'P', 'co-so', { dissolved: '2020-06-01' }),
  ],
  congresses: [
    heldOn('CLOSED', '2020-05-20'),
    heldOn('APPOINTED', '2020-05-31', { formation: 'appointed' }),
    congress('OPEN', { opened: '2020-05-31', closed: '2020-06-01' }),
    congress('BLANK'),
    heldOn('GONE', '2020-05-20'),
  ],
});

const on = (iso: string, of: (some: readonly Unit[], day: number) => readonly Unit[]) =>
  of(units('P', 'co-so'), dayOf(date(iso))).map(({ organization: { code } }) => code);

test('a congress has closed from its closing day on, as long as its organisation exists', () => {
  expect(on('2020-05-19', closedUnits)).toEqual([]);
  expect(on('2020-05-31', closedUnits)).toEqual(['CLOSED', 'APPOINTED', 'GONE']);
  expect(on('2020-06-01', closedUnits)).toEqual(['CLOSED', 'APPOINTED', 'OPEN']);
});

test('one whose committee was appointed has closed and elected nobody', () => {
  expect(on('2020-05-31', electedUnits)).toEqual(['CLOSED', 'GONE']);
});

import { expect, test } from 'vitest';
import type { Limitation } from '../../src/data/records.ts';
import { limitationMovement } from '../../src/statistics/limitationMovement.ts';
import { date, heldOn, limitation, organization, planRow, registerFor } from './smallTerm.ts';

/** The texts of the limitations that moved from the end of 31/5 to the end of 30/6. GONE leaves on 15/6. */
function moved(...limitations: readonly Limitation[]) {
  const { units } = registerFor({
    plan: [planRow('co-so', '2020-06-30')],
    organizations: [
      organization('P', undefined, 'huyen'),
      organization('A', 'P', 'co-so'),
      organization('GONE', 'P', 'co-so', { dissolved: '2020-06-15' }),
    ],
    congresses: [heldOn('A', '2020-05-20')],
    limitations,
  });
  const movement = limitationMovement(units('P', 'co-so'), date('2020-05-31'), date('2020-06-30'));
  return Object.fromEntries(
    Object.entries(movement).map(([key, rows]) => [
      key,
      (rows as typeof movement.left).map(({ limitation: { text } }) => text),
    ]),
  );
}

const row = (text: string, recorded: string, others: object = {}, code = 'A') =>
  limitation(code, { category: 'debate', text, recorded, ...others });

test('recorded are those of the days after the earlier one, whatever became of them', () => {
  expect(
    moved(
      row('on the earlier day', '2020-05-31'),
      row('on the day after', '2020-06-01'),
      row('on the later day', '2020-06-30'),
      row('after it', '2020-07-01'),
      row('resolved at once', '2020-06-10', { resolved: '2020-06-11' }),
    ),
  ).toEqual({
    recorded: ['on the day after', 'on the later day', 'resolved at once'],
    resolved: [],
    left: [],
  });
});

test('one without a day of its own was recorded on the closing day', () => {
  const undated = limitation('A', { category: 'debate', text: 'undated' });
  expect(moved(undated)).toEqual({ recorded: [], resolved: [], left: [] });
});

test('resolved are those known on the earlier day and resolved after it, up to the later one', () => {
  const known = (text: string, resolved: string) => row(text, '2020-05-20', { resolved });
  expect(
    moved(
      known('on the earlier day', '2020-05-31'),
      known('on the day after', '2020-06-01'),
      known('on the later day', '2020-06-30'),
      known('after it', '2020-07-01'),
      row('in progress', '2020-05-20', { status: 'inProgress' }),
      row('resolved, nobody knows when', '2020-05-20', { status: 'resolved' }),
    ),
  ).toEqual({
    recorded: [],
    resolved: ['on the day after', 'on the later day'],
    left: [],
  });
});

test('what an organisation had recorded when it was dissolved has left, as it stood before', () => {
  expect(
    moved(
      row('known', '2020-05-20', {}, 'GONE'),
      row('resolved on its last day', '2020-05-20', { resolved: '2020-06-14' }, 'GONE'),
      row('recorded in between', '2020-06-10', {}, 'GONE'),
      row('of one that stays', '2020-05-20'),
    ),
  ).toEqual({ recorded: [], resolved: [], left: ['known', 'resolved on its last day'] });
});

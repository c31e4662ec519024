import { describe, expect, test } from 'vitest';
import type { Congress, Election } from '../../src/data/records.ts';
import { electionOutcome, seats } from '../../src/statistics/elections.ts';
import {
  congress,
  date,
  election,
  heldOn,
  organization,
  planRow,
  registerFor,
} from './smallTerm.ts';

const codes = ['U1', 'U2', 'U3', 'U4', 'U5', 'U6', 'U7'];

function unitsWith(congresses: readonly Congress[], elections?: readonly Election[]) {
  return registerFor({
    plan: [planRow('co-so', '2020-06-30'), planRow('huyen', '2020-08-31')],
    organizations: [
      organization('P', undefined, 'huyen'),
      ...codes.map((code) =>
        organization(code, 'P', 'co-so', code === 'U7' ? { dissolved: '2020-06-15' } : {}),
      ),
    ],
    congresses,
    ...(elections && { elections }),
  }).units('P', 'co-so');
}

/**
 * On 30/6: U1 to U4 are closed and elected, U5 is closed and appointed, U6 is still open, U7 dissolved.
 *
 *        decided  elected  women  reelected   as planned
 *   U1     15       15       3        10         yes
 *   U2     15       14       –         9         no
 *   U3      –       11       2         –         –
 *   U4     (no row for the committee; a row for the secretary)
 */
const units = () =>
  unitsWith(
    [
      heldOn('U1', '2020-05-10'),
      heldOn('U2', '2020-05-11'),
      heldOn('U3', '2020-06-30'),
      heldOn('U4', '2020-05-13'),
      heldOn('U5', '2020-05-14', { formation: 'appointed' }),
      congress('U6', { opened: '2020-06-30', closed: '2020-07-01' }),
      heldOn('U7', '2020-05-16'),
    ],
    [
      election('U1', { decided: 15, elected: 15, women: 3, reelected: 10, asPlanned: true }),
      election('U2', { decided: 15, elected: 14, reelected: 9, asPlanned: false }),
      election('U3', { elected: 11, women: 2 }),
      election('U4', { body: 'secretary', decided: 1, elected: 1, direct: true }),
      election('U5', { decided: 9, elected: 9, women: 9 }),
      election('U6', { decided: 9, elected: 9, women: 9 }),
      election('U7', { decided: 9, elected: 9, women: 9 }),
    ],
  );

describe('the outcome for the committee', () => {
  const outcome = () => electionOutcome(units(), 'committee', date('2020-06-30'));

  test('counts the committees that report the body, and the appointed ones apart', () => {
    const { committees, appointed } = outcome();
    expect([committees, appointed]).toEqual([3, 1]);
  });

  test('adds the seats that are given', () => {
    const { decided, elected } = outcome();
    expect([decided, elected]).toEqual([30, 40]);
  });

  test('takes the shortfall over those with both numbers only', () => {
    expect(outcome().shortfall).toBe(1);
    expect(seats(units(), 'committee', date('2020-06-30'))).toEqual({
      decided: 30,
      elected: 29,
      reported: 2,
      due: 4,
    });
  });

  test('takes a share over the committees that give it, with its coverage', () => {
    const { women, reelected } = outcome();
    expect(women).toEqual({ count: 5, of: 26, rate: 5 / 26, reported: 2, due: 4 });
    expect(reelected).toEqual({ count: 19, of: 29, rate: 19 / 29, reported: 2, due: 4 });
  });

  test('leaves a share that nobody gives undefined', () => {
    const nobody = { count: undefined, of: 0, rate: undefined, reported: 0, due: 4 };
    const { young, direct } = outcome();
    expect(young).toEqual(nobody);
    expect(direct).toEqual(nobody);
  });

  test('counts yes among the yes and no answers, the committee being the unit', () => {
    expect(outcome().asPlanned).toEqual({ count: 1, of: 2, rate: 1 / 2, reported: 2, due: 4 });
  });
});

test('each body is counted by its own rows', () => {
  const outcome = electionOutcome(units(), 'secretary', date('2020-06-30'));
  expect(outcome).toMatchObject({ committees: 1, decided: 1, elected: 1, shortfall: 0 });
  expect(outcome.direct).toEqual({ count: 1, of: 1, rate: 1, reported: 1, due: 4 });
});

test('an election counts from the day the congress closed, not from its opening', () => {
  const later = electionOutcome(units(), 'committee', date('2020-07-01'));
  expect([later.committees, later.elected, later.women.due]).toEqual([4, 49, 5]);
});

test('a dissolved unit takes its election with it', () => {
  const earlier = electionOutcome(units(), 'committee', date('2020-06-14'));
  expect([earlier.committees, earlier.elected]).toEqual([3, 15 + 14 + 9]);
});

test('two-item congresses with appointed committees have no election: undefined, not 0', () => {
  const appointed = unitsWith(
    [heldOn('U1', '2020-05-10', { formation: 'appointed', agendaItems: 2 })],
    [],
  );
  const outcome = electionOutcome(appointed, 'committee', date('2020-06-30'));
  expect(outcome).toMatchObject({
    committees: 0,
    appointed: 1,
    decided: undefined,
    elected: undefined,
    shortfall: undefined,
  });
  expect(outcome.women.due).toBe(0);
});

test('without a table of elections the committees are due and none reports', () => {
  const outcome = electionOutcome(
    unitsWith([heldOn('U1', '2020-05-10')]),
    'committee',
    date('2020-06-30'),
  );
  expect(outcome).toMatchObject({ committees: 0, elected: undefined, shortfall: undefined });
  expect(outcome.women).toMatchObject({ reported: 0, due: 1, rate: undefined });
});

test('0 women is a report, and its rate is 0; 0 of nobody elected has no rate', () => {
  const none = unitsWith(
    [heldOn('U1', '2020-05-10')],
    [election('U1', { decided: 3, elected: 0, women: 0 })],
  );
  const outcome = electionOutcome(none, 'committee', date('2020-06-30'));
  expect(outcome.women).toEqual({ count: 0, of: 0, rate: undefined, reported: 1, due: 1 });
  expect(outcome.shortfall).toBe(3);
  const some = unitsWith([heldOn('U1', '2020-05-10')], [election('U1', { elected: 9, women: 0 })]);
  expect(electionOutcome(some, 'committee', date('2020-06-30')).women.rate).toBe(0);
});

test('a share without the number elected is not counted', () => {
  const blank = unitsWith([heldOn('U1', '2020-05-10')], [election('U1', { women: 3 })]);
  expect(electionOutcome(blank, 'committee', date('2020-06-30')).women).toMatchObject({
    count: undefined,
    reported: 0,
  });
});

test('seats are known where a committee gives both how many were decided and how many were elected', () => {
  const seatsOf = (...elections: readonly Election[]) =>
    seats(
      unitsWith([heldOn('U1', '2020-05-10'), heldOn('U2', '2020-05-10')], elections),
      'committee',
      date('2020-06-30'),
    );
  const onlyDecided = election('U1', { decided: 9 });
  expect(seatsOf(onlyDecided)).toBeUndefined();
  expect(seatsOf(election('U1', { elected: 9 }))).toBeUndefined();
  expect(seatsOf(onlyDecided, election('U2', { decided: 11, elected: 10 }))).toEqual({
    decided: 11,
    elected: 10,
    reported: 1,
    due: 2,
  });
});

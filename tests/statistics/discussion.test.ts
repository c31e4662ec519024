import { expect, test } from 'vitest';
import { discussion } from '../../src/statistics/discussion.ts';
import { congress, date, heldOn, organization, planRow, registerFor } from './smallTerm.ts';

const { units } = registerFor({
  plan: [planRow('co-so', '2020-06-30'), planRow('huyen', '2020-08-31')],
  organizations: [
    organization('P', undefined, 'huyen'),
    ...['U1', 'U2', 'U3', 'U4'].map((code) => organization(code, 'P', 'co-so')),
    organization('U5', 'P', 'co-so', { dissolved: '2020-05-09' }),
  ],
  congresses: [
    heldOn('U1', '2020-05-10', { comments: 12 }),
    heldOn('U2', '2020-05-20', { comments: 0 }),
    heldOn('U3', '2020-05-30'),
    congress('U4', { opened: '2020-05-30', comments: 7 }),
    heldOn('U5', '2020-05-02', { comments: 5 }),
  ],
});
const grassroots = () => units('P', 'co-so');

test('0 comments is a report, a blank is not, and an open congress is not due', () => {
  expect(discussion(grassroots(), date('2020-05-31'))).toEqual({
    comments: 12,
    withoutComment: 1,
    reported: 2,
    due: 3,
  });
});

test('where all who report had comments, none is without', () => {
  expect(discussion(grassroots(), date('2020-05-10'))).toMatchObject({
    comments: 12,
    withoutComment: 0,
  });
});

test('a congress counts while its organisation exists', () => {
  expect(discussion(grassroots(), date('2020-05-08'))).toMatchObject({ comments: 5, due: 1 });
});

test('where none reports, both numbers are undefined', () => {
  expect(discussion(grassroots(), date('2020-05-01'))).toEqual({
    comments: undefined,
    withoutComment: undefined,
    reported: 0,
    due: 0,
  });
});

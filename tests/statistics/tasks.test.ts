import { expect, test } from 'vitest';
import { TASK_KINDS, taskCount } from '../../src/statistics/tasks.ts';
import { date, organization, planRow, registerFor, task } from './smallTerm.ts';

const learn = { task: 'rút kinh nghiệm' } as const;
const { units } = registerFor({
  plan: [planRow('co-so', '2020-06-30'), planRow('huyen', '2020-08-31')],
  organizations: [
    organization('P', undefined, 'huyen'),
    organization('U1', 'P', 'co-so'),
    organization('U2', 'P', 'co-so', { dissolved: '2020-08-01' }),
  ],
  tasks: [
    task('U1', { ...learn, deadline: '2020-07-10', done: '2020-07-12' }),
    task('U1', { ...learn, deadline: '2020-07-31' }),
    task('U1', learn),
    task('U2', { ...learn, done: '2020-07-01' }),
    task('U2', { task: 'chuẩn y', done: '2020-07-01' }),
  ],
});

const count = (iso: string) => taskCount(units('P', 'co-so'), 'rút kinh nghiệm', date(iso));

test('on the day of its deadline a task is still pending, the day after it is overdue', () => {
  expect(count('2020-07-10')).toEqual({ assigned: 4, done: 1, overdue: 0, pending: 3 });
  expect(count('2020-07-11')).toEqual({ assigned: 4, done: 1, overdue: 1, pending: 2 });
});

test('a task done after its deadline is done', () => {
  expect(count('2020-07-12')).toEqual({ assigned: 4, done: 2, overdue: 0, pending: 2 });
});

test('a task without a deadline is never overdue, and those of a dissolved unit go with it', () => {
  expect(count('2030-01-01')).toEqual({ assigned: 3, done: 1, overdue: 1, pending: 1 });
});

test('each kind is counted by itself', () => {
  const approved = taskCount(units('P', 'co-so'), 'chuẩn y', date('2020-07-01'));
  expect(approved).toEqual({ assigned: 1, done: 1, overdue: 0, pending: 0 });
});

test('the kinds are those of the contract, in its order', () => {
  expect(TASK_KINDS).toEqual([
    'rút kinh nghiệm',
    'phương án dự phòng',
    'tiếp thu góp ý',
    'chuẩn y',
    'phân công công tác',
    'quy chế làm việc',
    'chương trình hành động',
    'khác',
  ]);
});

import { expect, test } from 'vitest';
import { taskLateness } from '../../src/statistics/taskLateness.ts';
import { date, heldOn, organization, planRow, registerFor, task } from './smallTerm.ts';

const approve = { task: 'chuẩn y' } as const;
const { units } = registerFor({
  plan: [planRow('co-so', '2020-06-30'), planRow('huyen', '2020-08-31')],
  organizations: [
    organization('P', undefined, 'huyen'),
    organization('U1', 'P', 'co-so'),
    organization('U2', 'P', 'co-so'),
    organization('U3', 'P', 'co-so', { dissolved: '2020-07-20' }),
  ],
  congresses: [heldOn('U1', '2020-05-10'), heldOn('U2', '2020-07-05')],
  tasks: [
    task('U1', { ...approve, deadline: '2020-06-20', done: '2020-07-10' }),
    task('U1', { ...approve, deadline: '2020-07-01' }),
    task('U1', approve),
    task('U2', { ...approve, done: '2020-07-12' }),
    task('U2', { task: 'khác', deadline: '2020-05-01' }),
    task('U3', { ...approve, deadline: '2020-06-01' }),
  ],
});

const late = (iso: string) => taskLateness(units('P', 'co-so'), 'chuẩn y', date(iso));

test('days run from the deadline to the as-of date, of the task of the kind that is overdue longest', () => {
  expect(late('2020-06-30').longestDelay).toBe(29);
  expect(late('2020-07-20').longestDelay).toBe(19);
});

test('on the day of its deadline a task is not late', () => {
  expect(late('2020-06-01').longestDelay).toBeUndefined();
  expect(late('2020-06-02').longestDelay).toBe(1);
});

test('a task that was done late is late no more', () => {
  const ofFirst = units('U1', 'co-so');
  expect(taskLateness(ofFirst, 'chuẩn y', date('2020-07-09')).longestDelay).toBe(19);
  expect(taskLateness(ofFirst, 'chuẩn y', date('2020-07-10')).longestDelay).toBe(9);
});

test('open tasks without a deadline are told apart until they are done', () => {
  expect(late('2020-07-11').withoutDeadline).toBe(2);
  expect(late('2020-07-12').withoutDeadline).toBe(1);
});

test('tasks of units whose congress has not closed are counted by themselves', () => {
  expect(late('2020-05-09').beforeClosing).toBe(5);
  expect(late('2020-07-04').beforeClosing).toBe(2);
  expect(late('2020-07-05').beforeClosing).toBe(1);
  expect(late('2020-07-20').beforeClosing).toBe(0);
});

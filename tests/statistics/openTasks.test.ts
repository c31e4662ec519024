import { expect, test } from 'vitest';
import { openTasks } from '../../src/statistics/openTasks.ts';
import { date, organization, planRow, registerFor, task } from './smallTerm.ts';

const { units } = registerFor({
  plan: [planRow('co-so', '2020-06-30')],
  organizations: [
    organization('P', undefined, 'tinh'),
    organization('A', 'P', 'co-so'),
    organization('NEW', 'P', 'co-so', { established: '2020-07-01' }),
  ],
  tasks: [
    task('A', { task: 'chuẩn y', deadline: '2020-06-15', done: '2020-06-30' }),
    task('A', { task: 'khác', deadline: '2020-06-15' }),
    task('A', { task: 'rút kinh nghiệm', deadline: '2020-06-30' }),
    task('A', { task: 'quy chế làm việc', deadline: '2020-07-14', done: '2020-07-01' }),
    task('A', { task: 'phương án dự phòng' }),
    task('NEW', { task: 'khác', deadline: '2020-07-31' }),
  ],
});

test('a task not done has days to go, days behind, or no deadline to count them from', () => {
  const open = openTasks(units('P', 'co-so'), date('2020-06-30'));
  expect(
    open.map(({ unit, task: { task: kind }, days }) => [unit.organization.code, kind, days]),
  ).toEqual([
    ['A', 'khác', -15],
    ['A', 'rút kinh nghiệm', 0],
    ['A', 'quy chế làm việc', 14],
    ['A', 'phương án dự phòng', undefined],
  ]);
});

import { expect, test } from 'vitest';
import type { Milestone } from '../../src/data/records.ts';
import { milestonesAhead } from '../../src/statistics/milestonesAhead.ts';
import { date } from './smallTerm.ts';

const milestone = (title: string, day: string, end?: string): Milestone => ({
  place: { file: 'small/milestones.csv', line: 2 },
  date: date(day),
  ...(end !== undefined && { endDate: date(end) }),
  kind: 'congress',
  title,
});

test('what begins or still lasts after the day is ahead, by date', () => {
  const all = [
    milestone('later', '2020-10-26', '2020-10-28'),
    milestone('today', '2020-06-30'),
    milestone('lasting', '2020-06-29', '2020-07-01'),
    milestone('next', '2020-07-02'),
    milestone('over', '2020-06-01', '2020-06-30'),
  ];
  const ahead = milestonesAhead(all, date('2020-06-30'));
  expect(ahead.map(({ title }) => title)).toEqual(['lasting', 'next', 'later']);
});

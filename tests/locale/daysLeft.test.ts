import { expect, it } from 'vitest';
import { messages } from '../../src/locale/messages.ts';

it('On the last day on time no days are counted: the sentence says which day it is', () => {
  const [vi, en] = [messages('vi'), messages('en')];
  expect(vi['risk.underWay']({ days: '0', date: '' })).toBe(
    'Đã khai mạc, chưa bế mạc; ngày chốt là ngày cuối của hạn',
  );
  expect(en['risk.unplanned']({ days: '0', date: '' })).toBe(
    'No planned day; the as-of date is the last day on time',
  );
  expect(vi['briefing.unplannedName']({ name: 'A', days: '0' })).toBe(
    'A: chưa có ngày dự kiến, ngày chốt là ngày cuối của hạn.',
  );
  expect(en['briefing.underWayName']({ name: 'A', days: '1' })).toBe(
    'A: opened and not closed, 1 day to the deadline.',
  );
});

import { describe, expect, it } from 'vitest';
import { overviewParts } from '../../src/briefing/overview.ts';
import { bacKanInSmall, contextFor } from '../figures/terms.ts';
import { date, registerFor } from '../statistics/smallTerm.ts';

const { term } = bacKanInSmall;
const reportingDates = ['2020-05-25', '2020-06-30'].map(date);
const register = registerFor({
  ...term,
  settings: { ...term.settings, reportingDates, defaultDate: reportingDates[1]! },
});
const parts = overviewParts(contextFor(register, '2020-06-30'));

describe('The overview', () => {
  it('answers in the order in which leaders ask', () => {
    const planned = term.congresses!.map((row, index) =>
      index === 0 ? { ...row, planned: date('2020-05-01') } : row,
    );
    const withPlan = registerFor({ ...register.term, congresses: planned });
    const keys = overviewParts(contextFor(withPlan, '2020-06-20')).map(({ key }) => key);
    expect(keys).toEqual(['plan', 'changed', 'quality', 'ahead']);
    expect(parts.map(({ key }) => key)).toEqual(['changed', 'quality', 'ahead']);
  });

  it('tells what changed since the date before, with its denominators', () => {
    const changed = parts.find(({ key }) => key === 'changed')!;
    expect(changed.heading).toBe('Thay đổi từ hết ngày 25/5/2020');
    expect(changed.items[0]).toEqual({
      text: 'Đảng bộ trực thuộc Tỉnh ủy: thêm 1 đại hội đã tiến hành, từ 0/3 thành 1/3.',
      behind: { page: 'what-changed', part: 'progress' },
    });
    expect(overviewParts(contextFor(register, '2020-05-25')).map(({ key }) => key)).not.toContain(
      'changed',
    );
  });

  it('says of every sentence where its rows are', () => {
    for (const { items } of parts)
      for (const { text, behind } of items) {
        expect(text).toMatch(/\S/);
        expect('page' in behind || 'figure' in behind, text).toBe(true);
      }
  });

  it('has no part of which the data know nothing', () => {
    const { plan, organizations } = term;
    const bare = registerFor({ plan, organizations, settings: register.term.settings });
    expect(overviewParts(contextFor(bare, '2020-06-30'))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { GOALS } from '../../src/performance/goals.ts';
import { lastRun } from '../../src/performance/lastRun.ts';
import { partTable } from '../../src/performance/partTable.ts';
import { METRICS, PARTS, type NotRun } from '../../src/performance/performanceRun.ts';

const REASONS: readonly NotRun['reason'][] = ['tooLong', 'notInstalled', 'failed', 'otherNumbers'];

describe('The record', () => {
  it('holds parts, subjects and quantities that the page has words for', () => {
    expect(PARTS).toEqual(expect.arrayContaining(Object.keys(lastRun)));
    for (const part of PARTS.filter((one) => lastRun[one] !== undefined))
      for (const { cells } of partTable(part, lastRun[part]!, 'vi').rows)
        expect(cells[0], part).toEqual(expect.any(String));
  });

  it('is of at least five runs, and says why where there are none', () => {
    for (const { results } of Object.values(lastRun))
      for (const { values, notRun } of Object.values(results)) {
        expect(Object.keys(METRICS)).toEqual(expect.arrayContaining(Object.keys(values)));
        for (const { runs } of Object.values(values)) expect(runs).toBeGreaterThanOrEqual(5);
        if (notRun !== undefined) expect(REASONS).toContain(notRun.reason);
        expect(Object.keys(values).length > 0).toBe(notRun === undefined);
      }
  });

  it('has goals for all parts', () => {
    expect(new Set(Object.values(GOALS).map(({ part }) => part))).toEqual(new Set(PARTS));
  });
});

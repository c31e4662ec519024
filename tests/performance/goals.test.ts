import { describe, expect, it } from 'vitest';
import { goalStates, type GoalId } from '../../src/performance/goals.ts';
import { goalTable } from '../../src/performance/goalTable.ts';
import type { PerformanceRun } from '../../src/performance/performanceRun.ts';
import { sampleRun } from './sampleRun.ts';

function stateOf(id: GoalId, run: PerformanceRun = sampleRun) {
  const { value, met } = goalStates(run).find((state) => state.id === id)!;
  return { value, met };
}

describe('A goal', () => {
  it('of a ratio holds one median against another', () => {
    expect(stateOf('ingest')).toEqual({ value: 2.5, met: true });
  });

  it('of an amount holds the median against the limit', () => {
    expect(stateOf('provinceTime')).toEqual({ value: 7_500, met: false });
    expect(stateOf('provinceMemory')).toEqual({ value: 400_000_000, met: true });
  });

  it('of time is missed where the runs were ended after more time than it allows', () => {
    expect(stateOf('nationalTime')).toEqual({ value: undefined, met: false });
    expect(stateOf('nationalMemory')).toEqual({ value: undefined, met: undefined });
    expect(stateOf('buildGrowth')).toEqual({ value: undefined, met: undefined });
  });

  it('of pages is decided by the worst page, and by all or none', () => {
    expect(stateOf('largestPaint')).toEqual({ value: 900, met: false });
    expect(stateOf('performance')).toEqual({ value: 100, met: true });
    expect(stateOf('layoutShift')).toEqual({ value: 0, met: true });
    expect(stateOf('accessibility')).toEqual({ value: undefined, met: undefined });
  });

  it('is neither met nor missed where nothing was run', () => {
    for (const { value, met } of goalStates({}))
      expect({ value, met }).toEqual({ value: undefined, met: undefined });
  });
});

describe('The table of goals', () => {
  const rowOf = (name: string, run: PerformanceRun = sampleRun) =>
    goalTable(run, 'en')
      .rows.find(({ cells }) => cells[0] === name)!
      .cells.slice(1);

  it('gives each goal its result, value, limit, and the version that was measured', () => {
    const tried = '24 November 2026, version 0123456789ab';
    expect(rowOf('Reading and checking against PapaParse')).toEqual([
      'Met',
      '2.5×',
      'at most 3×',
      tried,
    ]);
    expect(rowOf('Largest contentful paint, slowest page')).toEqual([
      'Not met',
      '900 ms',
      'at most 800 ms',
      tried,
    ]);
  });

  it('says why there is no value, and never that such a goal is met', () => {
    const why = 'Not finished within 300 s · 24 November 2026, version 0123456789ab';
    const limits = ['at most 60 s', 'at most 1.5 GB'];
    expect(rowOf('Building the country: time')).toEqual(['Not met', undefined, limits[0], why]);
    expect(rowOf('Building the country: memory')).toEqual([
      'Not measured',
      undefined,
      limits[1],
      why,
    ]);
    for (const { cells } of goalTable({}, 'vi').rows)
      expect(cells.toSpliced(3, 1).slice(1)).toEqual(['Chưa đo', undefined, undefined]);
  });

  it('can be that of one part', () => {
    expect(goalTable(sampleRun, 'en', 'ingest').rows).toHaveLength(1);
  });
});

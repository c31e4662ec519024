import { describe, expect, it } from 'vitest';
import { partDrawing } from '../../src/performance/partDrawing.ts';
import type { Part } from '../../src/performance/performanceRun.ts';
import { sampleRun } from './sampleRun.ts';

function groupsOf(part: Part) {
  const drawing = partDrawing(part, sampleRun, 'en');
  if (drawing.form !== 'bars') throw new Error('No bars.');
  return drawing.groups;
}

describe('The bars of a part', () => {
  it('stand against the goal as so many times what another needs', () => {
    const [time] = groupsOf('ingest');
    expect(time?.target).toEqual({ share: 6_000, label: 'Goal: at most 6 s' });
    expect(time?.rows.map(({ value, share }) => [value, share])).toEqual([
      ['5 s', '2.5×'],
      ['2 s', '1×'],
      ['Not measured', undefined],
    ]);
  });

  it('all fit on their scale, and so does the line of the goal', () => {
    for (const part of ['ingest', 'build', 'pages'] as const)
      for (const { rows, target, scaleEnd } of groupsOf(part)) {
        const ends = rows.flatMap(({ parts }) => parts.map(({ count }) => count));
        expect(Math.max(...ends, target?.share ?? 0)).toBeLessThan(scaleEnd!);
      }
  });

  it('are missing, with the reason, where nothing was measured: never of length 0', () => {
    const [, , national] = groupsOf('build');
    expect(national?.heading).toBe('The country · Time');
    expect(national?.rows[0]).toEqual({
      label: 'The country, from nothing',
      note: 'Not finished within 300 s',
      parts: [],
      total: undefined,
      value: 'Not measured',
    });
  });

  it('are words where the part was not run', () => {
    expect(partDrawing('peers', sampleRun, 'vi')).toEqual({
      form: 'empty',
      label: 'Phần này chưa được đo.',
    });
  });
});

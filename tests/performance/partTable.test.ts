import { describe, expect, it } from 'vitest';
import { partTable } from '../../src/performance/partTable.ts';
import { sampleRun } from './sampleRun.ts';

describe('The table of a part', () => {
  it('gives the median with the least and the most', () => {
    expect(partTable('ingest', sampleRun.ingest!, 'vi').rows[0]?.cells).toEqual([
      'Sản phẩm: đọc và kiểm tra',
      '5 s (2,5 s – 10 s)',
      '900 MB (450 MB – 1,8 GB)',
    ]);
  });

  it('writes a number alone where all runs gave the same', () => {
    const cells = partTable('pages', sampleRun.pages!, 'en').rows[0]!.cells;
    expect(cells[5]).toBe('0');
  });

  it('says why something was not measured', () => {
    const reasons = (part: 'ingest' | 'build') =>
      partTable(part, sampleRun[part]!, 'en').rows.map(({ cells }) => cells[1]);
    expect(reasons('ingest')[2]).toBe('Could not be installed: network request failed');
    expect(reasons('build').slice(3)).toEqual([
      'Not finished within 300 s',
      'Failed: Error: no room',
    ]);
  });

  it('leaves a cell empty where a subject has no such number', () => {
    expect(partTable('pages', sampleRun.pages!, 'en').rows[0]!.cells[2]).toBeUndefined();
  });
});

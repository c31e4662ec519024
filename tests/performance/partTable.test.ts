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

  it('says why something was not measured, and has no number there', () => {
    const lastOf = (part: 'ingest' | 'build', count: number) =>
      partTable(part, sampleRun[part]!, 'en')
        .rows.slice(-count)
        .map(({ cells }) => cells);
    expect(lastOf('ingest', 1)).toEqual([
      [
        'DuckDB: reads into tables. Could not be installed: network request failed',
        undefined,
        undefined,
      ],
    ]);
    expect(lastOf('build', 2).map(([name]) => name)).toEqual([
      'The country, from nothing. Not finished within 300 s',
      'The country, again. Failed: Error: no room',
    ]);
  });

  it('leaves a cell empty where a subject has no such number', () => {
    expect(partTable('pages', sampleRun.pages!, 'en').rows[0]!.cells[2]).toBeUndefined();
  });
});

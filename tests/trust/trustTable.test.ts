import { describe, expect, it } from 'vitest';
import lastRun from '../../src/trust/lastRun.json' with { type: 'json' };
import { trustTable } from '../../src/trust/trustTable.ts';
import { TRUST_COUNTS, TRUST_POINTS, type TrustRun } from '../../src/trust/trustRun.ts';

const laws = {
  commit: '0123456789ab',
  changed: false,
  date: '2026-11-23',
  passed: 21,
  failed: 1,
  skipped: 0,
  counts: { laws: { held: 21, tried: 22 }, runs: { held: 21_000, tried: 22_000 } },
};

describe('The table of what was tried', () => {
  it('has a row for each point, and says of which nothing was run', () => {
    const { rows } = trustTable({}, 'en');
    expect(rows).toHaveLength(TRUST_POINTS.length);
    for (const { cells } of rows)
      expect(cells.slice(1)).toEqual([undefined, 'Not run yet', undefined]);
  });

  it('gives what held of what was tried, with the day and the version', () => {
    const row = trustTable({ laws }, 'vi').rows[1];
    expect(row?.cells.slice(1)).toEqual([
      '21/22',
      '21/22 quy luật · 21.000/22.000 lần thử ngẫu nhiên',
      '23/11/2026, bản 0123456789ab',
    ]);
  });

  it('tells skipped tests apart, and changes that are in no version', () => {
    const row = trustTable({ laws: { ...laws, skipped: 3, changed: true } }, 'en').rows[1];
    expect(row?.cells[1]).toBe('21/22, 3 skipped');
    expect(row?.cells[3]).toBe(
      '23 November 2026, version 0123456789ab, with changes not committed',
    );
  });

  it('knows every point and number of the record', () => {
    const run: TrustRun = lastRun;
    expect(TRUST_POINTS).toEqual(expect.arrayContaining(Object.keys(run)));
    for (const { counts } of Object.values(run))
      expect(Object.keys(TRUST_COUNTS)).toEqual(expect.arrayContaining(Object.keys(counts)));
  });
});

import { describe, expect, it } from 'vitest';
import type { Publication } from '../../src/data/records.ts';
import { publicationOn } from '../../src/statistics/publication.ts';
import { date } from './smallTerm.ts';

const place = { file: 'small/publication.csv', line: 2 };
const approved: Publication = {
  place,
  figure: 'timeline',
  audience: 'public',
  approvedBy: 'Văn phòng',
  approvedOn: date('2020-07-02'),
};
const stateOf = (rows: readonly Publication[] | undefined, asOf = '2020-06-30') =>
  publicationOn(rows, 'timeline', date(asOf)).state;

describe('A figure', () => {
  it('is internal without a row, and without the table', () => {
    expect(stateOf(undefined)).toBe('internal');
    expect(stateOf([{ ...approved, figure: 'election-outcome' }])).toBe('internal');
  });

  it('is public by an approved row, on whatever day it was approved', () => {
    expect(stateOf([approved])).toBe('public');
  });

  it('stays internal without the name or the day of an approval', () => {
    const { approvedBy, approvedOn, ...bare } = approved;
    expect(stateOf([{ ...bare, approvedOn: approvedOn! }])).toBe('internal');
    expect(stateOf([{ ...bare, approvedBy: approvedBy! }])).toBe('internal');
  });

  it('waits for its day, which the as-of date must reach', () => {
    const row = { ...approved, notBefore: date('2020-07-03') };
    expect(stateOf([row], '2020-07-02')).toBe('waiting');
    expect(stateOf([row], '2020-07-03')).toBe('public');
  });

  it('goes by the last of several rows', () => {
    expect(stateOf([approved, { place, figure: 'timeline', audience: 'internal' }])).toBe(
      'internal',
    );
  });
});

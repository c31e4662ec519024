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
const stateOf = (
  rows: readonly Publication[] | undefined,
  siteAsOf = '2020-06-30',
  asOf = siteAsOf,
) => publicationOn(rows, 'timeline', { asOf: date(asOf), siteAsOf: date(siteAsOf) }).state;

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

  it('waits for its day, which the as-of date of the site must reach, at all its dates', () => {
    const row = { ...approved, notBefore: date('2020-07-03') };
    expect(stateOf([row], '2020-07-02')).toBe('waiting');
    expect(stateOf([row], '2020-07-03')).toBe('public');
    expect(stateOf([row], '2020-07-03', '2020-05-25')).toBe('public');
  });

  it('waits at a date that lies after the as-of date of the site, and says for which day', () => {
    const dates = { asOf: date('2020-06-30'), siteAsOf: date('2020-05-25') };
    const { state, from } = publicationOn([approved], 'timeline', dates);
    expect([state, String(from)]).toEqual(['waiting', '2020-06-30']);
  });

  it('waits for its own date, where that is later than the day before which it may not be published', () => {
    const row = { ...approved, notBefore: date('2020-06-01') };
    const dates = { asOf: date('2020-06-30'), siteAsOf: date('2020-06-15') };
    const { state, from } = publicationOn([row], 'timeline', dates);
    expect([state, String(from)]).toEqual(['waiting', '2020-06-30']);
  });

  it('that is never public stays internal whatever its row says, and says why', () => {
    const dates = { asOf: date('2020-06-30'), siteAsOf: date('2020-06-30') };
    expect(publicationOn([approved], 'timeline', dates, 'names-units')).toEqual({
      state: 'internal',
      row: approved,
      never: 'names-units',
    });
  });

  it('goes by the last of several rows', () => {
    expect(stateOf([approved, { place, figure: 'timeline', audience: 'internal' }])).toBe(
      'internal',
    );
  });
});

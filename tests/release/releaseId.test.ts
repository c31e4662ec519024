import { describe, expect, it } from 'vitest';
import { releaseId } from '../../src/release/releaseId.ts';
import { siteOf } from './fakeSite.ts';

const pages = { 't/as-of/2020-04-30/index.html': 'a', 't/figures/timeline@2020-06-30.svg': 'b' };
const idOf = (site: ReturnType<typeof siteOf>) => releaseId(site, site.files);

describe('The id of a release', () => {
  it('is its newest as-of date and a hash of its files, in whatever order', () => {
    const statistics = {
      't/statistics.json': '{"dates":[{"asOf":"2020-06-15"},{"asOf":"2020-07-31"}]}',
    };
    const reversed = Object.fromEntries(Object.entries({ ...pages, ...statistics }).reverse());
    expect(idOf(siteOf(pages, statistics))).toMatch(/^2020-07-31-[0-9a-f]{12}$/);
    expect(idOf(siteOf(reversed))).toBe(idOf(siteOf(pages, statistics)));
  });

  it('takes the date from the addresses where there are no statistics', () => {
    expect(idOf(siteOf(pages))).toMatch(/^2020-06-30-/);
    expect(idOf(siteOf({ 'index.html': '' }))).toMatch(/^undated-/);
  });

  it('changes with a name or a byte', () => {
    const others = [{ new: 'a' }, { 't/figures/timeline@2020-06-30.svg': 'c' }];
    const ids = [pages, ...others.map((other) => ({ ...pages, ...other }))].map((one) =>
      idOf(siteOf(one)),
    );
    expect(new Set(ids).size).toBe(3);
  });
});

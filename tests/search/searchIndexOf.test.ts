import { describe, expect, it } from 'vitest';
import { FIGURE_IDS } from '../../src/data/figureIds.ts';
import { editionOf } from '../../src/edition/edition.ts';
import { entriesOf } from '../../src/search/match.ts';
import { searchIndexOf, searchListsOf, unitFileNames } from '../../src/search/searchIndexOf.ts';
import { unitFilesOf } from '../../src/search/unitFilesOf.ts';
import { searchOver } from './units.ts';

const { terms } = editionOf({ dataFolder: 'data', quarantine: false });
const shipped = terms.filter(({ register }) => register.term.id === 'bac-kan-2020-2025');
const inVietnamese = searchOver(shipped, 'vi');
const inEnglish = searchOver(shipped, 'en');
const best = (query: string, search = inVietnamese) => search(query)[0]!;

describe('The index of the shipped term', () => {
  it('has the root, its committees, every figure, and each organisation once', () => {
    const entries = entriesOf(searchIndexOf(shipped, 'vi').groups);
    const count = (kind: string) => entries.filter((entry) => entry.kind === kind).length;
    const units = shipped
      .flatMap(unitFilesOf)
      .flatMap(({ pages }) =>
        pages.flatMap(({ groups }) => groups.flatMap(([, , , , rows]) => rows)),
      );
    const { register } = shipped[0]!;
    const { defaultDate } = register.term.settings;
    const present = register.term.organizations.filter(
      ({ dissolved }) => !dissolved || Temporal.PlainDate.compare(dissolved, defaultDate) > 0,
    );
    expect(count('committee')).toBe(12);
    expect(count('committee') + units.length).toBe(present.length);
    expect(count('figure')).toBe(FIGURE_IDS.length);
    expect(entries.filter(({ address }) => address.includes('*'))).toEqual([]);
  });

  it('finds Bắc Kạn as "bac kan", a committee by its short name, and leads to its page', () => {
    expect(best('bac kan').name).toBe('Đảng bộ tỉnh Bắc Kạn');
    expect(best('ba be').address).toBe('/bac-kan-2020-2025/committees/BK-BB/');
    expect(best('BA BE', inEnglish).address).toBe('/en/bac-kan-2020-2025/committees/BK-BB/');
  });

  it('leads from a unit to its row on the page of its committee, and says where it came from', () => {
    const unit = best('thi tran cho ra');
    expect(unit.kind).toBe('unit');
    expect(unit.address).toBe('/bac-kan-2020-2025/committees/BK-BB/#unit-BK-BB-01');
    expect(unit.told).toBe('Tổ chức cơ sở đảng · Đảng bộ huyện Ba Bể · organizations/ba-be.csv:5');
    expect(best('thi tran cho ra', inEnglish)).toMatchObject({
      address: '/en/bac-kan-2020-2025/committees/BK-BB/#unit-BK-BB-01',
      name: unit.name,
    });
  });

  it('finds every unit by its code', () => {
    const { register } = shipped[0]!;
    const units = register
      .units(register.root.code, 'co-so')
      .filter(({ days }) => days.dissolved === Infinity);
    expect(units.length).toBeGreaterThan(400);
    for (const { organization } of units)
      expect(inVietnamese(organization.code).map(({ address }) => address)).toContainEqual(
        expect.stringMatching(new RegExp(`(#unit-|/)${organization.code}/?$`)),
      );
  });

  it('finds definitions, figures and documents in both languages', () => {
    expect(best('qua han').address).toBe('/methods/#method-overdue');
    expect(best('overdue', inEnglish).address).toBe('/en/methods/#method-overdue');
    expect(best('tien do theo cap').address).toBe(
      '/bac-kan-2020-2025/figures/completion-by-level/',
    );
    expect(inVietnamese('153-kh/tu').map(({ kind }) => kind)).toContain('document');
    expect(best('chi thi 35').address).toBe('/bac-kan-2020-2025/timeline/#timeline');
  });

  it('says of everything which term it belongs to where there are two', () => {
    const both = searchOver([...shipped, ...shipped], 'vi');
    const told = (search: typeof both) =>
      [...search('cho ra'), ...search('tien do')]
        .filter(({ kind }) => kind !== 'definition')
        .map((entry) => entry.told);
    expect(told(both).every((one) => one.includes('Nhiệm kỳ 2020–2025'))).toBe(true);
    expect(told(inVietnamese).some((one) => one.includes('Nhiệm kỳ'))).toBe(false);
  });

  it('numbers the files of the units from term to term', () => {
    expect(unitFileNames([...shipped, ...shipped])).toEqual(['units-1', 'units-2']);
    const { units } = searchIndexOf([...shipped, ...shipped], 'en');
    expect(units.map(({ files }) => files)).toEqual([
      ['/search/units-1.json'],
      ['/search/units-2.json'],
    ]);
  });

  it('lists on the page what stands in it but the units', () => {
    expect(searchListsOf(shipped, 'vi').groups).toEqual(searchIndexOf(shipped, 'vi').groups);
  });
});

import { describe, expect, it } from 'vitest';
import { FIGURE_IDS } from '../../src/data/figureIds.ts';
import { editionOf } from '../../src/edition/edition.ts';
import { entriesOf, found, type Entry } from '../../src/search/match.ts';
import { searchIndexOf } from '../../src/search/searchIndexOf.ts';

const { terms } = editionOf({ dataFolder: 'data', quarantine: false });
const shipped = terms.filter(({ register }) => register.term.id === 'bac-kan-2020-2025');
const entries = (locale: 'vi' | 'en') => entriesOf(searchIndexOf(shipped, locale).groups);
const all = entries('vi');
const best = (query: string, some: readonly Entry[] = all) => found(some, query)[0]!;

describe('The index of the shipped term', () => {
  it('has the root, its committees, every figure, and each organisation once', () => {
    const count = (kind: Entry['kind']) => all.filter((entry) => entry.kind === kind).length;
    const { register } = shipped[0]!;
    const { defaultDate } = register.term.settings;
    const present = register.term.organizations.filter(
      ({ dissolved }) => !dissolved || Temporal.PlainDate.compare(dissolved, defaultDate) > 0,
    );
    expect(count('committee')).toBe(12);
    expect(count('committee') + count('unit')).toBe(present.length);
    expect(count('figure')).toBe(FIGURE_IDS.length);
    expect(new Set(all.map(({ address }) => address).filter((one) => one.includes('*')))).toEqual(
      new Set(),
    );
  });

  it('finds Bắc Kạn as "bac kan", a committee by its short name, and leads to its page', () => {
    expect(best('bac kan').name).toBe('Đảng bộ tỉnh Bắc Kạn');
    expect(best('ba be').address).toBe('/bac-kan-2020-2025/committees/BK-BB/');
    expect(best('BA BE', entries('en')).address).toBe('/en/bac-kan-2020-2025/committees/BK-BB/');
  });

  it('leads from a unit to its row on the page of its committee, and says where it came from', () => {
    const unit = best('thi tran cho ra');
    expect(unit.kind).toBe('unit');
    expect(unit.address).toBe('/bac-kan-2020-2025/committees/BK-BB/?find=BK-BB-01#units');
    expect(unit.told).toBe('Tổ chức cơ sở đảng · Đảng bộ huyện Ba Bể · organizations/ba-be.csv:5');
  });

  it('finds definitions, figures and documents in both languages', () => {
    expect(best('qua han').address).toBe('/methods/#method-overdue');
    expect(best('overdue', entries('en')).address).toBe('/en/methods/#method-overdue');
    expect(best('tien do theo cap').address).toBe(
      '/bac-kan-2020-2025/figures/completion-by-level/',
    );
    expect(found(all, '153-kh/tu').map(({ kind }) => kind)).toContain('document');
    expect(best('chi thi 35').address).toBe('/bac-kan-2020-2025/timeline/#timeline');
  });

  it('says of everything which term it belongs to where there are two', () => {
    const both = entriesOf(searchIndexOf([...shipped, ...shipped], 'vi').groups);
    const ofTerms = both.filter(({ kind }) => kind !== 'definition');
    expect(ofTerms.every(({ told }) => told.includes('Nhiệm kỳ 2020–2025'))).toBe(true);
    expect(all.some(({ told }) => told.includes('Nhiệm kỳ'))).toBe(false);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestFirst, entriesOf, hitsIn, queryOf } from '../../src/search/match.ts';
import type { Group, Row } from '../../src/search/searchIndex.ts';
import { words } from '../../src/search/words.ts';

const group = (kind: Group['kind'], about: string, ...rows: readonly Row[]): Group => ({
  kind,
  about,
  link: `/${kind}/*/`,
  rows,
});

const found = (groups: readonly Group[], text: string) => {
  const query = queryOf(text);
  const hits = query === undefined ? [] : hitsIn(entriesOf(groups), query);
  return bestFirst(hits).map(({ entry }) => entry());
};
const names = (groups: readonly Group[], query: string) =>
  found(groups, query).map(({ name }) => name);

describe('What is sought', () => {
  it('knows neither case nor diacritics nor punctuation', () => {
    expect(words('Chi bộ Đông-Viên (số 01/A)')).toBe(' chi bo dong vien so 01 a');
    expect(words('Kế hoạch 153-KH/TU')).toBe(words('ke hoach 153 kh tu'));
  });

  it('is nothing without a letter or a digit', () => {
    expect(words(' – ')).toBe(' ');
    expect(names([group('unit', '', ['–', 'A', ''])], '–')).toEqual([]);
    expect(names([group('unit', '', ['–', 'A', ''])], '')).toEqual([]);
  });
});

/** Words as an office types them, with everything that folding takes away. */
const word = fc
  .array(fc.constantFrom(...'abcdđeghiklmnoơôpqrstuưvxyăâêĐẮờịNGẸ09'), {
    minLength: 1,
    maxLength: 6,
  })
  .map((letters) => letters.join(''));
const name = fc.array(word, { minLength: 1, maxLength: 5 }).map((some) => some.join(' '));
const typed = fc.constantFrom<(text: string) => string>(
  (text) => words(text),
  (text) => text.normalize('NFD'),
  (text) => text.toUpperCase().normalize('NFC'),
  (text) => text.replace(/[đĐ]/g, 'd').normalize('NFD').replace(/\p{M}/gu, ''),
);

describe('An entry', () => {
  it('is found first by its whole name, however it is typed', () => {
    fc.assert(
      fc.property(name, typed, fc.array(name), (sought, type, others) => {
        const rows = [...others, sought].map((one, index): Row => [one, `K${index}`, '']);
        const [first] = names([group('unit', '', ...rows)], type(sought));
        expect(words(first!)).toBe(words(sought));
      }),
    );
  });

  it('is found by the beginnings of its words in any order', () => {
    fc.assert(
      fc.property(name, typed, fc.nat(), (sought, type, cut) => {
        const parts = type(sought).trim().split(' ').reverse();
        // A letter and the marks on it are typed together.
        const begun = parts.map((part) => [...part.normalize('NFC')].slice(0, 1 + (cut % 4)));
        const query = begun.map((letters) => letters.join('')).join(' ');
        expect(names([group('unit', 'nơi khác', [sought, 'K', ''])], query)).toEqual([sought]);
      }),
    );
  });

  it('is not found by what stands within a word, nor by half of what was typed', () => {
    const groups = [group('unit', 'Chi bộ', ['Nà Luông', 'X-1', ''])];
    expect(names(groups, 'uong')).toEqual([]);
    expect(names(groups, 'na luong khac')).toEqual([]);
  });

  it('is found by its key, its short name and what it belongs to', () => {
    const groups = [group('unit', 'Đảng bộ huyện Ba Bể', ['Chi bộ thôn Đon', 'BK-BB-01', 'Đon'])];
    for (const query of ['bk-bb-01', 'đon', 'ba be chi bo'])
      expect(names(groups, query), query).toHaveLength(1);
  });
});

describe('What is found', () => {
  const groups = [
    group('committee', 'Cấp trên cơ sở', ['Đảng bộ huyện Chợ Mới', 'CM', 'Chợ Mới']),
    group('definition', '', ['Tổng số', 'total', 'Số tổ chức ở mọi chợ mới']),
    group(
      'unit',
      'Cơ sở · Đảng bộ huyện Chợ Mới',
      ['Chi bộ Nông Hạ', 'CM-1', ''],
      ['Chi bộ chợ Mới Lạp', 'CM-2', ''],
      ['Chợ Mới', 'CM-3', ''],
      ['Chợ Mới Hai', 'CM-4', ''],
    ),
  ];

  it('begins with the exact name, then those that begin so, then those that have the words', () => {
    expect(names(groups, 'cho moi')).toEqual([
      'Đảng bộ huyện Chợ Mới',
      'Chợ Mới',
      'Chợ Mới Hai',
      'Chi bộ chợ Mới Lạp',
      'Tổng số',
      'Chi bộ Nông Hạ',
    ]);
  });

  it('has committees before units where they match alike', () => {
    expect(names(groups, 'moi cho').slice(0, 2)).toEqual([
      'Đảng bộ huyện Chợ Mới',
      'Chi bộ chợ Mới Lạp',
    ]);
  });

  it('leads to where it stands', () => {
    const [first] = found(groups, 'cm-3');
    expect(first!.address).toBe('/unit/CM-3/');
  });
});

/** The units of a country in small, as files: every one once, no text twice. */
import { describe, expect, it } from 'vitest';
import type { TermEdition } from '../../src/edition/edition.ts';
import { unitFilesOf } from '../../src/search/unitFilesOf.ts';
import { organization, planRow, registerFor } from '../statistics/smallTerm.ts';
import { searchOver } from './units.ts';

const plan = ['chi-bo', 'co-so', 'huyen', 'tinh', 'toan-quoc'].map((level) =>
  planRow(level, '2020-06-30'),
);
const count = (length: number) => Array.from({ length }, (_, index) => index + 1);

/** Two provinces with two committees each; every committee has one organisation with so many cells. */
const country = (cells: number) =>
  ({
    register: registerFor({
      plan,
      organizations: [
        organization('TQ', undefined, 'toan-quoc'),
        ...count(2).flatMap((p) => [
          organization(`P${p}`, 'TQ', 'tinh', { name: `Đảng bộ tỉnh ${p}` }),
          ...count(2).flatMap((h) => [
            organization(`P${p}-${h}`, `P${p}`, 'huyen', { name: `Đảng bộ huyện ${h}` }),
            organization(`P${p}-${h}-S`, `P${p}-${h}`, 'co-so', { name: 'Đảng bộ xã' }),
            ...count(cells).map((c) =>
              organization(`P${p}-${h}-S-${c}`, `P${p}-${h}-S`, 'chi-bo', { name: `Chi bộ c${c}` }),
            ),
          ]),
        ]),
        organization('XA-LE', 'P1', 'co-so', { name: 'Đảng bộ xã lẻ', shortName: 'Xã lẻ' }),
      ],
    }),
  }) as unknown as TermEdition;

describe('The files of the units', () => {
  it('say every text once', () => {
    const [file, ...others] = unitFilesOf(country(3));
    expect(others).toEqual([]);
    expect(new Set(file!.texts).size).toBe(file!.texts.length);
    expect(file!.texts.filter((text) => text === 'Chi bộ c1')).toHaveLength(1);
  });

  it('hold at most about twenty thousand units, and each in one of them', () => {
    const files = unitFilesOf(country(9_000));
    const sizes = files.map(({ pages }) =>
      pages.reduce(
        (sum, { groups }) => sum + groups.reduce((all, [, , , , rows]) => all + rows.length, 0),
        0,
      ),
    );
    expect(sizes.length).toBeGreaterThan(1);
    for (const size of sizes) expect(size).toBeLessThanOrEqual(20_000);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(4 * 9_001 + 1);
  });

  it('lead to the page and the row of a unit, also on a further page', () => {
    const search = searchOver([country(1_200)], 'vi');
    const one = (text: string) => search(text)[0]!.address;
    expect(one('P2-1-S-7')).toBe('/small-2020-2025/committees/P2-1/#unit-P2-1-S-7');
    expect(one('P2-1-S-700')).toBe('/small-2020-2025/committees/P2-1/units/2/#unit-P2-1-S-700');
    expect(one('P2-1-S-1200')).toBe('/small-2020-2025/committees/P2-1/units/3/#unit-P2-1-S-1200');
    expect(one('P2-1')).toBe('/small-2020-2025/committees/P2-1/');
  });

  it('take a code that does not begin with that of the unit above, and a short name', () => {
    const search = searchOver([country(1)], 'vi');
    expect(search('xa-le')[0]).toMatchObject({
      name: 'Đảng bộ xã lẻ',
      told: 'Xã lẻ · co-so · Đảng bộ tỉnh 1 · table.csv:1',
      address: '/small-2020-2025/committees/P1/#unit-XA-LE',
    });
  });

  it('find a unit by the organisation and the committee above it', () => {
    const search = searchOver([country(2)], 'vi');
    expect(search('chi bo c2 huyen 1').map(({ address }) => address)).toEqual([
      '/small-2020-2025/committees/P1-1/#unit-P1-1-S-2',
      '/small-2020-2025/committees/P2-1/#unit-P2-1-S-2',
    ]);
  });
});

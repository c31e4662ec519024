/** How large a generated term is: its tiers from the root down, each with its level and how many units it has. */
import type { LevelKey } from '../rows.ts';

export interface Tier {
  readonly level: LevelKey;
  readonly count: number;
  /** What the plan calls the level. */
  readonly name: string;
  readonly nameEn: string;
  /** Last day by the plan. */
  readonly deadline: string;
}

export interface Size {
  readonly id: string;
  readonly root: { readonly code: string; readonly name: string; readonly nameEn: string };
  /** The root's tier first, the cells last. */
  readonly tiers: readonly Tier[];
}

const cells = {
  level: 'chi-bo',
  name: 'Chi bộ trực thuộc đảng ủy cơ sở',
  nameEn: 'Cells under grassroots committees',
  deadline: '2020-05-31',
} as const;
const grassroots = {
  level: 'co-so',
  name: 'Tổ chức cơ sở đảng',
  nameEn: 'Grassroots party organisations',
  deadline: '2020-06-30',
} as const;
const upper = {
  level: 'cap-tren-co-so',
  name: 'Đảng bộ cấp trên trực tiếp cơ sở',
  nameEn: 'Committees directly above the grassroots',
  deadline: '2020-08-31',
} as const;
const province = {
  level: 'cap-tinh',
  name: 'Đảng bộ trực thuộc Trung ương',
  nameEn: 'Committees directly under the centre',
  deadline: '2020-10-31',
} as const;

/** The sizes that have a name: a province like Bắc Kạn, and the whole country as of 2020 (counts as published). */
export const SIZES = {
  province: {
    id: 'tinh-minh-hoa-2020-2025',
    root: {
      code: 'MH',
      name: 'Đảng bộ tỉnh Minh Họa',
      nameEn: 'Minh Họa provincial party organisation',
    },
    tiers: [
      { ...province, count: 1, name: 'Đảng bộ tỉnh', nameEn: 'Provincial party organisation' },
      { ...upper, count: 11 },
      { ...grassroots, count: 452 },
      { ...cells, count: 2_600 },
    ],
  },
  national: {
    id: 'toan-quoc-minh-hoa-2020-2025',
    root: { code: 'TQ', name: 'Toàn quốc (minh họa)', nameEn: 'The whole country (illustrative)' },
    tiers: [
      {
        level: 'trung-uong',
        name: 'Toàn Đảng',
        nameEn: 'The whole party',
        deadline: '2021-01-31',
        count: 1,
      },
      { ...province, count: 67 },
      { ...upper, count: 1_311 },
      { ...grassroots, count: 52_105 },
      { ...cells, count: 250_000 },
    ],
  },
} as const satisfies Record<string, Size>;

/** The same tree with so many times the units on every tier below the root, at least one each. */
export function scaled(size: Size, factor: number): Size {
  const tiers = size.tiers.map((tier, index) =>
    index === 0 ? tier : { ...tier, count: Math.max(1, Math.round(tier.count * factor)) },
  );
  return { ...size, tiers };
}

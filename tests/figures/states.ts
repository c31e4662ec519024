/**
 * The states in which a figure may find a term: few units or many, long names, long before or after. Each is made by
 * rule, so that a drawing of 67 committees is as reproducible as one of three.
 */
import type { Congress, Organization } from '../../src/data/records.ts';
import type { Register } from '../../src/statistics/register.ts';
import {
  category,
  congress,
  date,
  election,
  heldOn,
  limitation,
  organization,
  planRow,
  registerFor,
  task,
} from '../statistics/smallTerm.ts';
import { plan } from './terms.ts';

/** One row in every table: a province with one grassroots organisation. */
export const oneRow: Register = registerFor({
  plan,
  organizations: [
    organization('BK', undefined, 'tinh', { name: 'Đảng bộ tỉnh Bắc Kạn' }),
    organization('A', 'BK', 'co-so', { name: 'Đảng bộ xã Mẫu', shortName: 'Xã Mẫu' }),
  ],
  congresses: [
    heldOn('A', '2020-06-12', { delegatesSummoned: 90, delegatesPresent: 88, comments: 4 }),
  ],
  elections: [election('A', { decided: 13, elected: 12, women: 3, asPlanned: false })],
  categories: [{ ...category('thao-luan'), name: 'Thảo luận văn kiện chưa sôi nổi' }],
  limitations: [limitation('A', { category: 'thao-luan' })],
  tasks: [task('A', { task: 'chuẩn y', deadline: '2020-07-12' })],
});

/** Deadlines have passed and no congress was held; each had a planned day. */
export const noneHeld: Register = registerFor({
  plan,
  organizations: committeesWithUnits(3, 4),
  congresses: unitCodes(3, 4).map((code, index) =>
    congress(code, { planned: dayOf(2020, 5, 1 + index) }),
  ),
  limitations: [],
  tasks: [],
});

/** As many committees as stand directly under the centre, three units each. */
export const manyCommittees: Register = registerFor({
  plan,
  organizations: committeesWithUnits(67, 3),
  congresses: unitCodes(67, 3).map(scattered),
  elections: unitCodes(67, 3).map((code, index) =>
    election(code, { decided: 15, elected: 15 - Number(index % 23 === 0), women: index % 5 }),
  ),
  categories: categoryNames().map((name, index) => ({ ...category(`nhom-${index}`), name })),
  limitations: unitCodes(67, 3)
    .filter((_, index) => index % 7 === 0)
    .map((code, index) => limitation(code, { category: `nhom-${index % 10}` })),
  tasks: unitCodes(67, 3).map((code) => task(code, { task: 'chuẩn y', deadline: '2020-06-20' })),
});

const LONG =
  'Đảng bộ các cơ quan, đơn vị sự nghiệp và doanh nghiệp trực thuộc Ủy ban nhân dân huyện Ngân Sơn mở rộng theo quyết định mới';

/** Six levels, every name of 120 characters. */
export const longNames: Register = registerFor({
  plan: [1, 2, 3, 4, 5, 6].map((rank) =>
    planRow(`cap-${rank}`, `2020-0${rank + 3}-30`, rank % 2 === 0 ? 'before' : 'through', {
      name: `${LONG.slice(0, 116)} ${rank}`,
    }),
  ),
  organizations: [6, 5, 4, 3, 2, 1].map((rank) =>
    organization(`M${rank}`, rank === 6 ? undefined : `M${rank + 1}`, `cap-${rank}`, {
      name: `${LONG.slice(0, 117)} ${rank}`,
    }),
  ),
  congresses: [
    heldOn('M1', '2020-04-11', { delegatesSummoned: 9, delegatesPresent: 9, comments: 0 }),
    heldOn('M2', '2020-05-02', { comments: 5 }),
    congress('M3', { opened: '2020-06-29' }),
    congress('M4', { planned: '2020-07-06' }),
    congress('M5', { planned: '2020-06-20' }),
  ],
  elections: [election('M1', { decided: 5, elected: 5, women: 1, asPlanned: true })],
  categories: [{ ...category('dai'), name: LONG.slice(0, 120) }],
  limitations: [limitation('M1', { category: 'dai' })],
  tasks: [task('M1', { task: 'khác', text: LONG, deadline: '2020-06-20' })],
});

function committeesWithUnits(committees: number, units: number): readonly Organization[] {
  const root = organization('TW', undefined, 'tinh', { name: 'Đảng bộ toàn quốc (mẫu)' });
  return [
    root,
    ...count(committees).flatMap((committee) => [
      organization(`C${committee}`, 'TW', 'huyen', {
        name: `Đảng bộ trực thuộc số ${committee}`,
        shortName: `Đảng bộ số ${committee}`,
      }),
      ...count(units).map((unit) =>
        organization(`C${committee}-${unit}`, `C${committee}`, 'co-so', {
          name: `Đảng bộ cơ sở ${unit} thuộc đảng bộ số ${committee}`,
        }),
      ),
    ]),
  ];
}

function unitCodes(committees: number, units: number): readonly string[] {
  return count(committees).flatMap((committee) =>
    count(units).map((unit) => `C${committee}-${unit}`),
  );
}

/** Most held on days from March to June, every eleventh still ahead, every thirteenth without a report. */
function scattered(code: string, index: number): Congress {
  if (index % 11 === 0) return congress(code, { planned: dayOf(2020, 7, 1 + (index % 28)) });
  const day = dayOf(2020, 3 + (index % 4), 1 + ((index * 7) % 28));
  return heldOn(code, day, index % 13 === 0 ? {} : { comments: index % 9 });
}

function categoryNames(): readonly string[] {
  return count(10).map((index) => `Hạn chế mẫu thứ ${index} về thảo luận văn kiện`);
}

function count(to: number): readonly number[] {
  return Array.from({ length: to }, (_, index) => index + 1);
}

function dayOf(year: number, month: number, day: number): string {
  return date(`${year}-01-01`)
    .with({ month, day: Math.min(day, 28) })
    .toString();
}

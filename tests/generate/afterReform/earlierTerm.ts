/** A small term of Bắc Kạn before the reform, all invented: three committees with three grassroots organisations each. */
import { CONGRESSES, dayAfter, ELECTIONS, ORGANIZATIONS, sheet } from './sheet.ts';

export interface EarlierTerm {
  readonly year: number;
  readonly congress: string;
  readonly youngAgeLimit: number;
  readonly targets: Readonly<Record<string, number>>;
  /** How the deadline of grassroots organisations, 30 June, is counted. */
  readonly rule: 'hết ngày' | 'trước ngày';
}

const COMMITTEES = [
  ['BK-1', 'Đảng bộ huyện số 1 (minh họa)'],
  ['BK-2', 'Đảng bộ huyện số 2 (minh họa)'],
  ['BK-3', 'Đảng bộ Khối cơ quan (minh họa)'],
] as const;
const grassroots = COMMITTEES.flatMap(([parent], committee) =>
  [1, 2, 3].map((number) => ({
    code: `${parent}-${number}`,
    parent,
    index: 3 * committee + number - 1,
  })),
);

/** Of 2015 one grassroots organisation has not met; of 2020 all have, one on the day of the deadline. */
export function earlierTerm(given: EarlierTerm): Readonly<Record<string, string>> {
  const { year } = given;
  const met = year === 2015 ? grassroots.slice(1) : grassroots;
  const committeeDay = (index: number) => dayAfter(`${year}-08-03`, 4 * index);
  const grassrootsDay = (index: number) =>
    index === 8 ? `30/6/${year}` : dayAfter(`${year}-05-04`, 5 * index);
  return {
    'term.json': `${JSON.stringify(settingsOf(given), null, 2)}\n`,
    'plan.csv': planOf(given),
    'organizations.csv': sheet(ORGANIZATIONS, [
      ['BK', 'Đảng bộ tỉnh Bắc Kạn', '', 'cap-tinh', ''],
      ...COMMITTEES.map(([code, name]) => [code, name, 'BK', 'cap-tren-co-so', '']),
      ...grassroots.map(({ code, parent }) => {
        return [code, `Đảng bộ cơ sở ${code} (minh họa)`, parent, 'co-so', ''];
      }),
    ]),
    'congresses.csv': sheet(CONGRESSES, [
      ['BK', `26/10/${year}`, `28/10/${year}`, 4, 'bầu'],
      ...COMMITTEES.map(([code], index) => [
        code,
        committeeDay(index),
        committeeDay(index),
        4,
        'bầu',
      ]),
      ...met.map(({ code, index }) => [code, grassrootsDay(index), grassrootsDay(index), 4, 'bầu']),
    ]),
    'elections.csv': sheet(ELECTIONS, [
      ['BK', 'BCH', 50, 49, 16, year === 2015 ? 6 : 9, 5],
      ...COMMITTEES.map(([code]) => [code, 'BCH', 31, 31, 10, year === 2015 ? 4 : 5, 3]),
      ...met.map(({ code, index }) => [code, 'BCH', 9, 9, 3, index % 3, index % 2]),
    ]),
  };
}

function settingsOf({ year, congress, youngAgeLimit, targets }: EarlierTerm) {
  return {
    name: 'Đảng bộ tỉnh Bắc Kạn',
    nameEn: 'Bắc Kạn provincial party organisation',
    term: `${year}–${year + 5}`,
    congress,
    root: 'BK',
    reportingDates: [`${year}-10-31`],
    targets,
    youngAgeLimit,
    illustrative: ['plan', 'organizations', 'congresses', 'elections'],
  };
}

function planOf({ year, rule }: EarlierTerm): string {
  return sheet('Mã cấp;Tên cấp;Tên tiếng Anh;Hạn;Cách tính hạn', [
    ['co-so', 'Tổ chức cơ sở đảng', 'Grassroots party organisations', `30/6/${year}`, rule],
    [
      'cap-tren-co-so',
      'Đảng bộ trực thuộc Tỉnh ủy',
      'Committees directly under the province',
      `31/8/${year}`,
      'trước ngày',
    ],
    ['cap-tinh', 'Đảng bộ tỉnh', 'Provincial party organisation', `10/${year}`, 'hết ngày'],
  ]);
}

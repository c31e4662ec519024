/**
 * Terms for the figures, small enough to count by hand. "Bắc Kạn in small" has the shape of the founding case on
 * 30/6/2020: all cells and grassroots organisations done, one of three committees (the model) ahead of its window.
 */
import type { Milestone, Term } from '../../src/data/records.ts';
import type { FigureContext } from '../../src/figures/figure.ts';
import type { Locale } from '../../src/locale/format.ts';
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
  reported,
  task,
} from '../statistics/smallTerm.ts';

const place = { file: 'small/milestones.csv', line: 2 };

export const plan: Term['plan'] = [
  planRow('chi-bo', '2020-03-31', 'through', {
    name: 'Chi bộ trực thuộc đảng ủy cơ sở',
    nameEn: 'Cells',
    start: '2020-01-01',
  }),
  planRow('co-so', '2020-06-30', 'before', {
    name: 'Tổ chức cơ sở đảng',
    nameEn: 'Grassroots organisations',
  }),
  planRow('huyen', '2020-08-31', 'before', {
    name: 'Đảng bộ trực thuộc Tỉnh ủy',
    nameEn: 'Committees directly under the province',
  }),
  planRow('huyen', '2020-06-30', 'through', {
    name: 'Đảng bộ trực thuộc Tỉnh ủy',
    appliesTo: 'pilot',
  }),
  planRow('tinh', '2020-10-31', 'through', {
    name: 'Đảng bộ tỉnh',
    nameEn: 'Provincial organisation',
  }),
];

export const committees = [
  organization('BK', undefined, 'tinh', { name: 'Đảng bộ tỉnh Bắc Kạn' }),
  organization('BT', 'BK', 'huyen', {
    name: 'Đảng bộ huyện Bạch Thông',
    shortName: 'Bạch Thông',
    pilot: true,
  }),
  organization('BB', 'BK', 'huyen', { name: 'Đảng bộ huyện Ba Bể', shortName: 'Ba Bể' }),
  organization('TP', 'BK', 'huyen', { name: 'Đảng bộ thành phố Bắc Kạn', shortName: 'TP Bắc Kạn' }),
];

/** Grassroots organisations and cells: the days of their congresses, day by day. */
const grassroots = [
  ['BT', '2020-05-20'],
  ['BT', '2020-06-02'],
  ['BB', '2020-05-28'],
  ['BB', '2020-06-10'],
  ['BB', '2020-06-30'],
  ['TP', '2020-04-15'],
  ['TP', '2020-06-20'],
] as const;
const cells = ['2020-02-10', '2020-02-24', '2020-03-02', '2020-03-20', '2020-04-25', '2020-05-20'];

const milestones: Milestone[] = [
  {
    place,
    date: date('2019-05-30'),
    kind: 'document',
    title: 'Bộ Chính trị ban hành Chỉ thị 35-CT/TW',
    titleEn: 'The Politburo issues directive 35-CT/TW',
    number: '35-CT/TW',
  },
  {
    place,
    date: date('2020-07-02'),
    kind: 'inspection',
    title: 'Kiểm tra công tác chuẩn bị',
    titleEn: 'Inspection of the preparations',
  },
  {
    place,
    date: date('2020-10-26'),
    endDate: date('2020-10-28'),
    kind: 'congress',
    title: 'Đại hội Đảng bộ tỉnh lần thứ XII',
    titleEn: 'XII provincial congress',
  },
];

/** What the grassroots congresses report beside their day; the last committee was appointed. */
const reports: readonly Omit<Parameters<typeof heldOn>[2] & object, 'opened' | 'closed'>[] = [
  { delegatesSummoned: 50, delegatesPresent: 50, comments: 12 },
  { delegatesSummoned: 40, delegatesPresent: 38, comments: 0 },
  { delegatesSummoned: 60, delegatesPresent: 59, comments: 7 },
  { comments: 3 },
  { delegatesSummoned: 30, delegatesPresent: 30, comments: 1 },
  {},
  { delegatesSummoned: 80, delegatesPresent: 78, comments: 22, formation: 'appointed' },
];

/** CS5 reports no election at all, CS3 no women, CS1 elected one fewer than decided. */
const elections = [
  election('CS0', { decided: 9, elected: 9, reelected: 6, firstTime: 3, women: 2, young: 1 }),
  election('CS1', { decided: 9, elected: 8, reelected: 5, firstTime: 3, women: 1, young: 2 }),
  election('CS2', { decided: 11, elected: 11, women: 1, minority: 7, asPlanned: false }),
  election('CS3', { decided: 7, elected: 7, young: 1, minority: 5, asPlanned: true }),
  election('CS4', { decided: 9, elected: 9, women: 3, young: 0, minority: 9, asPlanned: true }),
  election('CS0', { body: 'secretary', decided: 1, elected: 1, direct: true, asPlanned: true }),
  election('CS2', { body: 'secretary', decided: 1, elected: 1, direct: false, asPlanned: false }),
  election('BT', { decided: 37, elected: 37, firstTime: 12, women: 8, young: 4, asPlanned: true }),
  election('BT', { body: 'secretary', decided: 1, elected: 1, asPlanned: true }),
];

/** One done in time, one overdue since 15/6, two ahead, one without a deadline. */
const tasks = [
  task('CS0', { task: 'chuẩn y', deadline: '2020-06-05', done: '2020-06-01' }),
  task('CS1', { task: 'chuẩn y', deadline: '2020-06-15' }),
  task('CS2', { task: 'chương trình hành động', deadline: '2020-07-15' }),
  task('BT', { task: 'phân công công tác', deadline: '2020-07-01' }),
  task('BK', { task: 'rút kinh nghiệm' }),
];

export const bacKanInSmall: Register = registerFor({
  plan,
  organizations: [
    ...committees,
    ...grassroots.map(([parent], index) => organization(`CS${index}`, parent, 'co-so')),
    ...cells.map((_, index) => organization(`CB${index}`, 'CS0', 'chi-bo')),
  ],
  congresses: [
    ...grassroots.map(([, day], index) => heldOn(`CS${index}`, day, reports[index])),
    ...cells.map((day, index) => heldOn(`CB${index}`, day, { comments: index % 3 })),
    congress('BT', {
      opened: '2020-06-15',
      closed: '2020-06-16',
      delegatesSummoned: 150,
      delegatesPresent: 150,
      comments: 21,
    }),
    congress('BB', { planned: '2020-08-05' }),
    congress('TP', { planned: '2020-07-20' }),
    congress('BK', { planned: '2020-10-26' }),
  ],
  categories: [
    {
      ...category('thao-luan'),
      name: 'Thảo luận văn kiện chưa sôi nổi',
      nameEn: 'Discussion of the documents not lively',
    },
    {
      ...category('bao-cao'),
      name: 'Báo cáo chính trị chưa chỉ ra hạn chế',
      nameEn: 'Political report does not point out limitations',
    },
    {
      ...category('phuong-an'),
      name: 'Nhân sự chưa theo đúng phương án',
      nameEn: 'Officials not as planned',
    },
  ],
  limitations: [
    limitation('CS0', { category: 'thao-luan', status: 'resolved', resolved: '2020-06-25' }),
    limitation('CS2', { category: 'thao-luan' }),
    limitation('CS3', { category: 'bao-cao', status: 'inProgress' }),
    limitation('BK', { category: 'thao-luan', level: 'co-so', recorded: '2020-06-30' }),
    limitation('BK', {
      category: 'phuong-an',
      level: 'co-so',
      recorded: '2020-06-30',
      text: 'Ở một số xã, kết quả bầu chưa theo phương án.',
    }),
  ],
  elections,
  tasks,
  milestones,
  settings: {
    name: 'Bắc Kạn in small',
    term: '2020–2025',
    root: 'BK',
    reportingDates: [date('2020-05-25'), date('2020-06-30')],
    defaultDate: date('2020-06-30'),
    targets: { women: 0.15, young: 0.1, firstTime: 0.3333 },
    youngAgeLimit: 40,
    smallCell: 5,
    illustrative: [],
    notes: [],
  },
  reported: [
    reported({
      code: 'BK',
      level: 'co-so',
      measure: 'held',
      asOf: '2020-06-30',
      numerator: 7,
      denominator: 7,
      printed: '100%',
      type: 'published',
      source: 'Báo cáo tháng 6',
    }),
    reported({
      code: 'BK',
      level: 'huyen',
      measure: 'held',
      asOf: '2020-06-30',
      numerator: 2,
      denominator: 3,
      printed: '66%',
    }),
    reported({
      code: 'BK',
      level: 'chi-bo',
      measure: 'completed',
      asOf: '2020-05-25',
      printed: '100%',
    }),
    reported({
      code: 'BK',
      level: 'tinh',
      measure: 'women',
      asOf: '2020-06-30',
      printed: 'hơn 20%',
    }),
  ],
});

/** The shortest lawful term: `term.json`, `plan` and `organizations`. */
export const shortestTerm: Register = registerFor({ plan, organizations: committees });

/** Only what was published; no unit rows but the root. */
export const reportedOnly: Register = registerFor({
  plan,
  organizations: committees.slice(0, 1),
  reported: bacKanInSmall.term.reported!.slice(0, 3),
});

export function contextFor(register: Register, asOf: string, locale: Locale = 'vi'): FigureContext {
  return { register, asOf: date(asOf), scope: register.root, locale };
}

/**
 * Bắc Kạn 2020–2025. Sourced (FACTS §1–2): the eleven committees and their communes, 452 grassroots
 * organisations, the city's 46 and 47 with 31 and 47 held, Bạch Thông first, cells done by 25/5.
 * Chosen: every other split, window and day.
 */
import type { Phase } from './calendar.ts';
import { communes, districtOffices, provincialOffices } from './names.ts';
import type { CommitteePreset, Preset, Wave } from './preset.ts';

const holidays = [
  // Tết Canh Tý, then Giỗ Tổ and the two days from 30/4.
  ...['2020-01-22', '2020-01-23', '2020-01-24', '2020-01-25', '2020-01-26', '2020-01-27'],
  ...['2020-01-28', '2020-01-29', '2020-04-02', '2020-04-30', '2020-05-01'],
];

const cellPhases: readonly Phase[] = [
  { from: '2020-01-02', weight: 0.5 },
  { from: '2020-01-30', weight: 0.15 },
  { from: '2020-02-05', weight: 1 },
  { from: '2020-03-01', weight: 1.5 },
  { from: '2020-03-16', weight: 1.9 },
  { from: '2020-03-28', weight: 1 },
  { from: '2020-04-01', weight: 0.02 },
  { from: '2020-04-23', weight: 0.7 },
  { from: '2020-05-04', weight: 1 },
  { from: '2020-05-26', weight: 0 },
];

const grassrootsPhases: readonly Phase[] = [
  { from: '2020-02-17', weight: 0.12 },
  { from: '2020-03-23', weight: 0.03 },
  { from: '2020-04-01', weight: 0 },
  { from: '2020-04-23', weight: 0.25 },
  { from: '2020-05-06', weight: 1 },
  { from: '2020-05-18', weight: 1.4 },
  { from: '2020-06-15', weight: 1.6 },
  { from: '2020-06-27', weight: 1 },
  { from: '2020-07-01', weight: 0 },
];

const usual: Wave = { from: '2020-02-17', to: '2020-06-29' };
/** One small unit on the excluded last day itself: done, and late. */
const onTheLastDay: Wave = { count: 1, smallUnits: true, from: '2020-06-30', to: '2020-06-30' };

type District = Pick<CommitteePreset, 'tile' | 'congress' | 'grassroots'> &
  Partial<CommitteePreset>;

function district(code: keyof typeof communes, shortName: string, own: District): CommitteePreset {
  return {
    code,
    name: `Đảng bộ huyện ${shortName}`,
    shortName,
    place: `huyện ${shortName}`,
    communes: communes[code],
    offices: districtOffices,
    officeCommittees: 5,
    officeCells: [3, 8],
    sectional: 0,
    waves: [usual],
    ...own,
  };
}

export const bacKanPreset: Preset = {
  seed: 20200630,
  root: { code: 'BK', name: 'Đảng bộ tỉnh Bắc Kạn', shortName: 'Bắc Kạn', planned: '2020-10-26' },
  asOf: '2020-06-30',
  villages: [9, 17],
  cells: {
    first: '2020-01-02',
    deadline: '2020-03-31',
    last: '2020-05-25',
    rhythm: { phases: cellPhases, saturday: 0.8, sunday: 0.45, holidays },
  },
  grassroots: {
    rhythm: { phases: grassrootsPhases, saturday: 0.5, sunday: 0.2, holidays },
    lastDayOnTime: '2020-06-29',
  },
  suspension: { from: '2020-03-24', to: '2020-04-25' },
  committees: [
    district('BK-BB', 'Ba Bể', {
      tile: '1,1',
      congress: { planned: '2020-07-23' },
      grassroots: 45,
      sectional: 2,
      cellsReport: { comments: true },
    }),
    district('BK-BT', 'Bạch Thông', {
      tile: '1,2',
      pilot: true,
      congress: { planned: '2020-06-25', days: 2, held: true },
      grassroots: 42,
      // A district meets after all its grassroots organisations.
      waves: [{ from: '2020-02-17', to: '2020-06-12' }],
      cellsReport: { attendance: true, comments: true },
    }),
    {
      ...district('BK-TP', 'Bắc Kạn', {
        tile: '1,3',
        congress: { planned: '2020-07-20' },
        grassroots: 47,
        sectional: 4,
        changes: [
          {
            name: 'Chi bộ cơ sở Trung tâm Quản lý đô thị thành phố Bắc Kạn',
            established: '2020-06-05',
          },
        ],
        waves: [
          { count: 31, from: '2020-02-17', to: '2020-05-28' },
          { from: '2020-05-29', to: '2020-06-19' },
        ],
        cellsReport: { attendance: true },
      }),
      name: 'Đảng bộ thành phố Bắc Kạn',
      shortName: 'TP. Bắc Kạn',
      place: 'thành phố Bắc Kạn',
    },
    district('BK-CD', 'Chợ Đồn', {
      tile: '0,2',
      congress: { planned: '2020-07-30' },
      grassroots: 52,
      sectional: 2,
      waves: [usual, onTheLastDay],
    }),
    district('BK-CM', 'Chợ Mới', {
      tile: '1,4',
      congress: { planned: '2020-08-05' },
      grassroots: 45,
      changes: [
        { name: 'Chi bộ cơ sở Trạm Khuyến nông liên xã huyện Chợ Mới', established: '2020-02-01' },
      ],
    }),
    district('BK-NR', 'Na Rì', {
      tile: '2,2',
      congress: { planned: '2020-08-11' },
      grassroots: 47,
      sectional: 2,
      changes: [{ name: 'Chi bộ cơ sở Trung tâm Dạy nghề huyện Na Rì', dissolved: '2020-04-01' }],
      waves: [usual, onTheLastDay],
      cellsReport: { comments: true },
    }),
    district('BK-NS', 'Ngân Sơn', {
      tile: '2,1',
      congress: { planned: '2020-08-13' },
      grassroots: 37,
    }),
    district('BK-PN', 'Pác Nặm', {
      tile: '1,0',
      congress: { planned: '2020-08-18' },
      grassroots: 34,
      waves: [usual, onTheLastDay],
    }),
    {
      code: 'BK-KCQ',
      name: 'Đảng bộ Khối các cơ quan tỉnh',
      shortName: 'Khối các cơ quan',
      place: '',
      tile: '0,6',
      congress: { planned: '2020-07-28' },
      communes: [],
      offices: provincialOffices,
      grassroots: 62,
      officeCommittees: 34,
      officeCells: [5, 14],
      sectional: 8,
      waves: [usual],
      cellsReport: { secretary: true },
    },
    {
      code: 'BK-CA',
      name: 'Đảng bộ Công an tỉnh',
      shortName: 'Công an tỉnh',
      place: 'Công an tỉnh',
      tile: '1,6',
      congress: { planned: '2020-08-06' },
      communes: [],
      offices: [],
      grassroots: 28,
      officeCommittees: 14,
      officeCells: [4, 9],
      sectional: 4,
      anonymous: true,
      waves: [usual],
    },
    {
      code: 'BK-QS',
      name: 'Đảng bộ Quân sự tỉnh',
      shortName: 'Quân sự tỉnh',
      place: 'Quân sự tỉnh',
      tile: '2,6',
      congress: { planned: '2020-07-16' },
      communes: [],
      offices: [],
      grassroots: 13,
      officeCommittees: 9,
      officeCells: [5, 10],
      sectional: 4,
      anonymous: true,
      oneDay: true,
      waves: [usual],
    },
  ],
};

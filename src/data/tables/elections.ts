import type { Election } from '../records.ts';
import type { Column, RowOf, Table } from './column.ts';
import { unitCodeAliases } from './unitCode.ts';

const columns = [
  {
    key: 'code',
    heading: 'Mã tổ chức',
    aliases: unitCodeAliases,
    type: 'unit',
    required: true,
    meaning: { vi: 'Mã tổ chức', en: 'Code of the organisation' },
  },
  {
    key: 'body',
    heading: 'Chức danh',
    aliases: ['Chức vụ', 'Cơ quan', 'Cơ quan, chức danh', 'Bầu', 'Bầu chức danh'],
    type: 'body',
    required: true,
    meaning: { vi: 'Chức danh được bầu', en: 'Body that is elected' },
  },
  {
    key: 'decided',
    heading: 'Số lượng quyết định',
    aliases: [
      'Số lượng',
      'SL',
      'SL quyết định',
      'Số lượng đại hội quyết định',
      'Quyết định',
      'Số lượng được bầu',
      'Số lượng cần bầu',
      'Seats',
    ],
    type: 'count',
    required: false,
    meaning: { vi: 'Số lượng đại hội quyết định bầu', en: 'Seats that the congress decided on' },
  },
  {
    key: 'elected',
    heading: 'Số bầu được',
    aliases: [
      'Bầu được',
      'Trúng cử',
      'Số trúng cử',
      'Đã bầu',
      'Số đã bầu',
      'SL bầu được',
      'Số người trúng cử',
    ],
    type: 'count',
    required: false,
    meaning: { vi: 'Số người trúng cử', en: 'Number elected' },
  },
  {
    key: 'reelected',
    heading: 'Tái cử',
    aliases: ['Số tái cử', 'SL tái cử', 'Re-elected'],
    type: 'count',
    required: false,
    meaning: { vi: 'Số tái cử', en: 'Number re-elected' },
  },
  {
    key: 'firstTime',
    heading: 'Tham gia lần đầu',
    aliases: ['Lần đầu', 'Lần đầu tham gia', 'Mới tham gia', 'Số tham gia lần đầu', 'First time'],
    type: 'count',
    required: false,
    meaning: { vi: 'Số tham gia lần đầu', en: 'Number who sit for the first time' },
  },
  {
    key: 'women',
    heading: 'Nữ',
    aliases: ['Số nữ', 'Cán bộ nữ', 'SL nữ', 'Phụ nữ', 'Là nữ', 'Cơ cấu nữ'],
    type: 'count',
    required: false,
    meaning: { vi: 'Số nữ', en: 'Number of women' },
  },
  {
    key: 'young',
    heading: 'Trẻ',
    aliases: ['Cán bộ trẻ', 'Tuổi trẻ', 'Số trẻ', 'SL trẻ', 'Trẻ tuổi', 'Cơ cấu trẻ'],
    type: 'count',
    required: false,
    meaning: {
      vi: 'Số người trẻ, theo giới hạn tuổi ghi ở term.json',
      en: 'Number of the young, by the age limit of term.json',
    },
  },
  {
    key: 'minority',
    heading: 'Dân tộc thiểu số',
    aliases: [
      'DTTS',
      'Người DTTS',
      'Dân tộc',
      'Người dân tộc thiểu số',
      'SL DTTS',
      'Số DTTS',
      'Là người DTTS',
      'Minorities',
      'Ethnic minority',
    ],
    type: 'count',
    required: false,
    meaning: { vi: 'Số người dân tộc thiểu số', en: 'Number from ethnic minorities' },
  },
  {
    key: 'asPlanned',
    heading: 'Đúng phương án',
    aliases: ['Đúng phương án nhân sự', 'Theo phương án', 'Đúng PA', 'Đúng đề án', 'As planned'],
    type: 'yesNo',
    required: false,
    meaning: {
      vi: 'có/không: kết quả đúng phương án nhân sự',
      en: 'yes/no: the result follows the personnel plan',
    },
  },
  {
    key: 'direct',
    heading: 'Bầu trực tiếp',
    aliases: ['Bầu trực tiếp bí thư', 'Trực tiếp', 'Đại hội bầu trực tiếp', 'Direct election'],
    type: 'yesNo',
    required: false,
    meaning: {
      vi: 'có/không: đại hội bầu trực tiếp bí thư',
      en: 'yes/no: elected directly by the congress',
    },
  },
] as const satisfies readonly Column[];

/** What each congress elected, one row for each organisation and body. */
export const electionsTable: Table = {
  name: 'elections',
  title: { vi: 'Kết quả bầu cử', en: 'Elections' },
  required: false,
  columns,
};

export type ElectionCells = RowOf<(typeof columns)[number]>;

export function electionRow(cells: ElectionCells): Election {
  return cells;
}

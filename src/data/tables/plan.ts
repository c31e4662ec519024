import type { PlanRow } from '../records.ts';
import type { Column, RowOf, Table } from './column.ts';

const columns = [
  {
    key: 'level',
    heading: 'Mã cấp',
    aliases: ['Mã', 'Ký hiệu cấp', 'Mã cấp đại hội', 'Level key', 'Level code'],
    type: 'code',
    required: true,
    meaning: {
      vi: 'Mã ngắn để các bảng khác chỉ cấp; các dòng xếp từ cấp thấp nhất đến cao nhất',
      en: 'Short key by which other tables name the level; rows go from the lowest level to the highest',
    },
  },
  {
    key: 'name',
    heading: 'Tên cấp',
    aliases: ['Tên', 'Cấp', 'Cấp đại hội', 'Tên cấp đại hội', 'Level name'],
    type: 'name',
    required: true,
    meaning: { vi: 'Tên cấp bằng tiếng Việt', en: 'Name of the level in Vietnamese' },
  },
  {
    key: 'nameEn',
    heading: 'Tên tiếng Anh',
    aliases: ['Tiếng Anh', 'English name', 'Name in English', 'English'],
    type: 'name',
    required: false,
    meaning: { vi: 'Tên cấp bằng tiếng Anh', en: 'Name of the level in English' },
  },
  {
    key: 'appliesTo',
    heading: 'Đối tượng',
    aliases: ['Áp dụng', 'Áp dụng cho', 'Đối tượng áp dụng', 'Applies to'],
    type: 'appliesTo',
    required: false,
    blank: 'all',
    meaning: {
      vi: 'Để trống: mọi tổ chức của cấp; "điểm": đại hội điểm',
      en: 'Blank: all organisations of the level; "điểm": its model congresses',
    },
  },
  {
    key: 'start',
    heading: 'Bắt đầu',
    aliases: ['Từ ngày', 'Ngày bắt đầu', 'Thời gian bắt đầu', 'Từ', 'Start date'],
    type: 'start',
    required: false,
    meaning: {
      vi: 'Ngày đầu của đợt đại hội; tháng hoặc quý là ngày đầu của nó',
      en: 'First day of the window; a month or quarter means its first day',
    },
  },
  {
    key: 'deadline',
    heading: 'Hạn',
    aliases: [
      'Thời hạn',
      'Hạn hoàn thành',
      'Hạn chót',
      'Đến ngày',
      'Hoàn thành trước',
      'Ngày hạn',
      'Due',
    ],
    type: 'end',
    required: true,
    meaning: {
      vi: 'Hạn hoàn thành; tháng hoặc quý là ngày cuối của nó',
      en: 'Deadline; a month or quarter means its last day',
    },
  },
  {
    key: 'deadlineRule',
    heading: 'Cách tính hạn',
    aliases: ['Tính hạn', 'Quy tắc hạn', 'Deadline rule'],
    type: 'deadlineRule',
    required: false,
    blank: 'through',
    meaning: {
      vi: '"hết ngày" (tính cả ngày hạn, mặc định) hoặc "trước ngày"',
      en: '"hết ngày" (the day itself counts, the default) or "trước ngày" (before it)',
    },
  },
  {
    key: 'document',
    heading: 'Văn bản',
    aliases: ['Căn cứ', 'Số văn bản', 'Kế hoạch', 'Văn bản quy định'],
    type: 'name',
    required: false,
    meaning: { vi: 'Văn bản đặt ra hạn', en: 'Document that sets the deadline' },
  },
] as const satisfies readonly Column[];

/** The planned window of each level; the order of the rows is the order of the levels, lowest first. */
export const planTable: Table = {
  name: 'plan',
  title: { vi: 'Kế hoạch theo cấp', en: 'Plan by level' },
  required: true,
  columns,
};

export type PlanCells = RowOf<(typeof columns)[number]>;

export function planRow(cells: PlanCells): PlanRow {
  return cells;
}

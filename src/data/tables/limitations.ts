import type { Category, Limitation } from '../records.ts';
import type { Column, RowOf, Table } from './column.ts';
import { unitCodeAliases } from './unitCode.ts';

const categoryColumns = [
  {
    key: 'key',
    heading: 'Mã nhóm',
    aliases: ['Mã', 'Mã hạn chế', 'Ký hiệu', 'Mã nhóm hạn chế', 'Category key'],
    type: 'code',
    required: true,
    meaning: { vi: 'Mã ngắn của nhóm hạn chế', en: 'Short key of the category' },
  },
  {
    key: 'name',
    heading: 'Tên nhóm',
    aliases: ['Tên', 'Nhóm', 'Tên hạn chế', 'Nhóm hạn chế', 'Tên nhóm hạn chế', 'Category'],
    type: 'name',
    required: true,
    meaning: { vi: 'Tên nhóm', en: 'Name of the category' },
  },
  {
    key: 'nameEn',
    heading: 'Tên tiếng Anh',
    aliases: ['Tiếng Anh', 'English name', 'Name in English', 'English'],
    type: 'name',
    required: false,
    meaning: { vi: 'Tên nhóm bằng tiếng Anh', en: 'Name in English' },
  },
  {
    key: 'area',
    heading: 'Mảng',
    aliases: ['Lĩnh vực', 'Mảng công tác'],
    type: 'area',
    required: false,
    meaning: { vi: 'Mảng công tác', en: 'Field of work' },
  },
] as const satisfies readonly Column[];

const limitationColumns = [
  {
    key: 'code',
    heading: 'Mã tổ chức',
    aliases: unitCodeAliases,
    type: 'unit',
    required: true,
    meaning: { vi: 'Mã tổ chức có hạn chế', en: 'Code of the organisation' },
  },
  {
    key: 'category',
    heading: 'Nhóm',
    aliases: ['Mã nhóm', 'Nhóm hạn chế', 'Tên nhóm', 'Hạn chế', 'Loại hạn chế', 'Mã hạn chế'],
    type: 'category',
    required: true,
    meaning: { vi: 'Mã hoặc tên nhóm trong bảng categories', en: 'Key or name of a category' },
  },
  {
    key: 'level',
    heading: 'Cấp',
    aliases: ['Mã cấp', 'Cấp có hạn chế', 'Tên cấp'],
    type: 'level',
    required: false,
    meaning: {
      vi: 'Để trống: chính tổ chức; cấp dưới: nhận định không kèm số lượng về cấp đó',
      en: 'Blank: the organisation itself; a lower level: an uncounted statement about it',
    },
  },
  {
    key: 'text',
    heading: 'Nội dung',
    aliases: ['Nội dung hạn chế', 'Mô tả', 'Diễn giải', 'Chi tiết', 'Description'],
    type: 'text',
    required: false,
    meaning: {
      vi: 'Nội dung hạn chế, không nêu tên người',
      en: 'The limitation in words, without personal names',
    },
  },
  {
    key: 'recorded',
    heading: 'Ngày ghi nhận',
    aliases: ['Ghi nhận', 'Ngày phát hiện', 'Ngày nêu', 'Date recorded'],
    type: 'day',
    required: false,
    meaning: {
      vi: 'Ngày ghi nhận; để trống: ngày bế mạc',
      en: 'Day on which it was recorded; blank: the closing day',
    },
  },
  {
    key: 'status',
    heading: 'Khắc phục',
    aliases: ['Tình trạng', 'Trạng thái', 'Tình trạng khắc phục', 'Kết quả khắc phục'],
    type: 'status',
    required: false,
    meaning: {
      vi: 'Tình trạng khắc phục; để trống được tính là chưa',
      en: 'State of the follow-up; a blank counts as open',
    },
  },
  {
    key: 'resolved',
    heading: 'Ngày khắc phục',
    aliases: ['Ngày khắc phục xong', 'Khắc phục xong', 'Ngày đã khắc phục', 'Date resolved'],
    type: 'day',
    required: false,
    meaning: { vi: 'Ngày khắc phục xong', en: 'Day on which it was resolved' },
  },
  {
    key: 'source',
    heading: 'Nguồn',
    aliases: ['Nguồn tin', 'Căn cứ', 'Theo văn bản'],
    type: 'name',
    required: false,
    meaning: { vi: 'Nguồn', en: 'Source' },
  },
] as const satisfies readonly Column[];

/** The open list of kinds of limitation. */
export const categoriesTable: Table = {
  name: 'categories',
  title: { vi: 'Nhóm hạn chế', en: 'Categories of limitations' },
  required: false,
  columns: categoryColumns,
};

/** The limitations of single organisations, and statements about the levels below one. */
export const limitationsTable: Table = {
  name: 'limitations',
  title: { vi: 'Hạn chế', en: 'Limitations' },
  required: false,
  columns: limitationColumns,
};

export type CategoryCells = RowOf<(typeof categoryColumns)[number]>;
export type LimitationCells = RowOf<(typeof limitationColumns)[number]>;

export function categoryRow(cells: CategoryCells): Category {
  return cells;
}

export function limitationRow(cells: LimitationCells): Limitation {
  return cells;
}

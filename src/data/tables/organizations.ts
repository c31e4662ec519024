import type { Organization } from '../records.ts';
import type { Column, RowOf, Table } from './column.ts';
import { unitCodeAliases } from './unitCode.ts';

const columns = [
  {
    key: 'code',
    heading: 'Mã tổ chức',
    aliases: unitCodeAliases,
    type: 'code',
    required: true,
    meaning: { vi: 'Mã riêng của tổ chức đảng', en: 'The organisation’s own code' },
  },
  {
    key: 'name',
    heading: 'Tên tổ chức',
    aliases: [
      'Tên',
      'Tên đơn vị',
      'Tên tổ chức đảng',
      'Tên TCĐ',
      'Tổ chức đảng',
      'Đơn vị',
      'Tên đảng bộ',
      'Organisation',
      'Organization',
    ],
    type: 'name',
    required: true,
    meaning: { vi: 'Tên đầy đủ', en: 'Full name' },
  },
  {
    key: 'shortName',
    heading: 'Tên ngắn',
    aliases: ['Tên gọi tắt', 'Tên tắt', 'Tên viết tắt', 'Short name'],
    type: 'name',
    required: false,
    meaning: { vi: 'Tên ngắn dùng trên biểu đồ', en: 'Short name for charts' },
  },
  {
    key: 'parent',
    heading: 'Trực thuộc',
    aliases: [
      'Đơn vị cấp trên',
      'Tổ chức cấp trên',
      'Cấp trên',
      'Mã cấp trên',
      'Cấp trên trực tiếp',
      'Mã đơn vị cấp trên',
      'Thuộc',
      'Mã trực thuộc',
      'Đảng bộ cấp trên',
      'Parent code',
    ],
    type: 'parent',
    required: true,
    mayBeBlank: true,
    meaning: {
      vi: 'Mã tổ chức cấp trên trực tiếp; chỉ tổ chức gốc để trống',
      en: 'Code of the organisation directly above; blank for the root only',
    },
  },
  {
    key: 'level',
    heading: 'Cấp',
    aliases: ['Mã cấp', 'Cấp tổ chức', 'Cấp đại hội', 'Tên cấp'],
    type: 'level',
    required: true,
    meaning: { vi: 'Mã hoặc tên cấp trong bảng plan', en: 'Key or name of a level of the plan' },
  },
  {
    key: 'kind',
    heading: 'Loại hình',
    aliases: ['Loại', 'Loại hình tổ chức', 'Loại tổ chức', 'Loại hình TCĐ', 'Type'],
    type: 'name',
    required: false,
    meaning: {
      vi: 'Ví dụ: chi bộ cơ sở, đảng bộ cơ sở',
      en: 'For example a grassroots cell or committee',
    },
  },
  {
    key: 'pilot',
    heading: 'Đại hội điểm',
    aliases: ['Điểm', 'Làm điểm', 'ĐH điểm', 'Đơn vị điểm', 'Model congress', 'Model'],
    type: 'yesNo',
    required: false,
    blank: false,
    meaning: {
      vi: 'x, có, 1: được chọn làm đại hội điểm',
      en: 'x, có, 1: chosen as a model congress',
    },
  },
  {
    key: 'established',
    heading: 'Ngày thành lập',
    aliases: ['Thành lập', 'Thời gian thành lập', 'Ngày TL', 'Founded'],
    type: 'day',
    required: false,
    meaning: { vi: 'Ngày đầu tiên tổ chức được tính', en: 'First day on which it counts' },
  },
  {
    key: 'dissolved',
    heading: 'Ngày kết thúc',
    aliases: [
      'Kết thúc',
      'Ngày giải thể',
      'Giải thể',
      'Ngày kết thúc hoạt động',
      'Ngày thôi tính',
      'Ngày sáp nhập',
    ],
    type: 'day',
    required: false,
    meaning: {
      vi: 'Ngày đầu tiên không còn được tính',
      en: 'First day on which it no longer counts',
    },
  },
  {
    key: 'members',
    heading: 'Số đảng viên',
    aliases: ['Đảng viên', 'SL đảng viên', 'Tổng số đảng viên', 'Số ĐV', 'Party members'],
    type: 'count',
    required: false,
    meaning: { vi: 'Số đảng viên', en: 'Number of party members' },
  },
  {
    key: 'tile',
    heading: 'Ô lưới',
    aliases: ['Vị trí ô', 'Ô', 'Vị trí trên lưới', 'Tile map'],
    type: 'tile',
    required: false,
    meaning: { vi: 'Vị trí "cột,hàng" trên bản đồ ô', en: '"column,row" on the tile map' },
  },
] as const satisfies readonly Column[];

/** Every party organisation of the term, with its place in the tree. */
export const organizationsTable: Table = {
  name: 'organizations',
  title: { vi: 'Tổ chức đảng', en: 'Organisations' },
  required: true,
  columns,
};

export type OrganizationCells = RowOf<(typeof columns)[number]>;

export function organizationRow(cells: OrganizationCells): Organization {
  return cells;
}

import type { Reported } from '../records.ts';
import type { Column, RowOf, Table } from './column.ts';
import { unitCodeAliases } from './unitCode.ts';

const columns = [
  {
    key: 'asOf',
    heading: 'Ngày chốt',
    aliases: ['Tính đến', 'Tính đến ngày', 'Ngày chốt số liệu', 'Ngày báo cáo', 'As of', 'Date'],
    type: 'day',
    required: true,
    meaning: { vi: 'Ngày chốt của con số', en: 'Day as of which the number holds' },
  },
  {
    key: 'code',
    heading: 'Mã tổ chức',
    aliases: [...unitCodeAliases, 'Phạm vi', 'Scope'],
    type: 'unit',
    required: true,
    meaning: {
      vi: 'Mã tổ chức làm phạm vi của con số',
      en: 'Code of the organisation that the number covers',
    },
  },
  {
    key: 'level',
    heading: 'Cấp',
    aliases: ['Mã cấp', 'Tên cấp'],
    type: 'level',
    required: true,
    meaning: { vi: 'Cấp được tính', en: 'Level that is counted' },
  },
  {
    key: 'kind',
    heading: 'Loại hình',
    aliases: ['Loại hình tổ chức', 'Loại tổ chức', 'Loại hình TCĐ'],
    type: 'name',
    required: false,
    meaning: { vi: 'Loại hình, nếu chỉ tính riêng', en: 'Kind, where only one is counted' },
  },
  {
    key: 'body',
    heading: 'Chức danh',
    aliases: ['Chức vụ', 'Cơ quan', 'Cơ quan, chức danh'],
    type: 'body',
    required: false,
    meaning: { vi: 'Chức danh, với chỉ tiêu bầu cử', en: 'Body, for measures of elections' },
  },
  {
    key: 'measure',
    heading: 'Chỉ tiêu',
    aliases: ['Tên chỉ tiêu', 'Chỉ số', 'Nội dung chỉ tiêu', 'Indicator'],
    type: 'measure',
    required: true,
    meaning: { vi: 'Chỉ tiêu được đếm', en: 'What is counted' },
  },
  {
    key: 'numerator',
    heading: 'Tử số',
    aliases: ['Số lượng', 'SL', 'Số đạt', 'Thực hiện', 'Count'],
    type: 'count',
    required: false,
    meaning: { vi: 'Tử số', en: 'Numerator' },
  },
  {
    key: 'denominator',
    heading: 'Mẫu số',
    aliases: ['Tổng số', 'Tổng', 'Trên tổng số', 'Total'],
    type: 'count',
    required: false,
    meaning: { vi: 'Mẫu số', en: 'Denominator' },
  },
  {
    key: 'rate',
    heading: 'Tỷ lệ',
    aliases: ['Tỉ lệ', 'Tỷ lệ %', 'Tỉ lệ %', '%', 'Tỷ lệ công bố', 'Percentage', 'Printed rate'],
    type: 'rate',
    required: false,
    meaning: {
      vi: 'Tỷ lệ đúng như bản in: 99,8%, hơn 94%',
      en: 'The rate as printed: 99,8%, hơn 94%',
    },
  },
  {
    key: 'type',
    heading: 'Loại',
    aliases: ['Loại số liệu', 'Loại số', 'Tính chất'],
    type: 'reportType',
    required: true,
    meaning: { vi: 'Số báo cáo hay đã công bố', en: 'Reported or published' },
  },
  {
    key: 'source',
    heading: 'Nguồn',
    aliases: ['Nguồn tin', 'Căn cứ', 'Theo văn bản'],
    type: 'name',
    required: false,
    meaning: { vi: 'Nguồn', en: 'Source' },
  },
  {
    key: 'url',
    heading: 'Liên kết',
    aliases: ['Link', 'Đường dẫn', 'Địa chỉ web', 'Đường link'],
    type: 'url',
    required: false,
    meaning: { vi: 'Địa chỉ trang đã đăng', en: 'Address of the page that published it' },
  },
] as const satisfies readonly Column[];

/** Numbers as offices reported or published them, to be compared with the computed ones. */
export const reportedTable: Table = {
  name: 'reported',
  title: { vi: 'Số đã báo cáo, công bố', en: 'Reported numbers' },
  required: false,
  columns,
};

export type ReportedCells = RowOf<(typeof columns)[number]>;

export function reportedRow(cells: ReportedCells): Reported {
  const { rate, ...reported } = cells;
  return rate === undefined ? reported : { ...reported, printed: rate };
}

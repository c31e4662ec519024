import type { Milestone } from '../records.ts';
import type { Column, RowOf, Table } from './column.ts';

const columns = [
  {
    key: 'date',
    heading: 'Ngày',
    aliases: ['Từ ngày', 'Ngày tháng', 'Thời gian', 'Ngày ban hành', 'Ngày, tháng'],
    type: 'start',
    required: true,
    meaning: { vi: 'Ngày (đầu) của sự kiện', en: '(First) day of the event' },
  },
  {
    key: 'endDate',
    heading: 'Đến ngày',
    aliases: ['Ngày kết thúc', 'Đến', 'End date'],
    type: 'end',
    required: false,
    meaning: { vi: 'Ngày cuối, nếu kéo dài', en: 'Last day, where it takes several' },
  },
  {
    key: 'kind',
    heading: 'Loại',
    aliases: ['Loại mốc', 'Loại sự kiện', 'Type'],
    type: 'milestone',
    required: true,
    meaning: { vi: 'Loại mốc', en: 'Kind of event' },
  },
  {
    key: 'title',
    heading: 'Nội dung',
    aliases: ['Tên sự kiện', 'Sự kiện', 'Tiêu đề', 'Trích yếu', 'Mốc'],
    type: 'name',
    required: true,
    meaning: { vi: 'Sự kiện, câu ngắn', en: 'The event in a short sentence' },
  },
  {
    key: 'titleEn',
    heading: 'Tiếng Anh',
    aliases: ['Nội dung tiếng Anh', 'Tên tiếng Anh', 'English title', 'English'],
    type: 'name',
    required: false,
    meaning: { vi: 'Câu ấy bằng tiếng Anh', en: 'The same in English' },
  },
  {
    key: 'number',
    heading: 'Số hiệu',
    aliases: ['Số', 'Số văn bản', 'Số, ký hiệu', 'Số ký hiệu', 'Document number'],
    type: 'name',
    required: false,
    meaning: { vi: 'Số hiệu văn bản', en: 'Number of the document' },
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

/** Documents and events of the timeline. */
export const milestonesTable: Table = {
  name: 'milestones',
  title: { vi: 'Mốc thời gian', en: 'Milestones' },
  required: false,
  columns,
};

export type MilestoneCells = RowOf<(typeof columns)[number]>;

export function milestoneRow(cells: MilestoneCells): Milestone {
  return cells;
}

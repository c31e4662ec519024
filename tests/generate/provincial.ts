/**
 * What else the province writes: sourced statements and tasks (FACTS §1) in our own words, and the
 * illustrative approvals and correction.
 */
import type { LimitationRow, TaskRow } from './rows.ts';
import { news } from './sourced.ts';
import type { Sheet } from './writeCsv.ts';

export const publicationSheet: Sheet = {
  titles: [],
  headings: ['Biểu đồ', 'Phân loại', 'Đơn vị duyệt', 'Ngày duyệt', 'Không công bố trước'],
  rows: [
    ...['completion-by-level', 'completion-over-time', 'completion-by-committee', 'timeline'].map(
      approved,
    ),
    ...['timeliness-by-level', 'upcoming-congresses', 'reported-and-computed'].map(approved),
    ['committee-composition', 'công khai', 'Văn phòng Tỉnh ủy', '02/7/2020', '03/7/2020'],
    ['election-outcome', 'nội bộ', '', '', ''],
    ['limitations-by-category', 'nội bộ', '', '', ''],
    ['limitations-by-committee', 'nội bộ', '', '', ''],
  ],
};

function approved(figure: string): string[] {
  return [figure, 'công khai', 'Văn phòng Tỉnh ủy', '02/7/2020', ''];
}

/** One illustrative correction, of a date and a number that no source has. */
export const correctionSheet: Sheet = {
  titles: [],
  headings: ['Biểu đồ', 'Ngày chốt', 'Ngày đính chính', 'Lý do', 'Tiếng Anh'],
  rows: [
    [
      'completion-by-level',
      '30/4/2020',
      '08/5/2020',
      'Bổ sung ngày bế mạc của các chi bộ nộp biểu muộn (minh họa)',
      'Closing days of cells whose forms came in late were added (illustrative)',
    ],
  ],
};

const asOf = Temporal.PlainDate.from('2020-06-30');

/** Uncounted in the source, so statements about a level and never counted rows. */
export const statements: readonly LimitationRow[] = [
  ['thao-luan', 'Ở một số đại hội cơ sở, phần thảo luận văn kiện còn trầm'],
  ['chua-chi-ra-han-che', 'Có báo cáo chính trị không nêu những mặt còn hạn chế'],
  ['chua-neu-nhiem-vu', 'Có báo cáo chính trị thiếu nhiệm vụ trọng tâm của nhiệm kỳ tới'],
  ['nhan-su-chu-chot', 'Tại một số xã, kết quả bầu cán bộ chủ chốt khác với phương án đã chuẩn bị'],
].map(([category = '', text]) => ({
  code: 'BK',
  category,
  level: 'co-so',
  text,
  recorded: asOf,
  source: news,
}));

/** What the inspection asked for next; it set no dates. */
export const provincialTasks: readonly TaskRow[] = [
  ['rút kinh nghiệm', 'Rút kinh nghiệm từ đại hội cơ sở và đại hội điểm'],
  ['phương án dự phòng', 'Chuẩn bị phương án dự phòng cho các tình huống'],
  ['tiếp thu góp ý', 'Tổng hợp, tiếp thu mọi ý kiến góp ý vào dự thảo văn kiện'],
  ['khác', 'Chuẩn bị nhân sự đại hội cấp tỉnh'],
  ['phân công công tác', 'Phân công công tác sau đại hội'],
  ['chương trình hành động', 'Xây dựng chương trình hành động'],
].map(([task = '', text]) => ({ code: 'BK', task, text, source: news }));

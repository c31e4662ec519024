import type { Congress } from '../records.ts';
import type { Column, RowOf, Table } from './column.ts';
import { unitCodeAliases } from './unitCode.ts';

const columns = [
  {
    key: 'code',
    heading: 'Mã tổ chức',
    aliases: unitCodeAliases,
    type: 'unit',
    required: true,
    meaning: { vi: 'Mã tổ chức tiến hành đại hội', en: 'Code of the organisation' },
  },
  {
    key: 'planned',
    heading: 'Ngày dự kiến',
    aliases: [
      'Dự kiến',
      'Ngày dự kiến đại hội',
      'Thời gian dự kiến',
      'Ngày dự kiến khai mạc',
      'Dự kiến ngày đại hội',
      'Planned date',
    ],
    type: 'day',
    required: false,
    meaning: { vi: 'Ngày dự kiến khai mạc', en: 'Day on which it is planned to open' },
  },
  {
    key: 'opened',
    heading: 'Ngày khai mạc',
    aliases: [
      'Khai mạc',
      'Ngày khai mạc ĐH',
      'Ngày KM',
      'Ngày khai mạc đại hội',
      'Ngày bắt đầu',
      'Opening',
      'Opening date',
    ],
    type: 'day',
    required: false,
    meaning: { vi: 'Ngày khai mạc', en: 'Opening day' },
  },
  {
    key: 'closed',
    heading: 'Ngày bế mạc',
    aliases: [
      'Bế mạc',
      'Ngày bế mạc ĐH',
      'Ngày BM',
      'Ngày bế mạc đại hội',
      'Ngày kết thúc',
      'Closing',
      'Closing date',
    ],
    type: 'day',
    required: false,
    meaning: { vi: 'Ngày bế mạc', en: 'Closing day' },
  },
  {
    key: 'date',
    heading: 'Ngày đại hội',
    aliases: [
      'Ngày ĐH',
      'Ngày tổ chức',
      'Ngày tổ chức đại hội',
      'Ngày tiến hành',
      'Ngày tiến hành đại hội',
      'Congress date',
    ],
    type: 'day',
    required: false,
    meaning: {
      vi: 'Dùng thay hai cột ngày khai mạc và bế mạc khi đại hội trong một ngày',
      en: 'In place of opening and closing day where the congress took one day',
    },
  },
  {
    key: 'suspended',
    heading: 'Tạm dừng',
    aliases: ['Tạm hoãn', 'Hoãn', 'Đang tạm dừng'],
    type: 'yesNo',
    required: false,
    blank: false,
    meaning: { vi: 'x, có, 1: đang tạm dừng', en: 'x, có, 1: suspended' },
  },
  {
    key: 'delegatesSummoned',
    heading: 'Đại biểu triệu tập',
    aliases: [
      'Số đại biểu triệu tập',
      'ĐB triệu tập',
      'Triệu tập',
      'SL đại biểu triệu tập',
      'Số ĐB triệu tập',
      'Summoned',
    ],
    type: 'count',
    required: false,
    meaning: { vi: 'Số đại biểu (đảng viên) được triệu tập', en: 'Delegates (members) summoned' },
  },
  {
    key: 'delegatesPresent',
    heading: 'Đại biểu dự',
    aliases: [
      'Số đại biểu dự',
      'Đại biểu có mặt',
      'ĐB dự',
      'Có mặt',
      'Dự',
      'Đại biểu dự đại hội',
      'Số đại biểu có mặt',
      'Số ĐB dự',
      'Present',
    ],
    type: 'count',
    required: false,
    meaning: { vi: 'Số đại biểu (đảng viên) dự đại hội', en: 'Delegates (members) present' },
  },
  {
    key: 'comments',
    heading: 'Ý kiến thảo luận',
    aliases: [
      'Số ý kiến',
      'Số ý kiến thảo luận',
      'Ý kiến',
      'Lượt ý kiến',
      'Số ý kiến góp ý',
      'SL ý kiến',
    ],
    type: 'count',
    required: false,
    meaning: {
      vi: 'Số ý kiến thảo luận văn kiện; 0 là không có, để trống là chưa báo cáo',
      en: 'Comments on the documents; 0 is none, blank is not reported',
    },
  },
  {
    key: 'agendaItems',
    heading: 'Số nội dung',
    aliases: ['Nội dung đại hội', 'Số nội dung đại hội', 'Số ND', 'Agenda items'],
    type: 'agendaItems',
    required: false,
    meaning: { vi: 'Đại hội 2, 3 hoặc 4 nội dung', en: 'An agenda of 2, 3 or 4 items' },
  },
  {
    key: 'formation',
    heading: 'Hình thức cấp ủy',
    aliases: ['Hình thức', 'Hình thức lập cấp ủy', 'Bầu hay chỉ định', 'Cách lập cấp ủy'],
    type: 'formation',
    required: false,
    blank: 'elected',
    meaning: { vi: 'Cách lập cấp ủy', en: 'How the committee was formed' },
  },
  {
    key: 'note',
    heading: 'Ghi chú',
    aliases: ['Chú thích', 'Lưu ý', 'Notes', 'Remark', 'Remarks'],
    type: 'text',
    required: false,
    meaning: { vi: 'Ghi chú', en: 'Note' },
  },
] as const satisfies readonly Column[];

/** The congress of each organisation, at most one in a round. */
export const congressesTable: Table = {
  name: 'congresses',
  title: { vi: 'Đại hội', en: 'Congresses' },
  required: false,
  columns,
};

export type CongressCells = RowOf<(typeof columns)[number]>;

/** A single day of the congress is both its opening and its closing day. */
export function congressRow(cells: CongressCells): Congress {
  const { date, ...congress } = cells;
  return date === undefined ? congress : { ...congress, opened: date, closed: date };
}

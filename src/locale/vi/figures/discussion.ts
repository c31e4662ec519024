/** Comments on the documents. */
import { upperFirst } from '../letterCase.ts';
import { opening } from '../opening.ts';

interface Discussed {
  date: string;
  level: string;
  /** Congresses without any comment … */
  without: number;
  /** … of those that report. */
  of: number;
  reported: string;
  fraction: string;
  share: string;
  /** Comments of the middle congress; of a single one its own. */
  median: string;
}

/** "28/398 đại hội của …", "cả 398 đại hội của … có báo cáo đều", "đại hội duy nhất có báo cáo của …". */
const discussed = (a: Discussed, share: string) => {
  const none = 'không có ý kiến thảo luận nào';
  if (a.of === 1)
    return `đại hội duy nhất có báo cáo của ${a.level} ${a.without === 1 ? none : `có ${a.median} ý kiến thảo luận`}`;
  if (a.without === 0)
    return `cả ${a.reported} đại hội có báo cáo của ${a.level} đều có ý kiến thảo luận`;
  if (a.without === a.of) return `cả ${a.reported} đại hội có báo cáo của ${a.level} đều ${none}`;
  return `${a.fraction} đại hội có báo cáo của ${a.level}${share} ${none}`;
};

export const discussionTexts = {
  'discussion.title': (a: Discussed) => `${upperFirst(discussed(a, ''))}, hết ngày ${a.date}`,
  'discussion.noneClosed': (date: string) =>
    `Tính đến hết ngày ${date}, chưa có đại hội nào hoàn thành nên chưa có số ý kiến thảo luận`,
  'discussion.sentence': (a: Discussed & { scope: string }) =>
    `${opening(a.date, a.scope)}, ${discussed(a, ` (${a.share})`)}${a.of === 1 || a.without === a.of ? '' : `; số ý kiến trung vị là ${a.median}`}.`,
  'discussion.lead': 'đại hội không có ý kiến thảo luận',
  'discussion.leadOne': (_count: string) => 'ý kiến thảo luận',
  'discussion.subtitle': (date: string) =>
    `Số đại hội đã hoàn thành, theo số ý kiến thảo luận văn kiện tại đại hội; tỷ lệ trên số có báo cáo; hết ngày ${date}`,
  'discussion.description': (date: string) =>
    `Biểu đồ thanh theo cấp: mỗi thanh là số đại hội có từng ấy ý kiến thảo luận đến hết ngày ${date}; khung nét đứt là đại hội không báo cáo.`,
  /** The median is empty where there is none to speak of. */
  'discussion.heading': (a: { level: string; congresses: string; median: string }) =>
    `${a.level}: ${a.congresses} đại hội có báo cáo${a.median === '' ? '' : `, trung vị ${a.median} ý kiến`}`,
  'discussion.binNone': 'Không có ý kiến',
  'discussion.bin': (range: string) => `${range} ý kiến`,
  'discussion.binOver': (count: string) => `Trên ${count} ý kiến`,
  'discussion.unreported': 'Không báo cáo',
  'discussion.congresses': (count: string) => `${count} đại hội`,
  'discussion.coverage': (a: { congresses: string; level: string }) =>
    `Theo số liệu của ${a.congresses} đại hội của ${a.level} có báo cáo số ý kiến.`,
  'discussion.median':
    'Trung vị là số ý kiến của đại hội đứng giữa khi xếp từ ít đến nhiều; đại hội không báo cáo không được tính là 0.',
};

/** What figures say in the form that everyone may read: no small counts, no single cases. */
import { upperFirst } from '../letterCase.ts';
import { opening } from '../opening.ts';

interface Limited {
  limit: string;
  date: string;
}

interface Parts {
  date: string;
  total: string;
  /** "64 đã khắc phục (25,2%)", …; empty where the parts are not told. */
  parts: readonly string[];
}

const followed = ({ total, parts }: Parts) =>
  parts.length === 0
    ? `đã ghi nhận ${total} hạn chế`
    : `trong ${total} hạn chế đã ghi nhận: ${parts.join(', ')}`;

export const publicFormTexts = {
  'small.under': (limit: string) => `dưới ${limit}`,
  'small.withheld': 'không công bố',
  'small.nothing': (a: Limited) =>
    `Chưa có số liệu từ ${a.limit} trở lên để công bố, hết ngày ${a.date}`,
  'small.counts': (limit: string) => `Số dưới ${limit} không công bố.`,
  'small.levels': (limit: string) =>
    `Số dưới ${limit} và các cấp có dưới ${limit} đại hội không công bố.`,
  'small.fewCongresses': (limit: string) =>
    `Các cấp có dưới ${limit} đại hội có báo cáo không công bố.`,
  'note.quarantineTables': (tables: string) =>
    `Không tính các dòng bị loại vì lỗi trong bảng: ${tables}.`,

  'limitations.others': (limit: string) => `Các nhóm khác, mỗi nhóm dưới ${limit} đại hội`,
  'limitations.noneTold': (a: Limited) =>
    `Không nhóm hạn chế nào ghi nhận ở từ ${a.limit} đại hội trở lên của một cấp, hết ngày ${a.date}`,
  'limitations.tooFew': (a: Limited) =>
    `Chưa cấp nào có từ ${a.limit} đại hội đã tiến hành để công bố số liệu về hạn chế, hết ngày ${a.date}`,
  'limitations.someStated': (date: string) =>
    `Báo cáo nêu một số hạn chế, không kèm số lượng, hết ngày ${date}`,

  'followUp.toldTitle': (a: Parts) => `${upperFirst(followed(a))}, hết ngày ${a.date}`,
  'followUp.toldSentence': (a: Parts) => `${opening(a.date, '')}, ${followed(a)}.`,
  'followUp.toldResolved': (a: { count: string; share: string }) =>
    `${a.count} đã khắc phục (${a.share})`,
  'followUp.toldInProgress': (count: string) => `${count} đang khắc phục`,
  'followUp.toldOpen': (count: string) => `${count} chưa khắc phục`,
  'followUp.toldUnresolved': (count: string) => `${count} chưa khắc phục xong`,
  'followUp.few': (a: Limited) =>
    `Số hạn chế đã ghi nhận dưới ${a.limit} nên không công bố, hết ngày ${a.date}`,
  'followUp.toldSubtitle': (date: string) =>
    `Số hạn chế các đơn vị đã ghi nhận, mọi cấp, theo tình trạng khắc phục; hết ngày ${date}`,
  'followUp.toldDescription': (date: string) =>
    `Biểu đồ thanh: một thanh là toàn bộ hạn chế đã ghi nhận, chia theo tình trạng khắc phục, hết ngày ${date}.`,
  'followUp.someStatements': (date: string) =>
    `Báo cáo nêu một số nhóm hạn chế, không kèm số lượng nên không theo dõi được việc khắc phục, hết ngày ${date}`,
  'followUp.someStated':
    'Ngoài ra báo cáo nêu chung một số nhóm hạn chế, không kèm số lượng nên không tính ở đây.',
  'followUp.all': 'Tất cả hạn chế đã ghi nhận',
  'column.followState': 'Tình trạng',
  'column.limitations': 'Số hạn chế',
  'key.unresolved': 'Chưa khắc phục xong',

  'discussion.titleMedian': (a: {
    date: string;
    level: string;
    reported: string;
    median: string;
  }) =>
    `Số ý kiến thảo luận trung vị tại ${a.reported} đại hội có báo cáo của ${a.level} là ${a.median}, hết ngày ${a.date}`,
  'discussion.sentenceMedian': (a: {
    date: string;
    level: string;
    reported: string;
    median: string;
  }) =>
    `${opening(a.date, '')}, số ý kiến thảo luận trung vị tại ${a.reported} đại hội có báo cáo của ${a.level} là ${a.median}.`,
  'discussion.leadMedian': 'ý kiến thảo luận (trung vị)',
  'discussion.binAny': 'Mọi số ý kiến',

  'tasks.toldDone': (a: { date: string; fraction: string; share: string }) =>
    `${a.fraction} nhiệm vụ sau đại hội (${a.share}) đã hoàn thành, hết ngày ${a.date}`,
  'tasks.toldAssigned': (a: { date: string; count: string }) =>
    `Đã giao ${a.count} nhiệm vụ sau đại hội, hết ngày ${a.date}`,
  'tasks.few': (a: Limited) =>
    `Số nhiệm vụ sau đại hội dưới ${a.limit} nên không công bố, hết ngày ${a.date}`,
  'tasks.toldSubtitle': (date: string) =>
    `Nhiệm vụ mà đại hội và các cuộc kiểm tra để lại, mọi cấp, theo tình trạng; hết ngày ${date}`,
  'tasks.toldDescription': (date: string) =>
    `Biểu đồ thanh: mỗi thanh là số nhiệm vụ được giao, chia theo tình trạng đến hết ngày ${date}.`,
  'tasks.others': (limit: string) => `Các loại khác, mỗi loại dưới ${limit} nhiệm vụ`,
  'tasks.all': 'Tất cả nhiệm vụ',
  'key.tasksNotDone': 'Chưa hoàn thành',

  'reported.onlyPublished': 'Chỉ đối chiếu số liệu đã công bố về tiến độ đại hội.',
};

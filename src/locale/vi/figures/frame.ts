/** What stands around every figure: its subject, unit, deadlines, date, sources and notes. */
import { lowerFirst } from '../letterCase.ts';

export const frameTexts = {
  noData: 'Chưa có số liệu',
  'noData.sentence': 'Chưa có số liệu.',
  'noData.title': (subject: string) => `${subject}: chưa có số liệu`,

  /** What follows a figure's main number. */
  'lead.withShare': (a: { what: string; share: string }) => `${a.what} (${a.share})`,

  'subject.completion-by-level': 'Tiến độ theo cấp',
  'subject.completion-over-time': 'Tiến độ theo thời gian',
  'subject.completion-by-committee': 'Tiến độ theo đảng bộ',
  'subject.timeliness-by-level': 'Đúng hạn theo cấp',
  'subject.timeline': 'Dòng thời gian',
  'subject.upcoming-congresses': 'Đại hội sắp tới',
  'subject.congress-calendar': 'Lịch đại hội',
  'subject.limitations-by-category': 'Hạn chế theo nhóm',
  'subject.limitations-by-committee': 'Hạn chế theo đảng bộ',
  'subject.limitations-follow-up': 'Khắc phục hạn chế',
  'subject.election-outcome': 'Kết quả bầu cử',
  'subject.committee-composition': 'Cơ cấu cấp ủy',
  'subject.delegate-attendance': 'Đại biểu dự đại hội',
  'subject.documents-discussion': 'Thảo luận văn kiện',
  'subject.after-congress-tasks': 'Nhiệm vụ sau đại hội',
  'subject.reported-and-computed': 'Số đã báo cáo và số tính lại',

  'unit.organizations': 'tổ chức đảng',
  'unit.congresses': 'đại hội',
  'unit.limitations': 'hạn chế',
  'unit.elected': 'người được bầu',
  'unit.delegates': 'đại biểu',
  'unit.tasks': 'nhiệm vụ',
  'unit.numbers': 'số liệu đã báo cáo',

  'level.inSentence': (name: string) =>
    /^cấp\b/iu.test(name) ? `tổ chức đảng ${lowerFirst(name)}` : lowerFirst(name),

  'deadline.through': (date: string) => `hết ngày ${date}`,
  'deadline.before': (date: string) => `trước ngày ${date}`,
  'deadline.throughShort': (date: string) => `hết ${date}`,
  'deadline.beforeShort': (date: string) => `trước ${date}`,
  'deadline.note': (deadline: string) => `Hạn: ${deadline}`,
  'deadline.pilot': (deadline: string) => `điểm: ${deadline}`,

  'asOf.label': (date: string) => `Hết ngày ${date}`,

  'source.office': (owner: string) => `${owner}, tổng hợp từ biểu của từng đơn vị`,
  'source.exports': 'Tổng hợp từ biểu của từng đơn vị',

  'note.quarantine': (a: { rows: string; files: string }) =>
    `Không tính ${a.rows} dòng bị loại vì lỗi trong: ${a.files}.`,
  'note.illustrative': (tables: string) =>
    `Số liệu minh họa, không phải số thật, trong các bảng: ${tables}.`,
};

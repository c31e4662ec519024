/** Delegates present of those summoned. */
import { upperFirst } from '../letterCase.ts';
import { opening } from '../opening.ts';

interface Present {
  date: string;
  level: string;
  /** Whether everybody came. */
  all: boolean;
  summoned: string;
  fraction: string;
  share: string;
  /** Whether the counts come from a report, not from the units. */
  fromReport: boolean;
}

/** "Toàn bộ 150 đại biểu được triệu tập", "17.888/18.139 đại biểu được triệu tập (98,6%)". */
const present = ({ all, summoned, fraction, share }: Present) =>
  all
    ? `toàn bộ ${summoned} đại biểu được triệu tập`
    : `${fraction} đại biểu được triệu tập (${share})`;

export const attendanceTexts = {
  'attendance.title': (a: Present & { reporting: string }) =>
    `${upperFirst(present(a))} đã dự ${a.reporting === '' ? 'đại hội của' : `${a.reporting} đại hội có báo cáo của`} ${a.level}, ${a.fromReport ? 'theo báo cáo đến ' : ''}hết ngày ${a.date}`,
  'attendance.titleRateOnly': (a: { printed: string; level: string; date: string }) =>
    `${upperFirst(a.printed)} đại biểu được triệu tập đã dự đại hội của ${a.level}, theo báo cáo đến hết ngày ${a.date}`,
  'attendance.noneClosed': (date: string) =>
    `Tính đến hết ngày ${date}, chưa có đại hội nào hoàn thành nên chưa có số đại biểu dự`,
  'attendance.sentence': (a: Present & { scope: string; congresses: string }) =>
    `${opening(a.date, a.scope)}, ${present(a)} đã dự đại hội của ${a.level}${a.congresses === '' ? '' : `, theo số liệu của ${a.congresses} đại hội có báo cáo`}.`,
  'attendance.lead': 'đại biểu dự',
  'attendance.subtitle': (date: string) =>
    `Số đại biểu dự trên số được triệu tập, tại các đại hội đã hoàn thành có báo cáo đủ hai số, theo cấp; hết ngày ${date}`,
  'attendance.description': (date: string) =>
    `Biểu đồ thanh: mỗi cấp một thanh, tô đậm phần đại biểu dự trên số được triệu tập đến hết ngày ${date}.`,
  'attendance.note': (congresses: string) => `${congresses} đại hội có báo cáo`,
  'attendance.coverage': (a: { congresses: string; level: string }) =>
    `Theo số liệu của ${a.congresses} đại hội của ${a.level} có báo cáo đại biểu.`,
};

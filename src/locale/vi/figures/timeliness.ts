/** Congresses against their deadlines. */
import { lowerFirst, upperFirst } from '../letterCase.ts';
import { opening } from '../opening.ts';

/** How the organisations of a level stand against the deadline; empty where there is none of a kind. */
interface Standing {
  level: string;
  /** The level is one organisation. */
  single: boolean;
  total: string;
  none: boolean;
  all: boolean;
  /** "449/452" */
  onTime: string;
  share: string;
  late: string;
  overdue: string;
  pending: string;
}

const others = ({ late, overdue, pending }: Standing) =>
  [
    late === '' ? '' : `${late} sau hạn`,
    overdue === '' ? '' : `${overdue} quá hạn chưa hoàn thành`,
    pending === '' ? '' : `${pending} chưa đến hạn`,
  ]
    .filter((part) => part !== '')
    .join(', ');

function standing(a: Standing): string {
  if (a.single) return oneStanding(a);
  if (a.all) return `toàn bộ ${a.total} ${a.level} hoàn thành đại hội đúng hạn`;
  if (a.overdue === a.total) return `cả ${a.total} ${a.level} quá hạn, chưa hoàn thành đại hội`;
  if (a.none) return `chưa có ${a.level} nào hoàn thành đại hội đúng hạn: ${others(a)}`;
  return `${a.onTime} ${a.level} (${a.share}) hoàn thành đại hội đúng hạn, ${others(a)}`;
}

function oneStanding({ level, all, late, overdue }: Standing): string {
  if (all) return `${level} đã hoàn thành đại hội đúng hạn`;
  if (late !== '') return `${level} đã hoàn thành đại hội sau hạn`;
  if (overdue !== '') return `${level} quá hạn, chưa hoàn thành đại hội`;
  return `${level} chưa đến hạn hoàn thành đại hội`;
}

/** A reported number says how many were on time, and nothing of the others. */
interface Reported {
  date: string;
  scope: string;
  level: string;
  onTime: number;
  single: boolean;
  fraction: string;
  share: string;
}

function reported({ level, onTime, single, fraction, share }: Reported): string {
  if (single) return `${level} ${onTime === 1 ? 'đã' : 'chưa'} hoàn thành đại hội đúng hạn`;
  if (onTime === 0) return `chưa có ${level} nào hoàn thành đại hội đúng hạn`;
  return `${fraction} ${level} (${share}) hoàn thành đại hội đúng hạn`;
}

export const timelinessTexts = {
  'timeliness.title': (a: Standing & { date: string }) =>
    `${upperFirst(standing(a))}, hết ngày ${a.date}`,
  'timeliness.sentence': (a: Standing & { date: string; scope: string }) =>
    `${opening(a.date, a.scope)}, ${standing(a)}.`,
  'timeliness.lead': (level: string) => `${level} đúng hạn`,
  'timeliness.subtitle': (date: string) =>
    `Tổng số tổ chức chia theo đúng hạn, sau hạn, quá hạn và chưa đến hạn, từng cấp; hết ngày ${date}`,
  'timeliness.description': (date: string) =>
    `Biểu đồ thanh: mỗi cấp một thanh bằng 100%, chia theo tình trạng so với hạn tính đến hết ngày ${date}.`,
  'timeliness.notDue': (count: string) => `${count} chưa đến hạn`,
  'timeliness.note': (a: { deadline: string; late: string; days: string; overdue: string }) =>
    `Hạn: ${a.deadline}${a.late === '' ? '' : `; ${a.late} sau hạn`}${a.overdue === '' ? '' : `; ${a.overdue} quá hạn`}${a.days === '' ? '' : `, chậm nhiều nhất ${a.days} ngày`}`,
  'timeliness.titleReported': (a: Reported) =>
    `${upperFirst(reported(a))}, theo báo cáo đến hết ngày ${a.date}`,
  'timeliness.sentenceReported': (a: Reported) =>
    `Theo báo cáo, ${lowerFirst(opening(a.date, a.scope))}, ${reported(a)}.`,
  'timeliness.subtitleReported': (date: string) =>
    `Số tổ chức hoàn thành đại hội đúng hạn trên tổng số, từng cấp, theo số báo cáo mới nhất đến hết ngày ${date}`,
  'timeliness.descriptionReported': (date: string) =>
    `Biểu đồ thanh: mỗi cấp một thanh bằng 100%, tô đậm phần hoàn thành đúng hạn theo số báo cáo mới nhất đến hết ngày ${date}.`,
};

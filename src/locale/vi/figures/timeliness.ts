/** Congresses against their deadlines. */
import { upperFirst } from '../letterCase.ts';
import { opening } from '../opening.ts';

/** A level on a date; `single` where it is one organisation. */
interface Standing {
  level: string;
  single: boolean;
  date: string;
}

export const timelinessTexts = {
  'timeliness.title': (a: Standing & { onTime: string; completed: string }) =>
    a.single
      ? `${upperFirst(a.level)} hoàn thành đại hội sau hạn, hết ngày ${a.date}`
      : `${a.onTime} trong ${a.completed} ${a.level} hoàn thành đại hội đúng hạn, hết ngày ${a.date}`,
  'timeliness.titleAll': (a: Standing & { completed: string }) =>
    a.single
      ? `${upperFirst(a.level)} đã hoàn thành đại hội đúng hạn, hết ngày ${a.date}`
      : `Toàn bộ ${a.completed} ${a.level} đã hoàn thành đều đúng hạn, hết ngày ${a.date}`,
  'timeliness.titleOverdue': (a: Standing & { overdue: string }) =>
    a.single
      ? `${upperFirst(a.level)} quá hạn, chưa hoàn thành đại hội, hết ngày ${a.date}`
      : `${a.overdue} ${a.level} quá hạn, chưa hoàn thành đại hội, hết ngày ${a.date}`,
  'timeliness.titleNone': (a: Standing) =>
    a.single
      ? `${upperFirst(a.level)} chưa hoàn thành đại hội, hết ngày ${a.date}`
      : `Chưa có ${a.level} nào hoàn thành đại hội, hết ngày ${a.date}`,
  'timeliness.sentence': (a: {
    date: string;
    scope: string;
    onTime: string;
    completed: string;
    level: string;
    late: string;
    overdue: string;
  }) =>
    `${opening(a.date, a.scope)}, trong ${a.completed} ${a.level} đã hoàn thành đại hội có ${a.onTime} đúng hạn${a.late === '' ? '' : `, ${a.late} sau hạn`}${a.overdue === '' ? '' : `; ${a.overdue} quá hạn chưa hoàn thành`}.`,
  'timeliness.subtitle': (date: string) =>
    `Tổng số tổ chức chia theo đúng hạn, sau hạn, quá hạn và chưa đến hạn, từng cấp; hết ngày ${date}`,
  'timeliness.description': (date: string) =>
    `Biểu đồ thanh: mỗi cấp một thanh bằng 100%, chia theo tình trạng so với hạn tính đến hết ngày ${date}.`,
  'timeliness.notDue': 'chưa đến hạn',
  'timeliness.note': (a: { deadline: string; late: string; days: string; overdue: string }) =>
    `Hạn: ${a.deadline}${a.late === '' ? '' : `; ${a.late} sau hạn`}${a.overdue === '' ? '' : `; ${a.overdue} quá hạn`}${a.days === '' ? '' : `, chậm nhiều nhất ${a.days} ngày`}`,
};

/** What congresses and inspections leave to do. */
import { upperFirst } from '../letterCase.ts';
import { opening } from '../opening.ts';

interface Tasks {
  date: string;
  assigned: number;
  done: number;
  overdue: number;
  /** The same, written. */
  count: string;
  fraction: string;
  share: string;
  overdueCount: string;
  /** Of the task overdue longest; empty where none is. */
  days: string;
  /** Open and not overdue; empty where none is. */
  pending: string;
}

const overdue = (a: Tasks) =>
  a.overdue === 0 ? 'không có nhiệm vụ quá hạn' : `${a.overdueCount} quá hạn`;

const single = (a: Tasks) => {
  if (a.done === 1) return 'đã hoàn thành';
  return a.overdue === 1 ? 'đã quá hạn, chưa hoàn thành' : 'chưa hoàn thành, chưa quá hạn';
};

/** One, all, none or some of the tasks; the share stands in a sentence only. */
const done = (a: Tasks, share: string) => {
  if (a.assigned === 1) return `nhiệm vụ duy nhất sau đại hội ${single(a)}`;
  const all = `cả ${a.count} nhiệm vụ sau đại hội`;
  if (a.done === a.assigned) return `${all} đã hoàn thành`;
  if (a.overdue === a.assigned) return `${all} đều quá hạn, chưa hoàn thành`;
  if (a.done === 0) return `${all} đều chưa hoàn thành, ${overdue(a)}`;
  return `${a.fraction} nhiệm vụ sau đại hội${share} đã hoàn thành, ${overdue(a)}`;
};

export const tasksTexts = {
  'tasks.title': (a: Tasks) => `${upperFirst(done(a, ''))}, hết ngày ${a.date}`,
  'tasks.none': 'Chưa có nhiệm vụ nào được giao',
  'tasks.sentence': (a: Tasks & { scope: string }) => {
    const most = a.overdue === 1 ? 'chậm' : 'chậm nhiều nhất';
    const late = a.days === '' ? '' : ` (${most} ${a.days} ngày)`;
    const pending =
      a.pending === '' || a.done === 0 ? '' : `; ${a.pending} chưa đến hạn hoặc không có hạn`;
    return `${opening(a.date, a.scope)}, ${done(a, ` (${a.share})`)}${late}${pending}.`;
  },
  'tasks.lead': 'nhiệm vụ đã hoàn thành',
  'tasks.subtitle': (date: string) =>
    `Nhiệm vụ mà đại hội và các cuộc kiểm tra để lại, mọi cấp: đã hoàn thành trên số được giao, theo loại; hết ngày ${date}`,
  'tasks.description': (date: string) =>
    `Biểu đồ thanh: mỗi loại nhiệm vụ một thanh bằng 100%, chia theo đã hoàn thành, quá hạn và chưa đến hạn hoặc không có hạn đến hết ngày ${date}.`,
  'tasks.note': (a: { overdue: string; days: string; withoutDeadline: string }) =>
    [
      a.overdue === ''
        ? ''
        : `${a.overdue} quá hạn${a.overdue === '1' ? '' : ', nhiều nhất'} ${a.days} ngày`,
      a.withoutDeadline === '' ? '' : `${a.withoutDeadline} không có hạn`,
    ]
      .filter((part) => part !== '')
      .join('; '),
  'tasks.beforeClosing': (count: string) =>
    `Bảng nhiệm vụ không ghi ngày giao, nên đã tính cả ${count} nhiệm vụ của đơn vị chưa hoàn thành đại hội.`,

  'task.lessons': 'Rút kinh nghiệm',
  'task.contingency-plan': 'Phương án dự phòng',
  'task.comments': 'Tiếp thu góp ý',
  'task.approval': 'Chuẩn y',
  'task.assignment': 'Phân công công tác',
  'task.working-rules': 'Quy chế làm việc',
  'task.action-programme': 'Chương trình hành động',
  'task.other': 'Khác',
};

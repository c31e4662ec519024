import type { Task } from '../records.ts';
import type { Column, RowOf, Table } from './column.ts';
import { unitCodeAliases } from './unitCode.ts';

const columns = [
  {
    key: 'code',
    heading: 'Mã tổ chức',
    aliases: unitCodeAliases,
    type: 'unit',
    required: true,
    meaning: { vi: 'Mã tổ chức được giao', en: 'Code of the organisation' },
  },
  {
    key: 'task',
    heading: 'Nhiệm vụ',
    aliases: ['Việc', 'Công việc', 'Loại nhiệm vụ', 'Tên nhiệm vụ'],
    type: 'task',
    required: true,
    meaning: { vi: 'Loại việc', en: 'Kind of task' },
  },
  {
    key: 'text',
    heading: 'Nội dung',
    aliases: ['Nội dung nhiệm vụ', 'Mô tả', 'Diễn giải', 'Chi tiết', 'Description'],
    type: 'text',
    required: false,
    meaning: { vi: 'Nội dung việc', en: 'The task in words' },
  },
  {
    key: 'deadline',
    heading: 'Hạn',
    aliases: ['Thời hạn', 'Hạn hoàn thành', 'Hạn chót', 'Due'],
    type: 'end',
    required: false,
    meaning: {
      vi: 'Hạn hoàn thành; tháng hoặc quý là ngày cuối của nó',
      en: 'Deadline; a month or quarter means its last day',
    },
  },
  {
    key: 'done',
    heading: 'Ngày hoàn thành',
    aliases: ['Hoàn thành', 'Đã hoàn thành', 'Ngày xong', 'Date done'],
    type: 'day',
    required: false,
    meaning: { vi: 'Ngày hoàn thành', en: 'Day on which it was done' },
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

/** What an inspection or a congress leaves to do. */
export const tasksTable: Table = {
  name: 'tasks',
  title: { vi: 'Việc sau đại hội', en: 'Tasks' },
  required: false,
  columns,
};

export type TaskCells = RowOf<(typeof columns)[number]>;

export function taskRow(cells: TaskCells): Task {
  return cells;
}

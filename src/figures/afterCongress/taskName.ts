import type { TaskKind } from '../../data/records.ts';
import type { Locale } from '../../locale/format.ts';
import { messages } from '../../locale/messages.ts';

/** The kinds by keys that a text can have in both languages. */
const keys = {
  'rút kinh nghiệm': 'lessons',
  'phương án dự phòng': 'contingency-plan',
  'tiếp thu góp ý': 'comments',
  'chuẩn y': 'approval',
  'phân công công tác': 'assignment',
  'quy chế làm việc': 'working-rules',
  'chương trình hành động': 'action-programme',
  khác: 'other',
} as const satisfies Readonly<Record<TaskKind, string>>;

/** What a kind of task is called, as a heading writes it. */
export function taskName(kind: TaskKind, locale: Locale): string {
  return messages(locale)[`task.${keys[kind]}`];
}

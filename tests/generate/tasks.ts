/** What a congress leaves to do: illustrative rows for some closed units and for the model congress. */
import { isAfter } from './calendar.ts';
import type { Preset } from './preset.ts';
import type { Random } from './random.ts';
import type { CongressRow, OrganizationRow, TaskRow } from './rows.ts';

/** The kinds, with the days that a unit has for them and how surely it keeps them. */
const afterCongress = [
  { task: 'chuẩn y', days: 15, kept: 0.9, text: 'Đề nghị cấp trên chuẩn y kết quả bầu cử' },
  { task: 'phân công công tác', days: 20, kept: 0.85, text: 'Phân công công tác cấp ủy viên' },
  { task: 'quy chế làm việc', days: 30, kept: 0.8, text: 'Ban hành quy chế làm việc của cấp ủy' },
  { task: 'chương trình hành động', days: 60, kept: 0.5, text: 'Xây dựng chương trình hành động' },
] as const;

export function taskRows(
  unit: OrganizationRow,
  { closed }: CongressRow,
  preset: Preset,
  random: Random,
): TaskRow[] {
  const reports =
    unit.level === 'cap-tren-co-so' || (unit.level === 'co-so' && random.chance(0.22));
  if (!closed || !reports) return [];
  const asOf = Temporal.PlainDate.from(preset.asOf);
  return afterCongress.map(({ task, days, kept, text }) => {
    const doneOn = closed.add({ days: random.between(4, random.chance(kept) ? days : 2 * days) });
    return {
      code: unit.code,
      task,
      text,
      deadline: random.chance(0.08) ? undefined : closed.add({ days }),
      done: isAfter(doneOn, asOf) ? undefined : doneOn,
      source: 'Báo cáo sau đại hội (minh họa)',
    };
  });
}

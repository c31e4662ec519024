/** When a unit of a generated term met and what it reports: most keep the plan, some slip, some are still to come. */
import type { Random } from '../random.ts';
import type { CongressRow } from '../rows.ts';
import type { Unit } from './tree.ts';

/** The day of the export: nothing has opened after it. */
export const EXPORTED = '2020-07-31';
export const REPORTING_DATES = ['2020-04-30', '2020-05-31', '2020-06-30', EXPORTED] as const;

const FIRST = Temporal.PlainDate.from('2020-02-01');
const LAST_DAY = FIRST.until(EXPORTED).days;

/** Days by their distance from the first one: half a million rows share them. */
const days: Temporal.PlainDate[] = [];
const dayAt = (offset: number): Temporal.PlainDate =>
  (days[offset] ??= FIRST.add({ days: offset }));

export function congressOf({ row, tier }: Unit, random: Random): CongressRow {
  const deadline = FIRST.until(tier.deadline).days;
  const wanted = Math.max(0, deadline - Math.floor(random.next() ** 2 * 100));
  const opened = wanted + (random.chance(0.08) ? random.between(1, 25) : 0);
  const planned = random.chance(0.05) ? undefined : dayAt(wanted);
  const suspended = opened > wanted && random.chance(0.2) ? true : undefined;
  if (opened > LAST_DAY) return { code: row.code, planned, suspended };
  const closed = tier.level !== 'chi-bo' && random.chance(0.3) ? opened + 1 : opened;
  const schedule = { code: row.code, planned, suspended, opened: dayAt(opened) };
  if (closed > LAST_DAY) return schedule;
  return { ...schedule, closed: dayAt(closed), ...report(row.members, random) };
}

function report(members: number | undefined, random: Random): Partial<CongressRow> {
  const summoned = members === undefined ? undefined : Math.min(members, 150);
  return {
    summoned,
    present: summoned === undefined ? undefined : Math.max(1, summoned - random.between(0, 3)),
    comments: random.chance(0.1) ? undefined : random.between(0, 15),
    agendaItems: random.chance(0.9) ? 4 : 3,
    appointed: random.chance(0.02) ? true : undefined,
  };
}

/**
 * When each unit met. A unit meets after everything below it: cells, then sectional committees, then the
 * grassroots organisation, then the committee above.
 */
import { calendarOf, earlier, isAfter, later, pickDay, type Calendar } from './calendar.ts';
import type { CommitteePreset, Preset, Wave } from './preset.ts';
import type { Random } from './random.ts';
import type { OrganizationRow, Schedule } from './rows.ts';

type Day = Temporal.PlainDate;
const day = (iso: string): Day => Temporal.PlainDate.from(iso);

interface Plan {
  readonly preset: Preset;
  readonly cells: Calendar;
  readonly grassroots: Calendar;
}

export function planOf(preset: Preset): Plan {
  return {
    preset,
    cells: calendarOf(preset.cells.rhythm, preset.cells.first, preset.cells.last),
    grassroots: calendarOf(preset.grassroots.rhythm, preset.cells.first, preset.asOf),
  };
}

/** A committee's own congress: held where the preset says so, else planned. */
export function committeeSchedule({
  planned,
  days = 1,
  held,
}: CommitteePreset['congress']): Schedule {
  const opened = day(planned);
  return held
    ? { planned: opened, opened, closed: opened.add({ days: days - 1 }) }
    : { planned: opened };
}

/** The schedules of everything below a committee, by code. */
export function schedulesBelow(
  units: readonly OrganizationRow[],
  committee: CommitteePreset,
  plan: Plan,
  random: Random,
): Map<string, Schedule> {
  const grassroots = units.filter(({ level }) => level === 'co-so');
  const schedules = grassrootsSchedules(grassroots, committee, plan, random.fork('grassroots'));
  for (const unit of grassroots) {
    const own = random.fork(unit.code);
    scheduleBelow(unit, units, schedules, plan, own, own.chance(0.27));
  }
  return schedules;
}

function grassrootsSchedules(
  units: readonly OrganizationRow[],
  committee: CommitteePreset,
  plan: Plan,
  random: Random,
): Map<string, Schedule> {
  const waves = wavesOf(units, committee.waves, random);
  return new Map(
    units.map((unit) => {
      const wave = waves.get(unit.code);
      return [
        unit.code,
        wave ? grassrootsSchedule(unit, wave, committee, plan, random) : neverMet(plan, random),
      ];
    }),
  );
}

/** Draws lots for the waves; units that are founded late go into the last, dissolved ones into none. */
function wavesOf(
  units: readonly OrganizationRow[],
  waves: readonly Wave[],
  random: Random,
): Map<string, Wave> {
  const result = new Map<string, Wave>();
  const left = random.shuffled(units.filter(({ dissolved }) => dissolved === undefined));
  const counted = waves.filter(({ count }) => count !== undefined);
  const rest = waves.filter(({ count }) => count === undefined);
  for (const wave of [...counted, ...rest]) {
    const fits = left.filter(
      ({ code, kind, established }) =>
        !result.has(code) &&
        (!wave.smallUnits || kind === 'chi bộ cơ sở') &&
        (!established || !isAfter(established, day(wave.from)) || wave.count === undefined),
    );
    for (const { code } of fits.slice(0, wave.count)) result.set(code, wave);
  }
  return result;
}

function grassrootsSchedule(
  unit: OrganizationRow,
  wave: Wave,
  { oneDay }: CommitteePreset,
  plan: Plan,
  random: Random,
): Schedule {
  // The founding of a unit and its congress lie some days apart.
  const from = unit.established
    ? later(day(wave.from), unit.established.add({ days: 7 }))
    : day(wave.from);
  const opened = pickDay(plan.grassroots, random, from, day(wave.to));
  const next = opened.add({ days: 1 });
  const twoDays =
    !oneDay && unit.kind === 'đảng bộ cơ sở' && random.chance(0.4) && !isAfter(next, day(wave.to));
  return { ...plannedFor(opened, unit, plan, random), opened, closed: twoDays ? next : opened };
}

/** Mostly the day itself; some put off by days, some by the epidemic for weeks, some without a plan. */
function plannedFor(opened: Day, unit: OrganizationRow, plan: Plan, random: Random): Schedule {
  const { from, to } = plan.preset.suspension;
  const draw = random.next();
  if (unit.established || draw < 0.8) return { planned: opened };
  if (draw < 0.85) return {};
  if (draw < 0.93) return { planned: opened.subtract({ days: random.between(1, 6) }) };
  if (!isAfter(opened, day(to))) return { planned: opened };
  const length = day(from).until(day(to)).days;
  return {
    planned: day(from).add({ days: random.between(0, length) }),
    suspended: random.chance(0.6),
  };
}

/** A unit that was dissolved before its congress. */
function neverMet(plan: Plan, random: Random): Schedule {
  return { planned: day(plan.preset.suspension.from).add({ days: random.between(0, 5) }) };
}

/** Everything below one unit, from the top down: each bounds the latest day of what is below it. */
function scheduleBelow(
  above: OrganizationRow,
  units: readonly OrganizationRow[],
  schedules: Map<string, Schedule>,
  plan: Plan,
  random: Random,
  someLate: boolean,
): void {
  const latest = schedules.get(above.code)?.opened;
  for (const unit of units.filter(({ parent }) => parent === above.code)) {
    const share = unit.level === 'chi-bo' ? 0.42 : 0.5;
    const late = someLate && random.chance(share);
    schedules.set(unit.code, cellSchedule(unit, latest, late, plan, random));
    if (unit.level !== 'chi-bo') scheduleBelow(unit, units, schedules, plan, random, late);
  }
}

function cellSchedule(
  unit: OrganizationRow,
  above: Day | undefined,
  late: boolean,
  plan: Plan,
  random: Random,
): Schedule {
  const { cells } = plan.preset;
  // A sectional committee needs time for the cells below it, and the unit above some days after this one.
  const first = unit.level === 'chi-bo' ? day(cells.first) : day('2020-02-10');
  const low = unit.established ? later(first, unit.established.add({ days: 3 })) : first;
  const high = above ? earlier(day(cells.last), above.subtract({ days: 2 })) : day(cells.last);
  if (unit.dissolved)
    return { planned: pickDay(plan.cells, random, day(cells.deadline), day(cells.deadline)) };
  if (late && isAfter(high, day('2020-05-03')))
    return lateSchedule(day(cells.deadline), high, plan, random);
  const opened = pickDay(plan.cells, random, low, earlier(high, day(cells.deadline)));
  return { planned: random.chance(0.06) ? undefined : opened, opened, closed: opened };
}

/** Planned inside the window, held after it. */
function lateSchedule(deadline: Day, high: Day, plan: Plan, random: Random): Schedule {
  const opened = pickDay(plan.cells, random, deadline.add({ days: 1 }), high);
  const planned = deadline.subtract({ days: random.between(0, 9) });
  return { planned, opened, closed: opened, suspended: random.chance(0.15) };
}

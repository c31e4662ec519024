/** Laws that hold for every register and date, whatever the data says. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { attendance } from '../../src/statistics/attendance.ts';
import { completion } from '../../src/statistics/completion.ts';
import { completionByDay } from '../../src/statistics/completionByDay.ts';
import { congressDays } from '../../src/statistics/congressDays.ts';
import { discussion } from '../../src/statistics/discussion.ts';
import { electionOutcome } from '../../src/statistics/elections.ts';
import { lateness } from '../../src/statistics/lateness.ts';
import { limitationCounts } from '../../src/statistics/limitations.ts';
import { rateCheck } from '../../src/statistics/rateCheck.ts';
import type { Register } from '../../src/statistics/register.ts';
import type { Unit } from '../../src/statistics/unit.ts';
import { taskCount } from '../../src/statistics/tasks.ts';
import { law } from '../law.ts';
import { anyDate, anyTables, LEVELS } from './randomTerm.ts';
import { date, registerFor } from './smallTerm.ts';

const anyRegister = anyTables.map((tables) => registerFor(tables));
const anyLevel = fc.constantFrom(...LEVELS);

/** What must be true of the units of a level below the root. */
const ofAnyUnits = (holds: (units: readonly Unit[], asOf: Temporal.PlainDate) => void) =>
  fc.property(anyRegister, anyLevel, anyDate, (register, level, asOf) =>
    holds(register.units(register.root.code, level), asOf),
  );

/** The root by itself, then the committees directly under it with all below them: the parts of the whole. */
function partsOf(register: Register, level: string): readonly (readonly Unit[])[] {
  const itself = register.units(register.root.code, level).filter(isRoot);
  return [itself, ...register.scopes.slice(1).map(({ code }) => register.units(code, level))];
}

const isRoot = ({ organization }: Unit) => organization.parent === undefined;

const sum = (values: readonly (number | undefined)[]) =>
  values.reduce<number>((total, value) => total + (value ?? 0), 0);

law(
  'onTime, late, overdue and pending partition the total',
  ofAnyUnits((units, asOf) => {
    const { total, onTime, late, overdue, pending } = completion(units, asOf);
    expect(onTime + late + overdue + pending).toBe(total);
  }),
);

law(
  'onTime and late partition the completed',
  ofAnyUnits((units, asOf) => {
    const { completed, onTime, late } = completion(units, asOf);
    expect(onTime + late).toBe(completed);
  }),
);

law(
  'completed ≤ held ≤ total, and no part exceeds its whole',
  ofAnyUnits((units, asOf) => {
    const counts = completion(units, asOf);
    expect(counts.completed).toBeLessThanOrEqual(counts.held);
    expect(counts.held).toBeLessThanOrEqual(counts.total);
    expect(counts.atRisk).toBeLessThanOrEqual(counts.pending);
    expect(counts.slipped).toBeLessThanOrEqual(counts.expected);
    expect(counts.suspended).toBeLessThanOrEqual(counts.total);
    expect(counts.pilotsHeld).toBeLessThanOrEqual(counts.pilots);
    expect(counts.pilots).toBeLessThanOrEqual(counts.total);
  }),
);

law(
  'as long as nothing is founded or dissolved, held and completed never fall',
  fc.property(anyRegister, anyLevel, anyDate, anyDate, (register, level, one, other) => {
    const lasting = register
      .units(register.root.code, level)
      .filter(({ organization: { established, dissolved } }) => !established && !dissolved);
    const [earlier, later] = [one, other].toSorted(Temporal.PlainDate.compare);
    const [before, after] = [completion(lasting, earlier!), completion(lasting, later!)];
    expect(before.total).toBe(after.total);
    expect(before.held).toBeLessThanOrEqual(after.held);
    expect(before.completed).toBeLessThanOrEqual(after.completed);
  }),
);

law(
  'a whole is the sum of its parts',
  fc.property(anyRegister, anyLevel, anyDate, (register, level, asOf) => {
    const parts = partsOf(register, level);
    const adds = <T>(statistic: (units: readonly Unit[]) => T, pick: (given: T) => unknown[]) => {
      const whole = pick(statistic(register.units(register.root.code, level)));
      const ofParts = parts.map((units) => pick(statistic(units)) as (number | undefined)[]);
      const sums = whole.map((_, at) => sum(ofParts.map((values) => values[at])));
      expect(whole.map((value) => value ?? 0)).toEqual(sums);
    };
    adds(
      (units) => completion(units, asOf),
      ({ rate: _, ...counts }) => Object.values(counts),
    );
    adds(
      (units) => attendance(units, asOf),
      ({ rate: _, ...counts }) => Object.values(counts),
    );
    adds(
      (units) => discussion(units, asOf),
      (counts) => Object.values(counts),
    );
    adds(
      (units) => taskCount(units, 'khác', asOf),
      (counts) => Object.values(counts),
    );
    adds(
      (units) => limitationCounts(units, [], ['debate'], asOf)[0]!,
      ({ units, held, open, inProgress, resolved }) => [units, held, open, inProgress, resolved],
    );
    adds(
      (units) => electionOutcome(units, 'committee', asOf),
      ({ committees, appointed, decided, elected, shortfall, women, asPlanned }) => [
        ...[committees, appointed, decided, elected, shortfall],
        ...[women.count, women.of, women.reported, women.due, asPlanned.count],
      ],
    );
  }),
);

law(
  'each organisation is a unit of exactly one level, and each below exactly one direct committee',
  fc.property(anyRegister, (register) => {
    const found = LEVELS.flatMap((level) => partsOf(register, level).flat());
    expect(new Set(found).size).toBe(found.length);
    expect(found).toHaveLength(register.term.organizations.length);
  }),
);

law(
  'the curve over time gives on each of its days what completion gives',
  fc.property(anyRegister, anyLevel, (register, level) => {
    const units = register.units(register.root.code, level);
    for (const day of completionByDay(units, date('2020-03-01'), date('2020-12-31'))) {
      const { total, held, completed } = completion(units, day.date);
      expect([day.total, day.held, day.completed]).toEqual([total, held, completed]);
    }
  }),
);

law(
  'between two days of the curve nothing moves',
  fc.property(anyRegister, anyLevel, anyDate, (register, level, asOf) => {
    const units = register.units(register.root.code, level);
    const last = completionByDay(units, date('2020-01-01'), asOf).at(-1);
    const { total, held, completed } = completion(units, asOf);
    expect([last?.total, last?.held, last?.completed]).toEqual([total, held, completed]);
  }),
);

law(
  'the days of opening add up to held, and what is planned is not yet held',
  ofAnyUnits((units, asOf) => {
    const { opened, planned } = congressDays(units, asOf);
    const { total, held, pilotsHeld } = completion(units, asOf);
    expect(sum(opened.map(({ ordinary, pilots }) => ordinary + pilots))).toBe(held);
    expect(sum(opened.map(({ pilots }) => pilots))).toBe(pilotsHeld);
    const waiting = sum(planned.map(({ ordinary, pilots }) => ordinary + pilots));
    expect(waiting).toBeLessThanOrEqual(total - held);
  }),
);

law(
  'lateness lists the late and the overdue, each by at least one day',
  ofAnyUnits((units, asOf) => {
    const listed = lateness(units, asOf);
    const { late, overdue } = completion(units, asOf);
    expect(listed.filter(({ state }) => state === 'late')).toHaveLength(late);
    expect(listed.filter(({ state }) => state === 'overdue')).toHaveLength(overdue);
    for (const { days } of listed) expect(days).toBeGreaterThanOrEqual(1);
  }),
);

law(
  'a share lies between 0 and 1 and is undefined exactly where there is nothing to share',
  ofAnyUnits((units, asOf) => {
    const { women, asPlanned, committees } = electionOutcome(units, 'committee', asOf);
    for (const { count, of, rate, reported, due } of [women, asPlanned]) {
      expect(count === undefined).toBe(reported === 0);
      expect(rate === undefined).toBe(count === undefined || of === 0);
      if (rate !== undefined) expect(rate >= 0 && rate <= 1).toBe(true);
      expect(reported).toBeLessThanOrEqual(committees);
      expect(committees).toBeLessThanOrEqual(due);
    }
  }),
);

law(
  'limitations: the units are no more than the organisations, and each has a row',
  ofAnyUnits((units, asOf) => {
    const count = limitationCounts(units, [], ['report'], asOf)[0]!;
    expect(count.units).toBeLessThanOrEqual(completion(units, asOf).total);
    expect(count.units).toBeLessThanOrEqual(count.open + count.inProgress + count.resolved);
  }),
);

const anyFraction = fc
  .integer({ min: 1, max: 5000 })
  .chain((of) => fc.tuple(fc.integer({ min: 0, max: of }), fc.constant(of)));

law(
  'a rate printed half-up passes as half-up, and one cut off is never called different',
  fc.property(anyFraction, fc.integer({ min: 0, max: 3 }), ([count, of], decimals) => {
    // Rounded by whole numbers here too, because 1.005 has no exact binary value.
    const scale = 100 * 10 ** decimals;
    const text = (units: number) => `${(units / 10 ** decimals).toFixed(decimals)}%`;
    const halfUp = Math.floor((2 * count * scale + of) / (2 * of));
    const cutOff = Math.floor((count * scale) / of);
    const comma = (units: number) => text(units).replace('.', ',');
    expect(rateCheck(count, of, comma(halfUp))).toBe('half-up');
    expect(rateCheck(count, of, comma(cutOff))).not.toBe('differs');
    expect(rateCheck(count, of, comma(halfUp + 1))).toBe('differs');
  }),
);

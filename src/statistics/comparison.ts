/**
 * Two terms beside each other: which numbers may be compared, and of each that may not, why. A change is given only
 * where both numbers are known and nothing stands between them.
 */
import { closedUnits } from './closedCongresses.ts';
import { levelPairs, type LevelPair } from './comparableLevels.ts';
import {
  COMPARED_MEASURES,
  comparedNumber,
  type ComparedMeasure,
  type ComparedNumber,
} from './comparedNumber.ts';
import { completion } from './completion.ts';
import { dayOf } from './day.ts';
import { fold } from './fold.ts';
import type { Level } from './levels.ts';
import type { Register } from './register.ts';

export type Side = 'earlier' | 'later';

/** Why the two roots are not one organisation. */
export type RootReason =
  | { readonly kind: 'otherRoot' }
  /** The later one was founded after the day of the earlier numbers, under whatever name: by a merger, as a rule. */
  | { readonly kind: 'founded'; readonly on: Temporal.PlainDate };

/** Why a number of a level that is the same in both terms still means another thing. */
export type MeasureReason =
  /** The level was not due yet on the day of the numbers. */
  | { readonly kind: 'running'; readonly sides: readonly Side[] }
  | { readonly kind: 'deadlineRule' }
  | { readonly kind: 'noDeadline'; readonly sides: readonly Side[] }
  /** All committees of the closed congresses were appointed: nobody was elected. */
  | { readonly kind: 'appointed'; readonly sides: readonly Side[] }
  | {
      readonly kind: 'ageLimit';
      readonly earlier: number | undefined;
      readonly later: number | undefined;
    }
  /** Sources of the term contradict each other. */
  | { readonly kind: 'contradicted'; readonly sides: readonly Side[] };

export interface ComparedRow {
  readonly measure: ComparedMeasure;
  /** Undefined where the term does not give it. */
  readonly earlier: ComparedNumber | undefined;
  readonly later: ComparedNumber | undefined;
  readonly reasons: readonly MeasureReason[];
  /** The later rate less the earlier one, unrounded, −1 to 1; undefined where they are not to be compared. */
  readonly change: number | undefined;
}

export interface ComparedLevel extends LevelPair {
  /** Empty where the level is not the same in both terms, or the roots are not. */
  readonly rows: readonly ComparedRow[];
}

export interface TermComparison {
  readonly earlier: Register;
  readonly later: Register;
  /** Undefined where both terms are of one organisation. */
  readonly root: RootReason | undefined;
  /** Lowest level first; what only the earlier term has last. */
  readonly levels: readonly ComparedLevel[];
}

/** Each term as of its own default date. Pure; the terms may come from different plans. */
export function comparisonOf(earlier: Register, later: Register): TermComparison {
  const root = rootReason(earlier, later);
  const levels = levelPairs(earlier, later).map((pair) => ({
    ...pair,
    rows: root === undefined ? comparedRows(pair, { earlier, later }) : [],
  }));
  return { earlier, later, root, levels };
}

/** Code and name must agree, and the later organisation must have been there already in the earlier term. */
function rootReason(earlier: Register, later: Register): RootReason | undefined {
  const { established } = later.root;
  const isSameCode = earlier.root.code.toLowerCase() === later.root.code.toLowerCase();
  if (!isSameCode || fold(earlier.root.name) !== fold(later.root.name))
    return { kind: 'otherRoot' };
  const { defaultDate } = earlier.term.settings;
  return established !== undefined && Temporal.PlainDate.compare(established, defaultDate) > 0
    ? { kind: 'founded', on: established }
    : undefined;
}

type Sides<T> = Readonly<Record<Side, T>>;

function comparedRows(pair: LevelPair, registers: Sides<Register>): readonly ComparedRow[] {
  const { earlier, later, reason } = pair;
  if (reason !== undefined) return [];
  // What is one level in both terms stands in both.
  const levels = { earlier: earlier!, later: later! };
  return COMPARED_MEASURES.map((measure) => comparedRow(measure, levels, registers)).filter(
    (row) => row.earlier !== undefined || row.later !== undefined,
  );
}

function comparedRow(
  measure: ComparedMeasure,
  levels: Sides<Level>,
  registers: Sides<Register>,
): ComparedRow {
  const numbers = {
    earlier: comparedNumber(measure, levels.earlier, registers.earlier),
    later: comparedNumber(measure, levels.later, registers.later),
  };
  const reasons = [
    ...reasonsOf(measure, levels, registers),
    ...onSides('contradicted', (side) => (numbers[side]?.rivals.length ?? 0) > 0),
  ];
  const [before, after] = [numbers.earlier?.rate, numbers.later?.rate];
  const isComparable = reasons.length === 0 && before !== undefined && after !== undefined;
  return { measure, ...numbers, reasons, change: isComparable ? after - before : undefined };
}

function reasonsOf(
  measure: ComparedMeasure,
  levels: Sides<Level>,
  registers: Sides<Register>,
): readonly MeasureReason[] {
  const running = onSides('running', (side) => isRunning(levels[side], registers[side]));
  switch (measure) {
    case 'held':
    case 'completed':
      return running;
    case 'onTime':
      return [...running, ...deadlineReasons(levels)];
    case 'young':
      return [...appointedReasons(levels, registers), ...ageReasons(registers)];
    default:
      return appointedReasons(levels, registers);
  }
}

/** One reason for the sides of which it is true; none where it is true of neither. */
function onSides<Kind extends 'running' | 'noDeadline' | 'appointed' | 'contradicted'>(
  kind: Kind,
  isTrue: (side: Side) => boolean,
): readonly { readonly kind: Kind; readonly sides: readonly Side[] }[] {
  const sides = (['earlier', 'later'] as const).filter(isTrue);
  return sides.length === 0 ? [] : [{ kind, sides }];
}

/** The last day on time is still ahead, and not all are done: a number of another stage is another number. */
function isRunning(level: Level, register: Register): boolean {
  const { defaultDate } = register.term.settings;
  const lastDay = level.window?.lastDay;
  if (lastDay === undefined || Temporal.PlainDate.compare(defaultDate, lastDay) > 0) return false;
  const units = register.units(register.root.code, level.key);
  const { completed, total } = completion(units, defaultDate);
  return total === 0 || completed < total;
}

function deadlineReasons(levels: Sides<Level>): readonly MeasureReason[] {
  const [before, after] = [levels.earlier.window, levels.later.window];
  if (before === undefined || after === undefined)
    return onSides('noDeadline', (side) => levels[side].window === undefined);
  return before.deadlineRule === after.deadlineRule ? [] : [{ kind: 'deadlineRule' }];
}

function appointedReasons(
  levels: Sides<Level>,
  registers: Sides<Register>,
): readonly MeasureReason[] {
  return onSides('appointed', (side) => isAllAppointed(levels[side], registers[side]));
}

/** Some congress has closed, and none of those closed elected its committee. */
export function isAllAppointed(level: Level, register: Register): boolean {
  const units = register.units(register.root.code, level.key);
  const closed = closedUnits(units, dayOf(register.term.settings.defaultDate));
  return closed.length > 0 && closed.every(({ congress }) => congress.formation === 'appointed');
}

/** Both limits must be known and the same. */
function ageReasons({ earlier, later }: Sides<Register>): readonly MeasureReason[] {
  const [before, after] = [earlier, later].map(({ term }) => term.settings.youngAgeLimit);
  return before !== undefined && before === after
    ? []
    : [{ kind: 'ageLimit', earlier: before, later: after }];
}

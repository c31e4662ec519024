/** What the elections of each body gave, level by level, for the figure election-outcome. */
import type { Body, Reported } from '../../data/records.ts';
import { BODIES, electionOutcome, seats } from '../../statistics/elections.ts';
import type { ElectionOutcome } from '../../statistics/results.ts';
import type { ElectedLevel } from './electedLevels.ts';
import { countedPart, reportedPart, type Part } from './electionPart.ts';
import type { FigureContext } from '../figure.ts';

export interface BodyOutcome {
  readonly at: ElectedLevel;
  readonly body: Body;
  /** Undefined where the numbers are reported ones. */
  readonly counted?: ElectionOutcome;
  /** Elected of decided, over the committees that give both. */
  readonly seats?: Part;
  /** Committees elected as in the personnel plan, of those that answer. */
  readonly asPlanned?: Part;
  /** Secretaries elected directly, of the congresses that answer. */
  readonly direct?: Part;
}

/** The bodies that somebody reports; a level that reports none has one row without numbers, for the committee. */
export function bodyOutcomes(
  levels: readonly ElectedLevel[],
  context: FigureContext,
): readonly BodyOutcome[] {
  return levels.flatMap((at) => {
    if (at.closed === undefined)
      return BODIES.map((body) => reportedOutcome(at, body, context)).filter(hasPart);
    const outcomes = BODIES.map((body) => countedOutcome(at, body, context));
    const given = outcomes.filter(isReported);
    return given.length === 0 ? outcomes.slice(0, 1) : given;
  });
}

/**
 * The outcome that the title speaks of: the committee of the level where most report it, or, where none does,
 * the body that most report; undefined where nobody reports seats.
 */
export function focusOutcome(outcomes: readonly BodyOutcome[]): BodyOutcome | undefined {
  const given = outcomes.filter((outcome) => outcome.seats !== undefined);
  const committees = given.filter(({ body }) => body === 'committee');
  const reporting = ({ seats: part }: BodyOutcome) => part?.coverage?.reported ?? 0;
  return (committees.length > 0 ? committees : given).toSorted(
    (a, b) => reporting(b) - reporting(a),
  )[0];
}

/** Whether anybody reports the body at all. */
export function isReported(outcome: BodyOutcome): boolean {
  return (outcome.counted?.committees ?? 0) > 0 || hasPart(outcome);
}

/** Seats that were decided and not filled, or as many as were reported so; undefined where neither is known. */
export function shortfallOf({ seats: part }: BodyOutcome): number | undefined {
  if (part?.counts !== undefined) return part.counts.of - part.counts.count;
  return part?.report?.measure === 'shortfall' ? part.report.numerator : undefined;
}

/** Other bodies of the same level that miss a seat; none where one is withheld, which a sum would leave out. */
export function fallenShort(
  focus: BodyOutcome,
  outcomes: readonly BodyOutcome[],
): readonly BodyOutcome[] {
  const others = outcomes.filter((one) => one.at === focus.at && one !== focus);
  if (others.some(({ seats: part }) => part?.withheld !== undefined)) return [];
  return others.filter((one) => (shortfallOf(one) ?? 0) > 0);
}

/** Whether it is known that nobody became what the body is elected for: then there is no way in which they did. */
export function electedNobody({ counted, seats: part }: BodyOutcome): boolean {
  return (counted?.elected ?? part?.counts?.count) === 0;
}

/** The reported rows that it is taken from. */
export function reportsOf({ seats: part, asPlanned, direct }: BodyOutcome): readonly Reported[] {
  return [part, asPlanned, direct].flatMap((one) => one?.report ?? []);
}

function countedOutcome(at: ElectedLevel, body: Body, { asOf }: FigureContext): BodyOutcome {
  const counted = electionOutcome(at.units, body, asOf);
  const given = seats(at.units, body, asOf);
  return withParts(
    { at, body, counted },
    given && countedPart({ ...given, count: given.elected, of: given.decided }),
    countedPart(counted.asPlanned),
    countedPart(counted.direct),
  );
}

function reportedOutcome(at: ElectedLevel, body: Body, context: FigureContext): BodyOutcome {
  const { key } = at.level;
  return withParts(
    { at, body },
    reportedPart(context, key, ['elected', 'shortfall'], body),
    reportedPart(context, key, ['asPlanned'], body),
    reportedPart(context, key, ['direct'], body),
  );
}

function withParts(
  base: Pick<BodyOutcome, 'at' | 'body' | 'counted'>,
  seatsPart: Part | undefined,
  asPlanned: Part | undefined,
  direct: Part | undefined,
): BodyOutcome {
  return {
    ...base,
    ...(seatsPart && { seats: seatsPart }),
    ...(asPlanned && { asPlanned }),
    ...(direct && { direct }),
  };
}

function hasPart({ seats: part, asPlanned, direct }: BodyOutcome): boolean {
  return part !== undefined || asPlanned !== undefined || direct !== undefined;
}

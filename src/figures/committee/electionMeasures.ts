/** What the committees' elections gave at the level at which they are compared: seats, plan, composition. */
import { formatCount, formatFraction, formatRate } from '../../locale/format.ts';
import { messages } from '../../locale/messages.ts';
import { electionOutcome, seats } from '../../statistics/elections.ts';
import type { Level } from '../../statistics/levels.ts';
import type { ElectionOutcome, Share } from '../../statistics/results.ts';
import { traitName } from '../elections/compositionText.ts';
import type { FigureContext } from '../figure.ts';
import { levelInSentence } from '../levels/levelStates.ts';
import { levelBelow } from '../levels/levelBelow.ts';
import { committeeUnits, comparedCommittees, type Measure } from './measure.ts';
import { concern, missing, noData, part, type Reading } from './reading.ts';

const traits = ['women', 'young', 'minority'] as const;
type Trait = (typeof traits)[number];

/** What elected committees of the level gave, within one committee. */
interface Outcome {
  readonly seats: ReturnType<typeof seats>;
  readonly shares: ElectionOutcome;
}

export function electionMeasures(context: FigureContext): readonly Measure[] {
  const level = levelBelow(context, comparedCommittees(context));
  if (level === undefined) return [];
  const outcomes = outcomesAt(level, context);
  const name = levelInSentence(level, context.locale);
  const words = messages(context.locale);
  const measure = (
    key: 'shortfall' | 'asPlanned' | Trait,
    label: string,
    explained: string,
    reading: (outcome: Outcome) => Reading,
  ): Measure => ({
    key,
    label,
    explained,
    first: key === 'shortfall' ? 'descending' : 'ascending',
    readings: outcomes.map((outcome) =>
      outcome === undefined
        ? noData(context)
        : { ...reading(outcome), behind: { part: 'elections' } },
    ),
  });
  return [
    measure('shortfall', words['column.shortfall'], words['explained.shortfall'](name), (outcome) =>
      shortfall(outcome, context),
    ),
    measure('asPlanned', words['column.asPlanned'], words['explained.asPlanned'](name), (outcome) =>
      asPlanned(outcome, context),
    ),
    ...traits.map((trait) =>
      measure(trait, traitName(trait, context), traitExplained(trait, name, context), (outcome) =>
        traitReading(trait, outcome, context),
      ),
    ),
  ];
}

/** One per committee; undefined without the two tables that say what was elected and when. */
function outcomesAt({ key }: Level, context: FigureContext): readonly (Outcome | undefined)[] {
  const { register, asOf } = context;
  const { congresses, elections } = register.term;
  const isCounted = congresses !== undefined && elections !== undefined;
  return committeeUnits(context).map(({ organization: { code } }) => {
    if (!isCounted) return undefined;
    const units = register.units(code, key);
    return {
      seats: seats(units, 'committee', asOf),
      shares: electionOutcome(units, 'committee', asOf),
    };
  });
}

function traitExplained(trait: Trait, level: string, context: FigureContext): string {
  const target = context.register.term.settings.targets[trait];
  return messages(context.locale)['explained.trait']({
    trait: traitName(trait, context),
    level,
    target: target === undefined ? '' : formatRate(target, context.locale),
  });
}

function shortfall({ seats: given, shares }: Outcome, context: FigureContext): Reading {
  const words = messages(context.locale);
  if (given === undefined) return silent(shares, context);
  const said = { none: words['standing.full'], some: words['standing.some.shortfall'] };
  const short = given.decided - given.elected;
  return { ...concern(short, given.decided, said, context), ...coverage(given, context) };
}

function asPlanned({ shares }: Outcome, context: FigureContext): Reading {
  const words = messages(context.locale);
  const { count, of } = shares.asPlanned;
  if (count === undefined) return silent(shares, context);
  const off = formatCount(of - count, context.locale);
  return {
    ...part(count, of, context),
    ...coverage(shares.asPlanned, context),
    standing: count === of ? 'completed' : 'concern',
    said: count === of ? words['standing.allAsPlanned'] : words['standing.offPlan'](off),
  };
}

/** Compared with the target unrounded. */
function traitReading(trait: Trait, { shares }: Outcome, context: FigureContext): Reading {
  const { count, of, rate } = shares[trait];
  if (count === undefined || rate === undefined) return silent(shares, context);
  return {
    ...part(count, of, context),
    ...coverage(shares[trait], context),
    ...againstTarget(rate, context.register.term.settings.targets[trait], context),
  };
}

function againstTarget(
  rate: number,
  target: number | undefined,
  { locale }: FigureContext,
): Pick<Reading, 'standing' | 'said'> {
  const words = messages(locale);
  if (target === undefined) return { standing: 'plain', said: words['standing.noTarget'] };
  const written = formatRate(target, locale);
  return rate >= target
    ? { standing: 'completed', said: words['standing.target'](written) }
    : { standing: 'concern', said: words['standing.belowTarget'](written) };
}

/** How many report, where not all do. */
function coverage(
  { reported, due }: Pick<Share, 'reported' | 'due'>,
  { locale }: FigureContext,
): Pick<Reading, 'coverage'> {
  if (reported === due) return {};
  const fraction = formatFraction(reported, due, locale);
  return { coverage: messages(locale)['standing.coverage'](fraction) };
}

/** Nobody gives the number: none has closed, all were appointed, or none reports it. */
function silent(
  { asPlanned: { due }, appointed }: ElectionOutcome,
  context: FigureContext,
): Reading {
  const words = messages(context.locale);
  if (due > 0) return noData(context);
  return missing(words[appointed > 0 ? 'standing.appointed' : 'standing.noneClosed']);
}

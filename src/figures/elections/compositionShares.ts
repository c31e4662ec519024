/** Who was elected: the share of each trait among the elected committee members, level by level. */
import type { Reported } from '../../data/records.ts';
import { electionOutcome } from '../../statistics/elections.ts';
import type { ElectedLevel } from './electedLevels.ts';
import { countedPart, reportedPart, type Part } from './electionPart.ts';
import type { FigureContext } from '../figure.ts';

export const traits = ['women', 'young', 'minority', 'firstTime'] as const;
export type Trait = (typeof traits)[number];

export interface TraitShare {
  readonly trait: Trait;
  /** Members with the trait of all elected, over the committees that report both; undefined: no data. */
  readonly part: Part | undefined;
  readonly target: number | undefined;
  /** Whether the share reaches the target, compared unrounded; undefined where one of the two is missing. */
  readonly met: boolean | undefined;
}

export interface Composition {
  readonly at: ElectedLevel;
  /** One per trait, in their order. */
  readonly shares: readonly TraitShare[];
  /** Whether anybody reports any of them. */
  readonly isReported: boolean;
}

/** One per level that elected a committee or has reports about one. */
export function compositions(
  levels: readonly ElectedLevel[],
  context: FigureContext,
): readonly Composition[] {
  return levels
    .filter(({ closed }) => closed === undefined || closed.elected > 0)
    .map((at) => {
      const shares = traits.map((trait) => traitShare(at, trait, context));
      return { at, shares, isReported: shares.some(isKnown) };
    })
    .filter(({ at, isReported }) => isReported || at.closed !== undefined);
}

/** The level that a title speaks of: the one where most committees report; undefined where none does. */
export function focusComposition(all: readonly Composition[]): Composition | undefined {
  const reporting = ({ shares }: Composition) =>
    Math.max(...shares.map(({ part }) => part?.coverage?.reported ?? 0));
  return all
    .filter(({ isReported }) => isReported)
    .toSorted((a, b) => reporting(b) - reporting(a))[0];
}

/** Whether there is a share to speak of; a count that was reported without its whole is none. */
export function isKnown({ part }: TraitShare): boolean {
  return part?.counts !== undefined || part?.report?.printed !== undefined;
}

/** The reported rows that it is taken from. */
export function reportsOf({ shares }: Composition): readonly Reported[] {
  return shares.flatMap(({ part }) => part?.report ?? []);
}

function traitShare(at: ElectedLevel, trait: Trait, context: FigureContext): TraitShare {
  const { targets } = context.register.term.settings;
  const part =
    at.closed === undefined
      ? reportedPart(context, at.level.key, [trait], 'committee')
      : countedPart(electionOutcome(at.units, 'committee', context.asOf)[trait]);
  const target = targets[trait];
  const counts = part?.counts;
  const met = counts === undefined || target === undefined ? undefined : isMet(counts, target);
  return { trait, part, target, met };
}

/** A quotient and a target written with decimals meet in the same double where they are equal. */
function isMet({ count, of }: NonNullable<Part['counts']>, target: number): boolean {
  return count / of >= target;
}

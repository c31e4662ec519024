/** The table of committee-composition: every level that elected, every trait, its target and its coverage. */
import { messages } from '../../locale/messages.ts';
import type { Composition } from './compositionShares.ts';
import { traitName } from './compositionText.ts';
import type { FamilyContext, Figure, FigureContext } from '../figure.ts';
import { levelName } from '../levels/levelStates.ts';

export function compositionColumns({ locale }: FigureContext): Figure['columns'] {
  const words = messages(locale);
  return [
    { key: 'level', label: words['column.level'], type: 'text' },
    { key: 'trait', label: words['column.trait'], type: 'text' },
    { key: 'count', label: words['column.members'], type: 'count' },
    { key: 'of', label: words['column.elected'], type: 'count' },
    { key: 'rate', label: words['column.share'], type: 'rate' },
    { key: 'target', label: words['column.target'], type: 'rate', sparse: true },
    { key: 'met', label: words['column.met'], type: 'text', sparse: true },
    { key: 'reporting', label: words['column.congressesReporting'], type: 'count' },
    { key: 'due', label: words['column.electedCongresses'], type: 'count' },
    { key: 'printed', label: words['column.printed'], type: 'text', sparse: true },
    { key: 'reportedAsOf', label: words['column.reportedAsOf'], type: 'date', sparse: true },
  ];
}

export function compositionRows(
  { at, shares }: Composition,
  context: FamilyContext,
): Figure['rows'] {
  const words = messages(context.locale);
  // In public few reports are as good as none, and there is no telling which.
  const nobody = context.audience === 'internal' && at.closed ? 0 : undefined;
  return shares.map(({ trait, part, target, met }) => {
    const { count, of } = part?.counts ?? {};
    return {
      level: levelName(at.level, context.locale),
      trait: traitName(trait, context),
      count: part?.withheld ?? count,
      of,
      rate: count === undefined ? undefined : count / of!,
      target,
      met: met === undefined ? undefined : words[met ? 'target.met' : 'target.missed'],
      reporting: part?.coverage?.reported ?? nobody,
      due: at.closed?.elected,
      printed: part?.report?.printed,
      reportedAsOf: part?.report?.asOf,
    };
  });
}

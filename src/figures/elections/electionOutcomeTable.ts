/** The table of election-outcome: every level and every body that somebody reports. */
import { messages } from '../../locale/messages.ts';
import { shortfallOf, type BodyOutcome } from './bodyOutcomes.ts';
import type { Figure, FigureContext } from '../figure.ts';
import { levelName } from '../levels/levelStates.ts';

export function outcomeColumns({ locale }: FigureContext): Figure['columns'] {
  const words = messages(locale);
  return [
    { key: 'level', label: words['column.level'], type: 'text' },
    { key: 'body', label: words['column.body'], type: 'text' },
    { key: 'due', label: words['column.electedCongresses'], type: 'count' },
    { key: 'reporting', label: words['column.congressesReporting'], type: 'count' },
    { key: 'decided', label: words['column.decided'], type: 'count' },
    { key: 'elected', label: words['column.elected'], type: 'count' },
    { key: 'electedRate', label: words['column.electedRate'], type: 'rate' },
    { key: 'shortfall', label: words['column.shortfall'], type: 'count' },
    { key: 'reelected', label: words['column.reelected'], type: 'count' },
    { key: 'reelectedOf', label: words['column.reelectedOf'], type: 'count' },
    { key: 'asPlanned', label: words['column.asPlanned'], type: 'count' },
    { key: 'asPlannedOf', label: words['column.asPlannedOf'], type: 'count' },
    { key: 'direct', label: words['column.direct'], type: 'count', sparse: true },
    { key: 'directOf', label: words['column.directOf'], type: 'count', sparse: true },
    { key: 'appointed', label: words['column.appointed'], type: 'count' },
    { key: 'reportedAsOf', label: words['column.reportedAsOf'], type: 'date', sparse: true },
  ];
}

/** Decided and elected run over the committees that give both, so that they differ by the shortfall. */
export function outcomeRow(
  outcome: BodyOutcome,
  { locale }: FigureContext,
): Figure['rows'][number] {
  const { at, body, counted, seats, asPlanned, direct } = outcome;
  const { count: elected, of: decided } = seats?.counts ?? {};
  return {
    level: levelName(at.level, locale),
    body: messages(locale)[`body.${body}`],
    due: at.closed?.elected,
    reporting: seats?.coverage?.reported ?? (at.closed && 0),
    decided,
    elected,
    electedRate: elected === undefined ? undefined : elected / decided!,
    shortfall: shortfallOf(outcome),
    reelected: counted?.reelected.count,
    reelectedOf: counted?.reelected.count === undefined ? undefined : counted.reelected.of,
    asPlanned: asPlanned?.counts?.count,
    asPlannedOf: asPlanned?.counts?.of,
    direct: direct?.counts?.count,
    directOf: direct?.counts?.of,
    appointed: at.closed?.appointed,
    reportedAsOf: (seats ?? asPlanned ?? direct)?.report?.asOf,
  };
}

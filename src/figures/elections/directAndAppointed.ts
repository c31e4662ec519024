/**
 * The groups of election-outcome that no seat is missing from: secretaries elected directly, and committees that were
 * appointed. Where their shares are too long for the scale of what went wrong, a group has its own and says so.
 */
import { formatFraction, formatShare } from '../../locale/format.ts';
import { messages } from '../../locale/messages.ts';
import { electedNobody, type BodyOutcome } from './bodyOutcomes.ts';
import type { BarGroup, BarRow } from '../drawings/bars.ts';
import type { ElectedLevel } from './electedLevels.ts';
import { electionRow, type RowStyle } from './electionRow.ts';
import type { FigureContext } from '../figure.ts';
import { levelName } from '../levels/levelStates.ts';
import { roundShareAbove } from '../roundShare.ts';

/** The two groups beside others whose scale ends at `scaleEnd`; each only where it has a row. */
export function directAndAppointed(
  outcomes: readonly BodyOutcome[],
  scaleEnd: number,
  context: FigureContext,
): readonly BarGroup[] {
  const words = messages(context.locale);
  const levels = [...new Set(outcomes.map(({ at }) => at))];
  return [
    { heading: words['outcome.byDirect'], rows: directRows(outcomes, context) },
    { heading: words['outcome.byAppointed'], rows: appointedRows(levels, context) },
  ]
    .filter(({ rows }) => rows.length > 0)
    .map((group) => onOwnScale(group, scaleEnd, context));
}

/** Whether the answers about direct election can be spoken of: a secretary nobody became was not elected directly. */
export function hasDirect(outcome: BodyOutcome): boolean {
  return outcome.body === 'secretary' && outcome.direct !== undefined && !electedNobody(outcome);
}

function directRows(outcomes: readonly BodyOutcome[], context: FigureContext): readonly BarRow[] {
  return outcomes
    .filter(hasDirect)
    .map(({ at, direct }) =>
      electionRow(levelName(at.level, context.locale), direct, shareStyle(context), context),
    );
}

function shareStyle({ locale }: FigureContext): RowStyle {
  return {
    draws: 'share',
    ofCounts: (count, of) => ({
      value: formatFraction(count, of, locale),
      share: formatShare(count, of, locale)!,
    }),
    ofPrinted: (number) => number,
  };
}

/** Of all congresses closed at the level, those whose committee was appointed. */
function appointedRows(
  levels: readonly ElectedLevel[],
  { locale }: FigureContext,
): readonly BarRow[] {
  return levels.flatMap(({ level, closed }): readonly BarRow[] => {
    if (closed === undefined || closed.appointed === 0) return [];
    const count = closed.appointed;
    const of = count + closed.elected;
    return [
      {
        label: levelName(level, locale),
        note: messages(locale)['outcome.ofClosed'],
        parts: [{ state: 'measured', count }],
        total: of,
        value: formatFraction(count, of, locale),
        share: formatShare(count, of, locale)!,
      },
    ];
  });
}

/** Only where the common scale is too short: as many bars as can be should be compared. */
function onOwnScale(
  { heading, rows }: { readonly heading: string; readonly rows: readonly BarRow[] },
  commonEnd: number,
  { locale }: FigureContext,
): BarGroup {
  const scaleEnd = roundShareAbove([{ rows }]);
  if (scaleEnd <= commonEnd) return { heading, rows };
  return { heading: messages(locale)['outcome.ownScale'](heading), rows, scaleEnd };
}

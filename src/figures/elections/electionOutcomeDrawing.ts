/**
 * The bars of election-outcome show what went wrong, because what went well is nearly everything: seats not filled
 * of those decided, and elections not as planned of those that answer. All bodies of the level that the title speaks
 * of; of the other levels the committee and whatever fell short. Then direct elections and appointed committees, level
 * by level. The rest stands in the table.
 */
import { formatCount, formatFraction, formatShare, type Locale } from '../../locale/format.ts';
import { messages } from '../../locale/messages.ts';
import { shortfallOf, type BodyOutcome } from './bodyOutcomes.ts';
import { directAndAppointed, hasDirect } from './directAndAppointed.ts';
import type { Drawing } from '../drawing.ts';
import type { BarGroup, BarRow } from '../drawings/bars.ts';
import { electionRow, type RowStyle } from './electionRow.ts';
import type { FigureContext } from '../figure.ts';
import { levelName } from '../levels/levelStates.ts';
import { roundShareAbove } from '../roundShare.ts';

export function electionOutcomeDrawing(
  outcomes: readonly BodyOutcome[],
  focus: BodyOutcome | undefined,
  emptyLabel: string,
  context: FigureContext,
): Drawing {
  const words = messages(context.locale);
  const level = (focus ?? outcomes.find(isAnswered))?.at;
  if (level === undefined) return { form: 'empty', label: emptyLabel };
  const inFocus = outcomes.filter(({ at }) => at === level);
  const others = outcomes.filter(({ at }) => at !== level);
  const name = levelName(level.level, context.locale);
  const groups: readonly BarGroup[] = [
    { heading: words['outcome.bySeats'](name), rows: seatRows(inFocus, context) },
    { heading: words['outcome.otherLevels'], rows: otherLevels(others, context) },
    { heading: words['outcome.byPlan'](name), rows: planRows(inFocus, context) },
  ].filter(({ rows }) => rows.length > 0);
  const scaleEnd = roundShareAbove(groups);
  const all = [...groups, ...directAndAppointed(outcomes, scaleEnd, context)];
  return { form: 'bars', key: [], groups: all, whole: false, scaleEnd };
}

/** Whether there is something to draw of a body whose seats nobody reports. */
function isAnswered(outcome: BodyOutcome): boolean {
  return outcome.asPlanned !== undefined || hasDirect(outcome);
}

function seatRows(outcomes: readonly BodyOutcome[], context: FigureContext): readonly BarRow[] {
  const words = messages(context.locale);
  return outcomes.map(({ body, seats }) =>
    electionRow(words[`body.${body}`], seats, seatStyle(context), context),
  );
}

/** "thiếu 16 (0,5%)" leads, elected of decided follows. */
function seatStyle({ locale }: FigureContext): RowStyle {
  const words = messages(locale);
  return {
    draws: 'rest',
    ofCounts: (elected, decided) => ({
      value:
        elected === decided
          ? words['outcome.full']
          : words['outcome.short'](countAndShare(decided - elected, decided, locale)),
      share: formatFraction(elected, decided, locale),
    }),
    ofPrinted: (number, { measure }) =>
      words[measure === 'shortfall' ? 'outcome.short' : 'outcome.filled'](number),
  };
}

/** Per level that elected the committee (or the first body that is reported), and every body that fell short. */
function otherLevels(outcomes: readonly BodyOutcome[], context: FigureContext): readonly BarRow[] {
  const levels = Map.groupBy(
    outcomes.filter(({ at }) => at.closed?.elected !== 0),
    ({ at }) => at,
  );
  return [...levels.values()].flatMap((bodies) => {
    const first = bodies.find(({ seats }) => seats !== undefined) ?? bodies[0];
    return bodies
      .filter((outcome) => outcome === first || isShort(outcome))
      .map((outcome) => otherLevel(outcome, context));
  });
}

function isShort(outcome: BodyOutcome): boolean {
  return (shortfallOf(outcome) ?? 0) > 0 || outcome.seats?.withheld !== undefined;
}

function otherLevel({ at, body, seats }: BodyOutcome, context: FigureContext): BarRow {
  const { locale } = context;
  const words = messages(locale);
  const level = levelName(at.level, locale);
  const row = electionRow(level, seats, seatStyle(context), context);
  if (row.note === undefined) return row;
  return {
    ...row,
    note: words['outcome.bodyNote']({ body: words[`body.${body}`], note: row.note }),
  };
}

function planRows(outcomes: readonly BodyOutcome[], context: FigureContext): readonly BarRow[] {
  const words = messages(context.locale);
  return outcomes
    .filter(({ asPlanned }) => asPlanned !== undefined)
    .map(({ body, asPlanned }) =>
      electionRow(words[`body.${body}`], asPlanned, planStyle(context), context),
    );
}

function planStyle({ locale }: FigureContext): RowStyle {
  const words = messages(locale);
  return {
    draws: 'rest',
    ofCounts: (count, of) => ({
      value: count === of ? words['outcome.allAsPlanned'] : countAndShare(of - count, of, locale),
      share:
        count === of
          ? formatFraction(count, of, locale)
          : words['outcome.asPlanned'](formatFraction(count, of, locale)),
    }),
    ofPrinted: words['outcome.asPlanned'],
  };
}

/** "16 (0,5%)" */
function countAndShare(count: number, of: number, locale: Locale): string {
  return `${formatCount(count, locale)} (${formatShare(count, of, locale)})`;
}

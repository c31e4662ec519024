/**
 * limitations-follow-up as everyone may read it: all limitations together by their state, as finely as no part is small.
 * Ages are of single cases, and categories and levels would give the parts back; both stay internal.
 */
import {
  formatCount,
  formatDate,
  formatFraction,
  formatShare,
  type Locale,
} from '../../locale/format.ts';
import { messages } from '../../locale/messages.ts';
import { followUp, type RecordedLimitation } from '../../statistics/limitationAges.ts';
import type { Drawing } from '../drawing.ts';
import type { State } from '../drawings/state.ts';
import type { FigureContent, FigureContext, LeadNumber } from '../figure.ts';
import { leadCount, leadShare } from '../leadNumber.ts';
import { isSmall, limitAndDate, smallNotes } from '../smallCells.ts';

/** One state with as many limitations as may be told; together they are all limitations. */
interface Part {
  readonly state: State;
  readonly label: string;
  /** As a sentence has it. */
  readonly said: string;
  readonly count: number;
}

/** `stated`: whether reports state limitations without a count. */
export function publicFollowUp(
  recorded: readonly RecordedLimitation[],
  stated: boolean,
  context: FigureContext,
): FigureContent {
  const words = messages(context.locale);
  const date = formatDate(context.asOf, context.locale);
  const parts = toldParts(recorded, context);
  const claim = {
    date,
    total: formatCount(recorded.length, context.locale),
    parts: parts.length > 1 ? parts.filter(({ count }) => count > 0).map(({ said }) => said) : [],
  };
  const isTold = parts.length > 0;
  const title = isTold
    ? words['followUp.toldTitle'](claim)
    : nothingTold(recorded, stated, context);
  return {
    title,
    lead: leadOf(parts, context.locale),
    subtitle: words['followUp.toldSubtitle'](date),
    sentence: isTold ? words['followUp.toldSentence'](claim) : `${title}.`,
    description: `${title}. ${words['followUp.toldDescription'](date)}`,
    unit: words['unit.limitations'],
    columns: [
      { key: 'state', label: words['column.followState'], type: 'text' },
      { key: 'limitations', label: words['column.limitations'], type: 'count' },
      { key: 'rate', label: words['column.share'], type: 'rate' },
    ],
    rows: parts.map(({ label, count }) => ({
      state: label,
      limitations: count,
      rate: count / recorded.length,
    })),
    notes: [
      ...(isTold ? [words['followUp.note']] : []),
      ...(isTold && stated ? [words['followUp.someStated']] : []),
      ...smallNotes('small.counts', context),
    ],
    drawing: isTold ? bar(parts, context) : { form: 'empty', label: title },
  };
}

/** The resolved of all, or all where their states are not told. */
function leadOf([first, ...others]: readonly Part[], locale: Locale): LeadNumber | undefined {
  const words = messages(locale);
  if (first === undefined) return undefined;
  if (others.length === 0) return leadCount(first.count, words['unit.limitations'], locale);
  const all = others.reduce((sum, { count }) => sum + count, first.count);
  return leadShare(first.count, all, words['followUp.lead'], locale);
}

/** Three states, else resolved and not, else all together, else nothing: the finest of which no part is small. */
function toldParts(
  recorded: readonly RecordedLimitation[],
  context: FigureContext,
): readonly Part[] {
  const { resolved, inProgress, open } = followUp(recorded);
  const words = messages(context.locale);
  const count = (number: number) => formatCount(number, context.locale);
  const part = (state: State, label: string, number: number, said: string): Part => {
    return { state, label, count: number, said };
  };
  const share = formatShare(resolved, recorded.length, context.locale) ?? '';
  const done = part(
    'completed',
    words['column.resolved'],
    resolved,
    words['followUp.toldResolved']({ count: count(resolved), share }),
  );
  const left = inProgress + open;
  const partitions = [
    [
      done,
      part(
        'held',
        words['column.inProgress'],
        inProgress,
        words['followUp.toldInProgress'](count(inProgress)),
      ),
      part('limitation', words['column.open'], open, words['followUp.toldOpen'](count(open))),
    ],
    [
      done,
      part(
        'limitation',
        words['key.unresolved'],
        left,
        words['followUp.toldUnresolved'](count(left)),
      ),
    ],
    [part('limitation', words['followUp.all'], recorded.length, '')],
  ];
  const isSafe = (parts: readonly Part[]) => !parts.some((one) => isSmall(one.count, context));
  return recorded.length === 0 ? [] : (partitions.find(isSafe) ?? []);
}

function nothingTold(
  recorded: readonly RecordedLimitation[],
  stated: boolean,
  context: FigureContext,
): string {
  const words = messages(context.locale);
  const limited = limitAndDate(context);
  if (recorded.length > 0) return words['followUp.few'](limited);
  return stated
    ? words['followUp.someStatements'](limited.date)
    : words['limitations.titleNone'](limited.date);
}

function bar(parts: readonly Part[], { locale }: FigureContext): Drawing {
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  const [first] = parts;
  const share =
    parts.length > 1
      ? {
          value: formatFraction(first!.count, total, locale),
          share: formatShare(first!.count, total, locale)!,
        }
      : { value: formatCount(total, locale) };
  return {
    form: 'bars',
    key: parts.length > 1 ? parts.map(({ state, label }) => ({ state, label })) : [],
    groups: [
      {
        rows: [
          {
            label: messages(locale)['followUp.all'],
            parts: parts.map(({ state, count }) => ({ state, count })),
            total,
            ...share,
          },
        ],
      },
    ],
    whole: true,
    scaleEnd: 1,
  };
}

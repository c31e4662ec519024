/**
 * What a leader asks before a meeting, in the order in which it is asked, as the report's own sentences: against the
 * plan, what changed, quality, what comes next. Each part says where the rows behind it are.
 */
import { changesBetween, previousDate } from '../figures/changes/changesBetween.ts';
import type { FigureContext, FigureId } from '../figures/figure.ts';
import { levelStates } from '../figures/levels/levelStates.ts';
import { paceSentences } from '../figures/pace/paceSentences.ts';
import { internalFigure } from '../figures/registry.ts';
import { formatDate } from '../locale/format.ts';
import { messages } from '../locale/messages.ts';
import { aheadWithin } from './ahead.ts';
import { plannedItem } from './plannedItem.ts';

/** Days after the as-of date that the overview looks ahead. */
const NEAR = 14;

export interface OverviewPart {
  readonly key: 'plan' | 'changed' | 'quality' | 'ahead';
  readonly heading: string;
  readonly items: readonly OverviewItem[];
}

export interface OverviewItem {
  readonly text: string;
  /** The page below the term, or the figure on it, whose rows say so. */
  readonly behind:
    | { readonly page: 'progress' | 'what-changed'; readonly part?: string }
    | { readonly figure: FigureId };
}

/** The parts of which the data know something. */
export function overviewParts(context: FigureContext): readonly OverviewPart[] {
  return [plan(context), changed(context), quality(context), ahead(context)].filter(
    ({ items }) => items.length > 0,
  );
}

/** Ahead of or behind the planned days, then whether the pace would do. */
function plan(context: FigureContext): OverviewPart {
  const words = messages(context.locale);
  const planned = levelStates(context)
    .toReversed()
    .flatMap((state) => plannedItem(state, context))
    .map((text) => ({ text, behind: { figure: 'completion-over-time' as const } }));
  const slow = paceSentences(context)
    .filter(({ verdict }) => verdict === 'short' || verdict === 'overdue')
    .map(({ level, verdict, text }) => ({
      text: `${level}: ${words[`pace.verdict.${verdict}`]}. ${text}`,
      behind: { page: 'progress' as const, part: 'pace' },
    }));
  return { key: 'plan', heading: words['overview.plan'], items: [...planned, ...slow] };
}

/** Since the reporting date before: what is progress, then what is not. */
function changed(context: FigureContext): OverviewPart {
  const { locale } = context;
  const words = messages(locale);
  const from = previousDate(context);
  const groups = from === undefined ? undefined : changesBetween(from, context);
  if (from === undefined || groups === undefined) return { key: 'changed', heading: '', items: [] };
  const items = groups.flatMap(({ kind, changes }) =>
    changes.map(({ text }) => ({ text, behind: { page: 'what-changed' as const, part: kind } })),
  );
  return {
    key: 'changed',
    heading: words['overview.changed'](formatDate(from, locale)),
    items:
      items.length > 0
        ? items
        : [{ text: words['changed.none'], behind: { page: 'what-changed' as const } }],
  };
}

/** Elections against the plan and the targets, limitations and what became of them; of each its figure's sentence. */
function quality(context: FigureContext): OverviewPart {
  const words = messages(context.locale);
  const items = (['election-outcome', 'committee-composition', 'limitations-follow-up'] as const)
    .map((id) => internalFigure(id, context))
    .filter(({ rows }) => rows.length > 0)
    .map(({ id, sentence }) => ({ text: sentence, behind: { figure: id } }));
  return { key: 'quality', heading: words['overview.quality'], items };
}

function ahead(context: FigureContext): OverviewPart {
  const { asOf, locale } = context;
  const words = messages(locale);
  const heading = words['overview.ahead'](formatDate(asOf.add({ days: NEAR }), locale));
  const within = Object.entries(aheadWithin(NEAR, context)) as [FigureId, readonly string[]][];
  const items = within.flatMap(([figure, texts]) =>
    texts.map((text) => ({ text, behind: { figure } })),
  );
  return { key: 'ahead', heading, items };
}

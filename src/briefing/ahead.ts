/** Section: what comes next: congresses, tasks and dates of the plan by span of days, then the deadlines. */
import type { FigureContext } from '../figures/figure.ts';
import { formatCount, formatDate, formatDateRange } from '../locale/format.ts';
import { messages } from '../locale/messages.ts';
import { milestonesAhead } from '../statistics/milestonesAhead.ts';
import { openTasks } from '../statistics/openTasks.ts';
import { congressesAhead, nextCongress } from './congressesAhead.ts';
import { deadlineItems } from './deadlineItems.ts';
import type { Draft } from './draft.ts';
import { list, paragraph, part, type Part } from './report.ts';

/** Days after the as-of date that a leader plans for. */
const NEAR = 14;
const FAR = 30;

export function ahead(context: FigureContext): Draft {
  const words = messages(context.locale);
  const near = countsWithin(NEAR, context);
  const all = countsWithin(FAR, context);
  const soon = milestonesWithin(NEAR, context);
  const then = milestonesWithin(FAR, context).slice(soon.length);
  // The longer span is worth a part of its own where it adds something.
  const isMore = then.length > 0 || all.some((item) => !near.includes(item));
  const parts = [
    ...span(NEAR, [...near, ...milestones(soon, context)], context),
    ...(isMore ? span(FAR, [...all, ...milestones(then, context)], context) : []),
    ...part(words['briefing.aheadThen'], list(afterwards(context))),
  ];
  return {
    heading: words['briefing.ahead'],
    parts:
      parts.length === 0
        ? [
            {
              blocks: [
                paragraph(words['briefing.aheadUnknown'](formatDate(context.asOf, context.locale))),
              ],
            },
          ]
        : parts,
    figures: ['upcoming-congresses', 'timeline'],
  };
}

function span(days: number, items: readonly string[], context: FigureContext): readonly Part[] {
  const { asOf, locale } = context;
  const heading = messages(locale)['briefing.aheadSpan']({
    days: formatCount(days, locale),
    from: formatDate(asOf.add({ days: 1 }), locale),
    to: formatDate(asOf.add({ days }), locale),
  });
  return part(heading, list(items));
}

/** What is ahead within so many days after the as-of date, by the figures that it is counted from. */
export function aheadWithin(days: number, context: FigureContext) {
  return {
    'upcoming-congresses': congressesAhead(days, context),
    'after-congress-tasks': tasksDue(days, context),
    timeline: milestones(milestonesWithin(days, context), context),
  };
}

function countsWithin(days: number, context: FigureContext): readonly string[] {
  return [...congressesAhead(days, context), ...tasksDue(days, context)];
}

function tasksDue(
  span: number,
  { register, scope, asOf, locale }: FigureContext,
): readonly string[] {
  const due = register.levels
    .flatMap(({ key }) => openTasks(register.units(scope.code, key), asOf))
    .filter(({ days = Infinity }) => days > 0 && days <= span).length;
  return due === 0 ? [] : [messages(locale)['briefing.tasksDue'](formatCount(due, locale))];
}

type Milestones = ReturnType<typeof milestonesAhead>;

function milestonesWithin(days: number, { register, asOf }: FigureContext): Milestones {
  const end = asOf.add({ days });
  return milestonesAhead(register.term.milestones ?? [], asOf).filter(
    ({ date }) => Temporal.PlainDate.compare(date, end) <= 0,
  );
}

function milestones(some: Milestones, { locale }: FigureContext): readonly string[] {
  return some.map(({ date, endDate, title, titleEn }) =>
    messages(locale)['briefing.milestone']({
      days: formatDateRange(date, endDate, locale),
      title: locale === 'en' ? (titleEn ?? title) : title,
    }),
  );
}

/** The deadlines that some congress has still to meet; and what comes first after the spans. */
function afterwards(context: FigureContext): readonly string[] {
  const { register, asOf } = context;
  const [next] = milestonesAhead(register.term.milestones ?? [], asOf).slice(
    milestonesWithin(FAR, context).length,
  );
  return [
    ...deadlineItems(context),
    ...nextCongress(FAR, context),
    ...(next === undefined ? [] : milestones([next], context)),
  ];
}

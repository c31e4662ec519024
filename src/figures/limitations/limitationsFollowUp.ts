/** limitations-follow-up: which recorded limitations are resolved, and how old those are that are not. */
import { formatCount, formatDate, formatOutOf, formatShare } from '../../locale/format.ts';
import { messages } from '../../locale/messages.ts';
import type { Level } from '../../statistics/levels.ts';
import {
  ageBins,
  followUp,
  recordedLimitations,
  type FollowUp,
  type RecordedLimitation,
} from '../../statistics/limitationAges.ts';
import { statementsOn } from '../../statistics/limitations.ts';
import { categoryName } from './categoryNames.ts';
import type {
  FamilyContext,
  Figure,
  FigureContent,
  FigureContext,
  FigureFamily,
  LeadNumber,
} from '../figure.ts';
import { leadShare } from '../leadNumber.ts';
import { byCategory, followUpBars } from './followUpBars.ts';
import { levelName, scopeInSentence } from '../levels/levelStates.ts';
import { publicFollowUp } from './publicFollowUp.ts';

export const limitationsFollowUp: FigureFamily = {
  id: 'limitations-follow-up',
  tables: ['plan', 'organizations', 'congresses', 'categories', 'limitations'],
  content,
};

type OfLevel = RecordedLimitation & { readonly level: Level };

function content(context: FamilyContext): FigureContent {
  const { locale, asOf, audience } = context;
  const words = messages(locale);
  const date = formatDate(asOf, locale);
  const recorded = recordedIn(context);
  if (audience === 'public' && context.register.term.limitations)
    return publicFollowUp(recorded, statedCategories(context) > 0, context);
  const title = titleOf(recorded, context);
  return {
    title,
    lead: leadOf(recorded, context),
    subtitle: words['followUp.subtitle'](date),
    sentence: sentenceOf(recorded, context),
    description: `${title}. ${words['followUp.description'](date)}`,
    unit: words['unit.limitations'],
    columns: columns(context),
    rows: rowsOf(recorded, context),
    notes: notesOf(recorded, context),
    drawing:
      recorded.length === 0
        ? { form: 'empty', label: nothingCounted(context) }
        : followUpBars(recorded, context),
  };
}

/** All levels of the scope together, lowest first. */
function recordedIn({ register, scope, asOf }: FigureContext): readonly OfLevel[] {
  return register.levels.flatMap((level) =>
    recordedLimitations(register.units(scope.code, level.key), asOf).map((row) => ({
      ...row,
      level,
    })),
  );
}

/** In how many categories something was stated without a count. */
function statedCategories({ register, scope, asOf }: FigureContext): number {
  const statements = register.levels.flatMap(({ key }) =>
    statementsOn(register.statements(scope.code, key), asOf),
  );
  return new Set(statements.map(({ limitation }) => limitation.category)).size;
}

/** What is said where nothing was counted: no table, an empty one, or statements only. */
function nothingCounted(context: FigureContext): string {
  const { register, asOf, locale } = context;
  const words = messages(locale);
  if (register.term.limitations === undefined) return words['noData'];
  const stated = statedCategories(context);
  const date = formatDate(asOf, locale);
  return stated === 0
    ? words['limitations.titleNone'](date)
    : words['followUp.titleStatements']({ count: formatCount(stated, locale), date });
}

function titleOf(recorded: readonly OfLevel[], context: FigureContext): string {
  if (recorded.length === 0) return nothingCounted(context);
  const { asOf, locale } = context;
  const counts = followUp(recorded);
  return messages(locale)['followUp.title']({
    ...partsOf(counts, context),
    isPast: false,
    date: formatDate(asOf, locale),
  });
}

function leadOf(recorded: readonly OfLevel[], { locale }: FigureContext): LeadNumber | undefined {
  const { resolved } = followUp(recorded);
  return leadShare(resolved, recorded.length, messages(locale)['followUp.lead'], locale);
}

/** The counts as sentences take them; empty where there is none. */
function partsOf({ resolved, inProgress, open, oldestOpen }: FollowUp, { locale }: FigureContext) {
  const positive = (count: number | undefined) => (count ? formatCount(count, locale) : '');
  const total = resolved + inProgress + open;
  return {
    total: formatCount(total, locale),
    one: total === 1,
    resolved: resolved === 0 ? '' : formatOutOf(resolved, total, locale),
    share: formatShare(resolved, total, locale)!,
    all: resolved === total,
    inProgress: positive(inProgress),
    open: positive(open),
    oldest: positive(oldestOpen),
    oneDay: oldestOpen === 1,
  };
}

function sentenceOf(recorded: readonly OfLevel[], context: FigureContext): string {
  const { register, asOf, locale } = context;
  const words = messages(locale);
  if (register.term.limitations === undefined) return words['noData.sentence'];
  if (recorded.length === 0) return `${nothingCounted(context)}.`;
  const counts = followUp(recorded);
  const oldest = ageBins(recorded).at(-1)!;
  const isPast = isBeforeNewest(context);
  const said = isPast ? followUp(recorded.map(withoutProgress)) : counts;
  const sentence = words['followUp.sentence']({
    ...partsOf(said, context),
    isPast,
    date: formatDate(asOf, locale),
    scope: scopeInSentence(context),
  });
  const longOpen = oldest.open + oldest.inProgress;
  if (longOpen === 0 || recorded.length === 1) return sentence;
  return `${sentence} ${words['followUp.overNinety']({
    count: formatCount(longOpen, locale),
    unresolved: formatCount(counts.open + counts.inProgress, locale),
    days: formatCount(oldest.from - 1, locale),
  })}`;
}

/** "In progress" has no date: it is how things stood at the newest reporting date, and says nothing of one before. */
function isBeforeNewest({ register, asOf }: FigureContext): boolean {
  const newest = register.term.settings.reportingDates.at(-1);
  return newest !== undefined && Temporal.PlainDate.compare(asOf, newest) < 0;
}

function withoutProgress(row: RecordedLimitation): RecordedLimitation {
  return row.follow === 'inProgress' ? { ...row, follow: 'open' } : row;
}

function columns({ locale }: FigureContext): Figure['columns'] {
  const words = messages(locale);
  return [
    { key: 'level', label: words['column.level'], type: 'text' },
    { key: 'category', label: words['column.category'], type: 'text' },
    { key: 'resolved', label: words['column.resolved'], type: 'count' },
    { key: 'inProgress', label: words['column.inProgress'], type: 'count' },
    { key: 'open', label: words['column.open'], type: 'count' },
    { key: 'oldestOpen', label: words['column.oldestOpen'], type: 'count', sparse: true },
    {
      key: 'medianUnresolved',
      label: words['column.medianUnresolved'],
      type: 'count',
      sparse: true,
    },
    { key: 'medianToResolve', label: words['column.medianToResolve'], type: 'count', sparse: true },
  ];
}

function rowsOf(recorded: readonly OfLevel[], context: FigureContext): Figure['rows'] {
  const { locale } = context;
  return [...Map.groupBy(recorded, ({ level }) => level)].flatMap(([level, ofLevel]) =>
    byCategory(ofLevel, context).map(({ category, rows }) => ({
      level: levelName(level, locale),
      category: categoryName(category, locale),
      ...followUp(rows),
    })),
  );
}

function notesOf(recorded: readonly OfLevel[], context: FigureContext): readonly string[] {
  if (recorded.length === 0) return [];
  const words = messages(context.locale);
  const stated = statedCategories(context);
  const unstated = recorded.filter(({ isStated }) => !isStated).length;
  const count = (of: number) => formatCount(of, context.locale);
  return [
    words['followUp.note'],
    ...(unstated === 0 ? [] : [words['followUp.unstated'](count(unstated))]),
    ...(stated === 0 ? [] : [words['followUp.stated'](count(stated))]),
  ];
}

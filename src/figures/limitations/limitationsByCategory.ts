/** limitations-by-category: at how many of the congresses held a limitation was recorded; statements apart. */
import { categoriesOf, type NamedCategory } from '../../statistics/categories.ts';
import {
  formatCount,
  formatDate,
  formatFraction,
  formatOutOf,
  formatShare,
  type Locale,
} from '../../locale/format.ts';
import { messages } from '../../locale/messages.ts';
import { isShare, limitationCounts } from '../../statistics/limitations.ts';
import type { Level } from '../../statistics/levels.ts';
import type { LimitationCount } from '../../statistics/results.ts';
import { categoryInSentence, categoryName } from './categoryNames.ts';
import type { Drawing } from '../drawing.ts';
import { roundShareAbove } from '../roundShare.ts';
import type { BarRow } from '../drawings/bars.ts';
import type {
  FamilyContext,
  Figure,
  FigureContent,
  FigureContext,
  FigureFamily,
  LeadNumber,
} from '../figure.ts';
import { limitationNumber, unitsNumber } from './limitationNumber.ts';
import { levelInSentence, levelName, scopeInSentence } from '../levels/levelStates.ts';
import { publicByCategory } from './publicByCategory.ts';

export const limitationsByCategory: FigureFamily = {
  id: 'limitations-by-category',
  tables: ['organizations', 'congresses', 'categories', 'limitations'],
  content,
};

interface Counted {
  readonly level: Level;
  readonly category: NamedCategory;
  readonly count: LimitationCount;
}

function content(context: FamilyContext): FigureContent {
  const { locale, asOf, audience } = context;
  if (audience === 'public' && context.register.term.limitations) return publicByCategory(context);
  const words = messages(locale);
  const date = formatDate(asOf, locale);
  const counts = countsOf(context);
  const title = titleOf(counts, context);
  return {
    title,
    lead: leadOf(counts, locale),
    subtitle: words['limitations.subtitle'](date),
    sentence: sentenceOf(counts, context),
    description: `${title}. ${words['limitations.description'](date)}`,
    unit: words['unit.congresses'],
    columns: columns(context),
    rows: counts.map((counted) => row(counted, locale)),
    notes: counts.length === 0 ? [] : [words['limitations.openList']],
    drawing: drawingOf(counts, context),
  };
}

/** What was recorded or stated, by level; within a level the most frequent first. */
function countsOf({ register, scope, asOf }: FigureContext): readonly Counted[] {
  if (register.term.limitations === undefined) return [];
  return register.levels.flatMap((level) => {
    const units = register.units(scope.code, level.key);
    const statements = register.statements(scope.code, level.key);
    const categories = categoriesOf(register.term);
    const keys = categories.map(({ key }) => key);
    return limitationCounts(units, statements, keys, asOf)
      .map((count, index) => ({ level, category: categories[index]!, count }))
      .filter(({ count }) => count.units > 0 || count.statements > 0)
      .toSorted((a, b) => b.count.units - a.count.units);
  });
}

function mostFrequent(counts: readonly Counted[]): Counted | undefined {
  return counts
    .filter(({ count }) => count.units > 0)
    .toSorted((a, b) => b.count.units - a.count.units)[0];
}

/** How many rows have as many units as the most frequent one, itself included. */
function tiedWith(most: Counted, counts: readonly Counted[]): number {
  return counts.filter(({ count }) => count.units === most.count.units).length;
}

function leadOf(counts: readonly Counted[], locale: Locale): LeadNumber | undefined {
  const most = mostFrequent(counts);
  if (most === undefined) return undefined;
  // Those that are tied may be of several levels: only their units are alike.
  if (tiedWith(most, counts) > 1)
    return unitsNumber(most.count.units, messages(locale)['limitations.each'], locale);
  return limitationNumber(most.count, categoryInSentence(most.category, locale), locale);
}

function tiedText(tied: number, { count }: Counted, locale: Locale) {
  return { count: formatCount(tied, locale), units: formatCount(count.units, locale) };
}

function titleOf(counts: readonly Counted[], { register, asOf, locale }: FigureContext): string {
  const words = messages(locale);
  const date = formatDate(asOf, locale);
  const most = mostFrequent(counts);
  if (register.term.limitations === undefined) return words['noData'];
  if (most !== undefined) {
    const { units, held } = most.count;
    const tied = tiedWith(most, counts);
    if (tied > 1) return words['limitations.titleTied']({ ...tiedText(tied, most, locale), date });
    const category = categoryInSentence(most.category, locale);
    if (!isShare(most.count))
      return words['limitations.titleUnits']({
        category,
        units: formatCount(units, locale),
        date,
      });
    const fraction = formatOutOf(units, held, locale);
    return words['limitations.title']({
      category,
      fraction,
      share: formatShare(units, held, locale)!,
      date,
    });
  }
  return counts.length === 0
    ? words['limitations.titleNone'](date)
    : words['limitations.titleStatements']({ count: formatCount(counts.length, locale), date });
}

function sentenceOf(counts: readonly Counted[], context: FigureContext): string {
  const { register, asOf, locale } = context;
  const words = messages(locale);
  const date = formatDate(asOf, locale);
  const most = mostFrequent(counts);
  if (register.term.limitations === undefined) return words['noData.sentence'];
  if (counts.length === 0) return `${words['limitations.titleNone'](date)}.`;
  if (most === undefined) {
    const categories = counts
      .map(({ category }) => categoryInSentence(category, locale))
      .join('; ');
    return words['limitations.sentenceStatements']({ date, categories });
  }
  const { units, held } = most.count;
  const scope = scopeInSentence(context);
  const tied = tiedWith(most, counts);
  if (tied > 1)
    return words['limitations.sentenceTied']({ ...tiedText(tied, most, locale), date, scope });
  if (!isShare(most.count)) return `${titleOf(counts, context)}.`;
  return words['limitations.sentence']({
    date,
    scope,
    category: categoryInSentence(most.category, locale),
    fraction: formatOutOf(units, held, locale),
    share: formatShare(units, held, locale)!,
    level: levelInSentence(most.level, locale),
  });
}

function columns({ locale }: FigureContext): Figure['columns'] {
  const words = messages(locale);
  return [
    { key: 'level', label: words['column.level'], type: 'text' },
    { key: 'category', label: words['column.category'], type: 'text' },
    { key: 'units', label: words['column.units'], type: 'count' },
    { key: 'held', label: words['column.congressesHeld'], type: 'count' },
    { key: 'rate', label: words['column.share'], type: 'rate' },
    { key: 'open', label: words['column.open'], type: 'count' },
    { key: 'inProgress', label: words['column.inProgress'], type: 'count' },
    { key: 'resolved', label: words['column.resolved'], type: 'count' },
    { key: 'statements', label: words['column.statements'], type: 'count' },
  ];
}

/** A category that was only stated has no counts: its cells are missing, not 0. */
function row({ level, category, count }: Counted, locale: Locale): Figure['rows'][number] {
  const names = { level: levelName(level, locale), category: categoryName(category, locale) };
  if (count.units === 0) return { ...names, statements: count.statements };
  const { units, held, rate, open, inProgress, resolved, statements } = count;
  return { ...names, units, held, rate, open, inProgress, resolved, statements };
}

function drawingOf(counts: readonly Counted[], context: FigureContext): Drawing {
  const { locale } = context;
  if (counts.length === 0) return { form: 'empty', label: titleOf(counts, context) };
  const groups = [...Map.groupBy(counts, ({ level }) => level)].map(([level, rows]) => ({
    heading: levelName(level, locale),
    rows: rows.map((counted) => barRow(counted, locale)),
  }));
  return { form: 'bars', key: [], groups, whole: false, scaleEnd: roundShareAbove(groups) };
}

function barRow({ category, count }: Counted, locale: Locale): BarRow {
  const words = messages(locale);
  const label = categoryName(category, locale);
  if (count.units === 0)
    return { label, parts: [], total: undefined, value: words['limitations.uncounted'] };
  const { units, held, statements } = count;
  if (!isShare(count))
    return { label, parts: [], total: undefined, value: formatCount(units, locale) };
  return {
    label,
    ...(statements > 0 && { note: words['limitations.alsoUncounted'] }),
    parts: [{ state: 'limitation', count: units }],
    total: held,
    value: formatFraction(units, held, locale),
    share: formatShare(units, held, locale)!,
  };
}

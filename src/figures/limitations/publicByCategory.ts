/** limitations-by-category as everyone may read it: what is told is in `toldCategories.ts`. */
import {
  formatCount,
  formatDate,
  formatFraction,
  formatOutOf,
  formatShare,
  type Locale,
} from '../../locale/format.ts';
import { messages } from '../../locale/messages.ts';
import type { Drawing } from '../drawing.ts';
import type { BarRow } from '../drawings/bars.ts';
import { isShare } from '../../statistics/limitations.ts';
import type { Figure, FigureContent, FigureContext, LeadNumber } from '../figure.ts';
import { limitationNumber, unitsNumber } from './limitationNumber.ts';
import { levelInSentence, levelName } from '../levels/levelStates.ts';
import { roundShareAbove } from '../roundShare.ts';
import { limitAndDate, smallNotes } from '../smallCells.ts';
import { categoryInSentence, categoryName } from './categoryNames.ts';
import { toldCategories, type ToldCategory } from './toldCategories.ts';

export function publicByCategory(context: FigureContext): FigureContent {
  const words = messages(context.locale);
  const date = formatDate(context.asOf, context.locale);
  const told = toldCategories(context);
  const title = titleOf(told, context);
  return {
    title,
    lead: leadOf(told ?? [], context.locale),
    subtitle: words['limitations.subtitle'](date),
    sentence: sentenceOf(told ?? [], title, context),
    description: `${title}. ${words['limitations.description'](date)}`,
    unit: words['unit.congresses'],
    columns: columns(context.locale),
    rows: (told ?? []).map((one) => row(one, context.locale)),
    notes: [
      ...(told === undefined || told.length === 0 ? [] : [words['limitations.openList']]),
      ...smallNotes('small.levels', context),
    ],
    drawing: drawingOf(told ?? [], title, context.locale),
  };
}

type Counted = ToldCategory & { readonly units: number };

/** Categories by themselves: several together are no finding about one. */
function counted(told: readonly ToldCategory[]): readonly Counted[] {
  return told.filter((one): one is Counted => one.units !== undefined && !one.isRest);
}

function mostFrequent(told: readonly ToldCategory[]) {
  const [most, ...others] = counted(told).toSorted((a, b) => b.units - a.units);
  const tied = others.filter(({ units }) => units === most?.units).length + 1;
  return { most, tied };
}

function leadOf(told: readonly ToldCategory[], locale: Locale): LeadNumber | undefined {
  const { most, tied } = mostFrequent(told);
  if (most === undefined) return undefined;
  if (tied > 1) return unitsNumber(most.units, messages(locale)['limitations.each'], locale);
  return limitationNumber(most, categoryInSentence(most.category, locale), locale);
}

function titleOf(told: readonly ToldCategory[] | undefined, context: FigureContext): string {
  const { locale } = context;
  const words = messages(locale);
  const limited = limitAndDate(context);
  if (told === undefined) return words['limitations.tooFew'](limited);
  const { most, tied } = mostFrequent(told);
  if (most === undefined)
    return told.some(({ isStated }) => isStated)
      ? words['limitations.someStated'](limited.date)
      : words['limitations.noneTold'](limited);
  if (tied > 1) return words['limitations.titleTied'](tiedText(most, tied, context));
  const said = saidOf(most, context);
  return isShare(most) ? words['limitations.title'](said) : words['limitations.titleUnits'](said);
}

function sentenceOf(told: readonly ToldCategory[], title: string, context: FigureContext): string {
  const words = messages(context.locale);
  const { most, tied } = mostFrequent(told);
  if (most !== undefined && tied > 1)
    return words['limitations.sentenceTied'](tiedText(most, tied, context));
  if (most !== undefined && isShare(most))
    return words['limitations.sentence'](saidOf(most, context));
  const stated = told.filter(({ isStated }) => isStated);
  if (most !== undefined || stated.length === 0) return `${title}.`;
  const names = stated.map(({ category }) => categoryInSentence(category, context.locale));
  const { date } = limitAndDate(context);
  return words['limitations.sentenceStatements']({ date, categories: names.join('; ') });
}

function saidOf({ category, level, units, held }: Counted, { asOf, locale }: FigureContext) {
  return {
    date: formatDate(asOf, locale),
    scope: '',
    category: categoryInSentence(category, locale),
    level: levelInSentence(level, locale),
    units: formatCount(units, locale),
    fraction: formatOutOf(units, held, locale),
    share: formatShare(units, held, locale)!,
  };
}

function tiedText({ units }: Counted, tied: number, { asOf, locale }: FigureContext) {
  const date = formatDate(asOf, locale);
  return { count: formatCount(tied, locale), units: formatCount(units, locale), date, scope: '' };
}

function columns(locale: Locale): Figure['columns'] {
  const words = messages(locale);
  return [
    { key: 'level', label: words['column.level'], type: 'text' },
    { key: 'category', label: words['column.category'], type: 'text' },
    { key: 'units', label: words['column.units'], type: 'count', sparse: true },
    { key: 'held', label: words['column.congressesHeld'], type: 'count' },
    { key: 'rate', label: words['column.share'], type: 'rate', sparse: true },
    { key: 'statements', label: words['column.statements'], type: 'text', sparse: true },
  ];
}

function row(one: ToldCategory, locale: Locale): Figure['rows'][number] {
  const { level, category, units, held, isStated } = one;
  return {
    level: levelName(level, locale),
    category: categoryName(category, locale),
    units,
    held,
    rate: units === undefined || units > held ? undefined : units / held,
    statements: isStated ? messages(locale)['yes'] : undefined,
  };
}

function drawingOf(told: readonly ToldCategory[], title: string, locale: Locale): Drawing {
  if (told.length === 0) return { form: 'empty', label: title };
  const groups = [...Map.groupBy(told, ({ level }) => level)].map(([level, rows]) => ({
    heading: levelName(level, locale),
    rows: rows.map((one) => barRow(one, locale)),
  }));
  return { form: 'bars', key: [], groups, whole: false, scaleEnd: roundShareAbove(groups) };
}

function barRow({ category, units, held, isStated }: ToldCategory, locale: Locale): BarRow {
  const words = messages(locale);
  const label = categoryName(category, locale);
  if (units === undefined)
    return { label, parts: [], total: undefined, value: words['limitations.uncounted'] };
  if (units > held)
    return { label, parts: [], total: undefined, value: formatCount(units, locale) };
  return {
    label,
    ...(isStated && { note: words['limitations.alsoUncounted'] }),
    parts: [{ state: 'limitation', count: units }],
    total: held,
    value: formatFraction(units, held, locale),
    share: formatShare(units, held, locale)!,
  };
}

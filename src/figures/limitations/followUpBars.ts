/** The bars of limitations-follow-up: by category, then those not yet resolved by age. */
import { formatCount, formatFraction, formatShare, type Locale } from '../../locale/format.ts';
import { messages } from '../../locale/messages.ts';
import { categoriesOf, type NamedCategory } from '../../statistics/categories.ts';
import {
  ageBins,
  followUp,
  type AgeBin,
  type RecordedLimitation,
} from '../../statistics/limitationAges.ts';
import { categoryName } from './categoryNames.ts';
import type { BarGroup, BarRow, BarsDrawing } from '../drawings/bars.ts';
import type { FigureContext } from '../figure.ts';

/** The two groups count limitations, each on its own scale. */
export function followUpBars(
  recorded: readonly RecordedLimitation[],
  context: FigureContext,
): BarsDrawing {
  const words = messages(context.locale);
  const categories = byCategory(recorded, context);
  const largest = Math.max(...categories.map(({ rows }) => rows.length));
  const unresolved = recorded.some(({ follow }) => follow !== 'resolved');
  return {
    form: 'bars',
    key: [
      { state: 'completed', label: words['column.resolved'] },
      { state: 'held', label: words['column.inProgress'] },
      { state: 'limitation', label: words['column.open'] },
    ],
    groups: [
      {
        ...(categories.length > 1 && { heading: words['followUp.byCategory'] }),
        rows: categories.map((each) => categoryRow(each, largest, context)),
      },
      ...(unresolved ? [ageGroup(recorded, context)] : []),
    ],
    whole: false,
    scaleEnd: 1,
  };
}

function categoryRow(
  { category, rows }: OfCategory,
  largest: number,
  { locale }: FigureContext,
): BarRow {
  const { resolved, inProgress, open, oldestOpen } = followUp(rows);
  const note = messages(locale)['followUp.rowNote']({
    open: formatCount(open, locale),
    oldest: oldestOpen ? formatCount(oldestOpen, locale) : '',
    oneDay: oldestOpen === 1,
  });
  return {
    label: categoryName(category, locale),
    ...(open > 0 && { note }),
    parts: [
      { state: 'completed', count: resolved },
      { state: 'held', count: inProgress },
      { state: 'limitation', count: open },
    ],
    total: largest,
    value: formatFraction(resolved, rows.length, locale),
    share: formatShare(resolved, rows.length, locale)!,
  };
}

/** On a scale of its own: a bin holds all categories, and would leave theirs too short to read. */
function ageGroup(recorded: readonly RecordedLimitation[], { locale }: FigureContext): BarGroup {
  const bins = ageBins(recorded);
  const largest = Math.max(...bins.map(({ open, inProgress }) => open + inProgress));
  return {
    heading: messages(locale)['followUp.byAge'],
    rows: bins.map((bin) => ({
      label: binLabel(bin, locale),
      parts: [
        { state: 'held', count: bin.inProgress },
        { state: 'limitation', count: bin.open },
      ],
      total: largest,
      value: formatCount(bin.open + bin.inProgress, locale),
    })),
  };
}

function binLabel({ from, to }: AgeBin, locale: Locale): string {
  const words = messages(locale);
  if (to === undefined) return words['followUp.over'](formatCount(from - 1, locale));
  const last = formatCount(to, locale);
  return from === 0
    ? words['followUp.upTo'](last)
    : words['followUp.between']({ from: formatCount(from, locale), to: last });
}

export interface OfCategory {
  readonly category: NamedCategory;
  readonly rows: readonly RecordedLimitation[];
}

/** Those with the most not yet resolved first; of equal ones those with the most open, then in the order of the table. */
export function byCategory(
  recorded: readonly RecordedLimitation[],
  { register }: FigureContext,
): readonly OfCategory[] {
  const groups = Map.groupBy(recorded, (row) => row.category);
  const unresolved = ({ rows }: OfCategory) =>
    rows.filter(({ follow }) => follow !== 'resolved').length;
  const open = ({ rows }: OfCategory) => rows.filter(({ follow }) => follow === 'open').length;
  return categoriesOf(register.term)
    .flatMap((category) => {
      const rows = groups.get(category.key);
      return rows === undefined ? [] : [{ category, rows }];
    })
    .toSorted((a, b) => unresolved(b) - unresolved(a) || open(b) - open(a));
}

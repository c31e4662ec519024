/** limitations-by-committee: at how many congresses of each committee a limitation was recorded; statements apart. */
import { formatCount, formatDate, formatOutOf, formatShare } from '../../locale/format.ts';
import { messages } from '../../locale/messages.ts';
import { isShare } from '../../statistics/limitations.ts';
import type { LimitationCount } from '../../statistics/results.ts';
import { categoryInSentence, categoryName } from './categoryNames.ts';
import { shortNameOf } from '../committees.ts';
import type { Figure, FigureContent, FigureContext, FigureFamily, LeadNumber } from '../figure.ts';
import { levelInSentence, levelName, scopeInSentence } from '../levels/levelStates.ts';
import {
  countIn,
  limitationGrids,
  mainGrid,
  rowsBelow,
  type GridRow,
  type LimitationGrid,
} from './limitationGrid.ts';
import { leadOf, type Lead } from './limitationLead.ts';
import { limitationNumber } from './limitationNumber.ts';
import { limitationsMatrix } from './limitationsMatrix.ts';

export const limitationsByCommittee: FigureFamily = {
  id: 'limitations-by-committee',
  namesUnits: true,
  tables: ['plan', 'organizations', 'congresses', 'categories', 'limitations'],
  content,
};

function content(context: FigureContext): FigureContent {
  const { locale, asOf } = context;
  const words = messages(locale);
  const date = formatDate(asOf, locale);
  const grids = limitationGrids(context);
  const grid = mainGrid(grids);
  const lead = grid && leadOf(grid, context.register.term.settings.smallCell);
  const title = titleOf(grid, lead, context);
  const level = grid === undefined ? '' : levelInSentence(grid.level, locale);
  return {
    title,
    lead: lead && numberOf(lead, context),
    subtitle:
      grid === undefined
        ? words['limitationsByCommittee.subtitleNone'](date)
        : words['limitationsByCommittee.subtitle']({ level, date }),
    sentence: sentenceOf(grid, lead, context),
    description: `${title}. ${words['limitationsByCommittee.description'](date)}`,
    unit: words['unit.congresses'],
    columns: columns(context),
    rows: grids.flatMap((each) => rowsOf(each, context)),
    notes: notesOf(grids, grid, context),
    drawing:
      grid === undefined
        ? { form: 'empty', label: noneText(context) }
        : limitationsMatrix(grid, lead, context),
  };
}

/** Without the table nothing is known; with an empty one nothing was recorded. */
function noneText({ register, asOf, locale }: FigureContext): string {
  const words = messages(locale);
  return register.term.limitations === undefined
    ? words['noData']
    : words['limitations.titleNone'](formatDate(asOf, locale));
}

function titleOf(
  grid: LimitationGrid | undefined,
  lead: Lead | undefined,
  context: FigureContext,
): string {
  const { asOf, locale } = context;
  const words = messages(locale);
  if (grid === undefined) return noneText(context);
  const date = formatDate(asOf, locale);
  if (lead === undefined) {
    const count = formatCount(grid.categories.length, locale);
    return words['limitations.titleStatements']({ count, date });
  }
  return words['limitationsByCommittee.title']({ claim: claimOf(lead, '', context), date });
}

function sentenceOf(
  grid: LimitationGrid | undefined,
  lead: Lead | undefined,
  context: FigureContext,
): string {
  const { register, asOf, locale } = context;
  const words = messages(locale);
  const date = formatDate(asOf, locale);
  if (register.term.limitations === undefined) return words['noData.sentence'];
  if (grid === undefined) return `${noneText(context)}.`;
  const stated = grid.categories.filter((_, index) => grid.scope.counts[index]!.statements > 0);
  if (lead === undefined) {
    const categories = stated.map((category) => categoryInSentence(category, locale)).join('; ');
    return words['limitations.sentenceStatements']({ date, categories });
  }
  return words['limitationsByCommittee.sentence']({
    date,
    scope: scopeInSentence(context),
    claim: claimOf(lead, levelInSentence(grid.level, locale), context),
    total: lead.form === 'places' ? measure(lead.total, '', context) : '',
    stated: stated.length === 0 ? '' : formatCount(stated.length, locale),
  });
}

/** Where a limitation is most frequent, without the date; the level is named in sentences only. */
function claimOf(lead: Lead, level: string, context: FigureContext): string {
  const { locale } = context;
  const words = messages(locale);
  const category = categoryInSentence(lead.category, locale);
  if (lead.form === 'places')
    return words['limitationsByCommittee.places']({
      category,
      most: lead.most,
      places: lead.places.map(({ organization }) => shortNameOf(organization)),
      // One level for both: it is named once.
      measures: lead.counts.map((count, at) => measure(count, at === 0 ? level : '', context)),
    });
  const { tied, most, total, spread } = lead;
  return words['limitationsByCommittee.whole']({
    category,
    tied: tied === 1 ? '' : formatCount(tied, locale),
    most,
    measure: measure(total, level, context),
    spread: spread === undefined ? '' : formatOutOf(spread.count, spread.of, locale),
  });
}

/** Of the whole scope, whatever committee the title speaks of: a number to quote names no committee. */
function numberOf(lead: Lead, { locale }: FigureContext): LeadNumber | undefined {
  const isTied = lead.form === 'whole' && lead.tied > 1;
  const subject = isTied
    ? messages(locale)['limitations.each']
    : categoryInSentence(lead.category, locale);
  return limitationNumber(lead.total, subject, locale);
}

/** "12/52 đại hội (23,1%)", or units alone where they are no share of the congresses held. */
function measure(count: LimitationCount, level: string, { locale }: FigureContext): string {
  const words = messages(locale);
  const { units, held } = count;
  if (!isShare(count))
    return words['limitationsByCommittee.units']({ units: formatCount(units, locale), level });
  return words['limitationsByCommittee.share']({
    fraction: formatOutOf(units, held, locale),
    one: held === 1,
    share: formatShare(units, held, locale)!,
    level,
  });
}

function columns({ locale }: FigureContext): Figure['columns'] {
  const words = messages(locale);
  return [
    { key: 'level', label: words['column.level'], type: 'text' },
    { key: 'committee', label: words['column.committee'], type: 'text' },
    { key: 'category', label: words['column.category'], type: 'text' },
    { key: 'units', label: words['column.units'], type: 'count' },
    { key: 'held', label: words['column.congressesHeld'], type: 'count' },
    { key: 'rate', label: words['column.share'], type: 'rate' },
    { key: 'statements', label: words['column.statements'], type: 'count' },
  ];
}

/** The whole scope first, then its committees; one row per category. */
function rowsOf(grid: LimitationGrid, context: FigureContext): Figure['rows'] {
  return [grid.scope, ...rowsBelow(grid)].flatMap((row) =>
    grid.categories.map((category, index) => ({
      level: levelName(grid.level, context.locale),
      committee: row.organization.name,
      category: categoryName(category, context.locale),
      ...numbers(grid, row, index),
    })),
  );
}

function numbers(grid: LimitationGrid, row: GridRow, index: number) {
  const { held, statements } = row.counts[index]!;
  const known = countIn(grid, row, index);
  const rate = known !== undefined && isShare(known) ? known.rate : undefined;
  return { units: known?.units, held, rate, statements };
}

function notesOf(
  grids: readonly LimitationGrid[],
  grid: LimitationGrid | undefined,
  { locale }: FigureContext,
): readonly string[] {
  const words = messages(locale);
  if (grid === undefined) return [];
  const others = grids
    .filter((other) => other !== grid)
    .map(({ level }) => levelInSentence(level, locale));
  const elsewhere =
    others.length === 0 ? [] : [words['limitationsByCommittee.otherLevels'](others.join('; '))];
  return [words['limitationsByCommittee.openList'], ...elsewhere];
}

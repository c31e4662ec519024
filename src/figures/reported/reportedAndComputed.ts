/** reported-and-computed: each reported or published number beside the one computed for its own date. */
import type { Measure, Reported } from '../../data/records.ts';
import { formatCount, formatDate, formatOutOf, type Locale } from '../../locale/format.ts';
import { messages } from '../../locale/messages.ts';
import { reportedCheck } from '../../statistics/reported.ts';
import type { ReportedCheck } from '../../statistics/results.ts';
import type { Drawing } from '../drawing.ts';
import type { ComparisonRow } from '../drawings/comparison.ts';
import { mayBeNamed, shortNameOf } from '../committees.ts';
import type {
  FamilyContext,
  Figure,
  FigureContent,
  FigureContext,
  FigureFamily,
  LeadNumber,
} from '../figure.ts';
import { leadCount, leadPart } from '../leadNumber.ts';
import { levelName } from '../levels/levelStates.ts';
import { reportSources } from './reportSources.ts';
import { computedValue, counts, reportedValue } from './reportedValues.ts';

export const reportedAndComputed: FigureFamily = {
  id: 'reported-and-computed',
  tables: ['plan', 'organizations', 'congresses', 'elections', 'reported'],
  content,
};

export interface Compared {
  readonly row: Reported;
  readonly check: ReportedCheck;
}

function content(context: FamilyContext): FigureContent {
  const { locale, audience } = context;
  const words = messages(locale);
  const compared = comparedOf(context);
  const title = titleOf(compared, locale);
  return {
    title,
    lead: leadOf(compared, locale),
    subtitle: words['reported.subtitle'],
    sentence: sentenceOf(compared, locale),
    description: `${title}. ${words['reported.description']}`,
    unit: words['unit.numbers'],
    columns: columns(locale),
    rows: compared.map((one) => tableRow(one, context)),
    notes: audience === 'public' ? [words['reported.onlyPublished']] : [],
    sources: reportSources(
      compared.map(({ row }) => row),
      context,
    ),
    drawing: drawingOf(compared, context),
  };
}

/** Rows of the scope up to the as-of date, the newest first. */
export function comparedOf(context: FamilyContext): readonly Compared[] {
  const { register, scope, asOf } = context;
  const isRoot = scope.code === register.root.code;
  return (register.term.reported ?? [])
    .filter((row) => isRoot || row.code === scope.code)
    .filter((row) => Temporal.PlainDate.compare(row.asOf, asOf) <= 0)
    .filter((row) => isTold(row, context))
    .toSorted((a, b) => Temporal.PlainDate.compare(b.asOf, a.asOf))
    .map((row) => ({ row, check: reportedCheck(row, register) }));
}

/** Progress says nothing of persons; of elections the computed number beside the published one could be a small one. */
const PROGRESS: readonly Measure[] = ['held', 'completed', 'onTime', 'pilots', 'pilotsHeld'];

/** In public only numbers that were published, about progress, of the root or a committee directly under it. */
function isTold({ type, measure, code }: Reported, context: FamilyContext): boolean {
  if (context.audience === 'internal') return true;
  const { organization } = context.register.unit(code)!;
  return type === 'published' && PROGRESS.includes(measure) && mayBeNamed(organization, context);
}

function verdicts(compared: readonly Compared[]) {
  const checked = compared.filter(({ check }) => check.unitCheck !== 'no-units');
  const agree = checked.filter(({ check }) => check.unitCheck === 'agrees');
  return { checked: checked.length, agree: agree.length };
}

function titleOf(compared: readonly Compared[], locale: Locale): string {
  const words = messages(locale);
  const { checked, agree } = verdicts(compared);
  if (compared.length === 0) return words['noData'];
  if (checked === 0) return words['reported.titleUnchecked'](formatCount(compared.length, locale));
  return words['reported.title']({
    agree: formatOutOf(agree, checked, locale),
    checked: formatCount(checked, locale),
  });
}

/** Those that agree of those that can be checked; else how many there are. */
function leadOf(compared: readonly Compared[], locale: Locale): LeadNumber | undefined {
  const words = messages(locale);
  const { checked, agree } = verdicts(compared);
  if (compared.length === 0) return undefined;
  if (checked === 0) return leadCount(compared.length, words['unit.numbers'], locale);
  return leadPart(agree, checked, words['reported.lead'], locale);
}

function sentenceOf(compared: readonly Compared[], locale: Locale): string {
  const words = messages(locale);
  const { checked, agree } = verdicts(compared);
  if (compared.length === 0) return words['noData.sentence'];
  if (checked === 0) return `${titleOf(compared, locale)}.`;
  return words['reported.sentence']({
    checked: formatCount(checked, locale),
    agrees: formatCount(agree, locale),
    disagrees: agree === checked ? '' : formatCount(checked - agree, locale),
  });
}

function columns(locale: Locale): Figure['columns'] {
  const words = messages(locale);
  return [
    { key: 'date', label: words['column.date'], type: 'date' },
    { key: 'scope', label: words['column.scope'], type: 'text' },
    { key: 'level', label: words['column.level'], type: 'text' },
    { key: 'measure', label: words['column.measure'], type: 'text' },
    { key: 'reported', label: words['column.reported'], type: 'text' },
    { key: 'printed', label: words['column.printed'], type: 'text' },
    { key: 'rateCheck', label: words['column.rateCheck'], type: 'text' },
    { key: 'computed', label: words['column.computed'], type: 'text' },
    { key: 'unitCheck', label: words['column.unitCheck'], type: 'text' },
    { key: 'source', label: words['column.source'], type: 'text' },
  ];
}

function tableRow(
  { row, check }: Compared,
  { register, locale }: FigureContext,
): Figure['rows'][number] {
  const words = messages(locale);
  const level = register.levels.find(({ key }) => key === row.level)!;
  return {
    date: row.asOf,
    scope: register.unit(row.code)!.organization.name,
    level: [levelName(level, locale), row.kind].filter((part) => part !== undefined).join(', '),
    measure: words[`measure.${row.measure}`],
    reported: counts(row.numerator, row.denominator, locale),
    printed: row.printed,
    rateCheck: words[`rateCheck.${check.rateCheck}`],
    computed:
      check.computed === null
        ? undefined
        : counts(check.computed.numerator, check.computed.denominator, locale),
    unitCheck: words[`unitCheck.${check.unitCheck}`],
    source: row.source,
  };
}

function drawingOf(compared: readonly Compared[], context: FigureContext): Drawing {
  const words = messages(context.locale);
  if (compared.length === 0) return { form: 'empty', label: words['noData'] };
  return {
    form: 'comparison',
    reportedLabel: words['key.reported'],
    computedLabel: words['key.computed'],
    rows: compared.map((one) => comparisonRow(one, context)),
  };
}

function comparisonRow({ row, check }: Compared, context: FigureContext): ComparisonRow {
  const { register, locale } = context;
  const words = messages(locale);
  const level = register.levels.find(({ key }) => key === row.level)!;
  const { organization } = register.unit(row.code)!;
  const where = row.code === register.root.code ? '' : `, ${shortNameOf(organization)}`;
  const reported = reportedValue(row, locale);
  return {
    label: `${levelName(level, locale)}${where}: ${words[`measure.${row.measure}`]}`,
    note: words['reported.note']({
      date: formatDate(row.asOf, locale),
      type: words[`reported.type.${row.type}`],
      value: reported.text,
    }),
    reported,
    computed: computedValue(row, check, locale),
    verdict: check.unitCheck,
    verdictLabel: verdictLabel(row, check, locale),
  };
}

function verdictLabel(row: Reported, check: ReportedCheck, locale: Locale): string {
  const words = messages(locale);
  if (check.unitCheck === 'no-units') return words['reported.noUnits'];
  return words[`reported.${check.unitCheck}`](computedValue(row, check, locale).text);
}

/** What a part measured as bars: one group a quantity, each with its own scale and the line of its goal. */
import type { BarGroup, BarRow, BarsDrawing } from '../figures/drawings/bars.ts';
import type { EmptyDrawing } from '../figures/drawing.ts';
import type { Locale } from '../locale/format.ts';
import { messages } from '../locale/messages.ts';
import { GOALS } from './goals.ts';
import {
  medianOf,
  METRICS,
  type Metric,
  type Part,
  type PartRecord,
  type PerformanceRun,
  type Subjects,
} from './performanceRun.ts';
import { quantity } from './quantity.ts';
import { notRunReason, subjectName } from './words.ts';

interface Group {
  readonly metric: Metric;
  /** Whose bars they are, where a quantity has several groups. */
  readonly of?: 'province' | 'national';
  /** All of the part, where none are named. */
  readonly subjects?: readonly string[];
  /** Where the bars of the product should end, in the unit of the metric. */
  readonly limit?: (run: PerformanceRun) => number | undefined;
  /** What the others are so many times of. */
  readonly base?: string;
}

const GROUPS: Readonly<Record<Part, readonly Group[]>> = {
  ingest: [
    {
      metric: 'milliseconds',
      limit: times('ingest', 'papaparse', 'milliseconds', GOALS.ingest.limit),
      base: 'papaparse',
    },
  ],
  statistics: [{ metric: 'milliseconds' }],
  build: [
    ofBuild('milliseconds', 'province', GOALS.provinceTime.limit),
    ofBuild('memory', 'province', GOALS.provinceMemory.limit),
    ofBuild('milliseconds', 'national', GOALS.nationalTime.limit),
    ofBuild('memory', 'national', GOALS.nationalMemory.limit),
  ],
  peers: [
    { metric: 'milliseconds', base: 'product' },
    {
      metric: 'transferred',
      base: 'product',
      limit: times('peers', 'framework', 'transferred', GOALS.frameworkBytes.limit),
    },
    { metric: 'readable', base: 'product' },
  ],
  pages: [
    { metric: 'largestPaint', limit: () => GOALS.largestPaint.limit },
    { metric: 'transferred' },
  ],
};

function ofBuild(metric: Metric, of: 'province' | 'national', limit: number): Group {
  return { metric, of, subjects: [of, `${of}Kept`], limit: () => limit };
}

/** So many times what another needs. */
function times<P extends Part>(part: P, subject: Subjects[P], metric: Metric, factor: number) {
  return (run: PerformanceRun) => {
    const other = medianOf(run, part, subject, metric);
    return other === undefined ? undefined : other * factor;
  };
}

/** The bars of a part; words where it was not run. */
export function partDrawing(
  part: Part,
  run: PerformanceRun,
  locale: Locale,
): BarsDrawing | EmptyDrawing {
  const words = messages(locale);
  const record = run[part];
  if (record === undefined) return { form: 'empty', label: words['performance.neverRun'] };
  const groups = GROUPS[part].map((group) => drawn(group, part, record, run, locale));
  return { form: 'bars', key: [], groups, whole: false, scaleEnd: 1 };
}

function drawn(
  { metric, of, subjects, limit, base }: Group,
  part: Part,
  record: PartRecord,
  run: PerformanceRun,
  locale: Locale,
): BarGroup {
  const words = messages(locale);
  const quantityName = words[`performance.metric.${metric}`];
  const names = subjects ?? Object.keys(record.results);
  const end = limit?.(run);
  const one = base === undefined ? undefined : record.results[base]?.values[metric]?.median;
  const values = names.map((name) => record.results[name]?.values[metric]?.median ?? 0);
  return {
    heading:
      of === undefined ? quantityName : `${words[`performance.size.${of}`]} · ${quantityName}`,
    rows: names.map((name) => row(name, { metric, one }, part, record, locale)),
    scaleEnd: Math.max(...values, end ?? 0, Number.MIN_VALUE) * 1.02,
    ...(end !== undefined && {
      target: {
        share: end,
        label: words['performance.goalLine'](quantity(end, METRICS[metric], locale)),
      },
    }),
  };
}

/** A bar is as long as its value, measured against one of its unit. */
function row(
  name: string,
  { metric, one }: { readonly metric: Metric; readonly one: number | undefined },
  part: Part,
  { results }: PartRecord,
  locale: Locale,
): BarRow {
  const label = subjectName(part, name, locale);
  const result = results[name];
  const value = result?.values[metric]?.median;
  if (value === undefined) {
    const why = result?.notRun && notRunReason(result.notRun, locale);
    const words = messages(locale);
    const told = why === undefined ? {} : { note: why };
    return { label, parts: [], total: undefined, value: words['performance.unknown'], ...told };
  }
  const text = quantity(value, METRICS[metric], locale);
  const share = one === undefined ? {} : { share: quantity(value / one, 'factor', locale) };
  return { label, parts: [{ state: 'measured', count: value }], total: 1, value: text, ...share };
}

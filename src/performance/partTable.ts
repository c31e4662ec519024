import type { SmallTable } from '../figures/smallTable.ts';
import type { Locale } from '../locale/format.ts';
import { messages } from '../locale/messages.ts';
import { METRICS, type Metric, type Part, type PartRecord } from './performanceRun.ts';
import { spreadText } from './quantity.ts';
import { notRunReason, subjectName } from './words.ts';

/** What each part tells of a subject, in the order of its columns. */
const COLUMNS: Readonly<Record<Part, readonly Metric[]>> = {
  ingest: ['milliseconds', 'memory'],
  statistics: ['milliseconds', 'memory'],
  build: ['milliseconds', 'memory'],
  peers: ['milliseconds', 'memory', 'transferred', 'fonts', 'requests', 'readable', 'chartsInHtml'],
  pages: [
    'performance',
    'accessibility',
    'bestPractices',
    'largestPaint',
    'layoutShift',
    'blockingScripts',
    'blocked',
    'transferred',
    'html',
    'css',
    'js',
    'fonts',
    'requests',
  ],
};

/** A row for each subject: the middle of its runs, the least and the most; where it was not measured, why. */
export function partTable(part: Part, { results }: PartRecord, locale: Locale): SmallTable {
  const words = messages(locale);
  const metrics = COLUMNS[part];
  const rows = Object.entries(results).map(([subject, { values, notRun }]) => {
    const cells = metrics.map((metric) => {
      const spread = values[metric];
      return spread && spreadText(spread, METRICS[metric], locale);
    });
    const name = subjectName(part, subject, locale);
    const why = notRun && notRunReason(notRun, locale);
    return { cells: [why === undefined ? name : `${name}. ${why}`, ...cells] };
  });
  return {
    columns: [
      { label: words['performance.what'] },
      ...metrics.map((metric) => ({
        label: words[`performance.metric.${metric}`],
        numeric: true as const,
      })),
    ],
    rows,
  };
}

/** What the product wants to keep to, and what the last runs say of it. */
import {
  medianOf,
  resultOf,
  type Metric,
  type NotRun,
  type Part,
  type PerformanceRun,
  type Subjects,
} from './performanceRun.ts';

const MEGABYTES = 1_000_000;

interface Goal {
  readonly part: Part;
  /** How the value and the limit are written. */
  readonly unit: 'time' | 'bytes' | 'factor' | 'count';
  readonly limit: number;
  /** Whether the limit is the least that is good; else the most. */
  readonly atLeast?: true;
  readonly value: (run: PerformanceRun) => number | undefined;
  /** Why it has no value. */
  readonly stopped?: (run: PerformanceRun) => NotRun | undefined;
}

export const GOALS = {
  ingest: ratioGoal('ingest', 'product', 'papaparse', 'milliseconds', 3),
  countingGrowth: ratioGoal('statistics', 'whole', 'tenth', 'milliseconds', 11),
  provinceTime: buildGoal('province', 'milliseconds', 6_000),
  provinceMemory: buildGoal('province', 'memory', 500 * MEGABYTES),
  nationalTime: buildGoal('national', 'milliseconds', 60_000),
  nationalMemory: buildGoal('national', 'memory', 1_500 * MEGABYTES),
  buildGrowth: ratioGoal('build', 'national', 'nationalTenth', 'milliseconds', 11),
  eleventyTime: ratioGoal('peers', 'product', 'eleventy', 'milliseconds', 1),
  frameworkTime: ratioGoal('peers', 'product', 'framework', 'milliseconds', 1),
  frameworkBytes: ratioGoal('peers', 'product', 'framework', 'transferred', 0.1),
  chartsInHtml: {
    part: 'peers',
    unit: 'count',
    limit: 3,
    atLeast: true,
    value: (run: PerformanceRun) => medianOf(run, 'peers', 'product', 'chartsInHtml'),
  },
  performance: pagesGoal('performance', 'count', 100, true),
  accessibility: pagesGoal('accessibility', 'count', 100, true),
  bestPractices: pagesGoal('bestPractices', 'count', 100, true),
  largestPaint: pagesGoal('largestPaint', 'time', 800),
  layoutShift: pagesGoal('layoutShift', 'count', 0),
  blockingScripts: pagesGoal('blockingScripts', 'count', 0),
} as const satisfies Record<string, Goal>;
export type GoalId = keyof typeof GOALS;

export interface GoalState {
  readonly id: GoalId;
  readonly goal: Goal;
  /** Undefined where it was not measured, or where a limit of time ended the runs. */
  readonly value: number | undefined;
  /** Undefined where nothing is known. */
  readonly met: boolean | undefined;
  readonly stopped: NotRun | undefined;
}

/** Every goal with its value and whether it is met. */
export function goalStates(run: PerformanceRun): readonly GoalState[] {
  return Object.entries<Goal>(GOALS).map(([id, goal]) => {
    const [value, stopped] = [goal.value(run), goal.stopped?.(run)];
    return { id: id as GoalId, goal, value, met: isMet(goal, value, stopped), stopped };
  });
}

/** A run that was ended because it took longer than the goal allows has missed it. */
function isMet(
  { unit, limit, atLeast }: Goal,
  value: number | undefined,
  stopped: NotRun | undefined,
): boolean | undefined {
  if (value !== undefined) return atLeast ? value >= limit : value <= limit;
  const isLate = unit === 'time' && (stopped?.seconds ?? 0) * 1000 >= limit;
  return isLate ? false : undefined;
}

function ratioGoal<P extends Part>(
  part: P,
  subject: Subjects[P],
  against: Subjects[P],
  metric: Metric,
  limit: number,
): Goal {
  const value = (run: PerformanceRun) => {
    const [own, other] = [subject, against].map((one) => medianOf(run, part, one, metric));
    return own === undefined || other === undefined ? undefined : own / other;
  };
  const stopped = (run: PerformanceRun) =>
    [subject, against].map((one) => resultOf(run, part, one)?.notRun).find((one) => one);
  return { part, unit: 'factor', limit, value, stopped };
}

function buildGoal(subject: Subjects['build'], metric: 'milliseconds' | 'memory', limit: number) {
  return {
    part: 'build',
    unit: metric === 'memory' ? 'bytes' : 'time',
    limit,
    value: (run: PerformanceRun) => medianOf(run, 'build', subject, metric),
    stopped: (run: PerformanceRun) => resultOf(run, 'build', subject)?.notRun,
  } as const;
}

/** The worst page counts. */
function pagesGoal(metric: Metric, unit: Goal['unit'], limit: number, atLeast?: true): Goal {
  const value = (run: PerformanceRun) => {
    const results = Object.values(run.pages?.results ?? {});
    const values = results.map(({ values }) => values[metric]?.median);
    if (values.length === 0 || values.includes(undefined)) return undefined;
    return (atLeast ? Math.min : Math.max)(...(values as number[]));
  };
  return { part: 'pages', unit, limit, ...(atLeast && { atLeast }), value };
}

import type { BarGroup } from './drawings/bars.ts';

const ENDS = [0.02, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.75];

/** The next round share above the longest bar and the furthest target, so that small ones can be compared. */
export function roundShareAbove(groups: readonly BarGroup[]): number {
  const lengths = groups.flatMap(({ rows, target }) => [
    target?.share ?? 0,
    ...rows.map(
      ({ parts, total }) => parts.reduce((sum, { count }) => sum + count, 0) / (total ?? 1),
    ),
  ]);
  const longest = Math.max(0, ...lengths);
  return ENDS.find((end) => longest <= end) ?? 1;
}

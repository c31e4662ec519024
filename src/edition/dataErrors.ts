import { formatProblem } from '../data/formatProblem.ts';
import type { Edition } from './edition.ts';

/**
 * The errors of an edition as one to throw: every one located, below each other, and without the program's own
 * stack, because the mistake is in the data. Undefined where the data is sound.
 */
export function dataErrors({ reading, dataFolder }: Edition): Error | undefined {
  const errors = reading.problems.filter((problem) => problem.severity === 'error');
  if (errors.length === 0) return undefined;
  const message = errors.map((problem) => formatProblem(problem, dataFolder)).join('\n');
  return Object.assign(new Error(message), { stack: message });
}

/** From the tests of a point to its line on the page. */
import { TRUST_COUNTS, type PointResult, type TrustCount } from '../../src/trust/trustRun.ts';

/** A test as Vitest's JSON report gives it. */
export interface TestResult {
  readonly status: string;
  readonly meta: { readonly counted?: Readonly<Record<string, number>> };
}

type Counted = Pick<PointResult, 'passed' | 'failed' | 'skipped' | 'counts'>;

/**
 * How many tests passed, failed and were skipped, and what they counted. A failed test still says what it tried, and
 * what it tried did not hold. Throws for a number that `TRUST_COUNTS` does not know: the page would have no word for it.
 */
export function countPoint(tests: readonly TestResult[]): Counted {
  const passed = tests.filter(({ status }) => status === 'passed');
  const failed = tests.filter(({ status }) => status === 'failed');
  const names = new Set(tests.flatMap(({ meta }) => Object.keys(meta.counted ?? {})));
  return {
    passed: passed.length,
    failed: failed.length,
    skipped: tests.length - passed.length - failed.length,
    counts: Object.fromEntries([...names].map((name) => [name, together(name, passed, tests)])),
  };
}

function together(name: string, passed: readonly TestResult[], all: readonly TestResult[]) {
  if (!isCount(name))
    throw new Error(`A test counts "${name}", which src/trust/trustRun.ts does not know.`);
  const numbers = (tests: readonly TestResult[]) =>
    tests.flatMap(({ meta }) => meta.counted?.[name] ?? []);
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  switch (TRUST_COUNTS[name]) {
    case 'sum':
      return { held: sum(numbers(passed)), tried: sum(numbers(all)) };
    case 'least':
      return { held: Math.min(...numbers(all)) };
    case 'most':
      return { held: Math.max(...numbers(all)) };
  }
}

function isCount(name: string): name is TrustCount {
  return Object.hasOwn(TRUST_COUNTS, name);
}

import { expect, test } from 'vitest';
import { countMutants } from './countMutants.ts';

const mutants = (...statuses: readonly string[]) => ({
  source: 'a < b',
  mutants: statuses.map((status) => ({
    status,
    mutatorName: 'EqualityOperator',
    location: { start: { line: 1, column: 1 }, end: { line: 1, column: 6 } },
  })),
});

test('mutants that no test runs were not noticed, and those that do not run are none', () => {
  const files = {
    'src/statistics/pace.ts': mutants('Killed', 'Timeout', 'Survived', 'Ignored'),
    'src/data/problem.ts': mutants('NoCoverage', 'CompileError', 'RuntimeError'),
  };
  expect(countMutants({ files })).toEqual({ killed: 2, alive: 2, untried: 1 });
});

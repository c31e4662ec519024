import { describe, expect, it } from 'vitest';
import { countMutants, survivors } from './countMutants.ts';

const mutant = (status: string, line = 1) => ({
  status,
  mutatorName: 'EqualityOperator',
  replacement: 'a <\n  b',
  location: { start: { line, column: 9 } },
});
const report = {
  files: {
    'src/statistics/pace.ts': {
      mutants: [mutant('Killed'), mutant('Timeout'), mutant('Survived', 52), mutant('Ignored')],
    },
    'src/data/problem.ts': {
      mutants: [mutant('NoCoverage', 7), mutant('CompileError'), mutant('RuntimeError')],
    },
  },
};

describe('Mutants', () => {
  it('that no test runs were not noticed, and those that do not run are none', () => {
    expect(countMutants(report)).toEqual({ killed: 2, alive: 2, untried: 1 });
  });

  it('that nobody noticed are told in a line each', () => {
    expect(survivors(report)).toEqual([
      'src/statistics/pace.ts:52:9 EqualityOperator → a < b',
      'src/data/problem.ts:7:9 EqualityOperator → a < b',
    ]);
  });
});

/** What a report of Stryker says, in numbers. */

/** The part of the report (mutation-testing-report-schema) that is counted. */
export interface MutationReport {
  readonly files: Readonly<Record<string, MutatedFile>>;
}

export interface MutatedFile {
  /** The code before any of it was spoilt. */
  readonly source: string;
  readonly mutants: readonly Mutant[];
}

export interface Mutant {
  readonly status: string;
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly location: { readonly start: Position; readonly end: Position };
}

/** Both from 1. */
interface Position {
  readonly line: number;
  readonly column: number;
}

/** Noticed by a test; a program that no longer ends is noticed too. */
const KILLED = ['Killed', 'Timeout'];
/** Not noticed; what no test runs is not noticed either. */
const ALIVE = ['Survived', 'NoCoverage'];

export function isAlive({ status }: Mutant): boolean {
  return ALIVE.includes(status);
}

/**
 * Mutants that were noticed, those that were not, and those that were not tried (they stand outside of tests: constants
 * of a module). Mutants that do not run at all are none.
 */
export function countMutants(report: MutationReport) {
  const mutants = Object.values(report.files).flatMap((file) => file.mutants);
  return {
    killed: mutants.filter(({ status }) => KILLED.includes(status)).length,
    alive: mutants.filter(isAlive).length,
    untried: mutants.filter(({ status }) => status === 'Ignored').length,
  };
}

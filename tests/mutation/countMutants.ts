/** What a report of Stryker says, in numbers. */

/** The part of the report (mutation-testing-report-schema) that is counted. */
export interface MutationReport {
  readonly files: Readonly<Record<string, { readonly mutants: readonly Mutant[] }>>;
}

export interface Mutant {
  readonly status: string;
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly location: { readonly start: { readonly line: number; readonly column: number } };
}

/** Noticed by a test; a program that no longer ends is noticed too. */
const KILLED = ['Killed', 'Timeout'];
/** Not noticed; what no test runs is not noticed either. */
const ALIVE = ['Survived', 'NoCoverage'];

/**
 * Mutants that were noticed, those that were not, and those that were not tried (they stand outside of tests: constants
 * of a module). Mutants that do not run at all are none.
 */
export function countMutants(report: MutationReport) {
  const mutants = Object.values(report.files).flatMap((file) => file.mutants);
  const of = (statuses: readonly string[]) =>
    mutants.filter(({ status }) => statuses.includes(status)).length;
  return { killed: of(KILLED), alive: of(ALIVE), untried: of(['Ignored']) };
}

/** "src/statistics/pace.ts:52:64 ArrowFunction → () => undefined", one for each that lives. */
export function survivors(report: MutationReport): readonly string[] {
  return Object.entries(report.files).flatMap(([file, { mutants }]) =>
    mutants
      .filter(({ status }) => ALIVE.includes(status))
      .map(({ location: { start }, mutatorName, replacement = '' }) =>
        [
          `${file}:${start.line}:${start.column}`,
          mutatorName,
          '→',
          replacement.replaceAll(/\s+/g, ' '),
        ].join(' '),
      ),
  );
}

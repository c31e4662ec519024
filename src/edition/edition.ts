/**
 * One edition of the site: the exports as they were read once, joined into registers and counted. Pages take
 * everything from it, so that a file that changes during a build cannot give two truths.
 */
import { readData, type Reading } from '../data/readData.ts';
import type { Term } from '../data/records.ts';
import { ledgerOf, type LedgerEntry } from '../statistics/ledger.ts';
import { registerOf, type Register } from '../statistics/register.ts';
import type { TermsBefore } from './recordChanges.ts';
import type { EditionSource } from './source.ts';
import { statisticsOf, type TermStatistics } from '../statistics/statisticsOf.ts';

export { sourceFromEnvironment } from './source.ts';

export interface TermEdition {
  readonly register: Register;
  readonly statistics: TermStatistics;
  readonly ledger: readonly LedgerEntry[];
}

export interface Edition {
  /** The newest term first. */
  readonly terms: readonly TermEdition[];
  /** The data folder as it was named. */
  readonly dataFolder: string;
  readonly reading: Reading;
  /** Where readers outside find the public figures; undefined where nobody has said so. */
  readonly publicUrl: string | undefined;
  /** The terms of an earlier state of the exports; undefined where none was named. */
  readonly before: TermsBefore | undefined;
}

/** Reads and counts; problems are in `reading`, and a term with an error is not among the terms. */
export function editionOf({
  dataFolder,
  publicUrl,
  previousFolder,
  ...options
}: EditionSource): Edition {
  const reading = readData(dataFolder, options);
  const terms = reading.terms.toSorted((a, b) => firstYear(b) - firstYear(a));
  return {
    terms: terms.map((term) => {
      const register = registerOf(term);
      return { register, statistics: statisticsOf(register), ledger: ledgerOf(register) };
    }),
    dataFolder,
    reading,
    publicUrl,
    before: previousFolder === undefined ? undefined : termsIn(previousFolder),
  };
}

/** With its faults left out: it was checked when it was published. */
function termsIn(folder: string): TermsBefore {
  return new Map(readData(folder, { quarantine: true }).terms.map((term) => [term.id, term]));
}

/** Terms are ordered by their own years: a reporting date that was added for one build makes none of them newer. */
export function firstYear({ settings }: Term): number {
  return Number(/\d{4}/.exec(settings.term)?.[0] ?? 0);
}

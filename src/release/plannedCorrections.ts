/** The corrections that stand behind a release, term by term. */
import {
  correctedVersion,
  correctionsPath,
  joinedCorrections,
  newCorrections,
  readCorrections,
  type CorrectionRow,
} from './corrections.ts';
import type { Site } from './site.ts';
import { termOfPlace } from './fixedName.ts';
import type { Versioned } from './versions.ts';

export interface TermCorrections {
  readonly built: readonly CorrectionRow[];
  readonly before: readonly CorrectionRow[];
  /** Those that this release brings, which alone allow a published number to change. */
  readonly fresh: readonly CorrectionRow[];
}

/** The corrections of every term that has a file of them, in the build or in the release before. */
export function correctionsOf(build: Site, base: Site): ReadonlyMap<string, TermCorrections> {
  const terms = [...build.files.keys(), ...base.files.keys()]
    .filter((path) => path === correctionsPath(termOfPlace(path)))
    .map(termOfPlace);
  return new Map(terms.map((term) => [term, inTerm(term, build, base)]));
}

function inTerm(term: string, build: Site, base: Site): TermCorrections {
  const path = correctionsPath(term);
  const rowsOf = ({ files, read }: Site) =>
    readCorrections(files.has(path) ? read(path) : undefined);
  const [built, before] = [rowsOf(build), rowsOf(base)];
  return { built, before, fresh: newCorrections(built, before) };
}

type Subject = Omit<Versioned, 'version'>;

/** Whether this release brings a correction of a figure. */
export function isAnswered(
  subject: Subject,
  corrections: ReadonlyMap<string, TermCorrections>,
): boolean {
  const { fresh = [] } = corrections.get(termOfPlace(subject.place)) ?? {};
  return fresh.some((row) => isAbout(row, subject));
}

/** All rows of each term, the new ones with the versions that they bring. */
export function toldCorrections(
  corrections: ReadonlyMap<string, TermCorrections>,
  corrected: readonly Versioned[],
): ReadonlyMap<string, readonly CorrectionRow[]> {
  const broughtBy = (row: CorrectionRow, term: string) =>
    corrected
      .filter((one) => isInTerm(one, term) && isAbout(row, one))
      .map((one) => correctedVersion(one.place, one));
  return new Map(
    [...corrections].map(([term, { built, before }]) => [
      term,
      joinedCorrections(built, before, (row) => broughtBy(row, term)),
    ]),
  );
}

/** Whether a row is about a figure at a date, in its term or a committee of it. */
export const isAbout = (row: CorrectionRow, { figure, asOf }: Subject): boolean =>
  row.figure === figure && row.asOf === asOf;

export const isInTerm = ({ place }: Subject, term: string): boolean => termOfPlace(place) === term;

/** The rows that corrected a figure of a place. */
export function rowsFor(
  { place, figure, asOf }: Subject,
  told: ReadonlyMap<string, readonly CorrectionRow[]>,
): readonly CorrectionRow[] {
  const prefix = `${place}/figures/${figure}@${asOf}_v`;
  return (told.get(termOfPlace(place)) ?? []).filter(({ versions = [] }) =>
    versions.some(({ corrected }) => corrected.startsWith(prefix)),
  );
}

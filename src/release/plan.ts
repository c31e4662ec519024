/** What a release will hold: the build, with everything that was fixed before. Reads, decides, writes nothing. */
import { correctionsPath, correctionsText, type CorrectionRow } from './corrections.ts';
import { fixedFigures, type FixedFigure } from './fixedFigures.ts';
import {
  correctionsOf,
  isAbout,
  isAnswered,
  isInTerm,
  toldCorrections,
} from './plannedCorrections.ts';
import {
  figureFiles,
  otherFiles,
  pagesAround,
  type Content,
  type PlannedFile,
  type Settled,
} from './plannedFiles.ts';
import type { Site } from './site.ts';
import type { Versioned } from './versions.ts';

export interface Plan {
  /** Path in the release → where its content comes from. */
  readonly contents: ReadonlyMap<string, Content>;
  /** Published figures that the build would change without a correction: the release must not be made. */
  readonly refused: readonly FixedFigure[];
  /** Figures that this release corrects. */
  readonly corrected: readonly Versioned[];
  /** Corrections that it is the first to have, and that change no published number. */
  readonly idle: readonly CorrectionRow[];
}

/** Plans a release of a build after the one before, which is empty for the first. */
export function planOf(build: Site, base: Site): Plan {
  const corrections = correctionsOf(build, base);
  const figures = fixedFigures(build, base);
  const changed = figures.filter(({ changes }) => changes.length > 0);
  const settled = figures.map((one): Settled => ({
    ...one,
    version: one.latest + (one.changes.length > 0 ? 1 : 0),
  }));
  const corrected = settled.filter(({ version, latest }) => version > latest);
  const told = toldCorrections(corrections, corrected);
  const contents = new Map([
    ...otherFiles(build, base, settled),
    ...settled.flatMap(figureFiles),
    ...settled.flatMap((one) => pagesAround(one, build, base, told)),
    ...[...told].map(([term, rows]): PlannedFile => [
      correctionsPath(term),
      { text: correctionsText(term, rows) },
    ]),
  ]);
  return {
    contents,
    refused: changed.filter((one) => !isAnswered(one, corrections)),
    corrected,
    idle: [...corrections].flatMap(([term, { fresh }]) =>
      fresh.filter((row) => !corrected.some((one) => isInTerm(one, term) && isAbout(row, one))),
    ),
  };
}

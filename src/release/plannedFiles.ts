/** Where every file of a release comes from. */
import { correctionNote, withNote } from './correctionNote.ts';
import type { CorrectionRow } from './corrections.ts';
import type { FixedFigure } from './fixedFigures.ts';
import { fixedKey, fixedName, fixedPath, type FixedName } from './fixedName.ts';
import { rowsFor } from './plannedCorrections.ts';
import type { Site } from './site.ts';
import { withNewestVersions, type Versioned } from './versions.ts';

/** A file of the build, a file of the release before, or a text of its own. */
export type Content =
  { readonly build: string } | { readonly base: string } | { readonly text: string };

export type PlannedFile = readonly [path: string, content: Content];

/** A fixed figure with the version at which the release has what the build says. */
export type Settled = FixedFigure & Versioned;

/** Whatever is not fixed comes from the build; what carries a hash in its name stays, for pages from before. */
export function otherFiles(
  build: Site,
  base: Site,
  settled: readonly Settled[],
): readonly PlannedFile[] {
  const corrected = new Map(
    settled.filter(({ version }) => version > 1).map((one) => [fixedKey(one), one]),
  );
  const kept = [...base.files.keys()].filter((path) => path.startsWith('_astro/'));
  const own = [...build.files.keys()].filter((path) => fixedName(path) === undefined);
  return [
    ...kept.map((path): PlannedFile => [path, { base: path }]),
    ...own.map((path): PlannedFile => {
      if (corrected.size === 0 || !path.endsWith('.html')) return [path, { build: path }];
      return [path, { text: withNewestVersions(build.read(path), corrected) }];
    }),
  ];
}

/** Files once published stay to the byte; what the build has beside them joins them at its version. */
export function figureFiles({ built, published, version }: Settled): readonly PlannedFile[] {
  const isFigure = ({ part }: FixedName) => part === 'figures';
  const fresh = built
    .filter(isFigure)
    .map((name): PlannedFile => [fixedPath({ ...name, version }), { build: fixedPath(name) }]);
  const kept = published
    .filter(isFigure)
    .map((name): PlannedFile => [fixedPath(name), { base: fixedPath(name) }]);
  return [...fresh, ...kept];
}

/**
 * Pages around a fixed figure: the build's at its version, those of other versions as they were. Once the figure was
 * corrected, all of them say so.
 */
export function pagesAround(
  figure: Settled,
  build: Site,
  base: Site,
  told: ReadonlyMap<string, readonly CorrectionRow[]>,
): readonly PlannedFile[] {
  const around = ({ part }: FixedName) => part === 'embed';
  const { version } = figure;
  const corrected = new Map(version > 1 ? [[fixedKey(figure), figure]] : []);
  const kept = figure.published
    .filter(around)
    .map((name) => ({ name, content: { base: fixedPath(name) }, read: base.read }));
  const fresh = figure.built.filter(around).map((name) => ({
    name: { ...name, version },
    content: { build: fixedPath(name) },
    read: (path: string) => withNewestVersions(build.read(path), corrected),
  }));
  return [...kept, ...fresh].map(({ name, content, read }): PlannedFile => {
    const path = fixedPath(name);
    if (version === 1 || !/\.(html|json)$/.test(path)) return [path, content];
    const text = read(Object.values(content)[0]!);
    if (!path.endsWith('.html')) return [path, { text }];
    const note = correctionNote(name, figure, rowsFor(figure, told));
    return [path, { text: withNote(text, note) }];
  });
}

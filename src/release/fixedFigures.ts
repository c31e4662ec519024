/** The fixed figures of a build beside those that were published, figure by figure and date by date. */
import { changedNumbers, readNumbers, type Change, type FigureNumbers } from './changedNumbers.ts';
import { fixedKey, fixedName, fixedPath, type FixedName } from './fixedName.ts';
import type { Files } from './manifest.ts';
import type { Site } from './site.ts';

/** One figure of one place at one date, in every language and format. */
export interface FixedFigure {
  readonly place: string;
  readonly figure: string;
  readonly asOf: string;
  readonly built: readonly FixedName[];
  readonly published: readonly FixedName[];
  /** The newest published version; 1 where nothing is published. */
  readonly latest: number;
  /** What the build would change in it. */
  readonly changes: readonly Change[];
}

/** Every fixed figure of either site, in the order of their addresses. */
export function fixedFigures(build: Site, base: Site): readonly FixedFigure[] {
  const built = namesByFigure(build.files);
  const published = namesByFigure(base.files);
  const keys = [...new Set([...built.keys(), ...published.keys()])].sort();
  return keys.map((key) => {
    const [ours, theirs] = [built.get(key) ?? [], published.get(key) ?? []];
    const latest = Math.max(1, ...theirs.map(({ version }) => version));
    const { place, figure, asOf } = (ours[0] ?? theirs[0])!;
    const changes = changesOf({ build, base, built: ours, latest });
    return { place, figure, asOf, built: ours, published: theirs, latest, changes };
  });
}

function namesByFigure(files: Files): ReadonlyMap<string, readonly FixedName[]> {
  const names = [...files.keys()].map(fixedName).filter((name) => name !== undefined);
  return Map.groupBy(names, fixedKey);
}

interface Pair {
  readonly build: Site;
  readonly base: Site;
  readonly built: readonly FixedName[];
  readonly latest: number;
}

/** The changes as one language has them: the other would only say the same again. */
function changesOf({ built, ...pair }: Pair): readonly Change[] {
  const files = built.filter(({ part }) => part === 'figures');
  const byLanguage = Map.groupBy(files, ({ language }) => language);
  const changes = [...byLanguage.values()].map((names) =>
    changesInLanguage({ ...pair, built: names }),
  );
  return changes.find((found) => found.length > 0) ?? [];
}

/**
 * Other bytes with the same numbers are another drawing, and no change: the published files stay. Without numbers to
 * compare, other bytes are a change.
 */
function changesInLanguage({ build, base, built, latest }: Pair): readonly Change[] {
  const pairs = built.map((name) => ({
    name,
    ours: fixedPath(name),
    theirs: fixedPath({ ...name, version: latest }),
  }));
  const other = pairs.filter(
    ({ ours, theirs }) =>
      base.files.has(theirs) && build.files.get(ours) !== base.files.get(theirs),
  );
  if (other.length === 0) return [];
  const numbers = pairs.find(({ name }) => name.rest === '.json');
  const before = numbers && numbersIn(base, numbers.theirs);
  const after = numbers && numbersIn(build, numbers.ours);
  if (before !== undefined && after !== undefined) return changedNumbers(before, after);
  return other.map(({ ours, theirs }) => ({
    cell: ours,
    from: shortHash(base, theirs),
    to: shortHash(build, ours),
  }));
}

const numbersIn = ({ files, read }: Site, path: string): FigureNumbers | undefined =>
  files.has(path) ? readNumbers(read(path)) : undefined;

const shortHash = ({ files }: Site, path: string): string => files.get(path)!.slice(0, 12);

/** The mutants that nobody noticed: those of which it is known why, and the others. */
import { isAlive, type Mutant, type MutatedFile, type MutationReport } from './countMutants.ts';

/** Why tests do not tell some spoilt programs from the sound one. */
export interface Explanation {
  readonly why: string;
  /** Path of the source → lines of it with what the mutants change, as `npm run mutation` tells them. */
  readonly lines: Readonly<Record<string, readonly string[]>>;
}

export interface Survivor {
  readonly file: string;
  readonly line: number;
  readonly mutator: string;
  /** "return «a < b → a <= b» && a !== b;": the line, and what the mutant makes of a part of it. */
  readonly spoilt: string;
}

/** Every mutant that lives, by file. */
export function survivors({ files }: MutationReport): readonly Survivor[] {
  return Object.entries(files).flatMap(([file, mutated]) =>
    mutated.mutants.filter(isAlive).map((mutant) => ({
      file,
      line: mutant.location.start.line,
      mutator: mutant.mutatorName,
      spoilt: spoiltLine(mutated, mutant),
    })),
  );
}

/** Those that no explanation names. */
export function unexplained(
  living: readonly Survivor[],
  explanations: readonly Explanation[],
): readonly Survivor[] {
  const explained = new Set(placesOf(explanations).map(({ file, spoilt }) => `${file} ${spoilt}`));
  return living.filter(({ file, spoilt }) => !explained.has(`${file} ${spoilt}`));
}

/** What is explained though it no longer lives: the line has changed, or a test notices by now. */
export function outdated(
  living: readonly Survivor[],
  explanations: readonly Explanation[],
): readonly Pick<Survivor, 'file' | 'spoilt'>[] {
  const alive = new Set(living.map(({ file, spoilt }) => `${file} ${spoilt}`));
  return placesOf(explanations).filter(({ file, spoilt }) => !alive.has(`${file} ${spoilt}`));
}

/** What is to be said of the survivors, line by line. */
export function toldOf(
  living: readonly Survivor[],
  explanations: readonly Explanation[],
): readonly string[] {
  const open = unexplained(living, explanations);
  return [
    ...open.map(
      ({ file, line, mutator, spoilt }) => `not explained: ${file}:${line} ${mutator}: ${spoilt}`,
    ),
    ...outdated(living, explanations).map(
      ({ file, spoilt }) => `explained, but lives no more: ${file}: ${spoilt}`,
    ),
    `${living.length} live, ${open.length} of them not explained`,
  ];
}

function placesOf(explanations: readonly Explanation[]) {
  return explanations.flatMap(({ lines }) =>
    Object.entries(lines).flatMap(([file, all]) => all.map((spoilt) => ({ file, spoilt }))),
  );
}

function spoiltLine({ source }: MutatedFile, { replacement = '', location }: Mutant): string {
  const { start, end } = location;
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const before = lines[0]!.slice(0, start.column - 1);
  const behind = lines.at(-1)!.slice(end.column - 1);
  const sound = lines.join('\n').slice(before.length, behind === '' ? undefined : -behind.length);
  return `${before}«${short(sound)} → ${short(replacement)}»${behind}`.replace(/\s+/g, ' ').trim();
}

/** Whole functions are told by their beginning. */
function short(code: string): string {
  const plain = code.replace(/\s+/g, ' ');
  return plain.length > 80 ? `${plain.slice(0, 80)}…` : plain;
}

/** A small term without a fault, and ways to spoil it and read it. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readData, type ReadOptions, type Reading } from '../../src/data/readData.ts';

/** File name below the term's folder → its content. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

export const TERM = 'bk-2020-2025';

const SMALL_TERM_FILES = [
  'term.json',
  'plan.csv',
  'organizations.csv',
  'congresses.csv',
  'elections.csv',
  'categories.csv',
  'limitations.csv',
  'tasks.csv',
  'milestones.csv',
  'reported.csv',
  'publication.csv',
  'corrections.csv',
] as const;

export type SmallTermFile = (typeof SMALL_TERM_FILES)[number];

const SOUND = new URL('../fixtures/bad-input/sound/', import.meta.url);

/** The sound term of the catalogue of bad input, which replaces single files of it. */
export const SMALL_TERM = Object.fromEntries(
  SMALL_TERM_FILES.map((name) => [name, readFileSync(new URL(name, SOUND), 'utf8')]),
) as Readonly<Record<SmallTermFile, string>>;

/** Reads a data folder that holds one term of these files, then removes it. */
export function readFiles(files: Files, options: ReadOptions = {}): Reading {
  return readFolder(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [`${TERM}/${name}`, content]),
    ),
    options,
  );
}

/** Reads a data folder of these files, then removes it. */
export function readFolder(files: Files, options: ReadOptions = {}): Reading {
  const folder = mkdtempSync(join(tmpdir(), 'data-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    return readData(folder, options);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The small term with one text in one file replaced; throws where the text is not there once. */
export function spoilt(file: SmallTermFile, from: string, to: string): Files {
  const parts = SMALL_TERM[file].split(from);
  if (parts.length !== 2)
    throw new RangeError(`"${from}" stands ${parts.length - 1} times in ${file}`);
  return { ...SMALL_TERM, [file]: parts.join(to) };
}

/** The small term with whole files in place of its own; `undefined` takes one away. */
export function withFiles(files: Readonly<Record<string, string | Uint8Array | undefined>>): Files {
  const all = Object.entries({ ...SMALL_TERM, ...files });
  return Object.fromEntries(
    all.flatMap(([name, content]) => (content === undefined ? [] : [[name, content]])),
  );
}

/** Where and what, in one line: "plan.csv:3:1 error missing-value". */
export function brief({ problems }: Reading): string[] {
  return problems.map(
    ({ file, line, column, severity, code }) =>
      `${file.replace(`${TERM}/`, '')}:${line}:${column} ${severity} ${code}`,
  );
}

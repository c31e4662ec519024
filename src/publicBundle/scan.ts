/**
 * The proof that the bundle holds nothing internal. Every byte is decoded and looked through for every cell that is not
 * public; and every public figure is made again from a twin of the term. A word that the twin says too is an ordinary
 * word there: it cannot be told from the cell, so it is listed instead of being looked for.
 */
import { resolve } from 'node:path';
import type { Register } from '../statistics/register.ts';
import { decodedFile } from './decoded/decodedFile.ts';
import { expectedIn } from './expected.ts';
import { idLeaks } from './figureIds.ts';
import type { Leak } from './leak.ts';
import { publishedIds, type PublicFigure } from './publicFigures.ts';
import { referencesIn } from './references.ts';
import { distinct, pathSecrets, secretsOf, type Secret } from './secrets.ts';
import { subjectOf } from './subject.ts';
import { twinProof } from './twinProof.ts';
import { Phrases, wordsOf } from './words.ts';

/** A term and its public figures. */
export interface PublicTerm {
  readonly register: Register;
  readonly figures: readonly PublicFigure[];
}

export interface Scan {
  readonly leaks: readonly Leak[];
  /** Cells that cannot be told from ordinary words, in files where these stand. */
  readonly unseen: readonly Secret[];
}

export interface ScanOptions {
  readonly dataFolder: string;
  readonly publicUrl: string | undefined;
}

/** Looks through the files of a bundle, by path. */
export function scan(
  files: ReadonlyMap<string, Uint8Array>,
  terms: readonly PublicTerm[],
  { dataFolder, publicUrl }: ScanOptions,
): Scan {
  const proofs = terms.map(({ register, figures }) => {
    const published = publishedIds(figures);
    return { term: register.term, published, ...twinProof(register, figures, published) };
  });
  const secrets = distinct([
    ...proofs.flatMap(({ term, published }) => secretsOf(term, published)),
    ...pathSecrets(resolve(dataFolder), dataFolder),
  ]);
  const phrases = new Phrases<Secret>();
  for (const secret of secrets) if (!isOnlyDigits(secret)) phrases.add(secret.words, secret);
  const { isIn, isOrdinary } = expectedIn(proofs, phrases);
  const leaks = [...files].flatMap(([path, bytes]): readonly Leak[] => {
    const subject = subjectOf(path, terms);
    const { texts, faults } = decodedFile(path, bytes);
    const found = new Set([path, ...texts].flatMap((text) => [...phrases.in(text)]));
    const told = [...found].filter((secret) => !isIn(subject, secret));
    return [
      ...(subject.kind === 'stranger' ? [{ path, kind: 'stranger', found: path } as const] : []),
      ...byCell(told).map(([first]) => wordLeak(path, first!)),
      ...faults.map((fault): Leak => ({ path, ...fault })),
      ...idLeaks(path, texts, subject, terms),
      ...linkLeaks(path, bytes, files, publicUrl),
    ];
  });
  const isUnseen = (secret: Secret) => isOnlyDigits(secret) || isOrdinary(secret);
  return {
    leaks: [...proofs.flatMap((proof) => proof.leaks), ...leaks],
    // Of a cell of which some part can be looked for, that part is found wherever it is.
    unseen: byCell(secrets).flatMap((parts) => (parts.every(isUnseen) ? parts[0]! : [])),
  };
}

/** A number is no word: it stands everywhere. That figures do not depend on it is shown by their twins. */
function isOnlyDigits({ words }: Secret): boolean {
  return words.every((word) => /^\p{N}+$/u.test(word));
}

/** The parts of each cell, in the order of the cells. */
function byCell(secrets: readonly Secret[]): readonly (readonly Secret[])[] {
  return [...Map.groupBy(secrets, ({ text, column }) => `${column} ${text}`).values()];
}

function wordLeak(path: string, { text, words, column, place }: Secret): Leak {
  const isPart = wordsOf(text).length > words.length;
  return { path, kind: 'words', found: isPart ? words.join(' ') : text, source: { column, place } };
}

/** Pages of the bundle lead to nothing outside of it. */
function linkLeaks(
  path: string,
  bytes: Uint8Array,
  files: ReadonlyMap<string, Uint8Array>,
  publicUrl: string | undefined,
): readonly Leak[] {
  if (!/\.(?:html|xml|css|js)$/.test(path)) return [];
  return referencesIn(path, Buffer.from(bytes).toString('utf8'), publicUrl)
    .filter((reference) => !files.has(reference))
    .map((found) => ({ path, kind: 'link', found }));
}

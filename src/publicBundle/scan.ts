/**
 * The proof that the bundle holds nothing internal. Every byte is decoded and looked through for every cell that is not
 * public; and every public figure is made again from a twin of the term. A word that the twin says too is an ordinary
 * word there: it cannot be told from the cell, so it is listed instead of being looked for.
 */
import { resolve } from 'node:path';
import { FIGURE_IDS, isNamelessFigure } from '../data/figureIds.ts';
import { locales } from '../locale/format.ts';
import { messages } from '../locale/messages.ts';
import type { Register } from '../statistics/register.ts';
import { decodedFile } from './decoded/decodedFile.ts';
import { idLeaks } from './figureIds.ts';
import type { Leak } from './leak.ts';
import { publishedIds, type PublicFigure } from './publicFigures.ts';
import { referencesIn } from './references.ts';
import { pathSecrets, secretsOf, type Secret } from './secrets.ts';
import { subjectOf, type Subject } from './subject.ts';
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
  options: ScanOptions,
): Scan {
  const proofs = terms.map(({ register, figures }) => {
    const published = publishedIds(figures);
    return { register, figures, published, ...twinProof(register, figures, published) };
  });
  const secrets = distinct([
    ...proofs.flatMap(({ register, published }) => secretsOf(register.term, published)),
    ...pathSecrets(resolve(options.dataFolder), options.dataFolder),
  ]);
  const phrases = new Phrases<Secret>();
  for (const secret of secrets) if (!isOnlyDigits(secret)) phrases.add(secret.words, secret);
  const site = phrases.in(siteWords());
  const ordinary = new Map(
    proofs.flatMap(({ register, said }) =>
      [...said].map(([id, text]) => [`${register.term.id} ${id}`, phrases.in(text)] as const),
    ),
  );
  const everywhere = new Set([...site, ...[...ordinary.values()].flatMap((some) => [...some])]);
  const untold = new Set(
    [...ordinary].flatMap(([figure, some]) => {
      const isNameless = isNamelessFigure(figure.split(' ')[1]!);
      return [...some].filter((secret) => isNameless || !secret.ofCommittee);
    }),
  );
  const isFor = ({ term, id, kind }: Subject, secret: Secret) => {
    if (kind === 'asset') return site.has(secret) || isTooShort(secret);
    if (kind === 'own') return everywhere.has(secret) || secret.ofCommittee;
    const isNamed = secret.ofCommittee && !isNamelessFigure(id!);
    return isNamed || site.has(secret) || ordinary.get(`${term} ${id}`)?.has(secret) === true;
  };
  const leaks = [...files].flatMap(([path, bytes]): readonly Leak[] => {
    const subject = subjectOf(path, terms);
    const { texts, faults } = decodedFile(path, bytes);
    const found = new Set([path, ...texts].flatMap((text) => [...phrases.in(text)]));
    const told = [...found].filter((secret) => !isFor(subject, secret));
    return [
      ...told.map((secret) => wordLeak(path, secret)),
      ...faults.map((fault): Leak => ({ path, ...fault })),
      ...idLeaks(path, texts, subject, terms),
      ...linkLeaks(path, bytes, files, options.publicUrl),
    ];
  });
  return {
    leaks: [...proofs.flatMap((proof) => proof.leaks), ...leaks],
    unseen: wholeCells(secrets, (one) => isOnlyDigits(one) || site.has(one) || untold.has(one)),
  };
}

/** Each sequence of words once; where a committee has it too, as the committee's. */
function distinct(secrets: readonly Secret[]): readonly Secret[] {
  const first = new Map<string, Secret>();
  for (const secret of secrets.toSorted((a, b) => Number(b.ofCommittee) - Number(a.ofCommittee)))
    first.getOrInsert(secret.words.join(' '), secret);
  first.delete('');
  return [...first.values()];
}

/** A number is no word: it stands everywhere. That figures do not depend on it is shown by their twins. */
function isOnlyDigits({ words }: Secret): boolean {
  return words.every((word) => /^\p{N}+$/u.test(word));
}

/** Cells of which no part can be looked for; of others some part is found wherever they are. */
function wholeCells(
  secrets: readonly Secret[],
  isUnseen: (secret: Secret) => boolean,
): readonly Secret[] {
  const cells = Map.groupBy(secrets, ({ text, column }) => `${column} ${text}`);
  return [...cells.values()].filter((parts) => parts.every(isUnseen)).map(([first]) => first!);
}

/** Scripts name their variables with a letter or two. */
function isTooShort({ words }: Secret): boolean {
  return words.length === 1 && words[0]!.length <= 2;
}

/** What figures and the pages around them say whatever the data are; guides are not among them. */
function siteWords(): string {
  const texts = locales.flatMap((locale) =>
    Object.entries(messages(locale))
      .filter(([key]) => !/^(?:guide|method)/.test(key))
      .map(([, text]) => text),
  );
  const files = FIGURE_IDS.flatMap((id) => [`${id}.csv`, `${id}.json`]);
  return [...texts.filter((text) => typeof text === 'string'), ...files].join('\n');
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
  if (!/\.(?:html|css|js)$/.test(path)) return [];
  return referencesIn(path, Buffer.from(bytes).toString('utf8'), publicUrl)
    .filter((reference) => !files.has(reference))
    .map((found) => ({ path, kind: 'link', found }));
}

/**
 * Which words of internal cells may be found all the same: because the cell may be named there, or because the same words
 * stand there anyway, as the twins of the figures and the site's own texts show.
 */
import { FIGURE_IDS, isNamelessFigure } from '../data/figureIds.ts';
import type { Term } from '../data/records.ts';
import { locales } from '../locale/format.ts';
import { messages } from '../locale/messages.ts';
import type { Secret } from './secrets.ts';
import type { Subject } from './subject.ts';
import type { Phrases } from './words.ts';

/** A term whose figures were made from its twin too. */
export interface ProvedTerm {
  readonly term: Term;
  /** Ids of its figures that are public at some date. */
  readonly published: ReadonlySet<string>;
  /** What the twins of its figures say, by id. */
  readonly said: ReadonlyMap<string, string>;
}

export interface Expected {
  /** Whether the words may stand in a file about this. */
  readonly isIn: (subject: Subject, secret: Secret) => boolean;
  /** Whether they stand somewhere anyway, so that they cannot be looked for there. */
  readonly isOrdinary: (secret: Secret) => boolean;
}

export function expectedIn(terms: readonly ProvedTerm[], phrases: Phrases<Secret>): Expected {
  const site = phrases.in(siteWords());
  const byFigure = new Map(
    terms.flatMap(({ term, said }) =>
      [...said].map(([id, text]) => [`${term.id} ${id}`, phrases.in(text)] as const),
    ),
  );
  const called = phrases.in(terms.map(({ term }) => levelWords(term)).join('\n'));
  const stands = (some: ReadonlySet<Secret> | undefined, secret: Secret) =>
    some?.has(secret) === true && (!isUnmistakable(secret) || called.has(secret));
  const told = terms.flatMap(({ term, published }) => [...phrases.in(reasons(term, published))]);
  const everywhere = new Set([
    ...site,
    ...told,
    ...[...byFigure.values()].flatMap((some) => [...some]),
  ]);
  const isIn = ({ kind, term, id }: Subject, secret: Secret): boolean => {
    const isCommittee = secret.committeeIn.length > 0;
    if (kind === 'own') return isCommittee || stands(everywhere, secret);
    if (kind === 'asset') return site.has(secret) || isTooShort(secret);
    if (kind === 'stranger') return site.has(secret);
    const isNamed = secret.committeeIn.includes(term!) && !isNamelessFigure(id!);
    return isNamed || site.has(secret) || stands(byFigure.get(`${term} ${id}`), secret);
  };
  const isOrdinary = (secret: Secret): boolean =>
    site.has(secret) ||
    [...byFigure].some(([figure, some]) => stands(some, secret) && !mayName(figure, secret));
  return { isIn, isOrdinary };
}

/** Whether a figure, as `term id`, may name what the cell names, so that finding it there is no riddle. */
function mayName(figure: string, { committeeIn }: Secret): boolean {
  return committeeIn.length > 0 && !isNamelessFigure(figure.split(' ')[1]!);
}

/**
 * What nobody writes by chance, in a milestone or in the reason of a correction either: the code of an organisation, the
 * whole name of one below the committees, a sentence of an inspection, a task or a note.
 */
function isUnmistakable({ column, words, committeeIn }: Secret): boolean {
  // A code of letters alone may be a word: "SAU".
  if (column === 'organizations.code') return words.length > 1 || /\d/.test(words.join(''));
  if (column === 'organizations.name') return committeeIn.length === 0 && words.length >= 3;
  return SENTENCES.has(column) && words.length >= 5;
}

const SENTENCES = new Set(['limitations.text', 'tasks.text', 'congresses.note']);

/** What levels, kinds and categories are called, and the term itself: a cell may say no more than that. */
export function levelWords({ plan, organizations, categories = [], settings }: Term): string {
  const kinds = new Set(organizations.map(({ kind = '' }) => kind));
  const names = [...plan, ...categories].flatMap(({ name, nameEn = '' }) => [name, nameEn]);
  return [...names, ...kinds, settings.name, settings.nameEn, settings.owner].join('\n');
}

/** What figures and the pages around them say whatever the data are; guides are not among them. */
export function siteWords(): string {
  const texts = locales.flatMap((locale) =>
    Object.entries(messages(locale))
      .filter(([key]) => !/^(?:guide|method)/.test(key))
      .map(([, text]) => text),
  );
  const files = FIGURE_IDS.flatMap((id) => [`${id}.csv`, `${id}.json`]);
  return [...texts.filter((text) => typeof text === 'string'), ...files].join('\n');
}

/** Why public figures were corrected, as the bundle says it. */
function reasons({ corrections = [] }: Term, published: ReadonlySet<string>): string {
  return corrections
    .filter(({ figure }) => published.has(figure))
    .map(({ reason, reasonEn = '' }) => `${reason}\n${reasonEn}`)
    .join('\n');
}

/** Scripts name their variables with a letter or two. */
function isTooShort({ words }: Secret): boolean {
  return words.length === 1 && words[0]!.length <= 2;
}

/**
 * Hands the edition from the process that read the data to the pages. Both run in one process but in two module
 * graphs (the pages are bundled), so the edition stands on a symbol of the global object.
 */
import type { Problem } from '../data/problem.ts';
import { dataErrors } from './dataErrors.ts';
import type { Edition, TermEdition } from './edition.ts';

const key = Symbol.for('tien-do-dai-hoi.edition');

interface Shelf {
  readonly read: () => Edition;
  edition?: Edition | undefined;
}
const holder = globalThis as { [key]?: Shelf };

/** Says how the edition is had; it is read when it is first asked for. */
export function provideEdition(read: () => Edition): void {
  holder[key] = { read };
}

export function isEditionProvided(): boolean {
  return holder[key] !== undefined;
}

/** The data has changed: whoever asks next gets it read anew. */
export function forgetEdition(): void {
  if (holder[key] !== undefined) holder[key].edition = undefined;
}

/** The edition that this build or server shows. */
export function currentEdition(): Edition {
  const shelf = holder[key];
  if (shelf === undefined) throw new Error('No edition was provided before a page was built.');
  return (shelf.edition ??= shelf.read());
}

/** The edition for a page: on the dev server a broken one throws its located errors onto the page. */
export function soundEdition(): Edition {
  const edition = currentEdition();
  const errors = dataErrors(edition);
  if (errors !== undefined) throw errors;
  return edition;
}

/** One term of it, by the id in the address. */
export function termEdition(id: string | undefined): TermEdition {
  const edition = soundEdition().terms.find(({ register }) => register.term.id === id);
  if (edition === undefined) throw new Error(`There is no term "${id}" in the data.`);
  return edition;
}

/** The problems found in the files of one term. */
export function termProblems(id: string | undefined): readonly Problem[] {
  return soundEdition().reading.problems.filter((problem) => problem.file.startsWith(`${id}/`));
}

/**
 * Hands the edition from the process that read the data to the pages. Both run in one process but in two module
 * graphs (the pages are bundled), so the edition stands on a symbol of the global object.
 */
import type { Problem } from '../data/problem.ts';
import { dataErrors } from './dataErrors.ts';
import type { Edition, TermEdition } from './edition.ts';

const key = Symbol.for('tien-do-dai-hoi.edition');
const holder = globalThis as { [key]?: Edition };

export function setCurrentEdition(edition: Edition): void {
  holder[key] = edition;
}

export function hasCurrentEdition(): boolean {
  return holder[key] !== undefined;
}

/** The edition that this build or server shows. It is set before any page is asked for. */
export function currentEdition(): Edition {
  const edition = holder[key];
  if (edition === undefined) throw new Error('No edition was read before a page was built.');
  return edition;
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

import { editionOf, type TermEdition } from '../../src/edition/edition.ts';

/** The shipped term. */
export function readEdition(): TermEdition {
  const { terms } = editionOf({ dataFolder: 'data', quarantine: false });
  return terms.find(({ register }) => register.term.id === 'bac-kan-2020-2025')!;
}

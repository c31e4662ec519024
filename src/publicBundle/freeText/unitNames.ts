/**
 * Names of units below the committees in free text, written otherwise than in their row: without marks, in other case,
 * without "Đảng bộ" or "Chi bộ" before them. The proof finds the name as it stands; this finds the rest, where it is
 * distinctive enough not to be an ordinary word.
 */
import type { Organization, Term } from '../../data/records.ts';
import { fold } from '../../statistics/fold.ts';
import { levelWords, siteWords } from '../expected.ts';
import { BREAK, Phrases, wordsOf } from '../words.ts';

/** Finds the units of a term that a text names, each once. */
export function unitsNamedIn(term: Term): (text: string) => readonly Organization[] {
  const names = unitsBelow(term).flatMap(namesOf);
  const ordinary = phrasesOf(names).in(ordinaryWords(term));
  const told = names.filter((name) => !ordinary.has(name));
  const long = phrasesOf(told.filter(({ words }) => words.length > 2));
  const short = phrasesOf(told.filter(({ words }) => words.length === 2));
  return (text) => {
    const found = [...long.in(fold(text)), ...short.in(fold(properNames(text)))];
    return [...new Set(found.map(({ unit }) => unit))];
  };
}

interface Name {
  readonly words: readonly string[];
  readonly unit: Organization;
}

function phrasesOf(names: readonly Name[]): Phrases<Name> {
  const phrases = new Phrases<Name>();
  for (const name of names) phrases.add(name.words, name);
  return phrases;
}

/** Those that public figures never name. */
const unitsBelow = ({ organizations, settings: { root } }: Term): readonly Organization[] =>
  organizations.filter(({ code, parent }) => code !== root && parent !== root);

const PREFIX = /^(?:dang bo|dang uy|chi bo|chi uy)(?: bo phan| co so)? /;
const PLACE = /^(?:xa|phuong|thi tran|thon|khu pho|khu|ap|to dan pho|to|huyen|thi xa) /;

/** "Chi bộ thôn Nà Ca": as it is, "thôn Nà Ca", "Nà Ca"; folded. */
function namesOf(unit: Organization): readonly Name[] {
  const whole = wordsOf(fold(unit.name)).join(' ');
  const bare = whole.replace(PREFIX, '');
  const names = new Set([whole, bare, bare.replace(PLACE, '')]);
  return [...names].map((one) => ({ words: one.split(' '), unit })).filter(isDistinctive);
}

/** One word is anything, and so is a word with a number: "Tổ 1". */
const isDistinctive = ({ words }: Name): boolean =>
  words.filter((word) => /\p{L}{2}/u.test(word)).length >= 2;

/** What the site, the levels and the committees are called: it may be said. */
function ordinaryWords(term: Term): string {
  const committees = term.organizations.filter(({ parent }) => parent === term.settings.root);
  const names = committees.flatMap(({ name, shortName = '' }) => [name, shortName]);
  const texts = [siteWords(), levelWords(term), ...names];
  return fold(texts.join(` ${BREAK} `));
}

/** The words that begin with a capital, and what a place is: two words alone are a name only so. */
function properNames(text: string): string {
  return text
    .normalize('NFC')
    .replace(/(?<![\p{L}\p{N}])(?!\p{Lu})[\p{L}\p{N}]+/gu, (word) =>
      PLACE.test(`${fold(word)} `) ? word : BREAK,
    );
}

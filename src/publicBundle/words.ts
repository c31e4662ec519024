/**
 * Texts as sequences of words, so that a text is found however it is written: with marks apart, in capitals, over two
 * lines, between other signs. Digits are words too.
 */

/** What is not seen and stands between letters all the same: soft hyphen, zero-width signs, byte order mark. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** Stands between texts that do not follow each other: no phrase goes over it. */
export const BREAK = '\ue000';

export function wordsOf(text: string): readonly string[] {
  return (
    text
      .replace(UNSEEN, '')
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+|\ue000/gu) ?? []
  );
}

/** Finds many phrases in a text in one pass. */
export class Phrases<T> {
  private readonly byFirst = new Map<string, { words: readonly string[]; meaning: T }[]>();

  /** Adds a phrase; one without words is never found. */
  add(words: readonly string[], meaning: T): void {
    const [first] = words;
    if (first === undefined) return;
    this.byFirst.getOrInsertComputed(first, () => []).push({ words, meaning });
  }

  /** What the phrases in a text mean, each once. */
  in(text: string): ReadonlySet<T> {
    const words = wordsOf(text);
    const found = new Set<T>();
    for (let at = 0; at < words.length; at++)
      for (const phrase of this.byFirst.get(words[at]!) ?? [])
        if (!found.has(phrase.meaning) && phrase.words.every((word, on) => word === words[at + on]))
          found.add(phrase.meaning);
    return found;
  }
}

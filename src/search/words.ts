import { fold } from '../statistics/fold.ts';

/**
 * Text as it is sought, in the index and in the field alike: without case, diacritics and punctuation, a space before
 * each word, so that a word is found by how it begins: " dang bo huyen ba be".
 */
export function words(text: string): string {
  const letters = fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ');
  return ` ${letters.trim()}`;
}

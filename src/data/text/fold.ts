/**
 * The form in which words are compared: lower case, no diacritics, letters and digits only.
 * "Mã tổ chức", "MA_TO-CHUC" and the NFD spelling all become "matochuc"; Ð (U+00D0) counts as Đ.
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[đð]/g, 'd')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** The same with single spaces between the words, where it matters where one ends. */
export function foldWords(text: string): string {
  const words = text.normalize('NFD').toLowerCase().replace(/[đð]/g, 'd').replace(/\p{M}/gu, '');
  return words.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

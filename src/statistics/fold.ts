/**
 * Text as it is compared: without case, diacritics and double spaces, so that "Chi bộ  cơ sở" and
 * "chi bộ cơ sở", "uỷ" and "ủy", composed and decomposed letters are the same. Never shown.
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[đð]/g, 'd')
    .replace(/\s+/g, ' ')
    .trim();
}

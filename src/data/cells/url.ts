/** An address of the web, so that no other scheme ever becomes a link; `undefined` where it is none. */
export function readUrl(text: string): string | undefined {
  return /^https?:\/\/[^\s<>"]+$/i.test(text) && URL.canParse(text) ? text : undefined;
}

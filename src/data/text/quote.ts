/** What a reader cannot see, or cannot tell from a space: controls, formats, bidi, odd spaces, fillers. */
const HIDDEN =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u00A0\u034F\u115F\u1160\u1680\u2000-\u200A\u202F\u205F\u3000\u3164\uFFA0]/gu;

/** A cell as a message shows it: in quotes, at most `limit` characters, with U+XXXX for the unseen. */
export function quote(text: string, limit = 60): string {
  const short = text.length > limit ? `${text.slice(0, limit)}…` : text;
  return `"${visible(named(short))}"`;
}

/** A letter of another script beside a Latin one, which looks the same: `М<U+041C>ã`. */
function named(text: string): string {
  if (!LATIN.test(text)) return text;
  return text.replace(OTHER_SCRIPT, (letter) => `${letter}<${codePoint(letter)}>`);
}

const LATIN = /\p{Script=Latin}/u;
const OTHER_SCRIPT = /[\p{Script=Cyrillic}\p{Script=Greek}]/gu;

/** The text with `<U+XXXX>` in place of each character that cannot be seen. */
export function visible(text: string): string {
  return text.replace(HIDDEN, (character) => `<${codePoint(character)}>`);
}

/** "U+200B" */
export function codePoint(character: string): string {
  const value = character.codePointAt(0) ?? 0;
  return `U+${value.toString(16).toUpperCase().padStart(4, '0')}`;
}

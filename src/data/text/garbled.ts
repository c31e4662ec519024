import { fontEncoding, type FontEncoding } from './fontEncodings.ts';

/** Text that was spoilt before it was saved, and where it begins. */
export interface Garbled {
  readonly kind: 'mojibake' | 'lost letters' | FontEncoding;
  readonly index: number;
  /** How many places look so. */
  readonly places: number;
}

/** Bytes 80–BF as windows-1252, -1258 or Latin-1 shows them. */
const TAIL = '[\\u0080-\\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]';

/** UTF-8 letters of Vietnamese, each byte of which was taken for a letter: "Tá»‰nh á»§y", "Ä‘". */
const MOJIBAKE = new RegExp(
  `á[º»]${TAIL}|[ÃĂ][¡-£¨-ª¬\\u00AD²-µ¹º½]|Ã[ƒ„†]|Ä[\\u0090‘ƒ‚]|Æ[°¯¡\\u00A0]`,
  'g',
);

/** Letters that only the nonsense of a font encoding has beside plain letters. */
const FONT_LETTER =
  /[äåæçëîïñöøûüÄÅÆÇËÎÏÑÖØÛÜÞþ÷×µ¶·¸¹¨©ª«¬\u00AD®¼½¾§¡¢£¤¥¦]|[a-z][ÀÁÂÃÈÉÊÌÍÐÒÓÔÕÙÚÝ]/;

/** A question mark inside a word, as its first letter or as its last: "T?nh ?y", "v? sao". */
const LOST = /(?<=\p{L})\?(?=\p{L}| \p{Ll})|(?<![^\s;,\t"(])\?(?=\p{Ll})/gu;
const INSIDE_WORD = /\p{L}\?\p{L}/u;

/** Signs that letters were lost or mistaken; `undefined` for a text that reads as it was meant. */
export function garbled(text: string): Garbled | undefined {
  return mojibake(text) ?? typedInFont(text) ?? lostLetters(text);
}

function mojibake(text: string): Garbled | undefined {
  return first('mojibake', [...text.matchAll(MOJIBAKE)]);
}

/** Looked for line by line, since one district's lines may have been pasted among sound ones. */
function typedInFont(text: string): Garbled | undefined {
  if (!FONT_LETTER.test(text)) return undefined;
  let found: Garbled | undefined;
  let start = 0;
  for (const line of text.split('\n')) {
    const font = FONT_LETTER.test(line) ? fontEncoding(line)?.font : undefined;
    if (font !== undefined) {
      found = found
        ? { ...found, places: found.places + 1 }
        : { kind: font, index: start + line.search(FONT_LETTER), places: 1 };
    }
    start += line.length + 1;
  }
  return found;
}

/** The replacement character is proof; question marks are, where words have them and more than one. */
function lostLetters(text: string): Garbled | undefined {
  const replaced = text.indexOf('\uFFFD');
  if (replaced !== -1)
    return { kind: 'lost letters', index: replaced, places: text.split('\uFFFD').length - 1 };
  if (!text.includes('?')) return undefined;
  // An address may hold a question mark; it is blanked so that places stay where they are.
  const plain = text.replace(/(?:https?:\/\/|www\.)[^\s;"]+/gi, (url) => ' '.repeat(url.length));
  return INSIDE_WORD.test(plain) ? first('lost letters', [...plain.matchAll(LOST)]) : undefined;
}

function first(kind: Garbled['kind'], matches: readonly RegExpExecArray[]): Garbled | undefined {
  const match = matches[0];
  return match && { kind, index: match.index, places: matches.length };
}

/**
 * How wide a label is, without a browser: the advance widths of Be Vietnam Pro Regular, in thousandths of the
 * font size. Marks over or under a letter do not widen it, so letters are looked up without them. Digits are
 * counted at their tabular width, as the charts set them.
 */
// prettier-ignore
const advances: Readonly<Record<string, number>> = {
  ' ': 230, '!': 280, '"': 318, '%': 849, '&': 740, "'": 179, '(': 439, ')': 439, '+': 608, ',': 303,
  '-': 608, '.': 286, '/': 503, ':': 286, ';': 303, '=': 726, '?': 573, '–': 682, '—': 868, '…': 726,
  '·': 255, A: 736, B: 674, C: 775, D: 728, E: 620, F: 633, G: 783, H: 709, I: 258, J: 465, K: 679,
  L: 624, M: 853, N: 732, O: 826, P: 644, Q: 822, R: 668, S: 635, T: 650, U: 725, V: 706, W: 1005,
  X: 720, Y: 665, Z: 660, a: 642, b: 652, c: 613, d: 652, e: 599, f: 386, g: 643, h: 583, i: 264,
  j: 274, k: 555, l: 255, m: 893, n: 573, o: 642, p: 652, q: 652, r: 392, s: 508, t: 428, u: 566,
  v: 576, w: 870, x: 559, y: 583, z: 502, đ: 662, Đ: 788,
};

const digit = 690;
/** Letters of other scripts; wide enough for most. */
const unknown = 900;
/** SemiBold against Regular. */
const boldFactor = 1.03;

/** Width of a label in pixels at a font size; `bold` for the semi-bold weight. */
export function textWidth(label: string, fontSize: number, bold = false): number {
  return thousandthsOf(label) * pixelsPerThousandth(fontSize, bold);
}

function pixelsPerThousandth(fontSize: number, bold: boolean): number {
  return (fontSize / 1000) * (bold ? boldFactor : 1);
}

function thousandthsOf(label: string): number {
  let thousandths = 0;
  for (const letter of label) thousandths += widths.getOrInsertComputed(letter, letterWidth);
  return thousandths;
}

/** Letters that were measured before: taking their marks off is most of the work. */
const widths = new Map<string, number>();

function letterWidth(letter: string): number {
  let thousandths = 0;
  for (const base of letter.normalize('NFD').replace(/\p{M}/gu, ''))
    thousandths += base >= '0' && base <= '9' ? digit : (advances[base] ?? unknown);
  return thousandths;
}

/** Breaks a label between words into lines of at most `width` pixels; a longer word is cut between letters. */
export function wrap(label: string, width: number, fontSize: number, bold = false): string[] {
  // Each word is measured once: a paragraph is broken many times before its lines are of one length.
  const room = width / pixelsPerThousandth(fontSize, bold);
  const lines: string[] = [];
  let line = '';
  let taken = 0;
  for (const word of label.split(/\s+/).flatMap((word) => cut(word, room))) {
    const length = thousandthsOf(word);
    if (line !== '' && taken + advances[' ']! + length > room) {
      lines.push(line);
      line = '';
    }
    taken = line === '' ? length : taken + advances[' ']! + length;
    line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
}

function cut(word: string, room: number): string[] {
  if (thousandthsOf(word) <= room) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const letter of word.match(/\P{M}\p{M}*/gu) ?? []) {
    if (piece !== '' && thousandthsOf(piece + letter) > room) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...pieces, piece];
}

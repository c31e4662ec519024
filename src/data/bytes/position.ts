/** A character of a text, by physical line and column, both from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where a character stands; CR LF, LF and CR alone all end a line. */
export function positionAt(text: string, index: number): Position {
  let line = 1;
  let start = 0;
  for (const end of text.slice(0, index).matchAll(/\r\n?|\n/g)) {
    // A CR at the very end of the slice may be the first half of a CR LF, which ends one line only.
    line++;
    start = end.index + end[0].length;
  }
  return { line, column: index - start + 1 };
}

/** The position just behind the last character. */
export function endOf(text: string): Position {
  return positionAt(text, text.length);
}

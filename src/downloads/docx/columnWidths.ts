import type { Table } from '../../briefing/report.ts';

/** Of a bold letter of 11 points, and of a cell's margins with its lines. */
const TWIPS_A_LETTER = 115;
const MARGINS = 130;

/**
 * In twips, together as wide as the text: columns of numbers take what their longest word needs, so that no number is
 * broken, and the names have the rest, but never less than an equal share would give them.
 */
export function columnWidths({ columns, rows }: Table, whole: number): number[] {
  const needed = columns.slice(1).map(({ label }, index) => {
    const texts = [label, ...rows.map((row) => row[index + 1] ?? '')];
    return longestWord(texts) * TWIPS_A_LETTER + MARGINS;
  });
  const sum = needed.reduce((total, one) => total + one, 0);
  const most = (whole * needed.length) / columns.length;
  const others = needed.map((one) => Math.round(sum > most ? (one * most) / sum : one));
  return [others.reduce((rest, one) => rest - one, whole), ...others];
}

function longestWord(texts: readonly string[]): number {
  return Math.max(...texts.flatMap((text) => text.split(' ')).map(({ length }) => length));
}

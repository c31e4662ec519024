import type { Figure } from './figure.ts';

/** How the rates that a figure prints came to their decimals; undefined where it prints none. */
export function roundingOf({
  title,
  sentence,
  drawing,
  columns,
  rows,
}: Figure): 'computed' | 'printed' | undefined {
  const drawn = JSON.stringify(drawing);
  if (!/\d%/.test(`${title} ${sentence} ${drawn}`)) return undefined;
  const isFilled = (key: string) => rows.some((row) => row[key] !== undefined);
  const hasRates = columns.some(({ type, key }) => type === 'rate' && isFilled(key));
  // A drawing writes the shares that were computed apart from texts that were printed elsewhere.
  return hasRates || /"share":"[\d.,]+%"/.test(drawn) ? 'computed' : 'printed';
}

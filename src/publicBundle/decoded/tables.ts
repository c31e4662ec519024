/** JSON and CSV: as they stand, and as the values that they hold. */
import Papa from 'papaparse';
import { BREAK } from '../words.ts';
import { decodedText } from './code.ts';
import { joined, type Decoded } from './decoded.ts';

export function decodedJson(text: string): Decoded {
  try {
    const values = [...new Set(valuesIn(JSON.parse(text)))];
    return joined([decodedText(text), decodedText(values.join(BREAK))]);
  } catch {
    return joined([decodedText(text), { texts: [], faults: [{ kind: 'json', found: '' }] }]);
  }
}

/** Every string of a value, keys among them. */
function valuesIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Array.isArray(value)
    ? value.flatMap(valuesIn)
    : Object.entries(value).flatMap(([key, inside]) => [key, ...valuesIn(inside)]);
}

export function decodedCsv(text: string): Decoded {
  const { data } = Papa.parse<readonly string[]>(text.replace(/^\ufeff/, ''));
  const cells = [...new Set(data.flat())];
  return joined([decodedText(text), { texts: [cells.join(BREAK)], faults: [] }]);
}

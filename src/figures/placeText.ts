/** Where a row stands, as every list and table names it: a page is of one term, so that its folder says nothing. */
import type { Place } from '../data/records.ts';

/** "congresses/ba-be.csv:12": file and line, below the folder of the term. */
export function placeText({ file, line }: Place): string {
  return `${withinTerm(file)}:${line}`;
}

/** The path of a file below the folder of its term. */
export function withinTerm(file: string): string {
  return file.slice(file.indexOf('/') + 1);
}

import { formatProblem, pathOf } from '../data/formatProblem.ts';
import type { Problem } from '../data/problem.ts';
import { FAULTY_EXAMPLE } from './exampleTerm.ts';
import { readExample } from './readExample.ts';

export interface FaultyMessage {
  /** The line of the file that is wrong, as it stands there. */
  readonly row: string;
  /** The two lines that the terminal shows. */
  readonly english: string;
  readonly vietnamese: string;
  readonly problem: Problem;
  /** The file as the message names it. */
  readonly file: string;
}

/** What the terminal says of the faulty example. */
export function faultyMessage(): FaultyMessage {
  const [problem] = readExample(FAULTY_EXAMPLE).problems;
  if (problem === undefined) throw new Error('The reader finds nothing wrong with the example.');
  const [english = '', vietnamese = ''] = formatProblem(problem).split('\n');
  const text = String(FAULTY_EXAMPLE[problem.file.split('/').at(-1)!]);
  const row = text.split('\n')[problem.line - 1]!;
  return { row, english, vietnamese, problem, file: pathOf(problem.file, 'data') };
}

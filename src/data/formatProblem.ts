import type { Problem } from './problem.ts';
import { visible } from './text/quote.ts';

/**
 * A problem as the terminal shows it: one line in English, then the Vietnamese text, indented.
 * `data/bac-kan-2020-2025/organizations.csv:5:1 (A5) error duplicate-code: "BK-01" stands at …`
 */
export function formatProblem(problem: Problem, dataFolder = 'data'): string {
  const { severity, code, file, line, column, cell, message, hint } = problem;
  const place = `${pathOf(file, dataFolder)}:${line}:${column}${cell && ` (${cell})`}`;
  return `${place} ${severity} ${code}: ${message.en} ${hint.en}\n  ${message.vi} ${hint.vi}`;
}

/** A path below the data folder, as it is reached from where the command was given. */
export function pathOf(file: string, dataFolder: string): string {
  const folder = dataFolder.replace(/[/\\]+$/, '') || dataFolder;
  return visible(file === '' ? folder : `${folder}/${file}`);
}

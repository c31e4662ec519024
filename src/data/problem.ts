/**
 * A problem in the exports: part of the product's interface, written for the person who can mend it.
 * Every text exists in Vietnamese and English.
 */

export interface BilingualText {
  readonly vi: string;
  readonly en: string;
}

export interface Problem {
  /** An error stops the build; a warning points at something odd; a notice only informs. */
  readonly severity: 'error' | 'warning' | 'notice';
  /** Permanent kebab-case name, e.g. `duplicate-code`. */
  readonly code: string;
  /** Path below the data folder. */
  readonly file: string;
  /** Physical line from 1; 1 where the whole file is meant. */
  readonly line: number;
  /** Character of that physical line from 1, where the cell begins; 1 where the whole line is meant. */
  readonly column: number;
  /** The cell as a spreadsheet shows it, column letter and row: `A5`. Empty where a file as a whole is meant. */
  readonly cell: string;
  /** What was found and what was expected, as full sentences. */
  readonly message: BilingualText;
  /** What to do. */
  readonly hint: BilingualText;
}

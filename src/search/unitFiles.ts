/**
 * The shape of the files in which a browser finds the units: so many in each that one is read at once, every text in it once,
 * and the same files for all languages, since names of organisations are not translated.
 */

/** What the index tells of the units of a term. */
export interface TermUnits {
  /** Address below which the pages of its committees stand. */
  readonly link: string;
  /** Names of its levels, as groups number them. */
  readonly levels: readonly string[];
  /** Which term it is, where there are several; else empty. */
  readonly term: string;
  /** Addresses of the files, in the order in which they are looked through. */
  readonly files: readonly string[];
}

export interface UnitFile {
  /** Every text that rows and groups name by its place here. */
  readonly texts: readonly string[];
  readonly pages: readonly UnitsOfPage[];
}

/** The units whose rows stand on one page of a committee. */
export interface UnitsOfPage {
  /** "TQ-02-01/" or "TQ-02-01/units/2/". */
  readonly at: string;
  /** The committee's name, among the texts. */
  readonly committee: number;
  readonly groups: readonly UnitGroup[];
}

/** Units of one level directly under one organisation, from one file of the data; how their codes begin. */
export type UnitGroup = readonly [
  level: number,
  above: number,
  file: number,
  code: string,
  rows: readonly UnitRow[],
];

/** Its name among the texts; the rest of its code; physical line; its short name among the texts. */
export type UnitRow = readonly [name: number, code: string, line: number, shortName?: number];

/** What an entry of a term's folder is, by its name alone. */

const WORKBOOK = /^(?:xlsx|xls|xlsm|xlsb|ods)$/;
const TEXT = /^(?:txt|tsv|tab)$/;
/** "quang-binh.csv.bak", "quang-binh.csv~", "quang-binh.csv (1)", "quang-binh.cvs". */
const RENAMED = /\.csv.|\.cvs$/i;
const README = /^readme(?:\.(?:md|txt))?$/i;

export interface NameParts {
  readonly stem: string;
  readonly extension: string;
}

/** "Organizations.CSV" → organizations, csv. */
export function nameParts(name: string): NameParts {
  const file = name.slice(name.lastIndexOf('/') + 1).toLowerCase();
  const dot = file.lastIndexOf('.');
  return dot < 1
    ? { stem: file, extension: '' }
    : { stem: file.slice(0, dot), extension: file.slice(dot + 1) };
}

export function isWorkbook({ extension }: NameParts): boolean {
  return WORKBOOK.test(extension);
}

export function isText({ extension }: NameParts): boolean {
  return TEXT.test(extension);
}

/** A CSV file under a name that hides it: a copy of an editor, a second download, a slip in the extension. */
export function isRenamedCsv(name: string): boolean {
  return RENAMED.test(name);
}

/** A word to those who open the folder; it belongs anywhere and needs no notice. */
export function isReadme(name: string): boolean {
  return README.test(name);
}

/** Whether rows of a table may stand in a file of this name. */
export function mayHoldRows(name: string): boolean {
  const parts = nameParts(name);
  return parts.extension === 'csv' || isWorkbook(parts) || isText(parts) || isRenamedCsv(name);
}

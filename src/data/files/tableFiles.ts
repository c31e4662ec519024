import { join } from 'node:path';
import { aboutFile, type Finding } from '../findings.ts';
import { workbook } from '../problems/encodings.ts';
import * as faults from '../problems/files.ts';
import type { Fault } from '../problems/fault.ts';
import type { TableName } from '../records.ts';
import { isTableName, TABLE_NAMES, TABLES } from '../tables.ts';
import { nearest } from '../text/nearest.ts';
import { isReadme, isRenamedCsv, isText, isWorkbook, mayHoldRows, nameParts } from './fileKinds.ts';
import { folderEntries, type FolderEntry } from './folderEntries.ts';
import { reasonOf } from './readBytes.ts';

/** The CSV files of one term, table by table, and what else stands in its folder. */
export interface TableFiles {
  /** Paths below the data folder, with `/`, in order of name. A table that is not there is missing. */
  readonly files: ReadonlyMap<TableName, readonly string[]>;
  /** Something stands in the table's place that is no CSV: it was told, so the table is not missing too. */
  readonly spoilt: ReadonlySet<TableName>;
  readonly findings: readonly Finding[];
}

/** Folders below folders are hardly looked for: nobody sorts districts deeper. */
const DEEPEST = 5;

/** Finds the tables of the term folder `id`. */
export function tableFiles(dataFolder: string, id: string): TableFiles {
  const found = new Found(dataFolder, id);
  found.addAll();
  return found;
}

/** Gathers while the folder is walked. */
class Found implements TableFiles {
  readonly files = new Map<TableName, readonly string[]>();
  readonly spoilt = new Set<TableName>();
  readonly findings: Finding[] = [];
  readonly #dataFolder: string;
  readonly #id: string;

  constructor(dataFolder: string, id: string) {
    this.#dataFolder = dataFolder;
    this.#id = id;
  }

  /** Nothing is missing from a folder that cannot be opened. */
  addAll(): void {
    try {
      for (const entry of folderEntries(join(this.#dataFolder, this.#id))) this.#add(entry);
      this.#addMissing();
    } catch (problem) {
      this.findings.push(aboutFile(this.#id, faults.unreadableFile(reasonOf(problem))));
    }
  }

  #add({ name, isFolder, isLink }: FolderEntry): void {
    if (name === 'term.json' || (isReadme(name) && !isFolder)) return;
    const { stem, extension } = nameParts(name);
    if (isLink && extension === '' && isTableName(stem))
      this.#spoil(stem, name, faults.notAFile('symlink'));
    else if (isFolder && extension !== 'csv') this.#addFolder(name);
    else if (extension === 'csv') this.#addCsv(name, stem);
    else this.#addOther(name);
  }

  #addMissing(): void {
    for (const name of TABLE_NAMES) {
      if (!TABLES[name].required || this.files.has(name) || this.spoilt.has(name)) continue;
      this.#tell(`${name}.csv`, faults.missingTable(name));
    }
  }

  #addCsv(name: string, stem: string): void {
    if (isTableName(stem)) this.#put(stem, name, [name]);
    else this.#unknown(name, stem);
  }

  #addFolder(name: string): void {
    const table = name.toLowerCase();
    if (!isTableName(table)) {
      if (this.#holdsRows(name)) this.#unknown(name, table);
      else this.#tell(name, faults.otherFile(name));
      return;
    }
    const entries = this.#entriesOf(name);
    const csv = entries.filter((entry) => nameParts(entry.name).extension === 'csv');
    for (const entry of entries)
      if (!csv.includes(entry) && !isReadme(entry.name)) this.#addBesideTable(table, name, entry);
    if (csv.length === 0 && !this.spoilt.has(table))
      this.#spoil(table, name, faults.emptyTableFolder);
    if (csv.length > 0)
      this.#put(
        table,
        name,
        csv.map((entry) => `${name}/${entry.name}`),
      );
  }

  /** A workbook, a text or a folder of files among those of a table is a district that would be left out. */
  #addBesideTable(table: TableName, folder: string, { name, isFolder, isLink }: FolderEntry): void {
    const path = `${folder}/${name}`;
    const parts = nameParts(name);
    if (isLink) this.#spoil(table, path, faults.notAFile('symlink'));
    else if (isFolder && this.#holdsRows(path))
      this.#spoil(table, path, faults.nestedFolder(path, folder));
    else if (isFolder) this.#tell(path, faults.otherFile(path));
    else if (isWorkbook(parts)) this.#spoil(table, path, workbook);
    else if (isText(parts)) this.#spoil(table, path, faults.wrongExtension(path));
    else this.#tell(path, faults.unreadBeside(path));
  }

  /** Whether a file of a table stands in a folder or below it. */
  #holdsRows(path: string, depth = 0): boolean {
    return this.#entriesOf(path).some(({ name, isFolder }) =>
      isFolder
        ? depth < DEEPEST && this.#holdsRows(`${path}/${name}`, depth + 1)
        : mayHoldRows(name),
    );
  }

  #addOther(name: string): void {
    const parts = nameParts(name);
    const renamed = isRenamedCsv(name);
    const table = renamed ? parts.stem.replace(/\..*/s, '') : parts.stem;
    const spoils = isTableName(table) && !this.files.has(table);
    if (spoils && isWorkbook(parts)) this.#spoil(table, name, workbook);
    else if (spoils && (renamed || isText(parts) || parts.extension === ''))
      this.#spoil(table, name, faults.wrongExtension(name));
    else if (renamed) this.#tell(name, faults.unreadBeside(name));
    else this.#tell(name, faults.otherFile(name));
  }

  #unknown(name: string, stem: string): void {
    const meant = nearest(stem, TABLE_NAMES);
    if (meant !== undefined && isTableName(meant)) this.spoilt.add(meant);
    this.#tell(name, faults.unknownTable(stem, meant));
  }

  #put(table: TableName, name: string, paths: readonly string[]): void {
    const first = this.files.get(table)?.[0];
    if (first !== undefined) this.#tell(name, faults.tableTwice(first));
    else
      this.files.set(
        table,
        paths.map((path) => `${this.#id}/${path}`),
      );
  }

  #spoil(table: TableName, path: string, fault: Fault): void {
    this.spoilt.add(table);
    this.#tell(path, fault);
  }

  #entriesOf(name: string): readonly FolderEntry[] {
    try {
      return folderEntries(join(this.#dataFolder, this.#id, name));
    } catch (problem) {
      this.#tell(name, faults.unreadableFile(reasonOf(problem)));
      return [];
    }
  }

  #tell(path: string, fault: Fault): void {
    this.findings.push(aboutFile(`${this.#id}/${path}`, fault));
  }
}

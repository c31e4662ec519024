import { join } from 'node:path';
import { aboutFile, type Finding } from '../findings.ts';
import { workbook } from '../problems/encodings.ts';
import * as faults from '../problems/files.ts';
import type { Fault } from '../problems/fault.ts';
import type { TableName } from '../records.ts';
import { isTableName, TABLE_NAMES, TABLES } from '../tables.ts';
import { nearest } from '../text/nearest.ts';
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

const WORKBOOK = /^(?:xlsx|xls|xlsm|xlsb|ods)$/;
const TEXT = /^(?:txt|tsv|tab)$/;

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
    if (name === 'term.json') return;
    const { stem, extension } = parts(name);
    if (isLink && extension === '' && isTableName(stem))
      this.#spoil(stem, name, faults.notAFile('symlink'));
    else if (isFolder && extension !== 'csv') this.#addFolder(name);
    else if (extension === 'csv') this.#addCsv(name, stem);
    else this.#addOther(name, stem, extension);
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
    const entries = this.#entriesOf(name);
    const csv = entries.filter((entry) => parts(entry.name).extension === 'csv');
    if (!isTableName(table)) {
      if (csv.length > 0) this.#unknown(name, table);
      else this.#tell(name, faults.otherFile(name));
      return;
    }
    const others = entries.filter((entry) => !csv.includes(entry));
    for (const entry of others) this.#addBesideTable(table, `${name}/${entry.name}`);
    if (csv.length === 0 && !this.spoilt.has(table))
      this.#spoil(table, name, faults.emptyTableFolder);
    if (csv.length > 0)
      this.#put(
        table,
        name,
        csv.map((entry) => `${name}/${entry.name}`),
      );
  }

  /** A workbook or a text among the files of a table is a district that would be left out. */
  #addBesideTable(table: TableName, path: string): void {
    const { extension } = parts(path);
    if (WORKBOOK.test(extension)) this.#spoil(table, path, workbook);
    else if (TEXT.test(extension)) this.#spoil(table, path, faults.wrongExtension(path));
    else this.#tell(path, faults.otherFile(path));
  }

  #addOther(name: string, stem: string, extension: string): void {
    const spoils = isTableName(stem) && !this.files.has(stem);
    if (spoils && WORKBOOK.test(extension)) this.#spoil(stem, name, workbook);
    else if (spoils && (TEXT.test(extension) || extension === '')) {
      this.#spoil(stem, name, faults.wrongExtension(name));
    } else this.#tell(name, faults.otherFile(name));
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

/** "Organizations.CSV" → organizations, csv. */
function parts(name: string): { stem: string; extension: string } {
  const file = name.slice(name.lastIndexOf('/') + 1).toLowerCase();
  const dot = file.lastIndexOf('.');
  return dot < 1
    ? { stem: file, extension: '' }
    : { stem: file.slice(0, dot), extension: file.slice(dot + 1) };
}

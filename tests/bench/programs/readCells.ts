/**
 * The same bytes as cells, by a library that is told the separator and checks nothing: `readCells.ts LIBRARY DATA PEERS`.
 * Tells how long it took, and the rows it found.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import Papa from 'papaparse';

type Rows = readonly (readonly string[])[];
type Reader = (path: string) => Rows | Promise<Rows>;

const SEPARATOR = ';';
const [library, data, peers] = process.argv.slice(2) as [string, string, string];

const text = (path: string) => new TextDecoder().decode(readFileSync(path));
const installed = (name: string) =>
  import(pathToFileURL(createRequire(join(peers, 'package.json')).resolve(name)).href);

const readers: Readonly<Record<string, () => Promise<Reader>>> = {
  papaparse: async () => (path) =>
    Papa.parse<string[]>(text(path), { delimiter: SEPARATOR, newline: '\r\n' }).data,
  d3Dsv: async () => {
    const { dsvFormat } = await installed('d3-dsv');
    const format = dsvFormat(SEPARATOR);
    return (path) => format.parseRows(text(path));
  },
  csvParse: async () => {
    const { parse } = await installed('csv-parse/sync');
    return (path) => parse(readFileSync(path), { delimiter: SEPARATOR, bom: true });
  },
  duckdb: async () => {
    const { DuckDBInstance } = await installed('@duckdb/node-api');
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const options = `delim='${SEPARATOR}', header=false, all_varchar=true`;
    let tables = 0;
    return async (path) => {
      const table = `t${tables++}`;
      await connection.run(
        `create table ${table} as select * from read_csv('${path.replaceAll("'", "''")}', ${options})`,
      );
      const counted = await connection.runAndReadAll(`select count(*) from ${table}`);
      // They stay in the database; only their number is asked for.
      return { length: Number(counted.getRows()[0][0]), at: () => undefined } as unknown as Rows;
    };
  },
};

const read = await readers[library]!();
const paths = readdirSync(data, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.csv'))
  .map((path) => join(data, path));
const started = performance.now();
const tables: Rows[] = [];
for (const path of paths) tables.push(await read(path));
const milliseconds = performance.now() - started;
// PapaParse gives the end of the last line as a row.
const isBlank = (row: readonly string[] | undefined) => row?.length === 1 && row[0] === '';
const rows = tables.reduce((sum, all) => sum + all.length - Number(isBlank(all.at(-1))), 0);
console.log(JSON.stringify({ milliseconds, rows }));

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { collectFindings } from '../../../src/data/findings.ts';
import { missingSettings } from '../../../src/data/problems/files.ts';
import { accept } from '../../../src/data/rows/fates.ts';
import { addAtCell, isSound, readTable, tellNoRows } from '../../../src/data/rows/readTable.ts';
import { READERS } from '../../../src/data/tables/tableReaders.ts';
import { LOOKUPS, lastRow } from './congressRows.ts';

const HEAD = 'Mã tổ chức;Ngày khai mạc;Ngày bế mạc;Ghi chú';

/** Congresses of these files, `undefined` for a term without the table; "a.csv 2:1 A2 bad-date". */
function read(files: Readonly<Record<string, string>> | undefined, noRows?: 'fatal' | 'allowed') {
  const dataFolder = mkdtempSync(join(tmpdir(), 'table-'));
  try {
    for (const [name, text] of Object.entries(files ?? {}))
      writeFileSync(join(dataFolder, name), text);
    const findings = collectFindings();
    const context = { reportingDates: [], years: { first: 2019, last: 2025 } };
    const reading = { dataFolder, aliases: new Map(), lookups: LOOKUPS, context, findings };
    const table = readTable(READERS.congresses, files && Object.keys(files), reading);
    if (noRows) tellNoRows(table, noRows === 'fatal', findings);
    const told = findings
      .all()
      .map(({ file, spot, fault }) =>
        [file, `${spot.line}:${spot.column}`, spot.cell, fault.code].join(' '),
      );
    return { ...table, told, severities: findings.all().map(({ fault }) => fault.severity) };
  } finally {
    rmSync(dataFolder, { recursive: true });
  }
}

test('the rows of all files are read in the order of the files', () => {
  const { entries, given, whole, files, told } = read({
    'a.csv': `${HEAD}\nBK;20/8/2020;21/8/2020;Tốt`,
    'b.csv': `${HEAD}\nBT;;;\nBB;;;`,
  });
  expect(told).toEqual([]);
  expect([given, whole]).toEqual([true, true]);
  expect(entries.map(({ record }) => [record.code, record.place.file, record.place.line])).toEqual([
    ['BK', 'a.csv', 2],
    ['BT', 'b.csv', 2],
    ['BB', 'b.csv', 3],
  ]);
  expect(entries.every(isSound)).toBe(true);
  expect(files.map(({ file, sheet }) => [file, sheet?.file])).toEqual([
    ['a.csv', 'a.csv'],
    ['b.csv', 'b.csv'],
  ]);
});

test('a table that the term does not have is whole, and not given', () => {
  expect(read(undefined)).toMatchObject({ entries: [], given: false, whole: true, files: [] });
});

test('a table is not whole where one of its files could not be read to the end', () => {
  const sound = { 'b.csv': `${HEAD}\nBK;;;` };
  const refused = read({ 'a.csv': 'PK\u0003\u0004', ...sound });
  expect([refused.whole, refused.entries.length, refused.files.length]).toEqual([false, 1, 2]);
  expect(refused.files[0]).not.toHaveProperty('sheet');
  const headless = read({ ...sound, 'c.csv': 'Mã;Mã\nBK;x' });
  expect([headless.whole, headless.entries.length]).toEqual([false, 1]);
  const absent = read({ ...sound, '/nowhere.csv': '' }).whole;
  expect(absent).toBe(false);
});

test('what contradicts itself is told at its column, unless a cell that takes part was not read', () => {
  expect(read({ 'a.csv': `${HEAD}\nBK;21/8/2020;20/8/2020;` }).told).toEqual([
    'a.csv 2:14 C2 closed-before-opened',
  ]);
  expect(read({ 'a.csv': `${HEAD}\nBK;31/6/2020;20/8/2020;` }).told).toEqual([
    'a.csv 2:4 B2 impossible-date',
  ]);
  const { entries, told } = read({ 'a.csv': `${HEAD}\nBK;20/8/2020;31/6/2020;` });
  expect(told).toEqual(['a.csv 2:14 C2 impossible-date']);
  expect([...(entries[0]?.bad ?? [])]).toEqual([['closed', '31/6/2020']]);
  expect(entries.some(isSound)).toBe(false);
});

test('a fault stands at the row where the file does not have its column', () => {
  const row = lastRow(`${HEAD}\nBK;;;x`);
  const findings = collectFindings();
  accept(row);
  addAtCell(row, 'note', missingSettings, findings);
  addAtCell(row, 'comments', missingSettings, findings);
  expect(findings.all().map(({ spot }) => spot.cell)).toEqual(['D2', 'A2']);
  expect(findings.all().map(({ file }) => file)).toEqual(['congresses.csv', 'congresses.csv']);
  expect(isSound({ row })).toBe(false);
});

test('a table without rows is told at its heading, as an error where it must have some', () => {
  const empty = { 'a.csv': `BIỂU\n${HEAD}\n` };
  expect(read(empty, 'fatal')).toMatchObject({
    told: ['a.csv 2:1  no-rows'],
    severities: ['error'],
  });
  expect(read(empty, 'allowed').severities).toEqual(['warning']);
});

test('nothing is told of rows that are there, or of a table that is not there or not whole', () => {
  expect(read({ 'a.csv': `${HEAD}\n`, 'b.csv': `${HEAD}\nBK;;;` }, 'fatal').told).toEqual([]);
  expect(read(undefined, 'fatal').told).toEqual([]);
  expect(read({ 'a.csv': `${HEAD}\n`, 'b.csv': 'PK\u0003\u0004' }, 'fatal').told).toEqual([
    'b.csv 1:1  workbook',
  ]);
});

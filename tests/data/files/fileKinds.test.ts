import { expect, test } from 'vitest';
import {
  isReadme,
  isRenamedCsv,
  isText,
  isWorkbook,
  mayHoldRows,
  nameParts,
} from '../../../src/data/files/fileKinds.ts';

test.each([
  ['Organizations.CSV', 'organizations', 'csv'],
  ['congresses/ba-be.csv', 'ba-be', 'csv'],
  ['a.csv.bak', 'a.csv', 'bak'],
  ['plan', 'plan', ''],
  ['.csv', '.csv', ''],
])('%s is named %s with the extension "%s"', (name, stem, extension) => {
  expect(nameParts(name)).toEqual({ stem, extension });
});

test.each(['a.csv.bak', 'a.csv~', 'a.csv (1)', 'A.CSV.old', 'a.cvs'])(
  '%s is a CSV under another name',
  (name) => expect([isRenamedCsv(name), mayHoldRows(name)]).toEqual([true, true]),
);

test.each(['a.csv', 'csv.md', 'a.docx', 'acsv.bak'])('%s is no CSV under another name', (name) => {
  expect(isRenamedCsv(name)).toBe(false);
});

test('workbooks, texts and CSV files may hold rows, documents and pictures do not', () => {
  const names = ['a.xlsx', 'a.ODS', 'a.txt', 'a.tsv', 'a.csv', 'a.docx', 'a.jpg', 'a'];
  expect(names.filter(mayHoldRows)).toEqual(['a.xlsx', 'a.ODS', 'a.txt', 'a.tsv', 'a.csv']);
  expect(names.filter((name) => isWorkbook(nameParts(name)))).toEqual(['a.xlsx', 'a.ODS']);
  expect(names.filter((name) => isText(nameParts(name)))).toEqual(['a.txt', 'a.tsv']);
});

test('a word to those who open the folder is known by its name', () => {
  const names = ['README.md', 'readme', 'ReadMe.txt', 'readme.csv', 'README.docx'];
  expect(names.filter(isReadme)).toEqual(['README.md', 'readme', 'ReadMe.txt']);
});

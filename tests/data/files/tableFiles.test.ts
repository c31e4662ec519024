import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { tableFiles } from '../../../src/data/files/tableFiles.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tables-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** "congresses/sub error nested-folder" for each thing that is told of a term with a plan, organisations and these. */
function told(...paths: readonly string[]): string[] {
  for (const path of ['plan.csv', 'organizations.csv', 'congresses/a.csv', ...paths]) {
    mkdirSync(dirname(join(folder, 'bk', path)), { recursive: true });
    writeFileSync(join(folder, 'bk', path), '');
  }
  return tableFiles(folder, 'bk').findings.map(
    ({ file, fault }) => `${file.replace('bk/', '')} ${fault.severity} ${fault.code}`,
  );
}

test('a folder inside the folder of a table is an error wherever a file of rows stands below it', () => {
  expect(told('congresses/sub/b.csv')).toEqual(['congresses/sub error nested-folder']);
  expect(told('congresses/sub/c/d/e/b.xlsx')).toEqual(['congresses/sub error nested-folder']);
});

test('a folder of pictures inside the folder of a table is a notice', () => {
  expect(told('congresses/scans/a.jpg')).toEqual(['congresses/scans notice other-file']);
});

test('every file of another name in the folder of a table is told, since a district may stand in it', () => {
  expect(told('congresses/b.csv.bak', 'congresses/c.zip', 'congresses/d')).toEqual([
    'congresses/b.csv.bak warning other-file',
    'congresses/c.zip warning other-file',
    'congresses/d warning other-file',
  ]);
});

test('a link in the folder of a table is an error, since it is not followed', () => {
  mkdirSync(join(folder, 'bk/congresses'), { recursive: true });
  symlinkSync(tmpdir(), join(folder, 'bk/congresses/ba-be'));
  expect(told()).toEqual(['congresses/ba-be error not-a-file']);
});

test('what systems and editors leave, and a readme, are not told', () => {
  const quiet = ['README.md', '.gitkeep', '.DS_Store', 'Thumbs.db', 'desktop.ini', '~$b.xlsx'];
  expect(told(...quiet, ...quiet.map((name) => `congresses/${name}`))).toEqual([]);
});

test('a table that stands under another name only is an error, a second copy of it a warning', () => {
  expect(told('elections.csv.bak', 'congresses.csv~')).toEqual([
    'congresses.csv~ warning other-file',
    'elections.csv.bak error wrong-extension',
  ]);
});

test('a folder of no table is an error where it holds rows in any form, else a notice', () => {
  expect(told('ba-be/b.xlsx', 'letters/a.docx', 'old/congresses/a.csv')).toEqual([
    'ba-be error unknown-table',
    'letters notice other-file',
    'old error unknown-table',
  ]);
});

import { lstatSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { changedFiles, fileStamps } from '../../../src/data/files/fileStamps.ts';
import { byCodeUnit, folderEntries } from '../../../src/data/files/folderEntries.ts';
import {
  LARGEST_SETTINGS,
  LARGEST_TABLE,
  readBytes,
  reasonOf,
} from '../../../src/data/files/readBytes.ts';
import { inFolder, type Standing } from './folders.ts';

/** The text of a file, or why it cannot be had, at most so long. */
function read(what: Standing, largest = 100): string | undefined {
  return inFolder({ a: what }, (folder) => {
    const bytes = readBytes(join(folder, 'a'), largest);
    return bytes instanceof Uint8Array ? String(bytes) : `${bytes.code}: ${bytes.message.en}`;
  });
}

test('a file is read where it is shorter than the limit', () => {
  expect(read('xin chào')).toBe('xin chào');
  expect(read('')).toBe('');
  expect(read('x'.repeat(99))).toHaveLength(99);
  expect(read('x'.repeat(100))).toMatch(/^file-too-large: /);
});

test('the limit of a table is 16 MB, that of the settings 1 MB', () => {
  expect([LARGEST_TABLE, LARGEST_SETTINGS]).toEqual([16 * 1024 * 1024, 1024 * 1024]);
});

test.each<[Standing, string]>([
  ['folder', 'folder'],
  [{ to: 'b' }, 'link'],
  [{ to: '/etc/hostname' }, 'link'],
])('what %j is, is no file', (what, said) => {
  expect(read(what)).toMatch(/^not-a-file: /);
  expect(read(what)).toContain(said);
});

test('a device is no file', () => {
  const device = readBytes('/dev/null', 100);
  expect(device instanceof Uint8Array ? '' : device.code).toBe('not-a-file');
});

test('a file that is not there is told with the reason of the system', () => {
  const absent = readBytes('/nowhere/a.csv', 100);
  if (absent instanceof Uint8Array) throw new RangeError('It was read.');
  expect([absent.code, absent.message.en.includes('ENOENT')]).toEqual(['unreadable-file', true]);
});

test.each([
  [Object.assign(new Error('text'), { code: 'EACCES' }), 'EACCES'],
  [Object.assign(new Error('text'), { code: 13 }), 'text'],
  [new Error('text'), 'text'],
  ['text', 'text'],
  [undefined, 'undefined'],
])('the reason of %j is %s', (problem, reason) => expect(reasonOf(problem)).toBe(reason));

test('entries are ordered by code unit, whatever the system gives', () => {
  expect(['b', 'a', 'B', 'á', 'a'].sort(byCodeUnit)).toEqual(['B', 'a', 'a', 'b', 'á']);
  expect([byCodeUnit('a', 'a'), byCodeUnit('a', 'b'), byCodeUnit('b', 'a')]).toEqual([0, -1, 1]);
});

test('of a folder files, folders and links are told apart, hidden ones are left out', () => {
  const standing = {
    'b.csv': '',
    a: 'folder',
    c: { to: 'b.csv' },
    '.hidden': '',
    '~$a.xlsx': '',
    'THUMBS.DB': '',
    'desktop.ini': '',
    'lost+found': 'folder',
    'desktop.ini.csv': '',
    'old-thumbs.db': '',
    'a.~$': '',
  } as const;
  const entries = inFolder(standing, folderEntries);
  expect(entries.map(({ name, isFolder, isLink }) => [name, isFolder, isLink])).toEqual([
    ['a', true, false],
    ['a.~$', false, false],
    ['b.csv', false, false],
    ['c', false, true],
    ['desktop.ini.csv', false, false],
    ['old-thumbs.db', false, false],
  ]);
});

test('a term is stamped by its settings and its CSV files, also those in folders', () => {
  const standing = {
    'bk/term.json': '',
    'bk/plan.csv': '',
    'bk/congresses/a.CSV': '',
    'bk/congresses/b.txt': '',
    'bk/notes.txt': '',
    'bk/term.json.old': '',
    'bt/plan.csv': '',
  };
  inFolder(standing, (folder) => {
    const stamps = fileStamps(folder, 'bk');
    expect([...stamps.keys()]).toEqual(['bk/congresses/a.CSV', 'bk/plan.csv', 'bk/term.json']);
    const { ino, size } = lstatSync(join(folder, 'bk/plan.csv'), { bigint: true });
    expect(stamps.get('bk/plan.csv')).toMatch(new RegExp(`^${ino} ${size} \\d+$`));
  });
  expect([...fileStamps('/nowhere', 'bk')]).toEqual([]);
});

test('a file that was written, came or went between two stamps has changed', () => {
  const standing = { 'bk/a.csv': 'x', 'bk/b.csv': 'x', 'bk/c.csv': 'x' };
  inFolder(standing, (folder) => {
    const before = fileStamps(folder, 'bk');
    expect(changedFiles(before, fileStamps(folder, 'bk'))).toEqual([]);
    const path = join(folder, 'bk/a.csv');
    utimesSync(path, 1, 1);
    expect(readFileSync(path, 'utf8')).toBe('x');
    writeFileSync(join(folder, 'bk/d.csv'), 'x');
    const after = new Map(fileStamps(folder, 'bk'));
    after.delete('bk/c.csv');
    expect(changedFiles(before, after).toSorted()).toEqual(['bk/a.csv', 'bk/c.csv', 'bk/d.csv']);
  });
});

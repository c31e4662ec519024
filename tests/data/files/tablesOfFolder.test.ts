import { expect, test } from 'vitest';
import { tableFiles } from '../../../src/data/files/tableFiles.ts';
import { inFolder, type Standing } from './folders.ts';

/** What the term "bk" has: "plan: plan.csv", the tables that are spoilt, and what is told, but that tables are missing. */
function found(standing: Readonly<Record<string, Standing>>) {
  const below = Object.entries(standing).map(([name, what]) => [`bk/${name}`, what] as const);
  return inFolder({ 'bk/term.json': '{}', ...Object.fromEntries(below) }, (folder) => {
    const { files, spoilt, findings } = tableFiles(folder, 'bk');
    const told = findings.map(({ file, fault }) => `${file.replace('bk/', '')} ${fault.code}`);
    return {
      files: [...files].map(
        ([table, paths]) => `${table}: ${paths.join(' ').replaceAll('bk/', '')}`,
      ),
      spoilt: [...spoilt],
      told: told.filter((text) => !text.endsWith('missing-table')),
      missing: told.filter((text) => text.endsWith('missing-table')),
      hints: findings.map(({ fault }) => fault.hint.en),
      severities: findings.map(({ fault }) => fault.severity),
    };
  });
}

test('a table is a CSV, or all CSV files of its folder, in order of name', () => {
  const { files, told } = found({
    'Plan.CSV': '',
    'congresses/b.csv': '',
    'congresses/a.CSV': '',
    'congresses/c.csv': '',
  });
  expect(files).toEqual([
    'plan: Plan.CSV',
    'congresses: congresses/a.CSV congresses/b.csv congresses/c.csv',
  ]);
  expect(told).toEqual([]);
});

test('the tables that a term must have are missing where nothing stands in their place', () => {
  expect(found({}).missing).toEqual(['plan.csv missing-table', 'organizations.csv missing-table']);
  expect(found({ 'plan.csv': '' }).missing).toEqual(['organizations.csv missing-table']);
  expect(found({ 'plan.xlsx': '', 'organizations.txt': '' }).missing).toEqual([]);
});

test.each<[string, Standing, readonly string[], readonly string[]]>([
  // A workbook or a text is told in the table's place only.
  ['congresses.xlsx', '', ['congresses'], ['congresses.xlsx workbook']],
  ['congresses.XLS', '', ['congresses'], ['congresses.XLS workbook']],
  ['congresses.ods', '', ['congresses'], ['congresses.ods workbook']],
  ['congresses.txt', '', ['congresses'], ['congresses.txt wrong-extension']],
  ['congresses.tsv', '', ['congresses'], ['congresses.tsv wrong-extension']],
  ['congresses', '', ['congresses'], ['congresses wrong-extension']],
  ['congresses.pdf', '', [], ['congresses.pdf other-file']],
  ['notes.xlsx', '', [], ['notes.xlsx other-file']],
  ['notes.txt', '', [], ['notes.txt other-file']],
  ['notes', '', [], ['notes other-file']],
  // A CSV under a name that is no table's.
  ['congreses.csv', '', ['congresses'], ['congreses.csv unknown-table']],
  ['x.csv', '', [], ['x.csv unknown-table']],
  ['congresses.old.csv', '', ['congresses'], ['congresses.old.csv unknown-table']],
  // Folders.
  ['congresses', 'folder', ['congresses'], ['congresses empty-table-folder']],
  ['pictures', 'folder', [], ['pictures other-file']],
  ['congreses/a.csv', '', ['congresses'], ['congreses unknown-table']],
  ['old/a.csv', '', [], ['old unknown-table']],
  ['congresses/a.xlsx', '', ['congresses'], ['congresses/a.xlsx workbook']],
  ['congresses/a.txt', '', ['congresses'], ['congresses/a.txt wrong-extension']],
  [
    'congresses/a.pdf',
    '',
    ['congresses'],
    ['congresses/a.pdf other-file', 'congresses empty-table-folder'],
  ],
  // Links are not followed.
  ['congresses', { to: 'nowhere' }, ['congresses'], ['congresses not-a-file']],
  ['notes', { to: 'nowhere' }, [], ['notes other-file']],
  // What a spreadsheet or the disk keeps for itself.
  ['~$congresses.xlsx', '', [], []],
  ['.congresses.csv', '', [], []],
  ['Thumbs.db', '', [], []],
])('%s (%j) spoils %j and is told as %j', (name, what, spoilt, expected) => {
  const all = found({ [name]: what });
  expect([all.spoilt, all.told]).toEqual([spoilt, expected]);
  expect(all.files).toEqual([]);
});

test('a folder called .csv, or a link, is a file of its table, to be refused when it is opened', () => {
  expect(found({ 'plan.csv': 'folder' }).files).toEqual(['plan: plan.csv']);
  expect(found({ 'plan.csv': { to: 'x' } }).files).toEqual(['plan: plan.csv']);
});

test('a workbook beside the CSV of its table is none of its own', () => {
  expect(
    found({ 'congresses.csv': '', 'congresses.xlsx': '', 'congresses.txt': '' }),
  ).toMatchObject({
    spoilt: [],
    told: ['congresses.txt other-file', 'congresses.xlsx other-file'],
  });
});

test('a workbook among the CSV files of a table is a district that would be left out', () => {
  const { files, spoilt, told } = found({ 'congresses/a.csv': '', 'congresses/b.xlsx': '' });
  expect([files, spoilt]).toEqual([['congresses: congresses/a.csv'], ['congresses']]);
  expect(told).toEqual(['congresses/b.xlsx workbook']);
});

test('a table that stands twice is read once, and told with the first', () => {
  const { files, told } = found({ 'congresses/a.csv': '', 'congresses.csv': '' });
  expect(files).toEqual(['congresses: congresses/a.csv']);
  expect(told).toEqual(['congresses.csv table-twice']);
});

test('a name that is nearly a table is told with it, and the table is then not missing too', () => {
  const { hints, missing } = found({ 'Plann.csv': '', 'organizations.csv': '' });
  expect(hints).toEqual(['Did you mean "plan"? Rename it.']);
  expect(missing).toEqual([]);
});

test('a folder that cannot be opened is told, and nothing is missing from it', () => {
  const { files, spoilt, findings } = tableFiles('/nowhere', 'bk');
  expect([files.size, spoilt.size]).toEqual([0, 0]);
  expect(findings.map(({ file, fault }) => `${file} ${fault.code}`)).toEqual([
    'bk unreadable-file',
  ]);
  expect(findings[0]?.fault.message.en).toContain('ENOENT');
});

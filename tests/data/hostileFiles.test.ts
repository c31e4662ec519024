/** Files and folders that no honest export has: each ends in one located error or is read, soon and in little memory. */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs, {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readData } from '../../src/data/readData.ts';
import { editionOf } from '../../src/edition/edition.ts';
import { brief, SMALL_TERM, TERM } from './smallTerm.ts';

let folder = '';
const path = (name: string) => join(folder, TERM, name);
const CONGRESSES = SMALL_TERM['congresses.csv'];

function write(name: string, content: string): void {
  mkdirSync(dirname(path(name)), { recursive: true });
  writeFileSync(path(name), content);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'data-'));
  for (const [name, text] of Object.entries(SMALL_TERM)) write(name, text);
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Puts something in the place of the table of congresses. */
function inPlace(put: (place: string) => void): void {
  rmSync(path('congresses.csv'));
  put(path('congresses.csv'));
}

describe('in place of a table', () => {
  const outside = () => {
    const other = join(folder, 'outside.txt');
    writeFileSync(other, CONGRESSES);
    return other;
  };

  test.each([
    ['a link to a file of the term', (place: string) => symlinkSync('plan.csv', place)],
    ['a link to a file elsewhere', (place: string) => symlinkSync(outside(), place)],
    ['a link to nothing', (place: string) => symlinkSync('/nowhere', place)],
    ['a link to itself', (place: string) => symlinkSync('congresses.csv', place)],
    ['a link to a device without end', (place: string) => symlinkSync('/dev/zero', place)],
    ['a folder', (place: string) => mkdirSync(place)],
    ['a named pipe that nobody writes to', (place: string) => execFileSync('mkfifo', [place])],
  ])('%s is one located error and is not read', (_name, put) => {
    inPlace(put);
    expect(brief(readData(folder))).toEqual(['congresses.csv:1:1 error not-a-file']);
  });

  test('a file of 1 GB is refused without being read', () => {
    inPlace((place) => writeFileSync(place, CONGRESSES));
    truncateSync(path('congresses.csv'), 2 ** 30);
    const before = process.memoryUsage().arrayBuffers;
    expect(brief(readData(folder))).toEqual(['congresses.csv:1:1 error file-too-large']);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(2 ** 26);
  });

  test('a link to a folder of tables is one located error', () => {
    const aside = mkdtempSync(join(tmpdir(), 'aside-'));
    writeFileSync(join(aside, 'a.csv'), CONGRESSES);
    rmSync(path('congresses.csv'));
    symlinkSync(aside, path('congresses'));
    expect(brief(readData(folder))).toEqual(['congresses:1:1 error not-a-file']);
    rmSync(aside, { recursive: true });
  });

  test('a link among the files of a table is one located error', () => {
    inPlace(() => write('congresses/a.csv', CONGRESSES));
    symlinkSync('/etc/passwd', path('congresses/b.csv'));
    expect(brief(readData(folder))).toEqual(['congresses/b.csv:1:1 error not-a-file']);
  });
});

describe('in the data folder', () => {
  test('a link to a term is one located error', () => {
    symlinkSync(TERM, join(folder, 'other'));
    expect(brief(readData(folder))).toEqual(['other:1:1 error not-a-file']);
  });

  test('a folder in place of term.json is one located error', () => {
    rmSync(path('term.json'));
    mkdirSync(path('term.json'));
    expect(brief(readData(folder))).toEqual(['term.json:1:1 error not-a-file']);
  });

  test('links in a circle and links to nothing are no terms', () => {
    symlinkSync('circle', join(folder, 'circle'));
    symlinkSync('/nowhere', join(folder, 'nothing'));
    expect(brief(readData(folder))).toEqual([]);
  });

  test('a link in a circle in place of term.json is one located error', () => {
    rmSync(path('term.json'));
    symlinkSync('term.json', path('term.json'));
    expect(brief(readData(folder))).toEqual(['term.json:1:1 error not-a-file']);
  });

  test('the folder itself may be a link: its user has named it', () => {
    const link = `${folder}-link`;
    symlinkSync(folder, link);
    expect(brief(readData(link))).toEqual([]);
    rmSync(link);
  });
});

/** Reads as a user whom permissions bind: root is bound by none. */
const asNobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
function readByOther(): string[] {
  const program = `
    import { readData } from './src/data/readData.ts';
    console.log(readData(${JSON.stringify(folder)}).problems.map((one) => one.file + ' ' + one.code + ' ' + one.message.en).join('\\n'));`;
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', program],
    { encoding: 'utf8', ...asNobody },
  );
  return (stdout + stderr).trim().split('\n');
}

describe.skipIf(process.platform === 'win32')('what may not be read', () => {
  beforeEach(() => chmodSync(folder, 0o755));

  test.each([
    ['a table', 'congresses.csv', `${TERM}/congresses.csv unreadable-file`],
    ['the folder of a term', '.', `${TERM} unreadable-file`],
    ['the data folder', '..', 'data-folder-missing'],
  ])('%s is one located error', (_name, place, expected) => {
    chmodSync(path(place), 0);
    const said = readByOther();
    chmodSync(path(place), 0o755);
    expect(said).toEqual([expect.stringContaining(expected)]);
  });
});

describe('while it is read', () => {
  /** Reads while something is done right after one of its files was read. */
  function readWhile(tail: string, action: () => void) {
    const original = fs.readFileSync;
    let last = '';
    const opened = fs.openSync;
    fs.openSync = ((...args: Parameters<typeof opened>) => {
      last = String(args[0]);
      return opened(...args);
    }) as typeof opened;
    fs.readFileSync = ((...args: Parameters<typeof original>) => {
      const bytes = original(...args);
      if (last.endsWith(tail)) action();
      return bytes;
    }) as typeof original;
    syncBuiltinESMExports();
    try {
      return readData(folder);
    } finally {
      Object.assign(fs, { readFileSync: original, openSync: opened });
      syncBuiltinESMExports();
    }
  }

  test('a table that is saved is one located error, since old and new could be mixed', () => {
    const save = () => write('congresses.csv', CONGRESSES.replace('26/6/2020', '27/6/2020'));
    expect(brief(readWhile('plan.csv', save))).toEqual([
      'congresses.csv:1:1 error changed-while-read',
    ]);
  });

  test('a table that arrives is one located error', () => {
    inPlace(() => write('congresses/a.csv', CONGRESSES));
    const copy = () => write('congresses/b.csv', CONGRESSES);
    expect(brief(readWhile('plan.csv', copy))).toEqual([
      'congresses/b.csv:1:1 error changed-while-read',
    ]);
  });

  test('a folder that vanishes is said to, and nothing is thrown', () => {
    const { problems, terms } = readWhile('term.json', () =>
      rmSync(join(folder, TERM), { recursive: true }),
    );
    expect(terms).toEqual([]);
    expect(new Set(problems.map(({ code }) => code))).toEqual(
      new Set(['unreadable-file', 'changed-while-read']),
    );
  });

  test('a table that is saved after that changes nothing: its bytes, rows and hash were read once', () => {
    const { files, terms } = readData(folder);
    write('congresses.csv', '');
    const { sha256 } = files.find(({ table }) => table === 'congresses')!;
    expect(sha256).toBe(createHash('sha256').update(CONGRESSES).digest('hex'));
    expect(terms[0]!.congresses).toHaveLength(4);
  });
});

describe('of a size that no export has', () => {
  const long = 'x'.repeat(10 * 1024 * 1024);

  test.each([
    ['text', 'congresses.csv', 'Đúng kế hoạch', long, 'congresses.csv:4:45 error cell-too-long'],
    [
      'name',
      'organizations.csv',
      'Đảng bộ xã Cẩm Giàng',
      long,
      'organizations.csv:5:10 error cell-too-long',
    ],
    [
      'number',
      'congresses.csv',
      ';180;',
      `;${'1'.repeat(long.length)};`,
      'congresses.csv:2:38 error cell-too-long',
    ],
    [
      'date',
      'congresses.csv',
      '20/8/2020',
      '1/'.repeat(long.length / 2),
      'congresses.csv:3:7 error cell-too-long',
    ],
    ['code', 'congresses.csv', 'BK-BB', long, 'congresses.csv:3:1 error cell-too-long'],
  ] as const)('a %s of 10 MB is one located error', (_name, file, from, to, expected) => {
    write(file, SMALL_TERM[file].replace(from, to));
    const reading = readData(folder);
    expect(brief(reading)).toEqual([expected]);
    expect(reading.problems[0]!.message.en.length).toBeLessThan(400);
  });

  test('a heading of 10 MB is cut in the notice', () => {
    write('congresses.csv', CONGRESSES.replace('Ghi chú', long));
    const { problems } = readData(folder);
    expect(problems.map(({ code }) => code)).toEqual(['unknown-column']);
    expect(problems[0]!.message.vi.length).toBeLessThan(400);
  });

  test('10,000 columns are one located error', () => {
    const [heading, ...rows] = CONGRESSES.trim().split('\n');
    const more = Array.from({ length: 10_000 }, (_, index) => `;Cột ${index}`).join('');
    write(
      'congresses.csv',
      [heading + more, ...rows.map((row) => row + ';x'.repeat(10_000))].join('\n'),
    );
    expect(brief(readData(folder))).toEqual(['congresses.csv:1:1 error too-many-columns']);
  });

  test('10,000 cells in one line are one located error', () => {
    write('congresses.csv', CONGRESSES.replace('Đúng kế hoạch', 'x;'.repeat(10_000)));
    expect(brief(readData(folder))).toEqual(['congresses.csv:4:47 error extra-cell']);
  });

  test('settings nested 100,000 deep are one located error', () => {
    write('term.json', '['.repeat(100_000));
    expect(brief(readData(folder))).toEqual([
      expect.stringMatching(/^term\.json:1:\d+ error bad-json$/),
    ]);
  });

  test('a tree of 1,000 levels is read and counted', () => {
    const levels = Array.from({ length: 1000 }, (_, index) => `l${index}`);
    const code = (index: number) => (index === 999 ? 'BK' : `O${index}`);
    const parent = (index: number) => (index === 999 ? '' : code(index + 1));
    rmSync(join(folder, TERM), { recursive: true });
    write('term.json', SMALL_TERM['term.json']);
    write(
      'plan.csv',
      ['Mã cấp;Tên cấp;Hạn', ...levels.map((one) => `${one};Cấp ${one};30/6/2020`)].join('\n'),
    );
    write(
      'organizations.csv',
      [
        'Mã tổ chức;Tên tổ chức;Trực thuộc;Cấp',
        ...levels.map((one, index) => `${code(index)};Tổ chức ${index};${parent(index)};${one}`),
      ].join('\n'),
    );
    const { reading, terms } = editionOf({ dataFolder: folder, quarantine: false });
    expect(brief(reading)).toEqual([]);
    const { dates } = terms[0]!.statistics;
    expect(dates.at(-1)!.completion.filter(({ scope }) => scope === 'BK')).toHaveLength(1000);
  });
});

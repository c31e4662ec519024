import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { SMALL_TERM, spoilt, TERM, type Files } from '../data/smallTerm.ts';

let folder = '';

function checkData(files: Files, args: readonly string[] = [], env: NodeJS.ProcessEnv = {}) {
  folder = mkdtempSync(join(tmpdir(), 'data-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, TERM, name)), { recursive: true });
    writeFileSync(join(folder, TERM, name), content);
  }
  return spawnSync(process.execPath, ['src/commands/checkData.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, DATA_DIR: folder, ...env },
  });
}

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const BROKEN = spoilt('congresses.csv', '20/8/2020', '31/6/2020');

test('data without an error ends with exit 0 and the account of every file', () => {
  const { status, stdout, stderr } = checkData(SMALL_TERM);
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain(
    `${folder}/${TERM}/congresses.csv: 5 dòng/lines = 4 nhận/accepted + 1 bỏ qua/skipped + 0 loại/rejected · UTF-8 · ;`,
  );
  expect(stdout).toContain('0 lỗi/errors');
});

test('an error is located in both languages and ends with exit 1', () => {
  const { status, stdout } = checkData(BROKEN);
  expect(status).toBe(1);
  expect(stdout).toMatch(
    /congresses\.csv:3:7 \(B3\) error impossible-date: "31\/6\/2020" under .+\n {2}"31\/6\/2020" ở cột/,
  );
});

test('--json prints nothing but the report', () => {
  const { status, stdout } = checkData(BROKEN, ['--json']);
  expect(status).toBe(1);
  const { problems, files } = JSON.parse(stdout);
  expect(problems).toEqual([
    {
      severity: 'error',
      code: 'impossible-date',
      file: `${folder}/${TERM}/congresses.csv`,
      line: 3,
      column: 7,
      cell: 'B3',
      message: expect.stringMatching(/is not a day of the calendar.+ Expected: /),
      hint: expect.stringMatching(/^\p{Lu}.+\.$/u),
    },
  ]);
  expect(files).toHaveLength(11);
});

test('a bad AS_OF and a missing folder end with exit 1 and no stack', () => {
  for (const env of [{ AS_OF: '31/6' }, { DATA_DIR: '/nowhere' }]) {
    const { status, stdout, stderr } = checkData(SMALL_TERM, [], env);
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).not.toMatch(/\n\s+at /);
  }
});

test('quarantine ends with exit 0 and says what was left out', () => {
  const { status, stdout } = checkData(BROKEN, [], { ON_BAD_ROW: 'quarantine' });
  expect(status).toBe(0);
  expect(stdout).toContain('warning impossible-date');
});

test('a slip in ON_BAD_ROW is refused in one line as a build refuses it, and nothing is reported', () => {
  for (const args of [[], ['--json']]) {
    const { status, stdout, stderr } = checkData(BROKEN, args, { ON_BAD_ROW: 'quarantin' });
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^ON_BAD_ROW=quarantin: chỉ có thể là .+\n$/);
  }
});

test('a published number that the units do not give is listed with its row and article, and no error', () => {
  const { status, stdout } = checkData(SMALL_TERM);
  expect(status).toBe(0);
  expect(stdout).toMatch(
    /reported\.csv:2 đã công bố\/published 452\/452 \(100%\), tính lại\/computed \d\/\d: https:\/\/example\.org\/a\?b=1\n/,
  );
});

test('a published number without a count to compare is not listed', () => {
  const { stdout } = checkData(spoilt('reported.csv', '452;452;100%', ';;'));
  expect(stdout).not.toContain('đã công bố');
});

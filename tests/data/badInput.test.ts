import { describe, expect, test } from 'vitest';
import type { Reading } from '../../src/data/readData.ts';
import { PROBLEM_CODES } from '../../src/data/problems/codes.ts';
import { CATALOGUE, caseFolders, filesOf, spoiltBy, type BadInput } from './badInput.ts';
import { brief, readFiles, SMALL_TERM, TERM } from './smallTerm.ts';

test('the sound term has no problem', () => {
  expect(brief(readFiles(SMALL_TERM))).toEqual([]);
});

describe.each(CATALOGUE)('$case', (fault) => {
  test('gives exactly one problem, at its place, with advice that helps', ({ task }) => {
    task.meta.counted = { faults: 1 };
    const reading = readFiles(filesOf(fault.case, 'bad'));
    expect(told(reading)).toEqual([expected(fault)]);
    expect(reading.problems[0]?.hint.vi).toContain(fault.advice);
    expect(reading.terms).toHaveLength(fault.severity === 'error' ? 0 : 1);
    accountsForEveryLine(reading);
    isWrittenForPeople(reading);
  });

  test('has a twin that gives none', ({ task }) => {
    task.meta.counted = { twins: 1 };
    const reading = readFiles(filesOf(fault.case, 'sound'));
    expect(brief(reading)).toEqual([]);
    expect(reading.terms).toHaveLength(1);
    accountsForEveryLine(reading);
  });
});

test('every folder is in the catalogue, and each case once', () => {
  expect(CATALOGUE.map((fault) => fault.case).toSorted()).toEqual(caseFolders().toSorted());
  expect(CATALOGUE.length).toBeGreaterThanOrEqual(120);
});

test('every table and the settings are spoilt by some case', () => {
  const spoilt = new Set(CATALOGUE.flatMap((fault) => spoiltBy(fault.case)));
  expect(Object.keys(SMALL_TERM).filter((file) => !spoilt.has(file))).toEqual([]);
});

test('every code of the problems has a case that gives it', () => {
  // Told in quarantine, of the environment or of the machine: see the tests of readData and quarantine.
  const elsewhere = [
    'bad-as-of',
    'depends-on-rejected',
    'unreadable-file',
    'changed-while-read',
    'file-too-large',
    'data-folder-missing',
    'no-term-folder',
    'bad-folder-name',
    'not-a-file',
  ];
  const given = new Set([...CATALOGUE.map(({ code }) => code), ...elsewhere]);
  expect(PROBLEM_CODES.filter((code) => !given.has(code))).toEqual([]);
});

function expected({ file, line, column, cell, severity, code }: BadInput): string {
  return `${file}:${line}:${column} (${cell}) ${severity} ${code}`;
}

function told({ problems }: Reading): string[] {
  return problems.map(
    ({ file, line, column, cell, severity, code }) =>
      `${file.replace(`${TERM}/`, '')}:${line}:${column} (${cell}) ${severity} ${code}`,
  );
}

function accountsForEveryLine({ files }: Reading): void {
  for (const { lines, accepted, skipped, rejected } of files)
    expect(accepted + skipped + rejected).toBe(lines);
}

/** Nothing of the program shows through, and nothing that cannot be seen. */
const SHINES_THROUGH = /undefined|\bnull\b|\[object|[\p{Cc}\u200B\u202E\uFEFF\u00A0]/u;

function isWrittenForPeople({ problems }: Reading): void {
  for (const { message, hint } of problems) {
    for (const text of [message.vi, message.en, hint.vi, hint.en]) {
      expect(text).toMatch(/[.?]$/);
      expect(text).not.toMatch(SHINES_THROUGH);
    }
  }
}

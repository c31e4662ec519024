import { expect, test } from 'vitest';
import { BYTE_FAULTS } from './faults/byteFaults.ts';
import { CASCADE_FAULTS } from './faults/cascadeFaults.ts';
import { CELL_FAULTS } from './faults/cellFaults.ts';
import { FILE_FAULTS } from './faults/fileFaults.ts';
import { HEADING_FAULTS } from './faults/headingFaults.ts';
import { LINE_FAULTS } from './faults/lineFaults.ts';
import { ROW_FAULTS } from './faults/rowFaults.ts';
import { SETTING_FAULTS } from './faults/settingFaults.ts';
import { SOUND_TWINS } from './faults/soundTwins.ts';
import { PROBLEM_CODES } from '../../src/data/problems/codes.ts';
import { brief, readFiles, SMALL_TERM } from './smallTerm.ts';

const FAULTS = [
  ...FILE_FAULTS,
  ...SETTING_FAULTS,
  ...BYTE_FAULTS,
  ...LINE_FAULTS,
  ...HEADING_FAULTS,
  ...CELL_FAULTS,
  ...ROW_FAULTS,
  ...CASCADE_FAULTS,
];

test('the small term has no problem', () => {
  expect(brief(readFiles(SMALL_TERM))).toEqual([]);
});

/** Nothing of the program shows through, and nothing that cannot be seen. */
const SHINES_THROUGH = /undefined|\bnull\b|\[object|[\p{Cc}\u200B\u202E\uFEFF\u00A0]/u;

test.each(FAULTS)('$title gives exactly one problem, at its place', ({ files, expected }) => {
  const reading = readFiles(files);
  expect(brief(reading)).toEqual([expected]);
  expect(reading.terms).toHaveLength(expected.includes(' error ') ? 0 : 1);
  for (const { lines, accepted, skipped, rejected } of reading.files) {
    expect(accepted + skipped + rejected).toBe(lines);
  }
  for (const { message, hint } of reading.problems) {
    for (const text of [message.vi, message.en, hint.vi, hint.en]) {
      expect(text).toMatch(/[.?]$/);
      expect(text).not.toMatch(SHINES_THROUGH);
    }
  }
});

test.each(SOUND_TWINS)('$title gives no problem', ({ files }) => {
  const reading = readFiles(files);
  expect(brief(reading)).toEqual([]);
  expect(reading.terms).toHaveLength(1);
});

test('every code of the catalogue has a fault that gives it', () => {
  // Told in quarantine, of the environment or of the machine: see readData and quarantine tests.
  const elsewhere = [
    'bad-as-of',
    'depends-on-rejected',
    'unreadable-file',
    'file-too-large',
    'data-folder-missing',
    'no-term-folder',
    'bad-folder-name',
    'not-a-file',
  ];
  const given = new Set([
    ...FAULTS.map(({ expected }) => expected.split(' ').at(-1)),
    ...elsewhere,
  ]);
  expect(PROBLEM_CODES.filter((code) => !given.has(code))).toEqual([]);
});

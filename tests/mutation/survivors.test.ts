import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { EXPLAINED } from './explained.ts';
import { outdated, survivors, toldOf, unexplained } from './survivors.ts';

const SOURCE = `export function isLate(a: Day, b: Day) {
  return a < b && a !== b;
}`;

/** A mutant of the text between two places of the source. */
function mutant(from: [number, number], to: [number, number], replacement: string, status: string) {
  const [start, end] = [from, to].map(([line, column]) => ({ line, column }));
  return { status, mutatorName: 'Any', replacement, location: { start: start!, end: end! } };
}

const REPORT = {
  files: {
    'src/day.ts': {
      source: SOURCE,
      mutants: [
        mutant([2, 10], [2, 15], 'a <= b', 'Survived'),
        mutant([2, 19], [2, 26], 'true', 'Survived'),
        mutant([1, 40], [3, 2], '{}', 'NoCoverage'),
        mutant([2, 10], [2, 15], 'false', 'Killed'),
      ],
    },
  },
};

const LESS_OR_EQUAL = 'return «a < b → a <= b» && a !== b;';
const ALWAYS = 'return a < b && «a !== b → true»;';
const EMPTY = 'export function isLate(a: Day, b: Day) «{ return a < b && a !== b; } → {}»';

test('a survivor is its line with what the mutant makes of it', () => {
  expect(survivors(REPORT)).toEqual([
    { file: 'src/day.ts', line: 2, mutator: 'Any', spoilt: LESS_OR_EQUAL },
    { file: 'src/day.ts', line: 2, mutator: 'Any', spoilt: ALWAYS },
    { file: 'src/day.ts', line: 1, mutator: 'Any', spoilt: EMPTY },
  ]);
});

test('of a long part its beginning is told', () => {
  const source = `call(${'x'.repeat(99)});`;
  const mutants = [mutant([1, 6], [1, 105], 'y'.repeat(99), 'Survived')];
  expect(survivors({ files: { a: { source, mutants } } })[0]?.spoilt).toBe(
    `call(«${'x'.repeat(80)}… → ${'y'.repeat(80)}…»);`,
  );
});

const why = 'The second half says it again.';

test('what is explained is not told, however far the line has moved', () => {
  const lines = { 'src/day.ts': [LESS_OR_EQUAL, EMPTY] };
  const [moved] = survivors(REPORT).map((one) => ({ ...one, line: one.line + 9 }));
  expect(unexplained([moved!, ...survivors(REPORT)], [{ why, lines }])).toMatchObject([
    { spoilt: ALWAYS },
  ]);
  expect(unexplained(survivors(REPORT), [{ why, lines: { 'src/other.ts': [ALWAYS] } }])).toEqual(
    survivors(REPORT),
  );
});

test('an explanation of what lives no more is outdated', () => {
  const explained = [{ why, lines: { 'src/day.ts': [ALWAYS, 'return false;'], 'a.ts': [EMPTY] } }];
  expect(outdated(survivors(REPORT), explained)).toEqual([
    { file: 'src/day.ts', spoilt: 'return false;' },
    { file: 'a.ts', spoilt: EMPTY },
  ]);
});

test('each is told in a line, and how many there are', () => {
  const explained = [{ why, lines: { 'src/day.ts': [ALWAYS, EMPTY, 'return false;'] } }];
  expect(toldOf(survivors(REPORT), explained)).toEqual([
    `not explained: src/day.ts:2 Any: ${LESS_OR_EQUAL}`,
    'explained, but lives no more: src/day.ts: return false;',
    '3 live, 1 of them not explained',
  ]);
});

test('each explanation gives a reason for lines of files that are there, and each line once', () => {
  const places = EXPLAINED.flatMap(({ lines }) =>
    Object.entries(lines).flatMap(([file, all]) => all.map((spoilt) => `${file} ${spoilt}`)),
  );
  expect(EXPLAINED.filter(({ why: reason }) => !reason.endsWith('.'))).toEqual([]);
  expect(
    EXPLAINED.flatMap(({ lines }) => Object.keys(lines)).filter((file) => !existsSync(file)),
  ).toEqual([]);
  expect(places.filter((place, i) => places.indexOf(place) !== i)).toEqual([]);
});

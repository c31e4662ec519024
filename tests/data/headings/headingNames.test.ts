import { expect, test } from 'vitest';
import {
  contractNames,
  headingNames,
  isKnownHeading,
} from '../../../src/data/headings/headingNames.ts';
import { TABLES } from '../../../src/data/tables.ts';

/** The key of the column that a heading of congresses names. */
function keyOf(heading: string, aliases: readonly [string, string][] = []): string | undefined {
  const found = headingNames(TABLES.congresses, new Map(aliases)).find(heading);
  return typeof found === 'object' ? found.key : found;
}

test.each([
  ['Mã tổ chức', 'code'],
  ['code', 'code'],
  ['Organisation code', 'code'],
  ['STT', 'ignored'],
  ['STT (1)', 'ignored'],
  ['Số thứ tự', 'ignored'],
  ['Cái gì', undefined],
  ['Nữ (STT)', 'ignored'],
  ['STT / Mã tổ chức', 'code'],
])('the heading %j names %s', (heading, key) => expect(keyOf(heading)).toBe(key));

test('a heading has at most 150 letters', () => {
  expect(keyOf(`Mã tổ chức${' '.repeat(140)}`)).toBe('code');
  expect(keyOf(`Mã tổ chức${' '.repeat(141)}`)).toBeUndefined();
});

test.each([
  ['opened', 'opened'],
  ['congresses.opened', 'opened'],
  ['plan.start', undefined],
  ['elections.opened', undefined],
  ['nothing.opened', 'opened'],
  ['nothing', undefined],
  ['opened.nothing', undefined],
])("an office's own heading for %j names %s", (alias, key) =>
  expect(keyOf('NGÀY BẮT ĐẦU HỌP', [['Ngày bắt đầu họp', alias]])).toBe(key),
);

test("an office's own heading for another table leaves the contract's as it is", () => {
  expect(keyOf('Mã tổ chức', [['Mã tổ chức', 'plan.start']])).toBe('code');
});

test("an office's own headings are those of its term only", () => {
  expect(keyOf('Nơi họp', [['Nơi họp', 'note']])).toBe('note');
  expect(keyOf('Nơi họp')).toBeUndefined();
  expect(contractNames('congresses').find('Nơi họp')).toBeUndefined();
});

test('the names of a table are folded once', () => {
  expect(contractNames('plan')).toBe(contractNames('plan'));
  expect(contractNames('plan').table).toBe(TABLES.plan);
  expect(contractNames('tasks').table).toBe(TABLES.tasks);
});

test.each([
  ['nhiemvu', true],
  ['code', true],
  ['congviec', true],
  ['stt', false],
  ['Nhiệm vụ', false],
])('%j is a heading of any table: %s', (word, known) => expect(isKnownHeading(word)).toBe(known));

import { expect, test } from 'vitest';
import { fold } from '../../src/statistics/fold.ts';

test('case, diacritics and the width of spaces make no difference', () => {
  expect(fold(' Chi bộ  cơ SỞ ')).toBe('chi bo co so');
});

test('composed and decomposed letters are the same', () => {
  expect(fold('đảng bộ cơ sở'.normalize('NFD'))).toBe(fold('đảng bộ cơ sở'.normalize('NFC')));
});

test('the two places of a tone mark are the same', () => {
  expect(fold('ủy ban hòa giải')).toBe(fold('uỷ ban hoà giải'));
});

test('Đ and the Ð that is typed for it are the same', () => {
  expect(fold('\u0110ảng')).toBe(fold('\u00D0ảng'));
});

test('other words stay other words', () => {
  expect(fold('chi bộ cơ sở')).not.toBe(fold('đảng bộ cơ sở'));
});

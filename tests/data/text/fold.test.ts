import { expect, test } from 'vitest';
import { fold } from '../../../src/data/text/fold.ts';

test('case, diacritics, spaces and punctuation do not count', () => {
  for (const text of [
    'Mã tổ chức',
    'MÃ TỔ CHỨC',
    'ma_to-chuc',
    'Mã tổ chức'.normalize('NFD'),
    ' Mã\ntổ chức* ',
  ])
    expect(fold(text)).toBe('matochuc');
});

test('Ð (U+00D0) and đ are d, and both ways to place a tone are one word', () => {
  expect(fold('Ðảng ủy')).toBe(fold('Đảng uỷ'));
});

test('digits count', () => {
  expect(fold('Quý II/2020')).toBe('quyii2020');
});

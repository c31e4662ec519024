import { expect, test } from 'vitest';
import { encode } from './encodings.ts';

const vowels = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y'];
const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const letters = vowels
  .flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC')))
  .concat('đ')
  .flatMap((letter) => [letter, letter.toUpperCase()])
  .join('');

test('every Vietnamese letter survives windows-1258', () => {
  const text = new TextDecoder('windows-1258').decode(encode(letters, 'windows-1258'));
  expect(text.normalize('NFC')).toBe(letters);
});

test('what windows-1258 does not have is refused, not replaced', () => {
  expect(() => encode('→', 'windows-1258')).toThrow('windows-1258 has no "→".');
});

test('UTF-16LE and UTF-8 BOM begin with their mark', () => {
  expect([...encode('Đ', 'UTF-16LE')]).toEqual([0xff, 0xfe, 0x10, 0x01]);
  expect([...encode('Đ', 'UTF-8 BOM')]).toEqual([0xef, 0xbb, 0xbf, 0xc4, 0x90]);
});

import { expect, test } from 'vitest';
import { foldWords } from '../../../src/data/text/fold.ts';
import {
  compose,
  controlCharacter,
  invisibleCharacter,
  isUnusual,
  tidy,
} from '../../../src/data/text/tidy.ts';
import { vietnameseWords } from '../../../src/data/text/vietnamese.ts';

test('plain Vietnamese in NFC is nothing unusual', () => {
  expect(isUnusual('Đảng bộ xã Ỹ – 25° … — "a"\n\tb~')).toBe(false);
  for (const text of ['ê'.normalize('NFD'), 'a\u00A0b', '\u200B', 'Ð', '\r', 'я'])
    expect(isUnusual(text), JSON.stringify(text)).toBe(true);
});

test('the first control is found; TAB and line feed are none', () => {
  expect(controlCharacter('a\t\nb\u0007c\u0000')).toBe('\u0007');
  expect(controlCharacter('a\t\nb')).toBeUndefined();
  expect(controlCharacter('a\r')).toBe('\r');
  expect(controlCharacter('a\u0085')).toBe('\u0085');
});

test('the first unseen character is found, however often it is looked for', () => {
  for (let time = 0; time < 3; time++) expect(invisibleCharacter('ab\u200Bc\uFEFF')).toBe('\u200B');
  expect(invisibleCharacter('\u200Ba')).toBe('\u200B');
  expect(invisibleCharacter('ab c')).toBeUndefined();
});

test('composed text is NFC with the Vietnamese Đ, and nothing else is changed', () => {
  expect(compose('Ðảng ðội ÐÐ'.normalize('NFD'))).toBe('Đảng đội ĐĐ');
  expect(compose('a\u00A0\u200Bb')).toBe('a\u00A0\u200Bb');
});

test('tidy text has plain spaces and nothing unseen', () => {
  expect(tidy('Ð\u00A0a\u200B\u2003b\u200Bc\u3000')).toBe('Đ a bc ');
});

test('folded words have one space between them', () => {
  expect(foldWords('  Mã_tổ--chức (Ðảng) 2 ')).toBe('ma to chuc dang 2');
  expect(foldWords('Mã tổ'.normalize('NFC'))).toBe('ma to');
});

test('frequent words are counted with each repetition, in any case and form', () => {
  expect(vietnameseWords('ĐẢNG bộ; đảng-bộ'.normalize('NFD'))).toBe(4);
  expect(vietnameseWords('ban xa cao thon tra')).toBe(0);
  expect(vietnameseWords('đảngbộ')).toBe(0);
});

test('only the first 200,000 characters are looked at', () => {
  expect(vietnameseWords(`${' '.repeat(199_996)}đảng`)).toBe(1);
  expect(vietnameseWords(`${' '.repeat(200_000)}đảng`)).toBe(0);
});

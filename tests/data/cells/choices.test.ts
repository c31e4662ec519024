import { expect, test } from 'vitest';
import {
  allWordsOf,
  CHOICES,
  readChoice,
  wordsOf,
  type ChoiceName,
} from '../../../src/data/cells/choices.ts';
import { fold } from '../../../src/data/text/fold.ts';

const NAMES = Object.keys(CHOICES) as ChoiceName[];

test.each(NAMES)('no word of %s stands for two values', (name) => {
  const owners = new Map<string, string>();
  for (const [value, words] of Object.entries<readonly string[]>(CHOICES[name])) {
    for (const word of [value, ...words]) {
      expect(owners.get(fold(word)) ?? value, word).toBe(value);
      owners.set(fold(word), value);
    }
  }
});

test.each(NAMES)('every word of %s is read, with and without diacritics', (name) => {
  for (const [value, words] of Object.entries<readonly string[]>(CHOICES[name])) {
    for (const word of [value, ...words]) {
      expect(readChoice(name, word)).toBe(value);
      expect(readChoice(name, word.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase())).toBe(
        value,
      );
    }
  }
});

test('a word that the list does not hold stands for nothing', () => {
  expect(readChoice('formation', 'kế hoạch')).toBeUndefined();
  expect(readChoice('milestone', 'kế hoạch')).toBe('plan');
});

test('messages offer the first word of each value', () => {
  expect(wordsOf('status')).toEqual(['chưa', 'đang', 'đã']);
});

test('a slip may be near to any word of the list', () => {
  const more = ['phổ biến', 'lưu hành nội bộ'];
  expect(allWordsOf('audience')).toEqual(['công khai', more[0], 'nội bộ', more[1]]);
});

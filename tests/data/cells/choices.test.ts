import { expect, test } from 'vitest';
import { CHOICES, readChoice, type ChoiceName } from '../../../src/data/cells/choices.ts';
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

/** The typeface that is served: made by `npm run fonts`, and whole for what the pages say. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fontFile, letters, subset } from '../../src/commands/subsetFonts.ts';
import { messages } from '../../src/locale/messages.ts';

describe('The typeface', () => {
  it.each([400, 600] as const)('of weight %i is what `npm run fonts` makes', async (weight) => {
    expect((await subset(weight)).equals(readFileSync(fontFile(weight)))).toBe(true);
  });

  it('has every letter of the texts in both languages', () => {
    const source = [messages('vi'), messages('en')]
      .flatMap((texts) => Object.values(texts))
      // A sentence is a function; its source holds the words between the values.
      .map((text) => (typeof text === 'function' ? text.toString() : JSON.stringify(text)))
      .join('')
      .normalize('NFC');
    const missing = [...new Set(source)].filter((letter) => !letters.includes(letter));
    expect(missing.filter((letter) => letter.trim() !== '')).toEqual([]);
  });

  it('has every letter of the shipped data', () => {
    for (const file of ['plan', 'categories', 'milestones', 'tasks']) {
      const text = readFileSync(`data/bac-kan-2020-2025/${file}.csv`, 'utf8').normalize('NFC');
      const missing = [...new Set(text)].filter((letter) => !letters.includes(letter));
      expect(
        missing.filter((letter) => !/[\s\u{FEFF}]/u.test(letter)),
        file,
      ).toEqual([]);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { CELL_READERS } from '../../src/data/cells/cellTypes.ts';
import { readChoice } from '../../src/data/cells/choices.ts';
import { anything } from '../../src/data/cells/lookups.ts';
import { TABLES } from '../../src/data/tables.ts';
import {
  blankWord,
  CELL_EXAMPLES,
  choiceWords,
  isPlain,
  type PlainCellType,
} from '../../src/guide/cellKinds.ts';

const lookups = { levels: anything, categories: anything, units: anything };
const columns = Object.values(TABLES).flatMap((table) => table.columns);
const kinds = Object.keys(CELL_EXAMPLES) as PlainCellType[];

describe('What the guide says that a cell may hold', () => {
  it.each(kinds)('is read where the cell is a %s', (kind) => {
    for (const example of CELL_EXAMPLES[kind])
      expect(CELL_READERS[kind].read(example, lookups), example).toBeDefined();
  });

  it('covers every kind of cell, and no kind that no column has', () => {
    expect(new Set(columns.map(({ type }) => type).filter(isPlain))).toEqual(new Set(kinds));
  });

  it('is read where the cell holds a word of a list, in either language', () => {
    for (const { type } of columns) {
      if (isPlain(type)) continue;
      for (const word of choiceWords(type, 'vi')) expect(readChoice(type, word)).toBeDefined();
      for (const word of choiceWords(type, 'en')) {
        const [vietnamese = '', english = ''] = word.replace(')', '').split(' (');
        expect(readChoice(type, english || vietnamese)).toBe(readChoice(type, vietnamese));
      }
    }
  });

  it('says what a blank stands for in a word that is read as that', () => {
    const blanks = columns.filter(({ blank }) => blank !== undefined);
    expect(blanks.map(({ key }) => key)).toEqual([
      'appliesTo',
      'deadlineRule',
      'pilot',
      'suspended',
      'formation',
    ]);
    for (const column of blanks) {
      const word = blankWord(column, 'vi')!;
      expect(CELL_READERS[column.type].read(word, lookups)).toBe(column.blank);
    }
  });
});

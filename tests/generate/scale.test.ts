import { describe, expect, test } from 'vitest';
import { readFolder } from '../data/smallTerm.ts';
import { filesOf } from './scale/files.ts';
import { scaled, SIZES, type Size } from './scale/sizes.ts';
import { treeOf } from './scale/tree.ts';

const termOf = (size: Size, seed = 1) =>
  Object.fromEntries([...filesOf(size, seed)].map(([path, text]) => [`${size.id}/${path}`, text]));

/** How many units of each level a tree has. */
function countsOf(size: Size): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const branch of treeOf(size, 1).branches())
    for (const { row } of branch) counts[row.level] = (counts[row.level] ?? 0) + 1;
  return counts;
}

describe('a generated term', () => {
  test('has as many units on every level as its size says, in a province and in the whole country', () => {
    expect(countsOf(SIZES.province)).toEqual({
      'cap-tren-co-so': 11,
      'co-so': 452,
      'chi-bo': 2600,
    });
    expect(countsOf(SIZES.national)).toEqual({
      'cap-tinh': 67,
      'cap-tren-co-so': 1311,
      'co-so': 52_105,
      'chi-bo': 250_000,
    });
  });

  test('is read without a word, in a file a table and committee', () => {
    const { terms, problems, files } = readFolder(termOf(SIZES.province));
    expect(problems).toEqual([]);
    expect(terms[0]?.organizations).toHaveLength(1 + 11 + 452 + 2600);
    expect(files.filter(({ table }) => table === 'elections')).toHaveLength(11);
  });

  test('says of every table with units that it is invented', () => {
    const [term] = readFolder(termOf(scaled(SIZES.province, 0.05))).terms;
    expect(term?.settings.illustrative).toEqual(
      expect.arrayContaining(['organizations', 'congresses', 'elections', 'limitations']),
    );
  });

  test('is the same for the same seed, and another for another', () => {
    const small = scaled(SIZES.national, 0.002);
    expect(termOf(small)).toEqual(termOf(small));
    expect(termOf(small, 2)).not.toEqual(termOf(small));
  });

  test('has at least one unit on every level, however small it is', () => {
    expect(scaled(SIZES.national, 0.00001).tiers.map(({ count }) => count)).toEqual([
      1, 1, 1, 1, 3,
    ]);
  });
});

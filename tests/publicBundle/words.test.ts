import { describe, expect, it } from 'vitest';
import { BREAK, Phrases, wordsOf } from '../../src/publicBundle/words.ts';

const phrases = new Phrases<string>();
for (const name of ['Đảng bộ xã Hà Hiệu', 'Na Rì', 'BK-BB-01', 'Cổ Linh'])
  phrases.add(wordsOf(name), name);
const found = (text: string) => [...phrases.in(text)];

describe('A phrase is found', () => {
  it.each([
    ['as it is written', 'thuộc Na Rì (3)'],
    ['in capitals', 'NA RÌ'],
    ['with its marks apart', 'Na Rì'.normalize('NFD')],
    ['over two lines', 'Na\n  Rì'],
    ['with blanks that do not break', 'Na\u00a0Rì'],
    ['with signs that are not seen', 'N\u200ba R\u00adì'],
    ['in wide letters', 'Ｎａ Rì'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual(['Na Rì']);
  });

  it.each(['/committees/BK-BB-01/', 'bac-kan_bk-bb-01_timeline.png', '"BK-BB-01"', 'row-BK-BB-01'])(
    'in an address or an id: %s',
    (text) => {
      expect(found(text)).toEqual(['BK-BB-01']);
    },
  );
});

describe('A phrase is not found', () => {
  it.each([
    ['as the beginning of a longer word', 'Na Rìa'],
    ['as the end of one', 'Ana Rì'],
    ['without its marks', 'Na Ri'],
    ['as a part of another code', 'BK-BB-011'],
    ['in another order', 'Rì Na'],
    ['over a break between two texts', `Na${BREAK}Rì`],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

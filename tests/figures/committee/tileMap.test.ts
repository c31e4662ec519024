import { describe, expect, test } from 'vitest';
import { tileMap } from '../../../src/figures/committee/tileMap.ts';

/** "name:column,row" as a committee; a name alone has no tile. */
const committees = (...texts: readonly string[]) =>
  texts.map((text) => {
    const [name, place] = text.split(':');
    const [column, row] = (place ?? '').split(',').map(Number);
    return { name: name!, tile: place === undefined ? undefined : { column: column!, row: row! } };
  });

const drawn = (...texts: readonly string[]) =>
  tileMap(committees(...texts))?.map((row) => row.map((one) => one?.name ?? '.').join(''));

describe('The map of tiles', () => {
  test('has rows of one length, with empty places', () => {
    expect(drawn('a:1,0', 'b:0,1', 'c:1,1', 'd:2,1')).toEqual(['.a.', 'bcd']);
  });

  test('begins at the first column and row that are taken', () => {
    expect(drawn('a:7,40', 'b:8,41')).toEqual(['a.', '.b']);
  });

  test('parts with one empty row what is rows apart', () => {
    expect(drawn('a:0,0', 'b:0,1', 'c:0,900000')).toEqual(['a', 'b', '', 'c']);
  });

  test('is none where a committee has no tile, or two have the same', () => {
    expect(drawn('a:0,0', 'b')).toBeUndefined();
    expect(drawn('a:0,0', 'b:0,0')).toBeUndefined();
    expect(drawn()).toBeUndefined();
  });

  test('is none where it has more columns than names can be read in', () => {
    expect(drawn('a:0,0', 'b:9,0')).toEqual(['a........b']);
    expect(drawn('a:0,0', 'b:10,0')).toBeUndefined();
    expect(drawn('a:0,0', 'b:1000000000,0')).toBeUndefined();
  });
});

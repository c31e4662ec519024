import { describe, expect, test } from 'vitest';
import { anything, lookupByCode, lookupByName } from '../../../src/data/cells/lookups.ts';
import type { Unit, Units } from '../../../src/data/checks/units.ts';

describe('by name', () => {
  const levels = () =>
    lookupByName([
      ['tinh', 'Tỉnh', 'Province'],
      ['huyen', 'Huyện', ''],
      ['tổ-1', 'Nhóm 1'],
      ['to 1', 'Nhóm 2'],
    ]);

  test.each([
    ['tinh', 'tinh'],
    ['TINH', 'tinh'],
    ['tỉnh', 'tinh'],
    ['PROVINCE', 'tinh'],
    ['Huyen', 'huyen'],
    ['nhom 2', 'to 1'],
    ['xã', undefined],
    ['', undefined],
    ['…', undefined],
  ])('"%s" stands for %s', (text, key) => {
    const { find } = levels();
    expect(find(text)).toBe(key);
    expect(find(text), 'when it is asked again').toBe(key);
  });

  test('a key is itself, even where another is the same without diacritics', () => {
    const { find } = levels();
    expect([find('tổ-1'), find('to 1'), find('TO 1')]).toEqual(['tổ-1', 'to 1', 'to 1']);
    expect(find('to1')).toBe('tổ-1');
  });

  test('each key and name is listed once, blank ones are not', () => {
    const listed = ['tinh', 'Tỉnh', 'Province', 'huyen', 'Huyện', 'tổ-1', 'Nhóm 1', 'to 1'];
    expect(levels().names).toEqual([...listed, 'Nhóm 2']);
    expect(lookupByName([['xa', 'xa']]).names).toEqual(['xa']);
  });

  test('a slip is told the name that was meant', () => {
    const { suggest } = levels();
    expect(suggest('Tỉnhh')).toBe('tinh');
    expect(suggest('Provinec')).toBe('Province');
    expect(suggest('trung ương')).toBeUndefined();
  });

  test('a name that one has is not ambiguous, and keys have no other keys', () => {
    const { isAmbiguous, keyOfName } = levels();
    expect([isAmbiguous?.('Tỉnh'), isAmbiguous?.('xã')]).toEqual([false, false]);
    expect(keyOfName).toBeUndefined();
  });

  test('a name that two keys have is ambiguous, but not where it is a key', () => {
    const shared = lookupByName([
      ['a', 'Chung', 'Riêng'],
      ['b', 'chung'],
      ['c', 'B'],
    ]);
    const texts = ['Chung', 'CHUNG', 'chung ', 'Riêng', 'a', 'b', 'c'];
    expect(texts.filter((text) => shared.isAmbiguous?.(text))).toEqual([
      'Chung',
      'CHUNG',
      'chung ',
    ]);
    expect([shared.find('b'), shared.find('Chung')]).toEqual(['b', 'a']);
  });

  test('a name that stands twice for one key is not ambiguous', () => {
    const { isAmbiguous: isShared } = lookupByName([
      ['TINH', 'Tỉnh'],
      ['tinh', 'Tỉnh'],
    ]);
    expect(isShared?.('Tỉnh')).toBe(false);
  });
});

/** The organisation of this code and these names. */
function unit(code: string, name = code, shortName?: string): Unit {
  const record = { code, name, ...(shortName !== undefined && { shortName }) };
  return { index: 0, entry: { record } } as unknown as Unit;
}

/** Organisations that are found by the exact code. */
function unitsOf(all: readonly Unit[], more: Partial<Units> = {}): Units {
  const find = (code: string) => all.find(({ entry }) => entry.record.code === code);
  const none = { twice: [], refused: new Set<string>(), mayBeLost: () => false };
  return { all, find, ...none, suggest: () => undefined, ...more };
}

describe('by code', () => {
  test('a code is spelt as organizations spells it', () => {
    const units = unitsOf([unit('BK')], {
      find: (code) => (code === 'bk' ? unit('BK') : undefined),
    });
    expect([lookupByCode(units).find('bk'), lookupByCode(units).find('BT')]).toEqual([
      'BK',
      undefined,
    ]);
  });

  test('a text that was refused as a code passes as it stands, in either case', () => {
    const { find } = lookupByCode(unitsOf([], { refused: new Set(['b k']) }));
    expect([find('B K'), find('b k'), find('B T')]).toEqual(['B K', 'b k', undefined]);
  });

  test('a code that may have been lost passes, a text that can be none does not', () => {
    const { find } = lookupByCode(unitsOf([], { mayBeLost: () => true }));
    expect([find('BK-09'), find('B K')]).toEqual(['BK-09', undefined]);
  });

  test('no codes are listed, and one that was meant is suggested', () => {
    const { names, suggest } = lookupByCode(unitsOf([], { suggest: (text) => `${text}-01` }));
    expect([names, suggest('BK')]).toEqual([[], 'BK-01']);
  });
});

describe('the code of an organisation that is called by its name', () => {
  const units = () =>
    unitsOf([
      unit('BT', 'Huyện ủy Bạch Thông', 'Bạch Thông'),
      unit('BB', 'Huyện ủy Ba Bể', 'Huyện ủy Ba Bể'),
      unit('X-1', 'Chi bộ 1'),
      unit('X-2', 'Chi bộ 1', 'Trường'),
      unit('X-3', '…', 'trường'),
    ]);

  test.each([
    ['Huyện ủy Bạch Thông', 'BT'],
    ['bach thong', 'BT'],
    ['HUYEN UY BA BE', 'BB'],
    ['Chi bộ 1', undefined],
    ['Trường', undefined],
    ['Chợ Đồn', undefined],
    ['', undefined],
    ['?', undefined],
  ])('"%s" is %s', (name, code) => {
    const { keyOfName } = lookupByCode(units());
    expect(keyOfName?.(name)).toBe(code);
    expect(keyOfName?.(name), 'when it is asked again').toBe(code);
  });

  test('is not that of one whose names hold no letter, be it the only one', () => {
    expect(lookupByCode(unitsOf([unit('X', '…')])).keyOfName?.('?')).toBeUndefined();
  });
});

test('where a table could not be read any text is known', () => {
  expect([anything.find('x'), anything.names, anything.suggest('x')]).toEqual(['x', [], undefined]);
});

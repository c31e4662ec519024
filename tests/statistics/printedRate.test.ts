import { describe, expect, test } from 'vitest';
import { printedRate } from '../../src/statistics/printedRate.ts';

const rate = (digits: bigint, decimals: number) => ({ digits, decimals });

test.each([
  ['99,8%', rate(998n, 1)],
  ['6,29 %', rate(629n, 2)],
  ['6,29\u00A0%', rate(629n, 2)],
  ['100%', rate(100n, 0)],
  ['100,0', rate(1000n, 1)],
  ['66,67', rate(6667n, 2)],
  ['04%', rate(4n, 0)],
  ['0,5%', rate(5n, 1)],
])('%s is read with its decimals', (text, expected) => {
  expect(printedRate(text)).toEqual(expected);
});

test.each([
  ['99.8%', rate(998n, 1)],
  ['99.78%', rate(9978n, 2)],
  ['0.125%', rate(125n, 3)],
  ['99.900%', rate(99900n, 3)],
])('%s has a decimal dot', (text, expected) => {
  expect(printedRate(text)).toEqual(expected);
});

test.each([
  ['1.298,5%', rate(12985n, 1)],
  ['12,125%', rate(12125n, 3)],
  ['1,298.5%', rate(12985n, 1)],
])('%s: the last separator is the decimal one', (text, expected) => {
  expect(printedRate(text)).toEqual(expected);
});

describe('a qualifier', () => {
  test.each([
    ['hơn 94%', 'above'],
    ['Trên 99%', 'above'],
    ['over 94%', 'above'],
    ['more than 94%', 'above'],
    ['above 94%', 'above'],
    ['> 60%', 'above'],
    ['không dưới 70%', 'above'],
    ['gần 23%', 'below'],
    ['dưới 70%', 'below'],
    ['chưa đến 70%', 'below'],
    ['<70%', 'below'],
    ['nearly 23%', 'below'],
    ['almost 23%', 'below'],
    ['khoảng 50%', 'around'],
    ['chừng 50%', 'around'],
    ['độ 50%', 'around'],
    ['đạt chừng 50%', 'around'],
    ['~66,7%', 'around'],
    ['xấp xỉ 50%', 'around'],
    ['about 50%', 'around'],
    ['around 50%', 'around'],
    ['approximately 50%', 'around'],
  ])('stands in "%s"', (text, qualifier) => {
    expect(printedRate(text)?.qualifier).toBe(qualifier);
  });

  test('is read in decomposed letters too', () => {
    expect(printedRate('hơn 94%'.normalize('NFD'))?.qualifier).toBe('above');
  });

  test('is a whole word before the number', () => {
    expect(printedRate('99,8% trên tổng số')).toEqual(rate(998n, 1));
    expect(printedRate('chi phí honda 5%')).toEqual(rate(5n, 0));
    expect(printedRate('tỷ lệ chung 5%')).toEqual(rate(5n, 0));
  });
});

test('the number before the sign is meant, where there are several', () => {
  expect(printedRate('451/452 (99,8%)')).toEqual(rate(998n, 1));
  expect(printedRate('451 of 452: 99.8 percent')).toEqual(rate(998n, 1));
  expect(printedRate('451 of 452: 99.8 per cent')).toEqual(rate(998n, 1));
});

test('a full stop after the number is not part of it', () => {
  expect(printedRate('đạt 94.')).toEqual(rate(94n, 0));
});

test('words around the number are left out', () => {
  expect(printedRate('đạt tỷ lệ 66,7%')).toEqual(rate(667n, 1));
  expect(printedRate('năm 2020 đạt 66 phần trăm')).toEqual(rate(66n, 0));
});

test('a fraction is no rate', () => {
  expect(printedRate('452/452')).toBeUndefined();
});

test('a text without a number has no rate', () => {
  expect(printedRate('toàn bộ')).toBeUndefined();
  expect(printedRate('')).toBeUndefined();
});

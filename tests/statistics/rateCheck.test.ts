import { describe, expect, test } from 'vitest';
import { rateCheck } from '../../src/statistics/rateCheck.ts';

describe('a plain rate', () => {
  test('is half-up where rounding gives the text', () => {
    expect(rateCheck(452, 452, '100%')).toBe('half-up');
    expect(rateCheck(1, 11, '9,1%')).toBe('half-up'); // 9.0909…
    expect(rateCheck(31, 46, '67,39%')).toBe('half-up'); // 67.391…
    expect(rateCheck(1, 200, '1%')).toBe('half-up'); // exactly 0.5
  });

  test('is truncated where only cutting off gives the text', () => {
    expect(rateCheck(451, 452, '99,7%')).toBe('truncated'); // 99.778…
    expect(rateCheck(2, 3, '66,6%')).toBe('truncated');
    expect(rateCheck(1, 200, '0%')).toBe('truncated');
  });

  test('differs otherwise', () => {
    expect(rateCheck(451, 452, '100,0%')).toBe('differs');
    expect(rateCheck(451, 452, '99,6%')).toBe('differs');
    expect(rateCheck(31, 46, '67,5%')).toBe('differs');
  });

  test('is judged at the decimals of the text', () => {
    expect(rateCheck(451, 452, '100%')).toBe('half-up');
    expect(rateCheck(451, 452, '99,78')).toBe('half-up');
    expect(rateCheck(451, 452, '99,779%')).toBe('half-up'); // 99.77876…
    expect(rateCheck(451, 452, '99,778%')).toBe('truncated');
  });
});

describe('a qualified rate holds within one unit of its last digit', () => {
  test('above: greater than printed, by one unit at most', () => {
    expect(rateCheck(943, 1000, 'hơn 94%')).toBe('qualified');
    expect(rateCheck(95, 100, 'hơn 94%')).toBe('qualified');
    expect(rateCheck(94, 100, 'hơn 94%')).toBe('differs');
    expect(rateCheck(951, 1000, 'hơn 94%')).toBe('differs');
    expect(rateCheck(451, 452, 'trên 99,7%')).toBe('qualified');
    expect(rateCheck(451, 452, 'trên 99,6%')).toBe('differs');
  });

  test('below: less than printed, by one unit at most', () => {
    expect(rateCheck(227, 1000, 'gần 23%')).toBe('qualified');
    expect(rateCheck(22, 100, 'gần 23%')).toBe('qualified');
    expect(rateCheck(23, 100, 'gần 23%')).toBe('differs');
    expect(rateCheck(219, 1000, 'nearly 23%')).toBe('differs');
  });

  test('around: on either side', () => {
    expect(rateCheck(49, 100, 'khoảng 50%')).toBe('qualified');
    expect(rateCheck(50, 100, 'khoảng 50%')).toBe('qualified');
    expect(rateCheck(51, 100, 'about 50%')).toBe('qualified');
    expect(rateCheck(511, 1000, 'khoảng 50%')).toBe('differs');
    expect(rateCheck(489, 1000, 'khoảng 50%')).toBe('differs');
  });
});

test('no rounding error of binary fractions decides', () => {
  // 1.005% lies below its decimal text as a binary number; 201/20000 is exactly on the edge.
  expect(rateCheck(201, 20000, '1,01%')).toBe('half-up');
  expect(rateCheck(201, 20000, '1,00%')).toBe('truncated');
});

test('a rate above 100% can be printed, too', () => {
  expect(rateCheck(1298, 100, '1298%')).toBe('half-up');
});

test('where nothing is printed there is no rate, whatever the counts', () => {
  expect(rateCheck(1, 11, undefined)).toBe('no-rate');
  expect(rateCheck(undefined, undefined, undefined)).toBe('no-rate');
  expect(rateCheck(1, 11, 'đa số')).toBe('no-rate');
});

test('a rate without both counts, or of nothing, cannot be checked', () => {
  expect(rateCheck(undefined, 11, '9,1%')).toBe('no-counts');
  expect(rateCheck(1, undefined, '9,1%')).toBe('no-counts');
  expect(rateCheck(0, 0, '0%')).toBe('no-counts');
});

test('0 of some is a rate', () => {
  expect(rateCheck(0, 11, '0%')).toBe('half-up');
});

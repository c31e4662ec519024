import { expect, test } from 'vitest';
import { isComparableRate } from '../../../src/data/cells/rate.ts';
import { readTile } from '../../../src/data/cells/tile.ts';
import { readUrl } from '../../../src/data/cells/url.ts';
import { readYesNo } from '../../../src/data/cells/yesNo.ts';

test.each([
  ['3,2', 3, 2],
  ['3 , 2', 3, 2],
  ['0;12', 0, 12],
  ['100;999', 100, 999],
])('"%s" is column %d, row %d', (text, column, row) => {
  expect(readTile(text)).toEqual({ column, row });
});

test.each(['', '3', '3,', '3.2', '1000,2', '2,1000', 'x3,2', '3,2,1', '-1,2'])(
  '"%s" is no tile',
  (text) => expect(readTile(text)).toBeUndefined(),
);

test.each(['https://backan.gov.vn/a?b=c', 'http://backan.gov.vn', 'HTTPS://BACKAN.GOV.VN/'])(
  '%s is an address of the web',
  (text) => expect(readUrl(text)).toBe(text),
);

test.each([
  'javascript:alert(1)//https://a.vn',
  'ftp://a.vn',
  'https://',
  'https:a.vn',
  'httpss://a.vn',
  'https://a.vn/b c',
  'https://a.vn/"x',
  'https://a.vn/<x>',
  'https://[',
  ' https://a.vn',
])('"%s" is none', (text) => expect(readUrl(text)).toBeUndefined());

test.each([
  'x',
  'X',
  'có',
  'Co',
  '1',
  'yes',
  'y',
  'TRUE',
  'đúng',
  'rồi',
  'đã',
  '✓',
  '✔\uFE0F',
  '☑',
])('"%s" is yes', (text) => expect(readYesNo(text)).toBe(true));

test.each(['không', 'K', '0', 'no', 'n', 'false', 'sai', 'chưa'])('"%s" is no', (text) =>
  expect(readYesNo(text)).toBe(false),
);

test.each(['', '2', 'có thể', 'xx', '✓✓', 'a✓', '✗'])('"%s" is neither', (text) =>
  expect(readYesNo(text)).toBeUndefined(),
);

test.each([
  'hơn 94%',
  'đạt tỷ lệ 66,7%',
  'dưới 70',
  '12,5',
  '94 PHẦN TRĂM',
  '452/480 (94 %)',
  '9 per cent',
])('the rate "%s" can be compared', (text) => expect(isComparableRate(text)).toBe(true));

test('a rate is comparable in NFD too', () => {
  expect(isComparableRate('452/480, 94 phần trăm'.normalize('NFD'))).toBe(true);
});

test.each(['hơn một nửa', '452/452', '', '%'])('the rate "%s" cannot', (text) =>
  expect(isComparableRate(text)).toBe(false),
);

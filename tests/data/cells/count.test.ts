import { expect, test } from 'vitest';
import { readCount } from '../../../src/data/cells/count.ts';

test.each([
  ['0', 0],
  ['04', 4],
  ['452', 452],
  ['1.298', 1298],
  ['12.345.678', 12345678],
  ['1 298', 1298],
  ['1\u00A0298', 1298],
  ['12,0', 12],
  ['12,00', 12],
  ['12.0', 12],
  ['1.298,0', 1298],
  ['9007199254740991', 9007199254740991],
])('%s is %d', (text, count) => expect(readCount(text)).toBe(count));

test.each([
  '',
  '-1',
  '1,298',
  '12,5',
  '12,000',
  '12.34',
  '1.29.8',
  '1298.000',
  '9007199254740992',
  '1e3',
  '٣',
  '１２',
  '+5',
  '5-',
  ' ',
])('"%s" is no count', (text) => expect(readCount(text)).toBeUndefined());

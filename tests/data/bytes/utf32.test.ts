import { expect, test } from 'vitest';
import { decode } from '../../../src/data/bytes/decode.ts';
import { isUtf32 } from '../../../src/data/bytes/utf32.ts';

const TEXT = 'Mã tổ chức;Tên\nBK;Đảng bộ tỉnh\n';

function utf32(text: string, little: boolean): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(text.length * 4));
  [...text].forEach((letter, i) => bytes.setUint32(i * 4, letter.codePointAt(0) ?? 0, little));
  return new Uint8Array(bytes.buffer);
}

test.each([true, false])(
  'UTF-32 is known with and without its mark, little end first: %s',
  (little) => {
    for (const text of [TEXT, `\uFEFF${TEXT}`]) {
      expect(isUtf32(utf32(text, little))).toBe(true);
      expect(decode(utf32(text, little))).toMatchObject({
        encoding: 'UTF-32',
        problem: { fault: { code: 'utf32' } },
      });
    }
  },
);

test('UTF-32 that lost bytes at its end is UTF-32 all the same', () => {
  expect(isUtf32(utf32(TEXT, true).subarray(0, -3))).toBe(true);
});

test.each(['utf8', 'utf16le', 'latin1'] as const)('a text in %s is no UTF-32', (encoding) => {
  expect(isUtf32(Buffer.from(TEXT, encoding))).toBe(false);
});

test('a few bytes prove nothing', () => {
  expect(isUtf32(utf32('A', true))).toBe(false);
  expect(isUtf32(new Uint8Array())).toBe(false);
});

test('NULs alone are no text', () => {
  expect(isUtf32(new Uint8Array(64))).toBe(false);
});

test('a single NUL in every fourth place is not enough where letters stand beside it', () => {
  expect(isUtf32(Buffer.from('abc\0abc\0abc\0'))).toBe(false);
});

import { describe, expect, test } from 'vitest';
import { encode } from '../../generate/encodings.ts';
import { decode } from '../../../src/data/bytes/decode.ts';

const TEXT = 'Mã tổ chức;Tên\nBK-01;Đảng bộ huyện Ngân Sơn\nBK-02;Chợ Đồn, Pác Nặm, Na Rì\n';
const nfc = (bytes: Uint8Array) => decode(bytes).text?.normalize('NFC');

describe('Vietnamese is read in', () => {
  test.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 BOM', Buffer.from(`\uFEFF${TEXT}`)],
    ['UTF-16LE', Buffer.from(`\uFEFF${TEXT}`, 'utf16le')],
    ['UTF-16LE', Buffer.from(TEXT, 'utf16le')],
    ['UTF-16BE', Buffer.from(`\uFEFF${TEXT}`, 'utf16le').swap16()],
    ['UTF-16BE', Buffer.from(TEXT, 'utf16le').swap16()],
    ['windows-1258', encode(TEXT, 'windows-1258')],
  ])('%s', (encoding, bytes) => {
    expect(decode(bytes).encoding).toBe(encoding);
    expect(nfc(bytes)).toBe(TEXT);
  });
});

test('plain English is UTF-8', () => {
  expect(decode(Buffer.from('code;name\nA;b'))).toEqual({
    text: 'code;name\nA;b',
    encoding: 'UTF-8',
  });
});

test('windows-1258 is known by its letters where no frequent word is', () => {
  expect(nfc(encode('code;name\nA;Ngân\nB;Khưn', 'windows-1258'))).toBe(
    'code;name\nA;Ngân\nB;Khưn',
  );
});

test('the text is not normalised, so that columns are those of the file', () => {
  expect(decode(Buffer.from('ổ'.normalize('NFD'))).text).toHaveLength(3);
});

test('a text that quotes a little nonsense is not nonsense', () => {
  for (const text of [
    '«xã» Ba Bể – “Đảng bộ”…',
    'Đảng bộ XÃ… · ½ · §3 · 25 °C · © ®',
    'Vì sao? Ai làm?',
  ]) {
    expect(decode(Buffer.from(text)).problem).toBeUndefined();
  }
});

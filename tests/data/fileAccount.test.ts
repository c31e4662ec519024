import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { readFiles, SMALL_TERM, withFiles } from './smallTerm.ts';

const HEAD = SMALL_TERM['congresses.csv'].split('\n')[0];

function accountOf(text: string | Uint8Array) {
  const { files } = readFiles(withFiles({ 'congresses.csv': text }));
  return files.find(({ table }) => table === 'congresses');
}

test('every non-blank line is accepted, skipped with its reason, or rejected', () => {
  const text = [
    'sep=;',
    'Tiến độ đại hội',
    '',
    HEAD,
    '(1);(2);(3)',
    'BK-BT;;;',
    ';;;;;',
    'BK-BB;31/6/2020',
    HEAD,
    '"BK-BT-01;',
    'BK-BT-01-1;;;;;;;;;;"hai',
    '',
    'dòng"',
    ';Cộng;;;',
    'Ghi chú: tạm thời',
  ].join('\r\n');
  expect(accountOf(text)).toEqual({
    file: 'bk-2020-2025/congresses.csv',
    table: 'congresses',
    sha256: createHash('sha256').update(text).digest('hex'),
    encoding: 'UTF-8',
    delimiter: ';',
    lines: 12,
    accepted: 3,
    skipped: 7,
    rejected: 2,
    skips: [
      { line: 1, reason: 'separator' },
      { line: 2, reason: 'title' },
      { line: 4, reason: 'heading' },
      { line: 5, reason: 'numbering' },
      { line: 9, reason: 'heading' },
      { line: 14, reason: 'total' },
      { line: 15, reason: 'title' },
    ],
  });
});

test('a row of two lines counts as two, and blank lines inside it as none', () => {
  expect(accountOf(`${HEAD}\nBK-BT;;;;;;;;;;"một\n\nhai"\n`)).toMatchObject({
    lines: 3,
    accepted: 2,
    skipped: 1,
  });
});

test('lines that were left out for a quotation mark are rejected, but for the blank ones', () => {
  expect(accountOf(`${HEAD}\n"BK-BT\n\n \nx" y;\nBK-BB;`)).toMatchObject({
    lines: 4,
    accepted: 1,
    rejected: 2,
  });
});

test('two lines of heading are both skipped', () => {
  const text = 'Mã tổ chức;Ngày;\n;khai mạc;bế mạc\nBK-BT;1/6/2020;1/6/2020\n';
  expect(accountOf(text)).toMatchObject({ lines: 3, accepted: 1, skipped: 2, rejected: 0 });
});

test('a file that is refused as a whole has all its lines rejected', () => {
  expect(accountOf('PK\u0003\u0004\nx\n\ny')).toMatchObject({
    encoding: 'unknown',
    lines: 3,
    accepted: 0,
    skipped: 0,
    rejected: 3,
    skips: [],
  });
  expect(accountOf(`Mã;Mã\nBK-BT;x\nBK-BB;y`)).toMatchObject({ lines: 3, skipped: 1, rejected: 2 });
  expect(accountOf('')).toMatchObject({ lines: 0, accepted: 0, skipped: 0, rejected: 0 });
});

test.each([
  ['UTF-8', Buffer.from(SMALL_TERM['congresses.csv'])],
  ['UTF-8 BOM', Buffer.from(`\uFEFF${SMALL_TERM['congresses.csv']}`)],
  ['UTF-16LE', Buffer.from(`\uFEFF${SMALL_TERM['congresses.csv']}`, 'utf16le')],
  ['UTF-16BE', Buffer.from(`\uFEFF${SMALL_TERM['congresses.csv']}`, 'utf16le').swap16()],
])('names the encoding %s', (encoding, bytes) => {
  expect(accountOf(bytes)).toMatchObject({
    encoding,
    lines: 5,
    accepted: 4,
    skipped: 1,
    rejected: 0,
  });
});

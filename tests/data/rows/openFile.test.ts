import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { collectFindings } from '../../../src/data/findings.ts';
import { openFile } from '../../../src/data/rows/openFile.ts';

/** A file of congresses of these bytes, opened; `undefined` for a folder in its place. */
function open(content: string | Uint8Array | undefined, aliases = new Map<string, string>()) {
  const folder = mkdtempSync(join(tmpdir(), 'open-'));
  try {
    if (content === undefined) mkdirSync(join(folder, 'a.csv'));
    else writeFileSync(join(folder, 'a.csv'), content);
    const findings = collectFindings();
    const opened = openFile(folder, 'a.csv', 'congresses', aliases, findings);
    const told = findings
      .all()
      .map(
        ({ file, spot, fault }) => `${file} ${spot.line}:${spot.column}${spot.cell} ${fault.code}`,
      );
    return { opened, told };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const TEXT = 'Mã tổ chức,Số ý kiến\nBK,4\n';

test('a file that can be read is cut, with its checksum, encoding and separator', () => {
  const { opened, told } = open(TEXT);
  expect(told).toEqual([]);
  expect(opened).toMatchObject({
    file: 'a.csv',
    table: 'congresses',
    sha256: createHash('sha256').update(TEXT).digest('hex'),
    encoding: 'UTF-8',
    delimiter: ',',
    lines: 0,
  });
  expect(opened?.cut?.tokens.rows[1]).toEqual(['BK', '4']);
});

test("an office's own headings are known", () => {
  const aliases = new Map([['Nơi nào', 'code']]);
  const { opened } = open('Nơi nào,Số ý kiến\nBK,4\n', aliases);
  expect(opened?.cut?.heading.cells[0]?.column?.key).toBe('code');
});

test('where there are no bytes there is no file, and that is told', () => {
  expect(open(undefined)).toEqual({ opened: undefined, told: ['a.csv 1:1 not-a-file'] });
});

test('a file whose bytes are refused has its lines counted, and nothing is cut', () => {
  const { opened, told } = open('PK\u0003\u0004\nx\r\n \r\n\ry\rz');
  expect(told).toEqual(['a.csv 1:1 workbook']);
  expect(opened).toMatchObject({ encoding: 'unknown', delimiter: '', lines: 4 });
  expect(opened).not.toHaveProperty('cut');
});

test('lines of NUL bytes only are blank', () => {
  expect(open(Buffer.from('%PDF\n\0\0\n\0x')).opened?.lines).toBe(2);
});

test('a broken letter is told where it stands', () => {
  const bytes = Buffer.concat([Buffer.from('Mã tổ chức\nBK '), Buffer.from([0xff])]);
  expect(open(bytes)).toMatchObject({
    told: ['a.csv 2:4 broken-utf8'],
    opened: { encoding: 'UTF-8', lines: 2 },
  });
});

test('a file without a heading has its lines counted, in its encoding', () => {
  const { opened, told } = open('\uFEFFxin\n\nchào\n');
  expect(told).toEqual(['a.csv 1:1 no-heading']);
  expect(opened).toMatchObject({ encoding: 'UTF-8 BOM', delimiter: '', lines: 2 });
  expect(opened).not.toHaveProperty('cut');
});

test('a letter that was lost is warned of beside the file that is cut', () => {
  const { opened, told } = open('Mã tổ chức,Ghi chú\nBK,T?nh\n');
  expect(told).toEqual(['a.csv 2:5 lost-letters']);
  expect(opened?.cut?.tokens.rows[1]).toEqual(['BK', 'T?nh']);
});

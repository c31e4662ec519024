import { expect, test } from 'vitest';
import { collectFindings } from '../../../src/data/findings.ts';
import type { TableName } from '../../../src/data/records.ts';
import { cutText } from '../../../src/data/rows/cutText.ts';
import type { CutFile } from '../../../src/data/rows/readSheet.ts';

/** The cut file, and what was told, as "2:1 no-heading". */
function cut(
  text: string,
  table: TableName = 'congresses',
): { file: CutFile | undefined; told: string[]; messages: string[] } {
  const findings = collectFindings();
  const file = cutText(text, 'a.csv', table, new Map(), findings);
  const all = findings.all();
  return {
    file,
    told: all.map(({ spot, fault }) => `${spot.line}:${spot.column} ${spot.cell} ${fault.code}`),
    messages: all.map(({ fault }) => fault.message.en),
  };
}

const HEADING = ['Mã tổ chức', 'Ngày khai mạc', 'Số ý kiến'];

test.each([[';'], [','], ['\t']])('the separator %j is found', (separator) => {
  const { file, told } = cut(`${HEADING.join(separator)}\nBK${separator}\n`);
  expect(told).toEqual([]);
  expect(file).toMatchObject({
    file: 'a.csv',
    table: 'congresses',
    delimiter: separator,
    separatorLine: false,
    heading: { record: 0, score: 3 },
  });
  expect(file?.tokens.rows[1]).toEqual(['BK', '']);
});

test('the separator under which more columns are named is the one, however rare', () => {
  const title = 'Biểu, số, một, hai, ba, bốn, năm\n';
  expect(cut(`${title}Ngày khai mạc;Số ý kiến\n`).file?.delimiter).toBe(';');
  expect(cut('Ngày khai mạc,Ghi chú;Số ý kiến;Ngày bế mạc\n').file?.delimiter).toBe(';');
  expect(cut('Ngày khai mạc;Ghi chú,Số ý kiến,Ngày bế mạc\n').file?.delimiter).toBe(',');
});

test('of two separators under which all is named, the more frequent is the one', () => {
  const text = 'Mã tổ chức;Ngày khai mạc\nMã tổ chức,Ngày bế mạc,Số ý kiến\n';
  expect(cut(`${text};;;;\n`).file?.delimiter).toBe(';');
  expect(cut(`${text},,,,\n`).file?.delimiter).toBe(',');
  const half = 'Ngày khai mạc;Ghi chú\nNgày bế mạc,Số ý kiến\n';
  expect(cut(`${half};;;;\n`).file?.delimiter).toBe(';');
  expect(cut(`${half},,,,\n`).file?.delimiter).toBe(',');
});

test('a single column is no reason to stop, though the table requires no other', () => {
  const text = 'Mã tổ chức;;;;;;;\nMã tổ chức,Ngày khai mạc,Số ý kiến\n';
  expect(cut(text).file?.delimiter).toBe(',');
});

test('which separator is the more frequent is told by the first 3,000 characters', () => {
  const half = 'Ngày khai mạc;Ghi chú\nNgày bế mạc,Số ý kiến\n;;;;';
  expect(cut(`${half}${' '.repeat(3000)}${','.repeat(99)}\n`).file?.delimiter).toBe(';');
});

test('a separator that the first line names goes before the more frequent one', () => {
  const text = 'Mã tổ chức;Ngày khai mạc\nMã tổ chức,Ngày bế mạc,Số ý kiến\n';
  const { file } = cut(`sep=,\n${text}`);
  expect([file?.delimiter, file?.separatorLine]).toEqual([',', true]);
  expect(cut(`sep=;\n${text},,,,\n`).file?.delimiter).toBe(';');
});

test.each([
  ['', '1:1  no-heading'],
  ['xin\nchào', '1:1  no-heading'],
  ['\n \n  xin\nchào', '3:1  no-heading'],
  ['\r\rxin', '3:1  no-heading'],
  ['Ngày khai mạc', undefined],
  ['Mã tổ chức', undefined],
])('the text %j is told at %s', (text, expected) =>
  expect(cut(text).told).toEqual(expected === undefined ? [] : [expected]),
);

test('the required columns are those that are told', () =>
  expect(cut('xin', 'plan').messages[0]).toContain(
    'with the columns "Mã cấp" (level), "Tên cấp" (name), "Hạn',
  ));

test('one known word that stands alone is a title, where two columns are required', () => {
  expect(cut('Hạn\n', 'plan').told).toEqual(['1:1  no-heading']);
  expect(cut('Hạn;;\n', 'plan').told).toEqual(['1:1  no-heading']);
  expect(cut('Mã nhóm\n', 'categories').told).toEqual(['1:1  no-heading']);
  expect(cut('Hạn;Gì\n', 'plan').told).toEqual([]);
  expect(cut('Hạn;Mã cấp\n', 'plan').told).toEqual([]);
});

test.each([
  ['Mã tổ chức\n<<<<<<< HEAD\nBK', '2:1  merge-conflict'],
  ['Mã tổ chức\nBK\n>>>>>>> them', '3:1  merge-conflict'],
  ['Mã tổ chức\n<<<<<<<\nBK', '2:1  merge-conflict'],
  ['Mã tổ chức\n<<<<<<<<\nBK', undefined],
  ['Mã tổ chức\n<<<<<<\nBK', undefined],
  ['Mã tổ chức\nBK <<<<<<< HEAD', undefined],
])('in %j the marks of a merge are told at %s', (text, expected) => {
  const { told, file } = cut(text);
  expect(told).toEqual(expected === undefined ? [] : [expected]);
  expect(file === undefined).toBe(expected !== undefined);
});

test('the marks of a merge are told as they stand', () =>
  expect(cut('<<<<<<< HEAD').messages[0]).toContain('("<<<<<<<")'));

test('without a heading, lines whose quotation marks do not close are told instead', () => {
  const { told, file } = cut('"Mã tổ chức;Ngày khai mạc\nBK;20/8/2020\n');
  expect(told.map((line) => line.split(' ').at(-1))).toEqual(['unclosed-quote']);
  expect(file).toBeUndefined();
});

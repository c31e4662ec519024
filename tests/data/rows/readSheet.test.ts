/** Whole files of congresses: what becomes of each record, what is told, and where. */
import { expect, test } from 'vitest';
import { anything } from '../../../src/data/cells/lookups.ts';
import { collectFindings } from '../../../src/data/findings.ts';
import type { TableName } from '../../../src/data/records.ts';
import { cutText } from '../../../src/data/rows/cutText.ts';
import { readSheet } from '../../../src/data/rows/readSheet.ts';
import { LOOKUPS } from './congressRows.ts';

/** Each record as a letter: blank, accepted, skipped, rejected. */
const FATES = '.asr';

function read(text: string, { table = 'congresses' as TableName, lookups = LOOKUPS } = {}) {
  const findings = collectFindings();
  const cut = cutText(text, 'a.csv', table, new Map(), findings);
  if (!cut) throw new RangeError('The text has no heading.');
  const { sheet, rows, whole } = readSheet(cut, () => new Set(), lookups, findings);
  const all = findings.all();
  return {
    fates: [...sheet.fates].map((fate) => FATES[fate]).join(''),
    skips: sheet.skips.map(({ line, reason }) => `${line} ${reason}`),
    told: all.map(({ spot, fault }) => `${spot.line}:${spot.column} ${spot.cell} ${fault.code}`),
    codes: rows.map(({ cells }) => cells['code']),
    bad: rows.map(({ bad }) => Object.fromEntries(bad)),
    cells: rows.map(({ cells }) => cells),
    whole,
  };
}

const HEAD = 'Mã tổ chức;Ngày khai mạc;Số ý kiến';

test('every record below the heading is read, blank ones are not', () => {
  const { fates, skips, told, codes, whole } = read(`${HEAD}\nBK;20/8/2020;4\n;;\n\nBT;;\n`);
  expect([fates, skips, told]).toEqual(['sa..a.', ['1 heading'], []]);
  expect([codes, whole]).toEqual([['BK', 'BT'], true]);
});

test.each([
  ['BIỂU 1', 'ssa', ['1 title', '2 heading']],
  ['sep=;', 'ssa', ['1 separator', '2 heading']],
  ['sep=;\nBIỂU 1', 'sssa', ['1 separator', '2 title', '3 heading']],
  ['BIỂU 1\n;;\n\nTính đến 30/6/2020;;', 's..ssa', ['1 title', '4 title', '5 heading']],
])('above the heading stand %j', (above, fates, skips) => {
  expect(read(`${above}\n${HEAD}\nBK;;4`)).toMatchObject({ fates, skips, told: [], whole: true });
});

test('both lines of a heading are skipped as heading', () => {
  const { fates, skips, codes } = read('BIỂU\nMã tổ chức;Đại biểu;\n;Triệu tập;Dự\nBK;180;178');
  expect([fates, codes]).toEqual(['sssa', ['BK']]);
  expect(skips).toEqual(['1 title', '2 heading', '3 heading']);
});

test.each([
  ['BK;20/8/2020;4', false],
  ['BK;20/8/2020;Tốt', true],
  ['BK;20/8/2020;4;Tốt', false],
  ['BK;x;y;4', true],
  ['BK;20/8/2020;;', true],
  ['Tháng 8;năm 2020', true],
  ['Biểu 1;2020', true],
  ['Tháng 8;năm 2020; ', true],
  [' ;1;2;3', false],
])('a line %j above the heading may be a title: %s', (line, title) => {
  const { fates, told, whole, codes } = read(`${line}\n${HEAD}\nBK;;4`);
  expect(whole).toBe(title);
  expect(told).toEqual(title ? [] : ['1:1 A1 rows-above-heading']);
  // Nothing of a file is read whose heading is not above all of its rows.
  expect([fates, codes]).toEqual(title ? ['ssa', ['BK']] : ['srr', []]);
});

test('the cells of the heading are no data, whatever digits they have', () => {
  const { whole } = read('Mã tổ chức (1);Ngày khai mạc (2);Số ý kiến (3)\nBK;;4');
  expect(whole).toBe(true);
});

test('control characters above the rows are told at their lines', () => {
  const { told } = read(`BI\u0002ỂU\nTốt\n${HEAD};x\u0003\nBK;;4`);
  expect(told.filter((text) => text.includes('control'))).toEqual([
    '1:1 A1 control-character',
    '3:1 A3 control-character',
  ]);
});

test('faults of the heading are told at its cell, and errors keep the rows from being read', () => {
  const { told, fates, codes, whole } = read('BIỂU\nMã;Mã tổ chức;Gì\nBK;BK;4');
  expect(told).toEqual(['2:4 B2 duplicate-column', '2:15 C2 unknown-column']);
  expect([fates, codes, whole]).toEqual(['ssr', [], false]);
  expect(read('Mã;Gì\nBK;4')).toMatchObject({ told: ['1:4 B1 unknown-column'], whole: true });
});

test('a fault of the heading as a whole is told at its line', () => {
  expect(read('BIỂU\nNgày khai mạc;Số ý kiến\n20/8/2020;4').told).toEqual([
    '2:1 A2 missing-column',
  ]);
});

test('in a heading of two lines the lower is told, where it says something', () => {
  const text = 'Mã tổ chức;Đại biểu;;Gì\n;Triệu tập;Dự; \nBK;180;178;x';
  expect(read(text).told).toEqual(['1:22 D1 unknown-column']);
  const lower = 'Mã tổ chức;Đại biểu;;\n;Triệu tập;Dự;Gì\nBK;180;178;x';
  expect(read(lower).told).toEqual(['2:15 D2 unknown-column']);
});

test('numbers of columns are skipped right under the heading only', () => {
  const { fates, skips } = read(`${HEAD}\n\n(1);(2);(3)\nBK;;4\n(1);(2);(3)`);
  expect(fates).toBe('s.sar');
  expect(skips).toEqual(['1 heading', '3 numbering']);
});

test('totals, notes and the heading again are skipped, each for its reason', () => {
  const lines = ['BK;;4', 'Tổng cộng;;4', 'Ghi chú: tạm tính', HEAD, 'BT;;5'];
  const { fates, skips, told, codes } = read(`${HEAD}\n${lines.join('\n')}`);
  expect([fates, codes]).toEqual(['sasssa', ['BK', 'BT']]);
  expect(skips.slice(1)).toEqual(['3 total', '4 title', '5 heading']);
  expect(told).toEqual(['4:1 A4 line-outside-table']);
});

test('names below a signature are skipped until a row of data comes', () => {
  const footer = 'T/M BAN THƯỜNG VỤ\nBÍ THƯ';
  expect(read(`${HEAD}\nBK;;4\n${footer}\nNguyễn Văn A`).fates).toBe('sasss');
  expect(read(`${HEAD}\nBK;;4\n${footer}\nBT-01;;5\nNguyễn Văn A`).fates).toBe('sassrr');
  expect(read(`${HEAD}\nBK;;4\n${footer}\nBT;;5\nNguyễn Văn A`).fates).toBe('sassar');
});

test('a name is skipped below a signature only', () => {
  expect(read(`${HEAD}\nNguyễn Văn A\nBK;;4`).fates).toBe('sra');
  expect(read(`${HEAD}\nBK;;4\nTổng cộng;;4\nNguyễn Văn A`).fates).toBe('sasr');
});

test('a row without a code is a row all the same, and lacks it', () => {
  const { fates, told } = read(`${HEAD}\n;20/8/2020;4`);
  expect([fates, told]).toEqual(['sr', ['2:1 A2 missing-value']]);
});

test('a cell that cannot be read is told in every row that has it', () => {
  const { fates, told } = read(`${HEAD}\nBK;31/6/2020;4\nBT;20/8/2020;4\nBB;31/6/2020;4`);
  expect(fates).toBe('srar');
  expect(told).toEqual(['2:4 B2 impossible-date', '4:4 B4 impossible-date']);
});

test('a row is known by its code, wherever that stands', () => {
  const text = 'Ghi chú;Mã tổ chức;Số ý kiến\nTổng cộng; BK ;4\nTổng cộng;;4';
  expect(read(text)).toMatchObject({ fates: 'sas', codes: ['BK'] });
});

test('a unit that the organisations know is a row, be it called like a total', () => {
  expect(read(`${HEAD}\nTONG;;4`).fates).toBe('sa');
  // Where they could not be read, nothing is known of it.
  expect(read(`${HEAD}\nTONG;;4`, { lookups: { ...LOOKUPS, units: anything } }).fates).toBe('ss');
  // A table of other things has no units.
  expect(read('Mã cấp;Tên cấp;Hạn\nTONG;;', { table: 'plan' }).fates).toBe('ss');
});

test('from the heading of another table on nothing is read', () => {
  const other = 'Mã tổ chức;Chức danh;Số bầu được';
  const { fates, told, codes, whole } = read(`${HEAD}\nBK;;4\n\n${other}\nBT;bí thư;1\n;;`);
  expect([fates, codes, whole]).toEqual(['sa.rr.', ['BK'], false]);
  expect(told).toEqual(['4:1 A4 second-table']);
});

test('titles that stand above another table are no faults of their own', () => {
  const other = 'Mã tổ chức;Chức danh;Số bầu được';
  for (const title of [
    'BẦU CỬ',
    'II. Bầu cử',
    'BẦU CỬ\n\n;;\nII. Kết quả',
    'Lưu ý: bầu cử\nBẦU CỬ',
  ]) {
    const { told, whole } = read(`${HEAD}\nBK;;4\n${title}\n${other}\nBT;bí thư;1`);
    expect(
      told.map((text) => text.split(' ')[2]),
      title,
    ).toEqual(['second-table']);
    expect(whole).toBe(false);
  }
  const { told, codes, whole } = read(`${HEAD}\nBK;;4\nBẦU CỬ\nBT;;5\n${other}`);
  expect(told.map((text) => text.split(' ')[2])).toEqual(['line-outside-table', 'second-table']);
  expect([codes, whole]).toEqual([['BK', 'BT'], false]);
  expect(read(`${HEAD}\nBK;;4\nBẦU CỬ`)).toMatchObject({ fates: 'sar', whole: true });
});

test('a total does not hide the table below it', () => {
  const { told } = read(`${HEAD}\nBK;;4\nTổng cộng;;4\nBẦU CỬ\nMã tổ chức;Chức danh;Số bầu được`);
  expect(told).toEqual(['5:1 A5 second-table']);
  const { fates, skips } = read(`${HEAD}\nBK;;4\nTổng cộng;;4\nMã tổ chức;Chức danh;Số bầu được`);
  expect([fates, skips]).toEqual(['sasr', ['1 heading', '3 total']]);
});

test('a line that is told for itself is told beside the table below it', () => {
  const { told } = read(`${HEAD}\nBK;;4\nTổng cộng;Khối;4\nMã tổ chức;Chức danh;Số bầu được`);
  expect(told.map((text) => text.split(' ')[2])).toEqual(['line-outside-table', 'second-table']);
});

test('a line that was left out for its quotation marks is rejected, what it seems to say stays known', () => {
  const { fates, told, codes, bad } = read(`${HEAD}\nBK;;4\nBT;"20/8/2020;5\nBB;;6`);
  expect([fates, codes]).toEqual(['sara', [undefined, 'BK', 'BB']]);
  expect(told).toEqual(['3:4 B3 unclosed-quote']);
  expect(bad[0]).toEqual({ code: 'BT', opened: '20/8/2020', comments: '5' });
  expect(read(`${HEAD}\n" BT" x`).bad[0]).toEqual({ code: 'BT x', opened: '', comments: '' });
});

test('columns that the file does not have are what a blank cell of them stands for', () => {
  const { cells } = read(`${HEAD};Tạm dừng\nBK;;4;x`);
  expect(cells[0]).toMatchObject({ suspended: true, formation: 'elected' });
  const [congress] = read(`${HEAD}\nBK;;4`).cells;
  expect(congress).toMatchObject({ suspended: false, formation: 'elected' });
  expect(congress).not.toHaveProperty('note');
});

test('letters that must be tidied are looked for only in files that hold some', () => {
  const { cells, told } = read('Mã tổ chức;Ghi chú\nBK;T\u200Bốt');
  expect([cells[0]?.['note'], told]).toEqual(['Tốt', ['2:4 B2 invisible-character']]);
});

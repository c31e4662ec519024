import { expect, test } from 'vitest';
import { collectFindings } from '../../../src/data/findings.ts';
import type { TableName } from '../../../src/data/records.ts';
import { readColumns, readRow, type ReadRow } from '../../../src/data/rows/readRow.ts';
import { LOOKUPS, lastRow } from './congressRows.ts';

const CON = 'Mã tổ chức;Ngày khai mạc;Số ý kiến;Ghi chú';
const ORG = 'code;name;level;parent;kind;members';

/** What was read of a row, and the faults with their places. */
function read(
  text: string,
  table: TableName = 'congresses',
  absent: readonly (readonly [string, string | boolean])[] = [],
  unusual = true,
): { row: ReadRow; told: string[]; messages: string[] } {
  const findings = collectFindings();
  const ref = lastRow(text, ';', table);
  const columns = readColumns(ref.sheet.layout);
  const row = readRow(ref, { lookups: LOOKUPS, findings, unusual, absent, columns });
  const all = findings.all();
  return {
    row,
    told: all.map(({ fault, spot }) => `${spot.cell} ${fault.severity} ${fault.code}`),
    messages: all.map(({ fault }) => fault.message.en),
  };
}

test('a row is its cells by column, with its place', () => {
  const { row, told } = read(`${CON}\n BK ;20/8/2020;4; Tốt `);
  expect(row.cells).toEqual({
    place: { file: 'congresses.csv', line: 2 },
    code: 'BK',
    opened: Temporal.PlainDate.from('2020-08-20'),
    comments: 4,
    note: 'Tốt',
  });
  expect([...row.bad]).toEqual([]);
  expect(told).toEqual([]);
});

test('blank cells and dashes are no properties, and columns that are absent have their value', () => {
  const { row, told } = read(`${CON}\nBK;–;-;-`, 'congresses', [['suspended', false]]);
  expect(told).toEqual([]);
  const place = { file: 'congresses.csv', line: 2 };
  expect(row.cells).toEqual({ place, code: 'BK', note: '-', suspended: false });
});

test('a name that a spreadsheet could not find lost no letter', () => {
  const { told } = read(`${ORG}\nBK;#NAME?;tinh;;;`, 'organizations');
  expect(told).toEqual(['B2 error spreadsheet-error']);
});

test('of a code with spaces only those around it are left out', () => {
  const { messages } = read(`${CON}\n B  K\u200B ;;;`);
  expect(messages[0]).toMatch(/^"B  K<U\+200B>" under "Mã tổ chức"/);
});

test('two dashes are no dash', () =>
  expect(read(`${CON}\nBK;;--;`).told).toEqual(['C2 error not-a-number']));

test('what a blank cell stands for is its value', () => {
  const { row } = read('code;name;level;parent;pilot\nBK;Bắc Kạn;tinh;;', 'organizations');
  expect(row.cells).toMatchObject({ pilot: false });
  expect(row.cells).not.toHaveProperty('parent');
});

test('each cell that cannot be read is told and kept as it stands', () => {
  const { row, told } = read(`${CON}\n;31/6/2020; bốn ;Tốt`);
  expect([...row.bad]).toEqual([
    ['code', ''],
    ['opened', '31/6/2020'],
    ['comments', ' bốn '],
  ]);
  expect(row.cells).toEqual({ place: { file: 'congresses.csv', line: 2 }, note: 'Tốt' });
  expect(told.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
    'A2 error',
    'B2 error',
    'C2 error',
  ]);
});

test('a blank cell is told with its column', () =>
  expect(read(`${CON}\n;;4;Tốt`).messages).toEqual([
    'The cell under "Mã tổ chức" is blank. Expected: a value in every row of this column.',
  ]));

test('a row whose shape is wrong has that fault only, and none of its cells', () => {
  const { row, told } = read(`${CON}\nBK;31/6/2020;4;Tốt;;9`);
  expect(row.cells).toEqual({});
  expect([...row.bad]).toEqual([
    ['code', 'BK'],
    ['opened', '31/6/2020'],
    ['comments', '4'],
    ['note', 'Tốt'],
  ]);
  expect(told).toEqual(['F2 error extra-cell']);
});

test('cells that a line lacks are blank among the refused', () => {
  const { row } = read('Mã cấp;Tên cấp;Bắt đầu;Hạn\nhuyen', 'plan');
  expect([...row.bad].map(([, text]) => text)).toEqual(['huyen', '', '', '']);
});

test.each([
  ['#N/A', 'spreadsheet-error'],
  ['###', 'hidden-number'],
  ['"“20/8/2020”"', 'curly-quotes'],
  ['"“4"', undefined],
])('the day %s is the fault %s', (cell, expected) => {
  const { told } = read(`${CON}\nBK;${cell};4;Tốt`, 'congresses', [], false);
  expect(told[0]).toContain(expected ?? 'error');
  expect(told.join().includes('curly')).toBe(expected === 'curly-quotes');
});

test('text that begins with # may be text', () =>
  expect(read(`${CON}\nBK;;4;# Tốt`).row.cells).toMatchObject({ note: '# Tốt' }));

test('curly quotation marks inside a cell, or at one end, are not what is told', () => {
  expect(read(`${CON}\nBK;x “4”;;`).told).toEqual(['B2 error bad-date']);
  expect(read(`${CON}\nBK;“4” x;;`).told).toEqual(['B2 error bad-date']);
});

test('text in place of a formula is refused, even where any text may stand', () =>
  expect(read(`${CON}\nBK;;4;#REF!`).told).toEqual(['D2 error spreadsheet-error']));

test('a cell is as long as a cell of Excel, and no longer', () => {
  expect(read(`${CON}\nBK;;4;${'a'.repeat(32_767)}`).told).toEqual([]);
  const { told, messages } = read(`${CON}\nBK;;4;${'a'.repeat(32_768)}`);
  expect(told).toEqual(['D2 error cell-too-long']);
  expect(messages[0]).toContain('has 32768 characters');
});

test.each([
  ['Chi bộ B?', ['B2 warning lost-letters']],
  ['S? Bình', ['B2 warning lost-letters']],
  ['B?nh', []],
  ['Bình ?', []],
])('the name %j is told as %j', (name, expected) => {
  const { row, told } = read(`${ORG}\nBK;${name};tinh;;;`, 'organizations');
  expect(told).toEqual(expected);
  expect(row.cells).toMatchObject({ name });
});

test('a note may ask', () => expect(read(`${CON}\nBK;;;Vì sao?`).told).toEqual([]));

test('a code in curly quotation marks is told how it is written', () =>
  expect(read(`${ORG}\n“BK”;Bắc Kạn;tinh;;;`, 'organizations').messages[0]).toContain(
    'that are not the straight ones',
  ));

test('what cannot be seen is left out of text with a warning, and stays in a code', () => {
  const name = read(`${ORG}\nBK;Bắc\u200B Kạn;tinh;;;`, 'organizations');
  expect(name.told).toEqual(['B2 warning invisible-character']);
  expect(name.messages[0]).toContain('U+200B');
  expect(name.row.cells).toMatchObject({ name: 'Bắc Kạn' });
  const note = read(`${CON}\nBK;;4;Tốt\u200B\u00A0`);
  expect(note.told).toEqual(['D2 warning invisible-character']);
  expect(note.row.cells).toMatchObject({ note: 'Tốt' });
  const count = read(`${CON}\nBK;;4\u200B;`);
  expect(count.told).toEqual([]);
  expect(count.row.cells).toMatchObject({ comments: 4 });
  const code = read(`${ORG}\n\t BK\u200B ;Bắc Kạn;tinh;;;`, 'organizations');
  expect(code.told).toEqual(['A2 error invisible-character']);
  expect(code.row.cells).not.toHaveProperty('code');
});

test('a code loses the blanks around it and is put together', () => {
  const code = read(`${ORG}\n\t ĐB-BẮC \t;Bắc Kạn;tinh;;;`.normalize('NFD'), 'organizations');
  expect(code.told).toEqual([]);
  expect(code.row.cells).toMatchObject({ code: 'ĐB-BẮC' });
});

test('a file of plain letters is not tidied', () =>
  expect(read(`${CON}\nBK;;4;To\u0302t`, 'congresses', [], false).row.cells).toMatchObject({
    note: 'To\u0302t',
  }));

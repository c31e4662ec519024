import { expect, test } from 'vitest';
import { headingOf } from '../../../src/data/headings/findHeading.ts';
import { contractNames } from '../../../src/data/headings/headingNames.ts';
import { layoutOf } from '../../../src/data/headings/layout.ts';
import type { TableName } from '../../../src/data/records.ts';
import { TABLES } from '../../../src/data/tables.ts';

function layout(line: string, table: TableName = 'congresses') {
  const heading = headingOf(line.split(';'), 0, contractNames(table));
  return layoutOf(heading, TABLES[table]);
}

/** "error missing-column at 2". */
function told(line: string, table: TableName = 'congresses'): string[] {
  return layout(line, table).faults.map(
    ({ fault, index }) => `${fault.severity} ${fault.code} at ${index}`,
  );
}

function messages(line: string, table: TableName = 'congresses'): string[] {
  return layout(line, table).faults.map(({ fault }) => `${fault.message.en} ${fault.hint.en}`);
}

test('columns stand where their headings do, and what has none is known', () => {
  const { layout: found, faults } = layout('STT;;Mã tổ chức; ;Ngày khai mạc;;');
  expect(faults).toEqual([]);
  expect(found).toMatchObject({ width: 5, unheaded: [1, 3] });
  expect(found.columns.map(({ column, index, heading }) => [column.key, index, heading])).toEqual([
    ['code', 2, 'Mã tổ chức'],
    ['opened', 4, 'Ngày khai mạc'],
  ]);
});

test('a heading has at most 200 columns', () => {
  const wide = (count: number) => `Mã tổ chức${';x'.repeat(count - 1)};;`;
  expect(told(wide(200))).toHaveLength(199);
  expect(told(wide(201))).toEqual(['error too-many-columns at undefined']);
  expect(messages(wide(201))[0]).toContain('has 201 columns');
  expect(layout(wide(201)).layout).toEqual({ columns: [], width: 0, unheaded: [] });
});

test.each([
  ['Mã tổ chức;Ngày khai mạc;Ngày bế mạc', []],
  ['Mã tổ chức;Mã', ['error duplicate-column at 1']],
  ['Mã tổ chức;Ngày đại hội;Ngày khai mạc', ['error duplicate-column at 2']],
  ['Mã tổ chức;Ngày bế mạc;Ngày đại hội', ['error duplicate-column at 2']],
  ['Mã tổ chức;Ngày đại hội;Ghi chú', []],
  ['Mã tổ chức;Ghi chú;Ngày đại hội', []],
  ['Mã;Mã tổ chức;Mã số', ['error duplicate-column at 1', 'error duplicate-column at 2']],
])('under %j the columns that say the same are %j', (line, expected) =>
  expect(told(line)).toEqual(expected),
);

test('a column that says the same is told with the first of its kind', () =>
  expect(messages('Mã;Mã tổ chức;Mã số')[1]).toContain(
    '"Mã số" means the same as the column "Mã"',
  ));

test.each([
  ['Ngày khai mạc;Ngày bế mạc', ['error missing-column at undefined']],
  // The one unknown heading stands for the one missing column.
  ['Đơn vị nào;Ngày bế mạc', ['error missing-column at 0']],
  // Of two the one that is nearly its heading, else none.
  ['Gì;Mã tổ chứx;Ngày bế mạc', ['error missing-column at 1', 'notice unknown-column at 0']],
  [
    'Gì;Ngày bế mạc;Nơi chốn nào',
    [
      'error missing-column at undefined',
      'notice unknown-column at 0',
      'notice unknown-column at 2',
    ],
  ],
  ['Mã tổ chức;Gì; ;STT', ['notice unknown-column at 1']],
  ['Mã tổ chức;Ngày khai mạx', ['warning unknown-column at 1']],
  ['Mã tổ chức;Ngày khai mạc;Ngày khai mạx', ['notice unknown-column at 2']],
])('under %j is told %j', (line, expected) => expect(told(line)).toEqual(expected));

test('two missing columns need more than one unknown heading to stand for one of them', () => {
  expect(told('Mã cấp;Gì', 'plan')).toEqual([
    'error missing-column at undefined',
    'error missing-column at undefined',
    'notice unknown-column at 1',
  ]);
  expect(told('Mã cấp;Tên cấx', 'plan')).toEqual([
    'error missing-column at 1',
    'error missing-column at undefined',
  ]);
});

test('a missing column is told with the heading that may stand for it', () => {
  const [first] = messages('Mã tổ chứx;Ngày bế mạc');
  expect(first).toContain('"Mã tổ chứx" is not known');
  expect(first).toContain('"Mã tổ chức" (code)');
});

test('an unknown heading is told in one line, with the column that may be meant', () => {
  const [first] = messages('Mã tổ chức; Ngày \n khai  mạx ');
  expect(first).toContain('"Ngày khai mạx"');
  expect(first).toContain('"Ngày khai mạc" (opened)');
});

test.each([
  ['plan', 'Mã tổ chức;Nhiệm vụ;Hạn', ['error wrong-table at undefined']],
  ['congresses', 'Mã tổ chức;Nhiệm vụ;Nội dung;Hạn', ['error wrong-table at undefined']],
  ['tasks', 'Mã tổ chức;Nhiệm vụ;Nội dung;Hạn', []],
  // With all that it requires a table is taken for itself, unless another has two columns more.
  ['congresses', 'Mã tổ chức;Nhiệm vụ', ['notice unknown-column at 1']],
  ['tasks', 'Mã tổ chức;Ngày khai mạc', ['error wrong-table at undefined']],
  ['tasks', 'Mã tổ chức;Gì', ['error missing-column at 1']],
] as const)('in place of %s the headings %s are told as %j', (table, line, expected) =>
  expect(told(line, table)).toEqual(expected),
);

test('another table must have all that it requires', () => {
  expect(told('Triệu tập;Dự;Số ý kiến', 'plan').map((text) => text.split(' ')[1])).toEqual([
    'missing-column',
    'missing-column',
    'missing-column',
    'unknown-column',
    'unknown-column',
    'unknown-column',
  ]);
});

test('another table is told by its name', () => {
  const [message] = messages('Mã tổ chức;Nhiệm vụ;Nội dung;Hạn');
  expect(message).toContain('those of the table tasks (Tasks)');
  expect(message).toContain('Expected: the table congresses');
});

import { expect, test } from 'vitest';
import {
  findHeading,
  headingOf,
  isComplete,
  type Heading,
} from '../../../src/data/headings/findHeading.ts';
import { contractNames } from '../../../src/data/headings/headingNames.ts';
import type { TableName } from '../../../src/data/records.ts';

function found(text: string, table: TableName = 'congresses'): Heading | undefined {
  return findHeading(
    text.split('\n').map((line) => line.split(';')),
    contractNames(table),
  );
}

/** "1+2: code opened . ?": record, height, and each cell (`.` blank, `?` unknown, `#` a running number). */
function brief(text: string, table: TableName = 'congresses'): string | undefined {
  const heading = found(text, table);
  return heading && `${heading.record}+${heading.height}: ${cellsOf(heading)}`;
}

function cellsOf({ cells }: Heading): string {
  return cells
    .map(({ column, ignored, blank }) => column?.key ?? (ignored ? '#' : blank ? '.' : '?'))
    .join(' ');
}

test.each([
  ['', undefined],
  ['Xin chào', undefined],
  ['Số\nnội dung', undefined],
  ['Mã tổ chức;Ngày khai mạc\nBK;20/8/2020', '0+1: code opened'],
  ['BIỂU 1\n;\nSTT;Mã tổ chức; ;Gì', '2+1: # code . ?'],
  // Of several lines the one that names most, the topmost of equals.
  ['Mã tổ chức\nMã tổ chức;Ngày khai mạc', '1+1: code opened'],
  ['Ngày khai mạc;Gì\nNgày khai mạc;Ngày bế mạc;Số ý kiến', '1+1: opened closed comments'],
  ['Mã tổ chức;Ngày khai mạc\nBK;1\nMã tổ chức;Ngày khai mạc;Ghi chú', '0+1: code opened'],
  ['Ngày khai mạc\nGì\nNgày bế mạc', '0+1: opened'],
  ['Ngày khai mạc\nGì\nMã tổ chức;Ngày bế mạc', '2+1: code closed'],
  // Two lines.
  [';Đại biểu;\nMã tổ chức;Triệu tập;Dự', '1+1: code delegatesSummoned delegatesPresent'],
  ['Mã tổ chức;Đại biểu;\n;Triệu tập;Dự', '0+2: code delegatesSummoned delegatesPresent'],
  ['Mã tổ chức;Đại biểu\n;Triệu tập;Dự', '0+2: code delegatesSummoned delegatesPresent'],
  ['Mã tổ chức;Ngày đại hội;\n;khai mạc;bế mạc', '0+2: code opened closed'],
  ['Mã tổ chức;Ngày đại hội;Ngày đại hội\n;khai mạc;bế mạc', '0+2: code opened closed'],
  ['Mã tổ chức;Ngày đại hội;Ghi chú\n;khai mạc;', '0+1: code date note'],
  ['Mã tổ chức;Ngày khai mạc\nBK;20/8/2020;4', '0+1: code opened'],
  ['Mã tổ chức;Số ý kiến;\nBK;4;Ngày khai mạc', '0+1: code comments .'],
  ['Mã tổ chức\n;Ngày khai mạc;Gì', '0+2: code opened ?'],
  ['Mã tổ chức;Đại biểu\n;Triệu tập;Dự;', '0+2: code delegatesSummoned delegatesPresent .'],
  // Text below a heading that stands by itself is no part of it.
  ['Ngày khai mạc;Số ý kiến;;\nBK;;Ngày bế mạc;Ghi chú', '0+1: opened comments . .'],
  ['Ngày đại hội;;;Số ý kiến\nx;bế mạc;Ghi chú;', '0+1: date . . comments'],
  ['Ngày đại hội;Số ý kiến;;\nkhai mạc;;Ghi chú;Ngày bế mạc', '1+1: opened . note closed'],
  [
    'Ngày đại hội;Số ý kiến;;;Đại biểu dự\nkhai mạc;bế mạc;Ghi chú;;',
    '0+1: date comments . . delegatesPresent',
  ],
  ['Mã tổ chức;Ngày đại hội\n;khai mạc;bế mạc', '0+2: code opened closed'],
  // A group has a part beside it, below a blank cell or below the same words.
  ['Mã tổ chức;Ngày đại hội;;\n;khai mạc;Gì;Ghi chú', '0+1: code date . .'],
  ['Mã tổ chức;Ngày đại hội;Ngày đại hội\n;;bế mạc', '0+1: code date date'],
  ['Gì;Ngày đại hội;Ghi chú\nMã tổ chức;bế mạc;', '0+1: ? date note'],
])('the heading of %j is %s', (text, expected) => expect(brief(text)).toBe(expected));

test('a heading is looked for in 40 lines', () => {
  expect(brief(`${'x\n'.repeat(39)}Mã tổ chức;Ngày khai mạc`)).toBe('39+1: code opened');
  expect(brief(`${'x\n'.repeat(40)}Mã tổ chức;Ngày khai mạc`)).toBeUndefined();
});

test('the score counts each column once', () => {
  const names = contractNames('congresses');
  const heading = headingOf(['Mã', 'Mã tổ chức', 'STT', '', 'Số ý kiến', 'Gì'], 7, names);
  expect(heading).toMatchObject({ record: 7, height: 1, score: 2 });
  expect(cellsOf(heading)).toBe('code code # . comments ?');
  expect(found('Mã tổ chức;Đại biểu;\n;Triệu tập;Dự')?.score).toBe(3);
});

test('cells keep their text, and those of two lines are joined', () => {
  const texts = found('Mã tổ chức;Đại biểu;;Gì\n;Triệu tập;Dự;')?.cells.map(({ text }) => text);
  expect(texts).toEqual(['Mã tổ chức', 'Đại biểu Triệu tập', 'Đại biểu Dự', 'Gì']);
});

test('a part below no group stands for itself, and a cell of neither line is blank', () => {
  const cells = found(';Mã tổ chức;Đại biểu\nGì;;Triệu tập;Dự;')?.cells ?? [];
  const texts = cells.map(({ text }) => text.trim());
  expect(texts).toEqual(['Gì', 'Mã tổ chức', 'Đại biểu Triệu tập', 'Đại biểu Dự', '']);
});

test('a heading is complete with every required column', () => {
  const names = contractNames('plan');
  const of = (line: string) => isComplete(headingOf(line.split(';'), 0, names), names);
  expect(of('level;name;deadline')).toBe(true);
  expect(of('level;name;start')).toBe(false);
  expect(of('level;name;start;deadline')).toBe(true);
});

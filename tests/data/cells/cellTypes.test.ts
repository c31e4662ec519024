import { describe, expect, test } from 'vitest';
import { CELL_READERS, type CellType } from '../../../src/data/cells/cellTypes.ts';
import { anything, lookupByName, type Lookups } from '../../../src/data/cells/lookups.ts';

const LOOKUPS: Lookups = {
  levels: lookupByName([['huyen', 'Huyện']]),
  categories: lookupByName([
    ['vk', 'Văn kiện', 'Khác'],
    ['ns', 'Nhân sự', 'Khác'],
  ]),
  units: {
    names: [],
    find: (text) => (text === 'bk' ? 'BK' : undefined),
    suggest: (text) => (text === 'BX' ? 'BK' : undefined),
    keyOfName: (text) => (text === 'Bắc Kạn' ? 'BK' : undefined),
  },
};

const read = (type: CellType, text: string) => CELL_READERS[type].read(text, LOOKUPS);
const explain = (type: CellType, text: string) => CELL_READERS[type].explain(text, LOOKUPS);

test.each<[CellType, string, unknown]>([
  ['code', 'BK-01', 'BK-01'],
  ['parent', 'BK', 'BK'],
  ['unit', 'bk', 'BK'],
  ['level', 'HUYỆN', 'huyen'],
  ['category', 'nhan su', 'ns'],
  ['figure', 'Completion by level', 'completion-by-level'],
  ['figure', 'timeline', 'timeline'],
  ['name', 'Huyện ủy\n Ba  Bể', 'Huyện ủy Ba Bể'],
  ['text', 'Một\n hai', 'Một\n hai'],
  ['rate', 'hơn 94%', 'hơn 94%'],
  ['count', '1.298', 1298],
  ['agendaItems', '2', 2],
  ['agendaItems', '3,0', 3],
  ['agendaItems', '4', 4],
  ['yesNo', 'x', true],
  ['tile', '3,2', { column: 3, row: 2 }],
  ['url', 'https://a.vn', 'https://a.vn'],
  ['appliesTo', 'điểm', 'pilot'],
  ['deadlineRule', 'trước ngày', 'before'],
  ['formation', 'chỉ định', 'appointed'],
  ['body', 'bí thư', 'secretary'],
  ['area', 'nhân sự', 'personnel'],
  ['status', 'đang', 'inProgress'],
  ['task', 'phân công', 'phân công công tác'],
  ['milestone', 'kế hoạch', 'plan'],
  ['measure', 'nữ', 'women'],
  ['reportType', 'công bố', 'published'],
  ['audience', 'nội bộ', 'internal'],
])('a cell of the kind %s that says %j is %j', (type, text, value) =>
  expect(read(type, text)).toEqual(value),
);

test('a month is its first day at a start, its last at an end, and no day', () => {
  expect(String(read('start', '2/2020'))).toBe('2020-02-01');
  expect(String(read('end', '2/2020'))).toBe('2020-02-29');
  expect(read('day', '2/2020')).toBeUndefined();
  expect(String(read('day', '20/8/2020'))).toBe('2020-08-20');
});

test.each<[CellType, string, string]>([
  ['code', 'B K', 'bad-code'],
  ['parent', '1E+05', 'code-as-number'],
  ['unit', 'BX', 'unknown-unit'],
  ['unit', 'BX 1', 'bad-code'],
  ['unit', 'CON', 'reserved-code'],
  ['level', 'xã', 'unknown-level'],
  ['category', 'tiến độ', 'unknown-category'],
  ['category', 'khác', 'ambiguous-name'],
  ['figure', 'biểu 1', 'unknown-figure'],
  ['day', '2/2020', 'month-not-day'],
  ['start', 'sớm', 'bad-date'],
  ['end', '30/6', 'year-missing'],
  ['count', '-1', 'negative-number'],
  ['agendaItems', '1', 'unknown-value'],
  ['agendaItems', '5', 'unknown-value'],
  ['agendaItems', 'hai', 'not-a-number'],
  ['yesNo', 'có thể', 'bad-yes-no'],
  ['tile', '3', 'bad-tile'],
  ['url', 'a.vn', 'bad-url'],
  ['body', 'chủ tịch', 'unknown-value'],
])('a cell of the kind %s that says "%s" is refused as %s', (type, text, code) => {
  expect(read(type, text)).toBeUndefined();
  expect(explain(type, text).code).toBe(code);
});

test('texts of any kind are read, so that nothing explains them but their being unreadable', () => {
  for (const type of ['name', 'text', 'rate'] as const)
    expect(explain(type, 'x').says.en).toBe('cannot be read. Expected: text.');
});

describe('what was meant is asked', () => {
  test.each<[CellType, string, string]>([
    ['unit', 'BX', 'Did you mean "BK"?'],
    ['unit', 'Bắc Kạn', 'Write the code "BK" in place of the name.'],
    ['level', 'Huyệnn', 'Did you mean "huyen"?'],
    ['category', 'Văn kiệm', 'Did you mean "Văn kiện"?'],
    ['figure', 'time-line-s', 'Did you mean "timeline"?'],
    ['body', 'bí thu e', 'Did you mean "bí thư"?'],
    ['body', 'thường vụụ', 'Did you mean "thường vụ"?'],
  ])('of a cell of the kind %s that says "%s"', (type, text, question) =>
    expect(explain(type, text).hint.en).toContain(question),
  );

  test('where something is near only', () => {
    for (const type of ['unit', 'level', 'category', 'figure', 'body'] as const)
      expect(explain(type, 'zzzzzz').hint.en).not.toContain('Did you mean');
  });
});

test('what may stand in the cell is listed', () => {
  expect(explain('level', 'xã').says.en).toContain('("huyen", "Huyện")');
  expect(explain('category', 'tiến độ').says.en).toContain(
    '("vk", "Văn kiện", "Khác", "ns", "Nhân sự")',
  );
  expect(explain('formation', 'x').says.en).toContain('one of: "bầu", "chỉ định".');
  expect(explain('agendaItems', '5').says.en).toContain('one of: "2", "3", "4".');
});

test('an unknown category is told where its table knows no shared names', () => {
  const lookups = { ...LOOKUPS, categories: { ...anything, find: () => undefined } };
  expect(CELL_READERS.category.explain('x', lookups).code).toBe('unknown-category');
  expect(CELL_READERS.category.read('x', { ...LOOKUPS, categories: anything })).toBe('x');
  const units = { ...anything, find: () => undefined };
  expect(CELL_READERS.unit.explain('BT', { ...LOOKUPS, units }).code).toBe('unknown-unit');
});

import { expect, test } from 'vitest';
import { withBlankHeadings } from '../../../src/data/headings/blankHeadings.ts';
import { headingOf } from '../../../src/data/headings/findHeading.ts';
import { contractNames } from '../../../src/data/headings/headingNames.ts';
import { layoutOf } from '../../../src/data/headings/layout.ts';
import { TABLES } from '../../../src/data/tables.ts';

/** "missing-column at 1": what is told of a text whose second line is the heading of congresses. */
function told(text: string): string[] {
  const rows = text.split('\n').map((line) => line.split(';'));
  const heading = headingOf(rows[1] ?? [], 1, contractNames('congresses'));
  const { faults } = layoutOf(heading, TABLES.congresses);
  return withBlankHeadings(heading, rows, faults).map(
    ({ fault, index }) => `${fault.code} at ${index}`,
  );
}

test.each([
  ['BIỂU;1;2\nMã tổ chức;;Ghi chú\nBK;;x\nBT; ;y', []],
  // A single text under no heading is a matter of its row.
  ['BIỂU;1;2\nMã tổ chức;;Ghi chú\nBK;7;x\nBT; ;y', []],
  ['BIỂU;1;2\nMã tổ chức;;Ghi chú\nBK;7;x\nBT;8;y', ['blank-heading at 1']],
  ['BIỂU\nMã tổ chức;;\nBK;7;8\nBT;8;9', ['blank-heading at 1', 'blank-heading at 2']],
  // Short rows have nothing under the headings that they do not reach.
  ['BIỂU;1;2\nMã tổ chức;Ghi chú;\nBK;7\nBT;8', []],
  // A required column that is nowhere is most probably the first that has none.
  ['BIỂU\n;Ghi chú\nBK;x', ['missing-column at 0']],
  ['BIỂU\n;Ghi chú\n;x', ['missing-column at undefined']],
  ['BIỂU\n;;Ghi chú\n;7;x\n;8;y', ['missing-column at 1']],
  ['BIỂU\n;;Ghi chú\nBK;7;x\nBT;8;y', ['missing-column at 0', 'blank-heading at 1']],
  // One that stands where an unknown heading does keeps its place.
  ['BIỂU\nMã tổ chứx;;Ghi chú\nBK;7;x\nBT;8;y', ['missing-column at 0', 'blank-heading at 1']],
  // What is told of the line as a whole has no column.
  [
    'BIỂU\nMã tổ chức;Nhiệm vụ;Nội dung;;Hạn\nBK;a;b;7;c\nBT;a;b;8;c',
    ['wrong-table at undefined', 'blank-heading at 3'],
  ],
  ['BIỂU\nMã tổ chức;Gì;\nBK;7;x\nBT;8;y', ['unknown-column at 1', 'blank-heading at 2']],
])('under the heading of %j is told %j', (text, expected) => expect(told(text)).toEqual(expected));

test('the number of texts below is told', () => {
  const rows = [
    ['Mã tổ chức', ''],
    ['BK', '1'],
    ['BT', ' '],
    ['BB', '2'],
  ];
  const heading = headingOf(rows[0] ?? [], 0, contractNames('congresses'));
  const [fault] = withBlankHeadings(heading, rows, []);
  expect(fault?.fault.message.en).toContain('2 cells');
});

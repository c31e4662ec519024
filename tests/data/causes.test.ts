import { expect, test } from 'vitest';
import { aboutFile, collectFindings, problemOf, type Finding } from '../../src/data/findings.ts';
import { error, ofCause, warning, type Fault } from '../../src/data/problems/fault.ts';
import { accept } from '../../src/data/rows/fates.ts';
import { isSound } from '../../src/data/rows/readTable.ts';
import { lastRow } from './rows/congressRows.ts';

const NONE = { vi: 'x', en: 'x' };
const FAULT = error('bad-date', { vi: 'Sai ngày.', en: 'A wrong day.' }, NONE);

/** The English messages after these faults were added, each for a file. */
function messages(faults: readonly Fault[]): string[] {
  const findings = collectFindings();
  for (const fault of faults) findings.add(aboutFile('a.csv', fault));
  return findings.all().map(({ fault }) => fault.message.en);
}

test('faults are told in the order in which they were found', () => {
  const other = error('no-heading', { vi: 'Khác.', en: 'Another.' }, NONE);
  expect(messages([FAULT, other, FAULT])).toEqual(['A wrong day.', 'Another.', 'A wrong day.']);
});

test('faults of one cause are told once, with the number of further lines', () => {
  const [one, two] = [ofCause(FAULT, 'one'), ofCause(FAULT, 'two')];
  expect(messages([one, two])).toEqual(['A wrong day.', 'A wrong day.']);
  expect(messages([one, FAULT, one])).toEqual([
    'A wrong day. 1 more line has the same.',
    'A wrong day.',
  ]);
  expect(messages([two, one, two, two])).toEqual([
    'A wrong day. 2 more lines have the same.',
    'A wrong day.',
  ]);
});

test('the number of further lines stands in both languages, whenever it is asked', () => {
  const findings = collectFindings();
  for (let i = 0; i < 2; i++) findings.add(aboutFile('a.csv', ofCause(FAULT, 'one')));
  const [told] = findings.all();
  expect(told?.fault.message.vi).toBe('Sai ngày. Còn 1 dòng khác như vậy.');
  findings.add(aboutFile('b.csv', ofCause(FAULT, 'one')));
  expect(findings.all()).toHaveLength(1);
  expect(findings.all()[0]?.fault.message.vi).toBe('Sai ngày. Còn 2 dòng khác như vậy.');
});

test('a row is rejected for an error, also for one that is not told again', () => {
  const finding = (row: Finding['row'], fault: Fault): Finding => ({
    ...aboutFile('a.csv', fault),
    ...(row && { row }),
  });
  const findings = collectFindings();
  const rows = [0, 1, 2].map(() => lastRow('Mã tổ chức;Số ý kiến\nBK;4'));
  for (const row of rows) accept(row);
  findings.add(finding(rows[0], warning('bad-rate', NONE, NONE)));
  findings.add(finding(rows[1], ofCause(FAULT, 'one')));
  findings.add(finding(rows[2], ofCause(FAULT, 'one')));
  expect(rows.map((row) => isSound({ row }))).toEqual([true, false, false]);
  expect(findings.all()).toHaveLength(2);
});

test('a problem says what was found, where, and what to do', () => {
  expect(problemOf(aboutFile('a.csv', FAULT))).toEqual({
    severity: 'error',
    code: 'bad-date',
    file: 'a.csv',
    line: 1,
    column: 1,
    cell: '',
    message: { vi: 'Sai ngày.', en: 'A wrong day.' },
    hint: NONE,
  });
  const spot = { line: 3, column: 9, cell: 'B3' };
  expect(problemOf(aboutFile('a.csv', ofCause(FAULT, 'one'), spot))).toMatchObject(spot);
  expect(problemOf(aboutFile('a.csv', ofCause(FAULT, 'one')))).not.toHaveProperty('cause');
});

import { expect, test } from 'vitest';
import { collectFindings, type Finding } from '../../src/data/findings.ts';
import { error, ofCause, warning } from '../../src/data/problems/fault.ts';

const TEXT = { vi: 'Sai.', en: 'Wrong.' };
const HINT = { vi: 'Sửa.', en: 'Correct it.' };

function finding(line: number, more: Partial<Finding> = {}): Finding {
  const spot = { line, column: 1, cell: `A${line}` };
  return { file: 'a.csv', spot, fault: error('bad-date', TEXT, HINT), ...more };
}

/** The findings of these, added in this order. */
function collected(all: readonly Finding[]): readonly Finding[] {
  const findings = collectFindings();
  for (const one of all) findings.add(one);
  return findings.all();
}

const lines = (count: number) => Array.from({ length: count }, (_, i) => i + 1);

test('a hundred and one faults of a kind are told one by one', () => {
  const all = lines(101).map((line) => finding(line));
  expect(collected(all)).toEqual(all);
});

test('of more faults the hundred and first stands for the rest, with their number and the advice', () => {
  const told = collected(lines(100_000).map((line) => finding(line)));
  expect(told).toHaveLength(101);
  expect(told[99]).toEqual(finding(100));
  expect(told[100]).toMatchObject({ file: 'a.csv', spot: { line: 101 } });
  const { severity, code, message, hint } = told[100]!.fault;
  expect([severity, code, hint]).toEqual(['error', 'bad-date', HINT]);
  expect(message.en).toContain('99900 more of the same kind');
  expect(message.vi).toContain('còn 99900 chỗ nữa cùng loại');
});

test('faults of other files, kinds and severities are counted apart', () => {
  const others = [
    finding(1, { file: 'b.csv' }),
    finding(1, { fault: error('us-date', TEXT, HINT) }),
    finding(1, { fault: warning('bad-date', TEXT, HINT) }),
  ];
  const told = collected([...lines(500).map((line) => finding(line)), ...others]);
  expect(told.slice(101)).toEqual(others);
});

test('faults of one cause are one of their kind, however many lines share it', () => {
  const shared = finding(1, { fault: ofCause(error('bad-date', TEXT, HINT), 'one cause') });
  const told = collected([
    ...lines(500).map(() => shared),
    ...lines(100).map((line) => finding(line)),
  ]);
  expect(told).toHaveLength(101);
  expect(told[0]?.fault.message.en).toBe('Wrong. 499 more lines have the same.');
  expect(told[100]).toEqual(finding(100));
});

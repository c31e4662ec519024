/** Organisations as a tree, their levels, and rows that stand twice. */
import { expect, test } from 'vitest';
import { checkTwice, otherRow } from '../../../src/data/checks/duplicates.ts';
import {
  checkLevelsFall,
  checkLimitationLevels,
  checkPlanCovers,
  levelOrder,
} from '../../../src/data/checks/levels.ts';
import { checkTree } from '../../../src/data/checks/tree.ts';
import { unitsOf } from '../../../src/data/checks/units.ts';
import { collectFindings, type Findings } from '../../../src/data/findings.ts';
import { selfParent } from '../../../src/data/problems/tree.ts';
import type { Limitation, Organization, PlanRow } from '../../../src/data/records.ts';
import { accept, reject } from '../../../src/data/rows/fates.ts';
import type { Entry } from '../../../src/data/rows/readTable.ts';
import { lastRow } from '../rows/congressRows.ts';

/** Entries of `code,parent,level`, one a line, in a sheet of their own; `!` before a line rejects it. */
function entries(lines: readonly string[], key = 'code'): Entry<Organization>[] {
  const text = `code;parent;level\n${lines.map((line) => line.replace('!', '')).join('\n')}`;
  const { sheet } = lastRow(text, ';', 'organizations');
  return lines.map((line, i) => {
    const row = { sheet, record: i + 1 };
    (line.startsWith('!') ? reject : accept)(row);
    const [code, parent, level] = line.replace('!', '').split(';');
    const record = {
      ...(code && { [key]: code }),
      ...(parent && { parent }),
      ...(level && { level }),
    };
    const bad: [string, string][] = code ? [] : [['code', '']];
    return { record: record as unknown as Organization, row, bad: new Map(bad) };
  });
}

/** "3 cycle", by line and code. */
function brief(findings: Findings): string[] {
  return findings.all().map(({ spot, fault }) => `${spot.cell} ${fault.code}`);
}

function tree(lines: readonly string[], root: string | undefined = 'BK'): string[] {
  const findings = collectFindings();
  const unknown: string[] = [];
  checkTree(unitsOf(entries(lines)), root, ({ code }) => unknown.push(code), findings);
  return [...unknown, ...brief(findings)];
}

test.each([
  [['BK', 'BT;BK', 'BT-1;BT'], []],
  [['bk', 'BT;Bk'], []],
  [['BK;BT', 'BT;BK'], ['B2 root-with-parent']],
  [['BK;BK'], ['B2 root-with-parent']],
  [['BK;ZZ'], ['B2 root-with-parent']],
  [['BK', 'BB'], ['B3 second-root']],
  [['XX', 'BT;XX'], ['unknown-root']],
  [
    ['XX', 'YY'],
    ['unknown-root', 'B3 second-root'],
  ],
  [['BK', 'BT;BT'], ['B3 self-parent']],
  [['BK', 'BT;ZZ'], ['B3 dangling-parent']],
  // The code of one row was lost: as many unknown parents are excused.
  [['BK', ';BK', 'BT;ZZ', 'BB;ZZ'], []],
  [['BK', ';BK', 'BT;ZZ', 'BB;YY'], ['B5 dangling-parent']],
  [['BK', 'A;C', 'B;A', 'C;B'], ['B3 cycle']],
  // Below a circle nothing is told again, and it is told at its first row.
  [['BK', 'D;C', 'B;A', 'A;C', 'C;B'], ['B4 cycle']],
  [
    ['BK', 'A;B', 'B;A', 'C;D', 'D;C'],
    ['B3 cycle', 'B5 cycle'],
  ],
] as const)('the tree of %j has the faults %j', (lines, expected) =>
  expect(tree(lines)).toEqual(expected),
);

test('without a root in the settings no root is told', () => {
  const findings = collectFindings();
  const told: unknown[] = [];
  checkTree(unitsOf(entries(['BK', 'BB'])), undefined, (fault) => told.push(fault), findings);
  expect([told, brief(findings)]).toEqual([[], []]);
});

test('a circle is told from its first row on', () => {
  const findings = collectFindings();
  checkTree(unitsOf(entries(['BK', 'D;C', 'B;A', 'A;C', 'C;B'])), 'BK', () => {}, findings);
  expect(findings.all()[0]?.fault.message.en).toContain('"B → A → C → B"');
});

test('a parent that could not be read makes no second root', () => {
  const [root, below] = entries(['BK', 'BT']);
  const findings = collectFindings();
  const units = unitsOf([root!, { ...below!, bad: new Map([['parent', 'B K']]) }]);
  checkTree(units, 'BK', () => {}, findings);
  expect(brief(findings)).toEqual([]);
});

test('organisations are found by code without regard to case, and each code once', () => {
  const all = entries(['BK', 'BT;BK', 'bt;BK']);
  const units = unitsOf(all);
  expect(units.all.map(({ entry, index }) => [entry.record.code, index])).toEqual([
    ['BK', 0],
    ['BT', 1],
  ]);
  expect(units.find('Bt')).toBe(units.all[1]);
  expect(units.all[1]?.parent).toBe(units.all[0]);
  expect(units.twice).toEqual([{ entry: all[2], first: units.all[1] }]);
});

test('a parent may stand below, and who has none, or one that is not known, is told none', () => {
  const { all } = unitsOf(entries(['BT;BK', 'BB;BK', 'BK', 'X;ZZ']));
  expect(all.map((unit) => unit.parent?.entry.record.code)).toEqual([
    'BK',
    'BK',
    undefined,
    undefined,
  ]);
  expect(all[2]).not.toHaveProperty('parent');
  expect(all[3]).not.toHaveProperty('parent');
});

/** An organisation whose cell of the code says this and could not be read. */
function refused(text: string, parent = ''): Entry<Organization> {
  return { ...entries([`;${parent}`])[0]!, bad: new Map([['code', text]]) };
}

test.each([
  ['B K', ['b k', 'bk', 'b-k']],
  [' BK / 01 ', [' bk / 01 ', 'bk/01', 'bk-01']],
  ['ВК–01', ['вк–01', 'bk-01']],
  ['', ['']],
])(
  'rows that use %j, or what it stands for, are known to mean the row that was refused',
  (text, keys) => {
    expect([...unitsOf([refused(text)]).refused]).toEqual(keys);
  },
);

test('a code that was read is not among the refused ones', () => {
  expect([...unitsOf(entries(['BK', 'BT;BK'])).refused]).toEqual([]);
  const wrongParent = { ...entries(['BT'])[0]!, bad: new Map([['parent', 'B K']]) };
  expect([...unitsOf([wrongParent]).refused]).toEqual([]);
});

/** Of these codes those that are excused as lost, asked in this order. */
function excused(all: readonly Entry<Organization>[], ...codes: readonly string[]): string[] {
  const { mayBeLost } = unitsOf(all);
  return codes.filter((code) => mayBeLost(code));
}

test('as many unknown codes are excused as were lost', () => {
  const [known] = entries(['BK']);
  expect(excused([known!], 'X')).toEqual([]);
  expect(excused([known!, refused('')], 'X', 'Y', 'x')).toEqual(['X', 'x']);
  expect(excused([refused(' '), refused(' 1E+05 ')], 'X', 'Y', 'Z')).toEqual(['X', 'Y']);
  expect(excused([known!, refused('')], 'bk', 'X')).toEqual(['X']);
});

test('a code that can be recognised was not lost', () => {
  expect(excused([refused('B K')], 'X')).toEqual([]);
  expect(excused([refused('“BK”')], 'X')).toEqual([]);
  expect(excused([refused('B K'), refused('')], 'b k', 'B-K', 'X')).toEqual(['X']);
});

test('the parents of organisations are excused first', () => {
  const all = [...entries(['BT;ZZ', 'BB;BT', 'BK']), refused('')];
  expect(excused(all, 'X', 'zz')).toEqual(['zz']);
});

const plan = (lines: readonly string[]) =>
  entries(lines, 'level').map((entry, i) => ({
    ...entry,
    bad: new Map(),
    record: { ...entry.record, appliesTo: lines[i]?.includes(';pilot') ? 'pilot' : 'all' },
  })) as unknown as Entry<PlanRow>[];

test.each([
  [['BK;;tinh', 'BT;BK;huyen'], []],
  [['BK;;huyen', 'BT;BK;huyen'], ['C3 level-not-below-parent']],
  [['BK;;huyen', 'BT;BK;tinh'], ['C3 level-not-below-parent']],
  [['BK;;huyen', '!BT;BK;tinh'], []],
  [['!BK;;huyen', 'BT;BK;tinh'], []],
  [['BK;BK;tinh'], []],
  [['BK;;gi', 'BT;BK;tinh'], []],
  [['BK;;tinh', 'BT;BK;gi'], []],
] as const)('of the levels of %j is told %j', (lines, expected) => {
  const findings = collectFindings();
  const order = levelOrder(plan(['xa', 'huyen', 'huyen', 'tinh']));
  expect([...order]).toEqual([
    ['xa', 0],
    ['huyen', 1],
    ['tinh', 2],
  ]);
  checkLevelsFall(unitsOf(entries(lines)), order, findings);
  expect(brief(findings)).toEqual(expected);
});

test('a level that the plan has for pilots only, or not at all, is told', () => {
  const findings = collectFindings();
  const units = unitsOf(entries(['BK;;tinh', 'BT;BK;huyen', 'BB;BK']));
  checkPlanCovers(units, plan(['tinh', 'huyen;pilot']), findings);
  expect(brief(findings)).toEqual(['C3 no-plan-for-level']);
});

test('a row of the plan that was rejected covers its level', () => {
  const findings = collectFindings();
  const units = unitsOf(entries(['BT;BK;huyen']));
  checkPlanCovers(units, plan(['!huyen;pilot']), findings);
  expect(brief(findings)).toEqual([]);
});

test('a level of the plan that could not be read may have been any', () => {
  const [huyen, xa] = plan(['huyen;pilot', 'xa;pilot']);
  const unread = { ...xa!, bad: new Map([['level', '']]) };
  const [units, findings] = [unitsOf(entries(['BT;BK;huyen'])), collectFindings()];
  checkPlanCovers(units, [huyen!, unread], findings);
  expect(brief(findings)).toEqual([]);
  checkPlanCovers(units, [huyen!, { ...xa!, bad: new Map([['name', '']]) }], findings);
  expect(brief(findings)).toEqual(['C2 no-plan-for-level']);
});

test('a row of the plan without a level has no place in the order', () => {
  const { record, ...row } = plan(['xa'])[0]!;
  const nameless = { ...row, record: { ...record, level: undefined } } as unknown as Entry<PlanRow>;
  expect([...levelOrder([nameless, ...plan(['xa'])])]).toEqual([['xa', 0]]);
});

/** Limitations of `code;level` in the tree of a province, a district and a commune. */
test.each([
  ['BT;', []],
  ['BT;huyen', []],
  ['BT;xa', []],
  ['BT;tinh', ['C2 level-above-unit']],
  ['bt;tinh', ['C2 level-above-unit']],
  ['BK;tinh', []],
  ['X;tinh', ['C2 level-above-unit']],
  // What is not known cannot be compared.
  ['ZZ;tinh', []],
  [';tinh', []],
  ['Y;tinh', []],
  ['BT;gi', []],
] as const)('of the limitation %j is told %j', (line, expected) => {
  const units = unitsOf(entries(['BK;;tinh', 'BT;BK;huyen', 'X;BT;xa', 'Y;BT', 'W;BT;gi']));
  const [code = '', level = ''] = line.split(';');
  const { sheet, record } = lastRow('code;category;level\nx;x;x', ';', 'limitations');
  const cells = { ...(code && { code }), ...(level && { level }) };
  const entry = { record: cells, row: { sheet, record }, bad: new Map() };
  const findings = collectFindings();
  const order = levelOrder(plan(['xa', 'huyen', 'tinh']));
  checkLimitationLevels([entry as unknown as Entry<Limitation>], units, order, findings);
  expect(brief(findings)).toEqual(expected);
});

test('a limitation of a unit whose level the plan does not know is not compared', () => {
  const units = unitsOf(entries(['W;;gi']));
  const { sheet, record } = lastRow('code;category;level\nx;x;x', ';', 'limitations');
  const cells = { code: 'W', level: 'tinh' } as unknown as Limitation;
  const findings = collectFindings();
  checkLimitationLevels(
    [{ record: cells, row: { sheet, record }, bad: new Map() }],
    units,
    levelOrder(plan(['tinh'])),
    findings,
  );
  expect(brief(findings)).toEqual([]);
});

test('another row is named by its line, by its file where that is another, and by its block', () => {
  const [first, second, third] = entries(['A', 'B', 'C']).map(({ row }) => row);
  const other = { ...first!, sheet: { ...first!.sheet, file: 'b.csv' } };
  expect(otherRow(first!, second!)).toEqual({ line: 2 });
  const block = 'organizations.csv repeats organizations.csv 2 lines on';
  expect(otherRow(first!, third!)).toEqual({ line: 2, block });
  expect(otherRow(other, second!)).toEqual({
    line: 2,
    file: 'b.csv',
    block: 'organizations.csv repeats b.csv 1 lines on',
  });
});

test('every row but the first of one key is told, beside the first', () => {
  const findings = collectFindings();
  const told: unknown[] = [];
  const key = ({ parent }: Organization) => parent;
  checkTwice(
    entries(['A;X', 'B', 'C;X', 'D;Y', 'E;X', 'F']),
    'parent',
    key,
    ({ code }, line, first) => (told.push([code, line, first.line]), selfParent(code)),
    findings,
  );
  expect(told).toEqual([
    ['C', 4, 2],
    ['E', 6, 2],
  ]);
  expect(findings.all().map(({ spot }) => spot.cell)).toEqual(['B4', 'B6']);
});

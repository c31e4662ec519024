/** Rows that say the same twice, names that two things have, and tiles that two organisations have. */
import { expect, test } from 'vitest';
import { checkNames, checkRepeated } from '../../../src/data/checks/duplicates.ts';
import { checkTiles } from '../../../src/data/checks/tiles.ts';
import { collectFindings, type Findings } from '../../../src/data/findings.ts';
import type { Organization } from '../../../src/data/records.ts';
import { accept, reject } from '../../../src/data/rows/fates.ts';
import type { Entry } from '../../../src/data/rows/readTable.ts';
import { lastRow } from '../rows/congressRows.ts';

/** Entries of records, a line each, in columns of organisations; `rejected` ones were rejected. */
function entriesOf<R extends object>(records: readonly (R & { rejected?: true })[]): Entry<R>[] {
  const lines = ['code;name;parent;level;tile', ...records.map(() => 'x;x;x;x;x')];
  const { sheet } = lastRow(lines.join('\n'), ';', 'organizations');
  return records.map(({ rejected, ...record }, i) => {
    const row = { sheet, record: i + 1 };
    (rejected ? reject : accept)(row);
    const place = { file: sheet.file, line: i + 2 };
    return { record: { ...record, place } as unknown as R, row, bad: new Map() };
  });
}

/** "B3 ambiguous-name line 2": where, what and which other row it names. */
function brief(findings: Findings): string[] {
  return findings.all().map(({ spot, fault }) => {
    const other = /\bline \d+/.exec(fault.message.en)?.[0];
    return `${spot.cell} ${fault.code} ${other}`;
  });
}

type Row = Readonly<Record<string, unknown>> & { readonly rejected?: true };

test.each<[readonly Row[], readonly string[]]>([
  [
    [
      { key: 'a', name: 'A' },
      { key: 'a', name: 'B' },
    ],
    [],
  ],
  [
    [
      { key: 'a', name: 'A' },
      { key: 'a', name: 'A' },
    ],
    ['B3 repeated-row line 2'],
  ],
  // The order in which the file has its columns says nothing.
  [
    [
      { key: 'a', name: 'A', area: 1 },
      { area: 1, name: 'A', key: 'a' },
    ],
    ['B3 repeated-row line 2'],
  ],
  [
    [
      { key: 'b', name: 'a' },
      { key: 'a', name: 'b' },
    ],
    [],
  ],
  [[{ key: 'a' }, { key: 'a', name: 'A' }], []],
  [[{ key: 'a', rejected: true }, { key: 'a' }], []],
  [[{ key: 'a' }, { key: 'a', rejected: true }, { key: 'a' }], ['B4 repeated-row line 2']],
])('of the rows %j is told %j', (rows, expected) => {
  const findings = collectFindings();
  checkRepeated(entriesOf(rows), 'name', findings);
  expect(brief(findings)).toEqual(expected);
});

interface Named {
  readonly key: string;
  readonly name: string;
  readonly rejected?: true;
}

test.each<[readonly Named[], readonly string[]]>([
  [
    [
      { key: 'a', name: 'Tỉnh' },
      { key: 'b', name: 'Huyện' },
    ],
    [],
  ],
  [
    [
      { key: 'a', name: 'Tỉnh' },
      { key: 'b', name: 'TINH' },
    ],
    ['B3 ambiguous-name line 2'],
  ],
  [
    [
      { key: 'a', name: 'b' },
      { key: 'b', name: 'Huyện' },
    ],
    ['B3 ambiguous-name line 2'],
  ],
  [
    [
      { key: 'a', name: 'Tỉnh' },
      { key: 'b', name: 'A' },
    ],
    ['B3 ambiguous-name line 2'],
  ],
  // One thing may be called as its key is, and stand twice.
  [
    [
      { key: 'tinh', name: 'Tỉnh' },
      { key: 'TINH', name: 'Tỉnh' },
    ],
    [],
  ],
  // Each row is told once, beside the first that has the name.
  [
    [
      { key: 'a', name: 'b' },
      { key: 'b', name: 'a' },
    ],
    ['B3 ambiguous-name line 2'],
  ],
  [
    [
      { key: 'a', name: 'x' },
      { key: 'b', name: 'X' },
      { key: 'c', name: 'x' },
    ],
    ['B3 ambiguous-name line 2', 'B4 ambiguous-name line 2'],
  ],
  [
    [
      { key: 'a', name: 'x', rejected: true },
      { key: 'b', name: 'x' },
    ],
    [],
  ],
  [
    [
      { key: 'a', name: 'x' },
      { key: 'b', name: 'x', rejected: true },
    ],
    [],
  ],
])('of the names %j is told %j', (rows, expected) => {
  const findings = collectFindings();
  checkNames(entriesOf<Named>(rows), ({ key }) => key, findings);
  expect(brief(findings)).toEqual(expected);
});

test('two organisations on one tile are told, at the second', () => {
  const [a, b, c] = [{ tile: { column: 3, row: 2 } }, { tile: { column: 2, row: 3 } }, {}];
  const findings = collectFindings();
  checkTiles(
    entriesOf([a, b, c, { ...c }, { ...a }]) as unknown as Entry<Organization>[],
    findings,
  );
  expect(brief(findings)).toEqual(['E6 tile-taken line 2']);
  expect(findings.all()[0]?.fault.message.en).toContain('"3,2"');
});

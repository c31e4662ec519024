/** What must hold for any content: reading what was written, in any dress, and never a crash. */
import fc from 'fast-check';
import { expect } from 'vitest';
import type { CellType } from '../../src/data/cells/cellTypes.ts';
import type { TableName } from '../../src/data/records.ts';
import { registerOf } from '../../src/statistics/register.ts';
import { statisticsOf } from '../../src/statistics/statisticsOf.ts';
import { encode, type Encoding } from '../generate/encodings.ts';
import { law } from '../law.ts';
import { tablesOf } from '../statistics/randomTerm.ts';
import { registerFor } from '../statistics/smallTerm.ts';
import { readFiles, SMALL_TERM, TERM, type Files, type SmallTermFile } from './smallTerm.ts';
import { writtenColumns, writtenTerm } from './writtenTerm.ts';

const TABLES = Object.keys(SMALL_TERM).filter((name) => name.endsWith('.csv')) as SmallTermFile[];

/** A table of the small term with those that it cannot be read without: a thousand readings take their time. */
function alone(name: SmallTermFile | 'term.json', content: string | Uint8Array): Files {
  const others = ['term.json', 'plan.csv', 'organizations.csv'] as const;
  const needed = name === 'limitations.csv' ? [...others, 'categories.csv' as const] : others;
  return {
    ...Object.fromEntries(needed.map((other) => [other, SMALL_TERM[other]])),
    [name]: content,
  };
}

/** What a file says, without what differs between two dresses of it: bytes, places, the order of keys. */
function contentOf(files: Files): string {
  const { terms, problems } = readFiles(files);
  expect(problems).toEqual([]);
  return JSON.stringify({ ...terms[0], files: [] }, (key, value: unknown) => {
    if (key === 'place') return undefined;
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).sort());
  });
}

const PLAIN = new Map(TABLES.map((name) => [name, contentOf(alone(name, SMALL_TERM[name]))]));

function cellsOf(name: SmallTermFile): string[][] {
  return SMALL_TERM[name]
    .trimEnd()
    .split('\n')
    .map((line) => line.split(';'));
}

function written(
  rows: readonly (readonly string[])[],
  separator: string,
  lineEnd: string,
  quoted: boolean,
): string {
  const cell = (text: string) => {
    const needed = quoted || text.includes(separator) || /["\r\n]/.test(text);
    return needed ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return rows.map((row) => row.map(cell).join(separator) + lineEnd).join('');
}

const dress = fc.record({
  encoding: fc.constantFrom<Encoding>('UTF-8', 'UTF-8 BOM', 'UTF-16LE', 'windows-1258'),
  separator: fc.constantFrom(';', ',', '\t'),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  quoted: fc.boolean(),
  decomposed: fc.boolean(),
  title: fc.constantFrom('', 'Biểu tổng hợp', 'sep'),
});

law(
  'encoding, separator, line ends, quotes, NFD and titles never change a record',
  fc.property(fc.constantFrom(...TABLES), dress, (name, clothes) => {
    const { encoding, separator, lineEnd, quoted, decomposed, title } = clothes;
    const above = title === 'sep' ? `sep=${separator}` : title;
    const text = (above && above + lineEnd) + written(cellsOf(name), separator, lineEnd, quoted);
    const dressed = decomposed && encoding !== 'windows-1258' ? text.normalize('NFD') : text;
    expect(contentOf(alone(name, encode(dressed, encoding)))).toBe(PLAIN.get(name));
  }),
);

/** An order of so many things, as random ranks to sort them by. */
const shuffled = <T>(things: readonly T[], ranks: fc.Stream<number>): T[] =>
  things
    .map((thing) => ({ thing, rank: ranks.next().value }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ thing }) => thing);

law(
  'the order of the columns never changes a record',
  fc.property(fc.constantFrom(...TABLES), fc.infiniteStream(fc.nat()), (name, ranks) => {
    const rows = cellsOf(name);
    const order = shuffled([...rows[0]!.keys()], ranks);
    const moved = rows.map((row) => order.map((column) => row[column] ?? ''));
    expect(contentOf(alone(name, written(moved, ';', '\n', false)))).toBe(PLAIN.get(name));
  }),
);

const anyTerm = tablesOf(8).map((tables) => registerFor(tables).term);

/** A blank table and one that is not there say the same, but for a notice. */
const errorsOf = (files: Files) =>
  readFiles(files).problems.filter(({ severity }) => severity === 'error');

/** Every statistic of the term, the rows of each in an order of their own. */
function statisticsIn(files: Files): unknown {
  return inOrder(statisticsOf(registerOf(readFiles(files).terms[0]!)).dates);
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => JSON.stringify(inOrder(one))).sort();
  if (value === null || typeof value !== 'object' || value instanceof Temporal.PlainDate)
    return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inOrder(one)]));
}

law(
  'the order of the rows never changes a statistic',
  fc.property(anyTerm, fc.infiniteStream(fc.nat()), (term, ranks) => {
    const files = writtenTerm(term);
    // The rows of the plan are the levels from the lowest up: their order is what they say.
    const moved = Object.entries(files).map(([name, text]) => {
      if (name === 'plan.csv' || name === 'term.json') return [name, text];
      const [heading = '', ...rows] = text.trimEnd().split('\n');
      return [name, [heading, ...shuffled(rows, ranks), ''].join('\n')];
    });
    expect(statisticsIn(Object.fromEntries(moved))).toEqual(statisticsIn(files));
  }),
);

law(
  'records that were written are read again as they were',
  fc.property(anyTerm, (term) => {
    const written = writtenTerm(term);
    const [read] = readFiles(written).terms;
    expect(writtenTerm(read!)).toEqual(written);
  }),
);

/** What is wrong in a column of each kind, whatever stands in the rest of the row. */
const WRONG: Partial<Record<CellType, readonly [text: string, code: string]>> = {
  day: ['31/2/2020', 'impossible-date'],
  start: ['31/2/2020', 'impossible-date'],
  end: ['31/2/2020', 'impossible-date'],
  count: ['-3', 'negative-number'],
  yesNo: ['có lẽ', 'bad-yes-no'],
  unit: ['O999', 'unknown-unit'],
  level: ['xóm', 'unknown-level'],
  category: ['mùa', 'unknown-category'],
  formation: ['bốc thăm', 'unknown-value'],
  status: ['bỏ', 'unknown-value'],
  task: ['ca hát', 'unknown-value'],
  deadlineRule: ['giữa ngày', 'unknown-value'],
};

const WRONG_CELLS = TABLES.flatMap((file) =>
  writtenColumns(file.slice(0, -4) as TableName).flatMap(({ type }, column) =>
    WRONG[type] ? [{ file, column, wrong: WRONG[type] }] : [],
  ),
);

law(
  'one fault in one cell of a term is one error at that cell',
  fc.property(
    anyTerm,
    fc.constantFrom(...WRONG_CELLS),
    fc.nat(),
    (term, { file, column, wrong }, at) => {
      const files = writtenTerm(term);
      const [heading = '', ...rows] = String(files[file] ?? '')
        .trimEnd()
        .split('\n');
      fc.pre(rows.length > 0);
      const row = at % rows.length;
      const cells = rows[row]!.split(';');
      const [text, code] = wrong;
      const spoilt = rows.with(row, cells.with(column, text).join(';'));
      const found = errorsOf({ ...files, [file]: [heading, ...spoilt, ''].join('\n') });
      const before = cells.slice(0, column).reduce((sum, cell) => sum + cell.length + 1, 1);
      expect(found.map((one) => [one.file, one.line, one.column, one.code])).toEqual([
        [`${TERM}/${file}`, row + 2, before, code],
      ]);
    },
  ),
);

const letters = fc.stringMatching(/^[A-Za-zÀ-ÖØ-öø-ɏẠ-ỹ0-9 ,;"'\n()\-–.!%&<>/]{0,40}$/u);
const note = letters
  .map((text) => text.normalize('NFC').replace(/[Ðð]/g, 'đ').trim())
  .filter((text) => text !== '' && /\p{L}/u.test(text) && !/^[“„"#]/.test(text));

law(
  'a note that was written is read again as it was',
  fc.property(note, fc.constantFrom(';', ',', '\t'), (text, separator) => {
    const rows = [
      ['Mã tổ chức', 'Ghi chú', 'Ngày dự kiến'],
      ['BK-BT', text, '1/6/2020'],
    ];
    const { terms, problems } = readFiles(
      alone('congresses.csv', written(rows, separator, '\n', false)),
    );
    fc.pre(!problems.some(({ code }) => ['mojibake', 'tcvn3', 'vni'].includes(code)));
    expect(terms[0]?.congresses?.[0]?.note).toBe(text);
  }),
);

const day = fc.tuple(
  fc.integer({ min: 2019, max: 2025 }),
  fc.integer({ min: 1, max: 12 }),
  fc.integer({ min: 1, max: 28 }),
);
law(
  'counts and days that were written are read again',
  fc.property(
    fc.nat({ max: 10 ** 12 }),
    day,
    fc.constantFrom('/', '-', '.'),
    (count, [year, month, date], mark) => {
      const grouped = String(count).replace(/\B(?=(\d{3})+$)/g, '.');
      const text = `Mã tổ chức;Ngày dự kiến;Số ý kiến\nBK-BT;${[date, month, year].join(mark)};${grouped}\n`;
      const congress = readFiles(alone('congresses.csv', text)).terms[0]?.congresses?.[0];
      expect(congress?.comments).toBe(count);
      expect(String(congress?.planned)).toBe(new Temporal.PlainDate(year, month, date).toString());
    },
  ),
);

const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 400 }),
  fc.string({ maxLength: 200, unit: 'binary' }).map((text) => new TextEncoder().encode(text)),
  fc
    .string({ maxLength: 200 })
    .map((text) => new TextEncoder().encode(`${SMALL_TERM['congresses.csv']}${text}`)),
);
law(
  'random bytes never throw, and every line is accounted for',
  fc.property(fc.constantFrom(...TABLES, 'term.json'), bytes, (name, content) => {
    const { files, problems } = readFiles(alone(name, content));
    for (const { lines, accepted, skipped, rejected } of files)
      expect(accepted + skipped + rejected).toBe(lines);
    for (const { line, column } of problems) expect(line >= 1 && column >= 1).toBe(true);
  }),
);

law(
  'one character changed anywhere never throws',
  fc.property(
    fc.constantFrom(...TABLES, 'term.json' as const),
    fc.nat(),
    fc.string({ minLength: 0, maxLength: 2, unit: 'binary' }),
    (name, at, text) => {
      const whole = SMALL_TERM[name];
      const index = at % whole.length;
      const { problems, terms } = readFiles(
        alone(name, whole.slice(0, index) + text + whole.slice(index + 1)),
      );
      expect(terms.length === 1 || problems.some(({ severity }) => severity === 'error')).toBe(
        true,
      );
    },
  ),
);

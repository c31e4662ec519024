/** What must hold for any content: reading what was written, in any dress, and never a crash. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encode, type Encoding } from '../generate/encodings.ts';
import { readFiles, SMALL_TERM, withFiles, type SmallTermFile } from './smallTerm.ts';

/** Few in `npm test`; `FC_RUNS=1000` for a long look. */
const RUNS = { numRuns: Number(process.env['FC_RUNS'] ?? 40) };
const TABLES = Object.keys(SMALL_TERM).filter((name) => name.endsWith('.csv')) as SmallTermFile[];

/** The term without what differs between two dresses of the same content: bytes and places. */
function contentOf(files: Parameters<typeof readFiles>[0]): string {
  const [term] = readFiles(files).terms;
  return JSON.stringify({ ...term, files: [] }, (key, value: unknown) =>
    key === 'place' ? undefined : value,
  );
}

const PLAIN = contentOf(SMALL_TERM);

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

test('encoding, separator, line ends, quotes, NFD and titles never change a record', () => {
  fc.assert(
    fc.property(
      fc.array(dress, { minLength: TABLES.length, maxLength: TABLES.length }),
      (dresses) => {
        const files = TABLES.map((name, i) => {
          const { encoding, separator, lineEnd, quoted, decomposed, title } = dresses[i]!;
          const above = title === 'sep' ? `sep=${separator}` : title;
          const text =
            (above && above + lineEnd) + written(cellsOf(name), separator, lineEnd, quoted);
          const dressed = decomposed && encoding !== 'windows-1258' ? text.normalize('NFD') : text;
          return [name, encode(dressed, encoding)] as const;
        });
        expect(contentOf(withFiles(Object.fromEntries(files)))).toBe(PLAIN);
      },
    ),
    RUNS,
  );
});

test('the order of the columns never changes a record', () => {
  fc.assert(
    fc.property(fc.constantFrom(...TABLES), fc.infiniteStream(fc.nat()), (name, ranks) => {
      const rows = cellsOf(name);
      const order = rows[0]!
        .map((_, i) => ({ i, rank: ranks.next().value as number }))
        .sort((a, b) => a.rank - b.rank);
      const moved = rows.map((row) => order.map(({ i }) => row[i] ?? ''));
      const sorted = (text: string) =>
        JSON.stringify(JSON.parse(text), (_, value: unknown) =>
          value !== null && typeof value === 'object' && !Array.isArray(value)
            ? Object.fromEntries(Object.entries(value).sort())
            : value,
        );
      expect(sorted(contentOf(withFiles({ [name]: written(moved, ';', '\n', false) })))).toBe(
        sorted(PLAIN),
      );
    }),
    RUNS,
  );
});

const letters = fc.stringMatching(/^[A-Za-zÀ-ÖØ-öø-ɏẠ-ỹ0-9 ,;"'\n()\-–.!%&<>/]{0,40}$/u);
const note = letters
  .map((text) => text.normalize('NFC').replace(/[Ðð]/g, 'đ').trim())
  .filter((text) => text !== '' && /\p{L}/u.test(text) && !/^[“„"#]/.test(text));

test('a note that was written is read again as it was', () => {
  fc.assert(
    fc.property(note, fc.constantFrom(';', ',', '\t'), (text, separator) => {
      const rows = [
        ['Mã tổ chức', 'Ghi chú', 'Ngày dự kiến'],
        ['BK-BT', text, '1/6/2020'],
      ];
      const { terms, problems } = readFiles(
        withFiles({ 'congresses.csv': written(rows, separator, '\n', false) }),
      );
      fc.pre(!problems.some(({ code }) => ['mojibake', 'tcvn3', 'vni'].includes(code)));
      expect(terms[0]?.congresses?.[0]?.note).toBe(text);
    }),
    RUNS,
  );
});

test('counts and days that were written are read again', () => {
  const day = fc.tuple(
    fc.integer({ min: 2019, max: 2025 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  );
  fc.assert(
    fc.property(
      fc.nat({ max: 10 ** 12 }),
      day,
      fc.constantFrom('/', '-', '.'),
      (count, [year, month, date], mark) => {
        const grouped = String(count).replace(/\B(?=(\d{3})+$)/g, '.');
        const text = `Mã tổ chức;Ngày dự kiến;Số ý kiến\nBK-BT;${[date, month, year].join(mark)};${grouped}\n`;
        const congress = readFiles(withFiles({ 'congresses.csv': text })).terms[0]?.congresses?.[0];
        expect(congress?.comments).toBe(count);
        expect(String(congress?.planned)).toBe(
          new Temporal.PlainDate(year, month, date).toString(),
        );
      },
    ),
    RUNS,
  );
});

test('random bytes never throw, and every line is accounted for', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc.string({ maxLength: 200, unit: 'binary' }).map((text) => new TextEncoder().encode(text)),
    fc
      .string({ maxLength: 200 })
      .map((text) => new TextEncoder().encode(`${SMALL_TERM['congresses.csv']}${text}`)),
  );
  fc.assert(
    fc.property(fc.constantFrom(...TABLES, 'term.json'), bytes, (name, content) => {
      const { files, problems } = readFiles(withFiles({ [name]: content }));
      for (const { lines, accepted, skipped, rejected } of files)
        expect(accepted + skipped + rejected).toBe(lines);
      for (const { line, column } of problems) expect(line >= 1 && column >= 1).toBe(true);
    }),
    RUNS,
  );
});

test('one character changed anywhere never throws', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...TABLES, 'term.json' as const),
      fc.nat(),
      fc.string({ minLength: 0, maxLength: 2, unit: 'binary' }),
      (name, at, text) => {
        const whole = SMALL_TERM[name];
        const index = at % whole.length;
        const { problems, terms } = readFiles(
          withFiles({ [name]: whole.slice(0, index) + text + whole.slice(index + 1) }),
        );
        expect(terms.length === 1 || problems.some(({ severity }) => severity === 'error')).toBe(
          true,
        );
      },
    ),
    RUNS,
  );
});

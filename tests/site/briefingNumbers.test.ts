/** The numbers of the built briefing against the built `statistics.json`, each in its sentence or its cell. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { address } from '../../src/edition/paths.ts';
import {
  formatCount,
  formatFraction,
  formatOutOf,
  formatRate,
  locales,
} from '../../src/locale/format.ts';
import { all, mainOf, plain, site } from './builtPage.ts';

const TERM = 'bac-kan-2020-2025';
/** The level that the briefing looks at first: the one whose limitations it lists. */
const FOCUS = 'co-so';

type Row = Readonly<Record<string, any>>;
type Dated = Readonly<Record<string, readonly Row[]>> & { readonly asOf: string };
const statistics = JSON.parse(readFileSync(join(site, TERM, 'statistics.json'), 'utf8'));
const dates: readonly Dated[] = statistics.dates;
const newest = dates
  .map(({ asOf }) => asOf)
  .sort()
  .at(-1);

const cases = locales.flatMap((locale) =>
  dates.map((dated) => {
    const way = dated.asOf === newest ? [TERM] : [TERM, 'as-of', dated.asOf];
    return { locale, dated, path: address(locale, ...way, 'briefing') };
  }),
);

const rootRows = (dated: Dated, table: string) =>
  dated[table]!.filter(({ scope, kind = null }) => scope === 'BK' && kind === null);

describe.each(cases)('$path', ({ locale, dated, path }) => {
  const sections = all('section', mainOf(path));
  const sectionOf = (words: string) =>
    sections.find((one) => plain(all('h2', one)[0]!).endsWith(words))!;
  const rowsUnder = (section: string) =>
    all('tbody', section).map((body) =>
      all('tr', body).map((row) => [...all('th', row), ...all('td', row)].map(plain)),
    );
  const words = WORDS[locale];
  const count = (number: number) => formatCount(number, locale);
  const share = ({ count: some, of, rate }: Row) =>
    `${formatOutOf(some, of, locale)} (${formatRate(rate, locale)})`;

  /** "26/27 đại hội có báo cáo (96,3%)" */
  const shareOf = (row: Row) =>
    new RegExp(
      share(row)
        .split(' (')
        .map(escape)
        .join(String.raw`[^()]*? \(`),
    );

  it('says of each level how many held their congress, and how many in time', () => {
    const items = all('li', sectionOf(words.progress)).map(plain);
    const levels = rootRows(dated, 'completion');
    expect(levels).toHaveLength(5);
    levels.forEach(({ total, held, completed, rate, onTime, late, overdue }, at) => {
      if (held > 0)
        expect(items[at]).toMatch(new RegExp(`^${escape(formatOutOf(held, total, locale))} `));
      else expect(items[at]).not.toContain('%');
      if (held === completed && held > 0)
        expect(items[at]).toContain(`(${formatRate(rate, locale)})`);
      if (late > 0) expect(items[at]).toContain(`${count(late)} ${words.late}`);
      else expect(items[at]).not.toContain(` ${words.late}`);
      if (late > 0) expect(items[at]).toContain(`${count(onTime)} ${words.onTime}`);
      if (overdue > 0 && late > 0)
        expect(items[at]).toContain(`${count(overdue)} ${words.overdue}`);
    });
  });

  it('says of each level what its elections gave', () => {
    const section = plain(sectionOf(words.elections));
    const committees = rootRows(dated, 'elections').filter(({ body }) => body === 'committee');
    for (const { women, young, minority, firstTime, asPlanned } of committees) {
      for (const one of [women, young, minority, firstTime])
        if (one.reported > 0) expect(section).toContain(share(one));
      if (asPlanned.reported > 1) expect(section).toMatch(shareOf(asPlanned));
    }
    const missing = rootRows(dated, 'elections').filter(({ shortfall }) => shortfall > 0);
    for (const { shortfall } of missing)
      expect(section).toMatch(new RegExp(`(^|\\D)${shortfall}(\\D|$)`));
  });

  it('has the delegates and comments of every level that reports some', () => {
    const discussions = rootRows(dated, 'discussion');
    const expected = rootRows(dated, 'attendance').flatMap((attended, at) => {
      const { comments, withoutComment, reported, due } = discussions[at]!;
      if (attended['reported'] + reported === 0) return [];
      return [
        [
          formatFraction(attended['reported'], attended['due'], locale),
          count(attended['summoned']),
          count(attended['present']),
          formatRate(attended['rate'], locale),
          formatFraction(reported, due, locale),
          count(comments),
          count(withoutComment),
        ],
      ];
    });
    const [rows] = rowsUnder(sectionOf(words.proceedings));
    expect(rows!.map(([, ...cells]) => cells)).toEqual(expected);
  });

  it('has every category of limitations with its units and its follow-up', () => {
    const expected = rootRows(dated, 'limitations')
      .filter(({ level, units }) => level === FOCUS && units > 0)
      .map(({ units, held, rate, open, inProgress, resolved }) => [
        ...[units, held].map(count),
        formatRate(rate, locale),
        ...[open, inProgress, resolved].map(count),
      ]);
    const [rows] = rowsUnder(sectionOf(words.limitations));
    expect(rows!.map(([, ...cells]) => cells.join(' ')).sort()).toEqual(
      expected.map((cells) => cells.join(' ')).sort(),
    );
  });

  it('has every kind of task, done, overdue and pending', () => {
    const kinds = [...Map.groupBy(rootRows(dated, 'tasks'), ({ task }) => task).values()];
    const sums = kinds.map((some) =>
      ['assigned', 'done', 'overdue', 'pending'].map((key) =>
        count(some.reduce((total, row) => total + row[key], 0)),
      ),
    );
    const [rows] = rowsUnder(sectionOf(words.tasks));
    const found = rows!.map(([, assigned, done, overdue, , pending]) => [
      assigned,
      done,
      overdue,
      pending,
    ]);
    expect(found.map((cells) => cells.join(' ')).sort()).toEqual(
      sums.map((cells) => cells.join(' ')).sort(),
    );
  });
});

/** Headings by their ends, and the words after a number. */
const WORDS = {
  vi: {
    progress: 'Tiến độ đại hội',
    elections: 'Kết quả bầu cử',
    proceedings: 'thảo luận văn kiện',
    limitations: 'Hạn chế',
    tasks: 'sau kiểm tra',
    onTime: 'hoàn thành đúng hạn',
    late: 'hoàn thành sau hạn',
    overdue: 'quá hạn, chưa hoàn thành',
  },
  en: {
    progress: 'Progress of the congresses',
    elections: 'Elections',
    proceedings: 'discussion of the documents',
    limitations: 'Limitations',
    tasks: 'inspections',
    onTime: 'completed on time',
    late: 'completed late',
    overdue: 'overdue, not completed',
  },
} as const;

function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

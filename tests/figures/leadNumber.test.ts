/** The main number of every figure says what its title, its sentence or its table say. */
import { describe, expect, it } from 'vitest';
import { FIGURE_IDS } from '../../src/data/figureIds.ts';
import type { Figure, FigureId } from '../../src/figures/figure.ts';
import { leadCount, leadPart, leadShare } from '../../src/figures/leadNumber.ts';
import { figure } from '../../src/figures/registry.ts';
import { formatCount, formatDate, formatShare, type Locale } from '../../src/locale/format.ts';
import { messages } from '../../src/locale/messages.ts';
import { registerFor, reported } from '../statistics/smallTerm.ts';
import { cases } from './cases.ts';
import { committees, contextFor, plan } from './terms.ts';

const textOf = ({ lead }: Figure) => lead && `${lead.number} ${lead.what}`;

describe('A main number', () => {
  it('is a part of a whole with its share, a part alone, or a count', () => {
    expect(leadShare(1, 11, 'đảng bộ', 'vi')).toEqual({ number: '1/11', what: 'đảng bộ (9,1%)' });
    expect(leadPart(2600, 2600, 'cells', 'en')).toEqual({ number: '2,600/2,600', what: 'cells' });
    expect(leadCount(2600, 'chi bộ', 'vi')).toEqual({ number: '2.600', what: 'chi bộ' });
  });

  it('is undefined of nothing', () => {
    expect(leadShare(0, 0, 'đảng bộ', 'vi')).toBeUndefined();
  });

  it('is what was printed where no counts were reported', () => {
    const row = { code: 'BK', level: 'co-so', measure: 'held', asOf: '2020-06-30' } as const;
    const register = registerFor({
      plan,
      organizations: committees.slice(0, 1),
      reported: [reported({ ...row, printed: 'hơn 94%' })],
    });
    const made = figure('completion-by-level', contextFor(register, '2020-06-30'));
    expect(textOf(made)).toBe('hơn 94% tổ chức cơ sở đảng');
  });
});

/** What a figure says where nothing is counted: no data, or nothing recorded yet. */
function nothingCounted(id: FigureId, locale: Locale, date: string): readonly string[] {
  const words = messages(locale);
  return [
    words['noData.title'](words[`subject.${id}`]),
    words['limitations.titleNone'](date),
    words['elections.noneClosed'](date),
    words['attendance.noneClosed'](date),
    words['discussion.noneClosed'](date),
    words['tasks.none'],
  ];
}

/** Numbers as they are written, with their separators. */
const numbersIn = (text: string): readonly string[] => text.match(/\d+(?:[.,]\d+)*/g) ?? [];

/** For none, all and the only one a sentence has words: the numbers are 0, 1, as many as the table names, or the chart's. */
function wordedNumbers({ rows, columns, drawing, locale }: Figure): readonly string[] {
  const names = new Set(rows.flatMap((row) => row[columns[0]!.key] ?? []));
  return ['0', '1', formatCount(names.size, locale), ...numbersIn(JSON.stringify(drawing))];
}

describe('Every figure', () => {
  for (const id of FIGURE_IDS)
    for (const [name, context] of Object.entries(cases))
      for (const locale of ['vi', 'en'] as const)
        it(`${id}, ${name}, ${locale}: its main number is that of its words, or none where nothing is counted`, () => {
          const made = figure(id, { ...context, locale });
          const date = formatDate(context.asOf, locale);
          if (nothingCounted(id, locale, date).includes(made.title)) {
            expect(made.lead).toBeUndefined();
            return;
          }
          const { number, what } = made.lead!;
          const [, phrase, share] = /^(.*?)(?: \(([\d.,]+%)\))?$/.exec(what)!;
          const [count, of] = numbersIn(number).map((one) => Number(one.replaceAll(/[.,]/g, '')));
          const said = [
            ...numbersIn(`${made.title} ${made.sentence}`),
            ...(count === 0 || count === (of ?? 1) ? wordedNumbers(made) : []),
          ];
          const unsaid = numbersIn(`${number} ${phrase}`).filter((one) => !said.includes(one));
          expect(unsaid).toEqual([]);
          if (share === undefined) return;
          expect(share).toBe(formatShare(count!, of!, locale));
        });
});

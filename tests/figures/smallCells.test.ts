/** Small counts in public figures about limitations and personnel: neither shown nor to be worked out. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Election, Term } from '../../src/data/records.ts';
import type { Figure, FigureId } from '../../src/figures/figure.ts';
import { isTellableTogether } from '../../src/figures/smallCells.ts';
import { messages } from '../../src/locale/messages.ts';
import { limitationCounts } from '../../src/statistics/limitations.ts';
import type { Register } from '../../src/statistics/register.ts';
import { anyDate, anyTables } from '../statistics/randomTerm.ts';
import {
  category,
  election,
  heldOn,
  limitation,
  organization,
  registerFor,
  task,
} from '../statistics/smallTerm.ts';
import { harmless, readings, workedOut } from './attacker.ts';
import { allApproved, figureOf, textsOf } from './publicTerm.ts';
import { bacKanInSmall, contextFor, plan } from './terms.ts';

const ids = Object.keys(readings) as readonly (keyof typeof readings)[];
const CATEGORIES = ['a', 'b', 'c', 'd'];

/** Many units of two levels, all held, with rare limitations and elections that rarely fail. */
const denseTerm = fc
  .array(
    fc.record({
      level: fc.constantFrom('co-so', 'chi-bo'),
      limitations: fc.array(
        fc.record({
          category: fc.constantFrom(...CATEGORIES),
          status: fc.constantFrom('open', 'inProgress', 'resolved'),
        }),
        { maxLength: 2 },
      ),
      short: fc.constantFrom(0, 0, 0, 1),
      elected: fc.integer({ min: 1, max: 5 }),
      women: fc.nat(1),
      reelected: fc.nat(1),
      asPlanned: fc.constantFrom(true, true, true, false, undefined),
      direct: fc.constantFrom(true, false, false, undefined),
      hasSecretary: fc.constantFrom(1, 1, 1, 0, undefined),
      formation: fc.constantFrom('elected', 'elected', 'elected', 'appointed'),
      comments: fc.option(fc.nat(8), { nil: undefined }),
      tasks: fc.array(
        fc.record({
          task: fc.constantFrom('chuẩn y', 'khác', 'rút kinh nghiệm'),
          done: fc.constantFrom('2020-06-01', undefined),
          deadline: fc.constantFrom('2020-06-15', '2020-07-15', undefined),
        }),
        { maxLength: 1 },
      ),
    }),
    { minLength: 3, maxLength: 40 },
  )
  .map((units): Partial<Term> & Pick<Term, 'plan' | 'organizations'> => ({
    plan,
    organizations: [
      organization('R', undefined, 'tinh'),
      ...units.map(({ level }, at) => organization(`U${at}`, 'R', level)),
    ],
    congresses: units.map(({ formation, comments }, at) =>
      heldOn(`U${at}`, '2020-06-02', { formation, comments }),
    ),
    elections: units.flatMap(
      ({ elected, short, women, reelected, asPlanned, direct, hasSecretary }, at): Election[] => [
        election(`U${at}`, { decided: elected + short, elected, women, reelected, asPlanned }),
        ...(hasSecretary === undefined
          ? []
          : [election(`U${at}`, { body: 'secretary', decided: 1, elected: hasSecretary, direct })]),
      ],
    ),
    categories: CATEGORIES.map(category),
    limitations: units.flatMap(({ limitations }, at) =>
      limitations.map((row) => limitation(`U${at}`, row)),
    ),
    tasks: units.flatMap(({ tasks }, at) => tasks.map((row) => task(`U${at}`, row))),
  }));

const anyTerm = fc.oneof(anyTables, denseTerm);
const anyLimit = fc.constantFrom(2, 3, 5, 8);
/** What "under n" hides, where n is the term's `smallCell`: "under 2" would be 1. */
const hiddenBelow = (smallCell: number) => Math.max(smallCell, 3);
const isSmall = (count: number, smallCell: number) => count > 0 && count < hiddenBelow(smallCell);

function eachFigure(check: (figure: Figure, smallCell: number, register: Register) => void) {
  fc.assert(
    fc.property(anyTerm, anyLimit, anyDate, (tables, smallCell, asOf) => {
      const register = allApproved(registerFor(tables, ['2020-12-31']), smallCell);
      for (const id of ids) check(figureOf(id, register, asOf), smallCell, register);
    }),
    { numRuns: 150 },
  );
}

/** Names of small counts that a reader of the table has or works out; coverage, days and medians are none. */
function smallFound(figure: Figure, smallCell: number): readonly string[] {
  const unreported = messages('vi')['discussion.unreported'];
  return [...workedOut(readings[figure.id as keyof typeof readings](figure))]
    .filter(([name, value]) => !harmless.test(name) && isSmall(value, smallCell))
    .map(([name]) => name)
    .filter((name) => figure.rows[Number.parseInt(name)]?.['comments'] !== unreported);
}

describe('In public figures about limitations and personnel small counts', () => {
  it('are not shown, and cannot be worked out from totals, rates and differences', () => {
    eachFigure((figure, smallCell) => {
      expect(figure.audience).toBe('public');
      expect(smallFound(figure, smallCell), JSON.stringify(figure.rows)).toEqual([]);
    });
  });

  it.each(ids)('would be found in %s if it were told as it is told inside', (id) => {
    const found = fc.sample(denseTerm, { numRuns: 40, seed: 7 }).flatMap((tables) => {
      const register = registerFor(tables, ['2020-12-31']);
      return smallFound(figureOf(id, register), 5);
    });
    expect(found.length).toBeGreaterThan(0);
  });

  it('are not drawn', () => {
    eachFigure(({ drawing, id }, smallCell) => {
      const rows = drawing.form === 'bars' ? drawing.groups.flatMap((group) => group.rows) : [];
      const counts = rows.flatMap(({ parts }) => parts.map(({ count }) => count));
      expect(
        counts.filter((count) => isSmall(count, smallCell)),
        id,
      ).toEqual([]);
    });
  });

  it('stand in no text', () => {
    eachFigure((figure, smallCell) => {
      if (figure.id === 'documents-discussion') return;
      const { title, lead, sentence, description, notes, coverage = '', drawing } = figure;
      const said = [
        title,
        ...textsOf(lead),
        sentence,
        description,
        coverage,
        ...notes,
        ...textsOf(drawing),
      ].join('\n');
      const counts = said
        .replaceAll(
          /\d+\/\d+\/\d{4}|\d+(,\d+)?%|\d+ hạn chế cùng|dưới \d+|từ \d+ (đại hội )?trở lên/g,
          '',
        )
        .match(/\d+/g);
      const small = (counts ?? []).filter((count) => isSmall(Number(count), smallCell));
      expect(small, `${figure.id}: ${said}`).toEqual([]);
    });
  });

  it('of elections at few congresses are not told at all', () => {
    eachFigure((figure, smallCell) => {
      for (const { due, reporting } of figure.rows as { due?: number; reporting?: number }[]) {
        expect(isSmall(due ?? 0, smallCell)).toBe(false);
        expect(isSmall(reporting ?? 0, smallCell)).toBe(false);
      }
    });
  });

  it('of several categories are told together only where none of them follows', () => {
    eachFigure((figure, smallCell, register) => {
      if (figure.id !== 'limitations-by-category') return;
      for (const row of figure.rows.filter(({ category }) =>
        /^Các nhóm khác/.test(String(category)),
      )) {
        const level = register.levels.find(({ name }) => name === row['level'])!.key;
        const units = register.units(register.root.code, level);
        const statements = register.statements(register.root.code, level);
        const keys = register.term.categories!.map(({ key }) => key);
        const hidden = limitationCounts(units, statements, keys, figure.asOf).filter(
          (count) => isSmall(count.units, smallCell) && count.statements === 0,
        );
        expect(worlds(hidden.length, Number(row['units']), hiddenBelow(smallCell))).toBeGreaterThan(
          1,
        );
      }
    });
  });
});

/** How many values the first of several hidden counts may have, if units with any of them are so many. */
function worlds(parts: number, units: number, below: number): number {
  const values = Array.from({ length: below - 1 }, (_, index) => index + 1);
  const largest = (below - 1) * (parts - 1);
  // Units may have several of them: as few as the largest count, as many as their sum.
  return values.filter((value) => value <= units && value + largest >= units).length;
}

describe('Counts told together', () => {
  const context = contextFor(allApproved(bacKanInSmall, 5), '2020-06-30');

  it('are enough, and leave each part open', () => {
    expect(isTellableTogether(4, 2, context)).toBe(false);
    expect(isTellableTogether(5, 2, context)).toBe(true);
    // 3 and 4, in one order or the other.
    expect(isTellableTogether(7, 2, context)).toBe(false);
    expect(isTellableTogether(9, 3, context)).toBe(true);
    expect(isTellableTogether(10, 3, context)).toBe(false);
    expect(isTellableTogether(4, 1, context)).toBe(false);
  });
});

describe('A small shortfall', () => {
  const row = (short: number) =>
    Array.from({ length: 10 }, (_, at) =>
      election(`U${at}`, { decided: 9, elected: at < short ? 8 : 9 }),
    );
  const made = (short: number, id: FigureId = 'election-outcome') =>
    figureOf(
      id,
      allApproved(
        registerFor({
          plan,
          organizations: [
            organization('R', undefined, 'tinh'),
            ...Array.from({ length: 10 }, (_, at) => organization(`U${at}`, 'R', 'co-so')),
          ],
          congresses: Array.from({ length: 10 }, (_, at) => heldOn(`U${at}`, '2020-06-02')),
          elections: row(short),
        }),
        5,
      ),
    );

  it('is "under 5" wherever it would stand', () => {
    const { title, sentence, rows, drawing } = made(3);
    expect(title).toBe('Bầu thiếu dưới 5 cấp ủy viên ở 10 tổ chức cơ sở đảng, hết ngày 30/6/2020');
    expect(sentence).toBe(
      'Tính đến hết ngày 30/6/2020, ở 10 tổ chức cơ sở đảng bầu thiếu dưới 5 cấp ủy viên so với số lượng quyết định.',
    );
    expect(rows[0]).toMatchObject({ due: 10, reporting: 10, shortfall: 'dưới 5' });
    expect(rows[0]).toMatchObject({
      decided: undefined,
      elected: undefined,
      electedRate: undefined,
    });
    expect(textsOf(drawing)).toContain('thiếu dưới 5');
  });

  it('is told where there is none, or enough', () => {
    expect(made(0).title).toContain('Bầu đủ 90 cấp ủy viên');
    expect(made(6).title).toContain('Bầu được 84/90 cấp ủy viên (93,3%), thiếu 6');
  });
});

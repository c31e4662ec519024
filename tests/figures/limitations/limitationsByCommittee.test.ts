import { describe, expect, it } from 'vitest';
import type { Limitation } from '../../../src/data/records.ts';
import type { MatrixDrawing } from '../../../src/figures/drawings/matrix.ts';
import type { FigureContext } from '../../../src/figures/figure.ts';
import { figure } from '../../../src/figures/registry.ts';
import { registerOf } from '../../../src/statistics/register.ts';
import {
  category,
  congress,
  heldOn,
  limitation,
  organization,
  registerFor,
} from '../../statistics/smallTerm.ts';
import { manyCommittees, noneHeld, oneRow } from '../states.ts';
import { bacKanInSmall, contextFor, plan, reportedOnly } from '../terms.ts';

const made = (context: FigureContext) => figure('limitations-by-committee', context);
const on = (asOf: string, locale: 'vi' | 'en' = 'vi') => contextFor(bacKanInSmall, asOf, locale);

function matrix(context: FigureContext): MatrixDrawing {
  const { drawing } = made(context);
  if (drawing.form !== 'matrix') throw new Error(`drawn as ${drawing.form}`);
  return drawing;
}

/** Each row as its label and the kinds, steps or texts of its cells. */
const cellsOf = (context: FigureContext) =>
  matrix(context).groups.map(({ rows }) =>
    rows.map(({ label, cells }) => [
      label,
      ...cells.map((cell) => ('text' in cell ? cell.text : cell.kind)),
    ]),
  );

/**
 * Ba Bể has held 4 of 4, Chợ Đồn 5 of 5, Na Rì 1 of 2, Pác Nặm none of 2 congresses; D is a cell below a unit of Ba Bể.
 */
function smallContext(limitations: readonly Limitation[], scope?: string) {
  const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
  const units = { B: numbers(4), C: numbers(5), N: numbers(2), P: numbers(2) };
  const register = registerFor({
    plan,
    organizations: [
      organization('R', undefined, 'tinh', { name: 'Đảng bộ tỉnh' }),
      organization('P', 'R', 'huyen', { name: 'Đảng bộ huyện Pác Nặm', shortName: 'Pác Nặm' }),
      organization('C', 'R', 'huyen', { name: 'Đảng bộ huyện Chợ Đồn', shortName: 'Chợ Đồn' }),
      organization('B', 'R', 'huyen', { name: 'Đảng bộ huyện Ba Bể', shortName: 'Ba Bể' }),
      organization('N', 'R', 'huyen', { name: 'Đảng bộ huyện Na Rì', shortName: 'Na Rì' }),
      organization('X', 'R', 'huyen', { dissolved: '2020-05-01' }),
      ...Object.entries(units).flatMap(([parent, of]) =>
        of.map((unit) => organization(`${parent}${unit}`, parent, 'co-so')),
      ),
      organization('D', 'B1', 'chi-bo'),
    ],
    congresses: [
      ...['B1', 'B2', 'B3', 'B4', 'C1', 'C2', 'C3', 'C4', 'C5', 'N1', 'D'].map((code) =>
        heldOn(code, '2020-06-01'),
      ),
      congress('N2', { planned: '2020-07-01' }),
    ],
    categories: [
      { ...category('a'), name: 'Thảo luận trầm', nameEn: 'Discussion not lively' },
      { ...category('b'), name: 'Bầu thiếu' },
      { ...category('c'), name: 'Chậm tiến độ' },
    ],
    limitations,
  });
  const context = contextFor(register, '2020-06-30');
  return scope === undefined ? context : { ...context, scope: register.unit(scope)!.organization };
}

const rows = (key: string, ...codes: readonly string[]) =>
  codes.map((code) => limitation(code, { category: key, recorded: '2020-06-10' }));

/** "a" at 3 of 5 congresses of Chợ Đồn and 2 of 4 of Ba Bể, "b" at 1 of Ba Bể. */
const recorded = [...rows('a', 'C1', 'C2', 'C3', 'B1', 'B2'), ...rows('b', 'B1')];

describe('The claim of limitations-by-committee', () => {
  it('is where most units have a limitation, with its fraction', () => {
    const { title, sentence } = made(smallContext(recorded));
    expect(title).toBe(
      'Hạn chế “thảo luận trầm” ghi nhận ở nhiều đại hội nhất tại Chợ Đồn: 3/5 đại hội (60%), hết ngày 30/6/2020',
    );
    expect(sentence).toBe(
      'Tính đến hết ngày 30/6/2020, hạn chế “thảo luận trầm” ghi nhận ở nhiều đại hội nhất tại Chợ Đồn: 3/5 đại hội của tổ chức cơ sở đảng (60%); tính chung là 5/10 đại hội (50%).',
    );
  });

  it('is the same in English', () => {
    const { title, sentence } = made({ ...smallContext(recorded), locale: 'en' });
    expect(title).toBe(
      'The limitation “discussion not lively” was recorded at more congresses in Chợ Đồn than elsewhere: 3 of 5 congresses (60%), end of 30 June 2020',
    );
    expect(sentence).toBe(
      'As of the end of 30 June 2020, the limitation “discussion not lively” was recorded at more congresses in Chợ Đồn than elsewhere: 3 of 5 congresses of grassroots organisations (60%); overall at 5 of 10 congresses (50%).',
    );
  });

  it('goes by units, not by the share of a committee with few congresses', () => {
    expect(made(smallContext([...recorded, ...rows('a', 'N1')])).title).toContain(
      'tại Chợ Đồn: 3/5',
    );
  });

  it('names no committee for fewer congresses than a small cell', () => {
    expect(made(on('2020-06-30')).title).toBe(
      'Hạn chế gặp nhiều nhất là thảo luận văn kiện chưa sôi nổi, ở 2/7 đại hội (28,6%) tại 2/3 tổ chức đảng trực thuộc, hết ngày 30/6/2020',
    );
  });

  it('names both committees of a tie, and does not call the only two places the most frequent', () => {
    const settings = { ...bacKanInSmall.term.settings, smallCell: 1 };
    const register = registerOf({ ...bacKanInSmall.term, settings });
    expect(made(contextFor(register, '2020-06-30')).title).toBe(
      'Hạn chế “thảo luận văn kiện chưa sôi nổi” gặp ở 1/3 đại hội (33,3%) tại Ba Bể và 1/2 đại hội (50%) tại Bạch Thông, hết ngày 30/6/2020',
    );
    expect(made(contextFor(register, '2020-06-30', 'en')).sentence).toContain(
      'was recorded at 1 of 3 congresses of grassroots organisations (33.3%) in Ba Bể and 1 of 2 congresses (50%) in Bạch Thông; overall at 2 of 7 congresses (28.6%).',
    );
  });

  it('is about the whole where more than two committees tie', () => {
    expect(made(smallContext([...rows('a', 'B1', 'C1', 'N1'), ...rows('b', 'B1')])).title).toBe(
      'Hạn chế gặp nhiều nhất là thảo luận trầm, ở 3/10 đại hội (30%) tại 3/4 tổ chức đảng trực thuộc, hết ngày 30/6/2020',
    );
    expect(made(contextFor(manyCommittees, '2020-06-30')).title).toBe(
      '6 nhóm hạn chế cùng gặp nhiều nhất, mỗi nhóm ở 3/182 đại hội (1,6%), hết ngày 30/6/2020',
    );
  });

  it('gives units alone where they outnumber the congresses held', () => {
    const { title, sentence } = made(smallContext(rows('a', 'P1', 'P2', 'N1')));
    expect(title).toBe(
      'Hạn chế “thảo luận trầm” ghi nhận ở nhiều đại hội nhất tại Pác Nặm: 2 đơn vị, hết ngày 30/6/2020',
    );
    expect(sentence).toContain(
      'tại Pác Nặm: 2 tổ chức cơ sở đảng; tính chung là 3/10 đại hội (30%)',
    );
  });

  it('is about the whole where the rows are single units or one', () => {
    expect(made(smallContext(recorded, 'C')).sentence).toBe(
      'Tính đến hết ngày 30/6/2020, tại Đảng bộ huyện Chợ Đồn, nhóm hạn chế duy nhất đã ghi nhận là thảo luận trầm, ở 3/5 đại hội của tổ chức cơ sở đảng (60%).',
    );
    expect(made(contextFor(oneRow, '2020-06-30')).title).toBe(
      'Nhóm hạn chế duy nhất đã ghi nhận là thảo luận văn kiện chưa sôi nổi, ở 1/1 đại hội (100%), hết ngày 30/6/2020',
    );
  });

  it('adds what was stated without a count', () => {
    expect(made(on('2020-06-30')).sentence).toMatch(
      / Báo cáo còn nêu 2 nhóm hạn chế ở một số nơi, không kèm số lượng\.$/,
    );
  });

  it('is the statements where nothing else was recorded', () => {
    const about = { category: 'b', level: 'co-so', recorded: '2020-06-30' };
    const { title, sentence } = made(smallContext([limitation('R', about)]));
    expect(title).toBe('Báo cáo nêu 1 hạn chế, không kèm số lượng, hết ngày 30/6/2020');
    expect(sentence).toBe(
      'Báo cáo đến hết ngày 30/6/2020 nêu ở một số nơi, không kèm số lượng: bầu thiếu.',
    );
  });

  it('says that nothing was recorded, or that nothing is known', () => {
    expect(made(contextFor(noneHeld, '2020-11-30')).sentence).toBe(
      'Chưa ghi nhận hạn chế nào đến hết ngày 30/11/2020.',
    );
    expect(made(contextFor(reportedOnly, '2020-06-30'))).toMatchObject({
      title: 'Hạn chế theo đảng bộ: chưa có số liệu',
      sentence: 'Chưa có số liệu.',
    });
  });
});

describe('The matrix of limitations-by-committee', () => {
  it('has the whole first, then the committees that exist in Vietnamese order', () => {
    expect(cellsOf(smallContext(recorded))).toEqual([
      [['Tính chung', '5', '1']],
      [
        ['Ba Bể', '2', '1'],
        ['Chợ Đồn', '3', '0'],
        ['Na Rì', '0', '0'],
        ['Pác Nặm', 'noData', 'noData'],
      ],
    ]);
  });

  it('puts the most frequent category first', () => {
    const context = smallContext([...rows('c', 'B1', 'B2'), ...rows('a', 'B1')]);
    expect(matrix(context).columns).toEqual(['Chậm tiến độ', 'Thảo luận trầm']);
  });

  it('marks the cell that the title speaks of', () => {
    const marked = matrix(smallContext(recorded)).groups.flatMap(({ rows: of }) =>
      of.filter(({ cells }) => cells.some((cell) => cell.marked)).map(({ label }) => label),
    );
    expect(marked).toEqual(['Chợ Đồn']);
  });

  it('shades by classes that begin at 0, 5, 10, 20 and 40 per cent', () => {
    const steps = (context: FigureContext) =>
      matrix(context).groups.flatMap(({ rows: of }) =>
        of.flatMap(({ cells }) => cells.map((cell) => (cell.kind === 'share' ? cell.step : 0))),
      );
    // 1/10 of all, 1/5 of Chợ Đồn; then 2/10 of all, 1/4 of Ba Bể.
    expect(steps(smallContext(rows('a', 'C1')))).toEqual([3, 0, 4, 0, 0]);
    expect(steps(smallContext(rows('a', 'C1', 'B1')))).toEqual([4, 4, 4, 0, 0]);
    // 2/5 of Chợ Đồn; 3/182 of 67 committees.
    expect(steps(smallContext(rows('a', 'C1', 'C2')))[2]).toBe(5);
    expect(steps(contextFor(manyCommittees, '2020-06-30'))[0]).toBe(1);
    expect(matrix(smallContext(recorded)).scale.steps).toEqual([
      'dưới 5%',
      'từ 5%',
      'từ 10%',
      'từ 20%',
      'từ 40%',
    ]);
  });

  it('gives no shade to units that outnumber the congresses held', () => {
    const { groups } = matrix(smallContext(rows('a', 'P1', 'B1')));
    expect(groups[1]!.rows[3]).toMatchObject({
      base: { count: '0', words: '0 đại hội' },
      cells: [{ kind: 'unshared', text: '1' }],
    });
  });

  it('keeps statements in a group of their own, one row for each committee that made them', () => {
    const about = { level: 'co-so', recorded: '2020-06-30' };
    const context = smallContext([
      ...recorded,
      limitation('R', { ...about, category: 'a' }),
      limitation('N', { ...about, category: 'c' }),
    ]);
    const groups = matrix(context).groups;
    expect(groups[2]!.heading).toBe('Nêu chung, không kèm số lượng');
    expect(cellsOf(context)[2]).toEqual([
      ['Đảng bộ tỉnh', 'statement', 'blank', 'blank'],
      ['Na Rì', 'blank', 'blank', 'statement'],
    ]);
  });

  it('has no zero where a limitation was only stated', () => {
    const about = { level: 'co-so', recorded: '2020-06-30' };
    const context = smallContext([
      ...recorded,
      limitation('R', { ...about, category: 'c' }),
      limitation('N', { ...about, category: 'a' }),
    ]);
    expect(cellsOf(context).slice(0, 2)).toEqual([
      [['Tính chung', '5', '1', 'noData']],
      [
        ['Ba Bể', '2', '1', 'noData'],
        ['Chợ Đồn', '3', '0', 'noData'],
        ['Na Rì', 'noData', '0', 'noData'],
        ['Pác Nặm', 'noData', 'noData', 'noData'],
      ],
    ]);
  });

  it('leaves single units without a limitation out, and says how many', () => {
    expect(cellsOf(smallContext(recorded, 'C'))).toEqual([
      [['Tính chung', '3']],
      [
        ['C1', '1'],
        ['C2', '1'],
        ['C3', '1'],
      ],
    ]);
    expect(matrix(smallContext(recorded, 'C')).groups[1]!.note).toBe(
      '2 tổ chức khác chưa ghi nhận hạn chế nào.',
    );
  });

  it('has one row where nothing of the level is below the scope', () => {
    expect(cellsOf(smallContext(recorded, 'B1'))).toEqual([[['B1', '1', '1']]]);
    const own = limitation('C', { category: 'a', recorded: '2020-06-10' });
    expect(cellsOf(smallContext([own], 'C'))).toEqual([[['Chợ Đồn', '1']]]);
  });

  it('is left with the statements where nothing was counted', () => {
    const about = { category: 'b', level: 'co-so', recorded: '2020-06-30' };
    expect(cellsOf(smallContext([limitation('R', about)]))).toEqual([
      [['Đảng bộ tỉnh', 'statement']],
    ]);
  });
});

describe('The table of limitations-by-committee', () => {
  it('has a row per level, committee and category, the whole first', () => {
    expect(made(smallContext(recorded)).rows.slice(0, 4)).toEqual([
      {
        level: 'Tổ chức cơ sở đảng',
        committee: 'Đảng bộ tỉnh',
        category: 'Thảo luận trầm',
        units: 5,
        held: 10,
        rate: 0.5,
        statements: 0,
      },
      expect.objectContaining({ committee: 'Đảng bộ tỉnh', category: 'Bầu thiếu', units: 1 }),
      expect.objectContaining({ committee: 'Đảng bộ huyện Ba Bể', units: 2, held: 4, rate: 0.5 }),
      expect.objectContaining({ committee: 'Đảng bộ huyện Ba Bể', units: 1, held: 4, rate: 0.25 }),
    ]);
  });

  it('leaves open what is not known', () => {
    const table = made(smallContext(recorded)).rows;
    const unknown = table.find(({ committee }) => committee === 'Đảng bộ huyện Pác Nặm');
    expect(unknown).toMatchObject({ units: undefined, held: 0, rate: undefined, statements: 0 });
  });

  it('has the levels that are not drawn, and says so', () => {
    const { rows: table, notes, subtitle } = made(smallContext([...recorded, ...rows('c', 'D')]));
    expect(new Set(table.map(({ level }) => level)).size).toBe(2);
    expect(subtitle).toContain('tổ chức cơ sở đảng');
    expect(notes).toContain(
      'Biểu đồ chỉ vẽ một cấp; bảng số liệu có cả: chi bộ trực thuộc đảng ủy cơ sở.',
    );
  });
});

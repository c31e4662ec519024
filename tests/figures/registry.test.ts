import { describe, expect, it } from 'vitest';
import { FIGURE_IDS } from '../../src/data/figureIds.ts';
import type { FigureContext, FigureId } from '../../src/figures/figure.ts';
import { figure } from '../../src/figures/registry.ts';
import type { Register } from '../../src/statistics/register.ts';
import { registerOf } from '../../src/statistics/register.ts';
import type { Congress, Organization } from '../../src/data/records.ts';
import { congress, heldOn, organization, planRow, registerFor } from '../statistics/smallTerm.ts';
import { bacKanInSmall, contextFor, reportedOnly, shortestTerm } from './terms.ts';

const on = (asOf: string, locale: 'vi' | 'en' = 'vi') => contextFor(bacKanInSmall, asOf, locale);
const title = (id: FigureId, context: FigureContext) => figure(id, context).title;
const sentence = (id: FigureId, context: FigureContext) => figure(id, context).sentence;

describe('completion-by-level', () => {
  it('states the founding case', () => {
    expect(title('completion-by-level', on('2020-06-30'))).toBe(
      '7/7 tổ chức cơ sở đảng (100%) đã tiến hành đại hội, hết ngày 30/6/2020',
    );
    expect(sentence('completion-by-level', on('2020-06-30'))).toBe(
      'Tính đến hết ngày 30/6/2020, 7/7 tổ chức cơ sở đảng (100%) và 1/3 đảng bộ trực thuộc Tỉnh ủy (33,3%) đã tiến hành đại hội.',
    );
  });

  it('says the same in English', () => {
    expect(title('completion-by-level', on('2020-06-30', 'en'))).toBe(
      '7 of 7 grassroots organisations (100%) had held their congress by the end of 30 June 2020',
    );
  });

  it('says that none was held, without a zero', () => {
    expect(title('completion-by-level', on('2019-12-31'))).toMatch(
      /^Chưa có .* nào tiến hành đại hội/,
    );
  });

  it('names a model congress by its own deadline as ahead, not late', () => {
    const rows = figure('timeliness-by-level', on('2020-06-30')).rows;
    expect(rows[2]).toMatchObject({ total: 3, onTime: 1, late: 0, overdue: 0, pending: 2 });
  });
});

describe('timeliness-by-level', () => {
  it('counts a congress on the day of an excluded deadline as late', () => {
    const [, grassroots] = figure('timeliness-by-level', on('2020-06-30')).rows;
    expect(grassroots).toMatchObject({ onTime: 6, late: 1, longestDelay: 1 });
    expect(title('timeliness-by-level', on('2020-06-30'))).toBe(
      '6/7 tổ chức cơ sở đảng (85,7%) hoàn thành đại hội đúng hạn, 1 sau hạn, hết ngày 30/6/2020',
    );
  });
});

describe('completion-over-time', () => {
  it('says when half and when all had completed', () => {
    expect(title('completion-over-time', on('2020-06-30'))).toBe(
      'Đến ngày 02/6/2020, một nửa số tổ chức cơ sở đảng đã hoàn thành đại hội; đến ngày 30/6/2020, toàn bộ 7',
    );
  });

  it('gives one row per level and day on which something changed', () => {
    const rows = figure('completion-over-time', on('2020-06-30')).rows;
    const cells = rows.filter((row) => row['level'] === 'Chi bộ trực thuộc đảng ủy cơ sở');
    expect(cells.map((row) => row['completed'])).toEqual([1, 2, 3, 4, 5, 6]);
  });
});

describe('completion-by-committee', () => {
  it('counts the level below the committees and puts the last first', () => {
    const figureOfMay = figure('completion-by-committee', on('2020-05-25'));
    expect(figureOfMay.rows.map((row) => [row['committee'], row['held'], row['total']])).toEqual([
      ['Đảng bộ huyện Ba Bể', 0, 3],
      ['Đảng bộ huyện Bạch Thông', 1, 2],
      ['Đảng bộ thành phố Bắc Kạn', 1, 2],
    ]);
  });

  it("tells each committee's own congress", () => {
    const rows = figure('completion-by-committee', on('2020-06-30')).rows;
    expect(rows.map((row) => row['ownCongress'])).toEqual([
      'Đại hội đảng bộ: dự kiến 05/8/2020',
      'Đại hội đảng bộ: 15–16/6/2020 (điểm)',
      'Đại hội đảng bộ: dự kiến 20/7/2020',
    ]);
  });
});

describe('timeline', () => {
  it('leads to the next deadline that is not met', () => {
    expect(title('timeline', on('2020-06-30'))).toBe(
      '2/3 đảng bộ trực thuộc Tỉnh ủy còn phải hoàn thành đại hội trước ngày 31/8/2020 (còn 61 ngày)',
    );
  });

  it('does not know a later day before it came', () => {
    const { drawing } = figure('timeline', on('2020-05-25'));
    const lane = drawing.form === 'timeline' ? drawing.lanes[2] : undefined;
    expect(lane?.pilots).toEqual([]);
  });

  it('shows what lies after the as-of date as planned', () => {
    const { drawing } = figure('timeline', on('2020-06-30'));
    const events = drawing.form === 'timeline' ? drawing.events : [];
    expect(events.map((event) => event.planned)).toEqual([false, true, true]);
  });
});

describe('limitations-by-category', () => {
  it('measures units against congresses held and keeps statements out of the rate', () => {
    const { rows } = figure('limitations-by-category', on('2020-06-30'));
    expect(rows).toMatchObject([
      { category: 'Thảo luận văn kiện chưa sôi nổi', units: 2, held: 7, statements: 1 },
      { category: 'Báo cáo chính trị chưa chỉ ra hạn chế', units: 1, held: 7, statements: 0 },
      { category: 'Nhân sự chưa theo đúng phương án', statements: 1 },
    ]);
    expect(rows[2]).not.toHaveProperty('units');
  });
});

describe('reported-and-computed', () => {
  it('says how many of the numbers that can be checked agree', () => {
    expect(title('reported-and-computed', on('2020-06-30'))).toBe(
      '2/3 số liệu đã báo cáo khớp với số tính lại từ từng đơn vị',
    );
  });
});

/** Grassroots organisations under one committee, with a deadline of 31/5 and a later one for the model. */
function smallRegister(organizations: readonly Organization[], congresses: readonly Congress[]) {
  const windows = [
    planRow('co-so', '2020-05-31', 'through', { name: 'Tổ chức cơ sở đảng' }),
    planRow('co-so', '2020-07-31', 'through', { name: 'Tổ chức cơ sở đảng', appliesTo: 'pilot' }),
    planRow('tinh', '2020-10-31', 'through', { name: 'Đảng bộ tỉnh' }),
  ];
  const root = organization('R', undefined, 'tinh');
  return registerFor({ plan: windows, organizations: [root, ...organizations], congresses });
}

describe('What is said stays true when', () => {
  it('an organisation is dissolved: all had not completed before the last one did', () => {
    const register = smallRegister(
      [
        organization('A', 'R', 'co-so'),
        organization('B', 'R', 'co-so', { dissolved: '2020-05-01' }),
        organization('C', 'R', 'co-so'),
      ],
      [heldOn('A', '2020-04-01'), heldOn('B', '2020-04-01'), heldOn('C', '2020-05-20')],
    );
    expect(title('completion-over-time', contextFor(register, '2020-05-31'))).toBe(
      'Đến ngày 01/4/2020, một nửa số tổ chức cơ sở đảng đã hoàn thành đại hội; đến ngày 20/5/2020, toàn bộ 2',
    );
  });

  it('a congress opened in time but closed too late, or never: the timeline shows it late', () => {
    const register = smallRegister(
      [organization('A', 'R', 'co-so'), organization('B', 'R', 'co-so')],
      [
        congress('A', { opened: '2020-05-30', closed: '2020-06-02' }),
        congress('B', { opened: '2020-05-30' }),
      ],
    );
    const { drawing } = figure('timeline', contextFor(register, '2020-06-30'));
    const days = drawing.form === 'timeline' ? drawing.lanes[0]!.days : [];
    expect(days.map(({ count, state }) => [count, state])).toEqual([[2, 'late']]);
  });

  it('an opened congress is overdue and those still to be held are not', () => {
    const register = smallRegister(
      [
        organization('A', 'R', 'co-so'),
        organization('B', 'R', 'co-so', { pilot: true }),
        organization('C', 'R', 'co-so', { pilot: true }),
      ],
      [congress('A', { opened: '2020-05-30' })],
    );
    const said = sentence('completion-by-level', contextFor(register, '2020-06-30'));
    expect(said).toContain('Còn 2 tổ chức cơ sở đảng chưa tiến hành đại hội.');
    expect(said).toContain(
      'Trong số đã tiến hành, 1 tổ chức cơ sở đảng chưa hoàn thành đại hội, đã quá hạn.',
    );
    expect(said.match(/quá hạn/g)).toHaveLength(1);
  });

  it('some are overdue: the timeline says so before it looks ahead', () => {
    const register = smallRegister([organization('A', 'R', 'co-so')], []);
    expect(title('timeline', contextFor(register, '2020-06-30'))).toBe(
      'Tổ chức cơ sở đảng quá hạn, chưa hoàn thành đại hội (hạn: hết ngày 31/5/2020)',
    );
  });

  it('a planned day has passed without a congress: it is slipped, not ahead', () => {
    const register = smallRegister(
      [organization('A', 'R', 'co-so')],
      [congress('A', { planned: '2020-05-10' })],
    );
    const { drawing } = figure('timeline', contextFor(register, '2020-05-20'));
    const days = drawing.form === 'timeline' ? drawing.lanes[0]!.days : [];
    expect(days.map((day) => day.state)).toEqual(['slipped']);
  });
});

const terms: Readonly<Record<string, Register>> = { bacKanInSmall, reportedOnly, shortestTerm };

describe('Every figure', () => {
  for (const id of FIGURE_IDS)
    for (const [name, register] of Object.entries(terms))
      for (const locale of ['vi', 'en'] as const)
        it(`${id} of ${name} (${locale}) never says NaN, undefined or a rate of nothing`, () => {
          const made = figure(id, contextFor(register, '2020-06-30', locale));
          const said = JSON.stringify([made.title, made.sentence, made.notes, made.drawing]);
          expect(said).not.toMatch(/NaN|undefined|null|Infinity|\bof 0\b|\/0\b/);
          expect(made.title).not.toBe('');
          expect(made.sentence).toMatch(/\.$/);
        });

  it('carries a mark where a table that it counts holds invented rows', () => {
    const settings = { ...bacKanInSmall.term.settings, illustrative: ['congresses' as const] };
    const register = registerOf({ ...bacKanInSmall.term, settings });
    const marked = FIGURE_IDS.filter(
      (id) => figure(id, contextFor(register, '2020-06-30')).illustrative,
    );
    expect(marked).toEqual([...FIGURE_IDS]);
  });

  it('says which rows were left out of it', () => {
    const account = {
      file: 'small/congresses.csv',
      table: 'congresses' as const,
      sha256: '',
      encoding: 'UTF-8',
      delimiter: ',',
      lines: 10,
      accepted: 7,
      skipped: 1,
      rejected: 2,
      skips: [],
    };
    const register = registerOf({ ...bacKanInSmall.term, files: [account] });
    const { notes, inputs } = figure('completion-by-level', contextFor(register, '2020-06-30'));
    expect(inputs).toEqual([account]);
    expect(notes).toContain('Không tính 2 dòng bị loại vì lỗi trong: small/congresses.csv.');
  });
});

import { describe, expect, it } from 'vitest';
import type { FigureContext } from '../../../src/figures/figure.ts';
import { figure } from '../../../src/figures/registry.ts';
import { heldOn, organization, registerFor, reported } from '../../statistics/smallTerm.ts';
import { noneHeld } from '../states.ts';
import { bacKanInSmall, contextFor, plan, shortestTerm } from '../terms.ts';

const on = (asOf: string, locale: 'vi' | 'en' = 'vi') => contextFor(bacKanInSmall, asOf, locale);
const attendance = (context: FigureContext) => figure('delegate-attendance', context);

function bars(context: FigureContext) {
  const { drawing } = attendance(context);
  return drawing.form === 'bars' ? drawing.groups.flatMap(({ rows }) => rows) : [];
}

describe('delegate-attendance', () => {
  it('adds up present and summoned over the congresses that give both', () => {
    const { title, sentence, coverage } = attendance(on('2020-06-30'));
    expect(title).toBe(
      '255/260 đại biểu được triệu tập (98,1%) đã dự 5 đại hội có báo cáo của tổ chức cơ sở đảng, hết ngày 30/6/2020',
    );
    expect(sentence).toBe(
      'Tính đến hết ngày 30/6/2020, 255/260 đại biểu được triệu tập (98,1%) đã dự đại hội của tổ chức cơ sở đảng, theo số liệu của 5/7 đại hội có báo cáo.',
    );
    expect(coverage).toBe(
      'Theo số liệu của 5/7 đại hội của tổ chức cơ sở đảng có báo cáo đại biểu.',
    );
  });

  it('says the same in English', () => {
    const { title, sentence } = attendance(on('2020-06-30', 'en'));
    expect(title).toBe(
      '255 of 260 delegates summoned (98.1%) attended the 5 reporting congresses of grassroots organisations, end of 30 June 2020',
    );
    expect(sentence).toBe(
      'As of the end of 30 June 2020, 255 of 260 delegates summoned (98.1%) had attended the congresses of grassroots organisations, based on reports from 5 of 7 congresses.',
    );
  });

  it('says all where all came, and names no coverage where every congress reports', () => {
    const { title, sentence, coverage } = attendance(on('2020-10-31'));
    expect(title).toBe(
      'Toàn bộ 150 đại biểu được triệu tập đã dự đại hội của đảng bộ trực thuộc Tỉnh ủy, hết ngày 31/10/2020',
    );
    expect(sentence).toBe(
      'Tính đến hết ngày 31/10/2020, toàn bộ 150 đại biểu được triệu tập đã dự đại hội của đảng bộ trực thuộc Tỉnh ủy.',
    );
    expect(coverage).toBeUndefined();
  });

  it('speaks of a committee by name', () => {
    const scope = bacKanInSmall.unit('BT')!.organization;
    expect(attendance({ ...on('2020-06-30'), scope }).sentence).toBe(
      'Tính đến hết ngày 30/6/2020, tại Đảng bộ huyện Bạch Thông, 88/90 đại biểu được triệu tập (97,8%) đã dự đại hội của tổ chức cơ sở đảng.',
    );
  });

  it('draws no data where closed congresses do not report, and nothing where none has closed', () => {
    expect(bars(on('2020-06-30')).map(({ label, value, total }) => [label, value, total])).toEqual([
      ['Chi bộ trực thuộc đảng ủy cơ sở', 'Chưa có số liệu', undefined],
      ['Tổ chức cơ sở đảng', '255/260', 260],
      ['Đảng bộ trực thuộc Tỉnh ủy', '150/150', 150],
    ]);
    expect(bars(on('2020-06-30')).map(({ note }) => note)).toEqual([
      '0/6 đại hội có báo cáo',
      '5/7 đại hội có báo cáo',
      '1/1 đại hội có báo cáo',
    ]);
  });

  it('has every level in its table, the missing numbers missing', () => {
    const { rows } = attendance(on('2020-06-30'));
    expect(rows[0]).toMatchObject({ summoned: undefined, rate: undefined, reported: 0, due: 6 });
    expect(rows[1]).toMatchObject({ summoned: 260, present: 255, rate: 255 / 260 });
    expect(rows[3]).toMatchObject({ level: 'Đảng bộ tỉnh', present: undefined, due: 0 });
  });

  it('says that none has closed yet rather than that nobody came', () => {
    const { title, drawing } = attendance(contextFor(noneHeld, '2020-11-30'));
    expect(title).toBe(
      'Tính đến hết ngày 30/11/2020, chưa có đại hội nào hoàn thành nên chưa có số đại biểu dự',
    );
    expect(drawing).toEqual({ form: 'empty', label: title });
  });

  it('has no data without a table of congresses, or where no closed one reports', () => {
    const title = 'Đại biểu dự đại hội: chưa có số liệu';
    expect(attendance(contextFor(shortestTerm, '2020-06-30')).title).toBe(title);
    expect(attendance(on('2020-03-31')).title).toBe(title);
    expect(attendance(on('2020-03-31')).sentence).toBe('Chưa có số liệu.');
  });

  it('takes a nobody who was summoned for no data, not for 0%', () => {
    const register = registerFor({
      plan,
      organizations: [organization('A', undefined, 'co-so')],
      congresses: [heldOn('A', '2020-06-01', { delegatesSummoned: 0, delegatesPresent: 0 })],
    });
    expect(attendance(contextFor(register, '2020-06-30')).drawing.form).toBe('empty');
  });
});

describe('delegate-attendance of a term without unit rows', () => {
  const row = { code: 'BK', level: 'co-so', measure: 'attendance', source: 'Báo cáo A' } as const;
  const termOf = (...rows: Parameters<typeof reported>[0][]) =>
    registerFor({
      plan,
      organizations: [organization('BK', undefined, 'tinh')],
      reported: rows.map(reported),
    });

  it('takes the newest report up to the date, with its own date and source', () => {
    const register = termOf(
      { ...row, asOf: '2020-05-31', numerator: 90, denominator: 100 },
      { ...row, asOf: '2020-06-15', numerator: 380, denominator: 400 },
      { ...row, asOf: '2020-07-15', numerator: 400, denominator: 400 },
    );
    const { title, sentence, sources } = attendance(contextFor(register, '2020-06-30'));
    expect(title).toBe(
      '380/400 đại biểu được triệu tập (95%) đã dự đại hội của tổ chức cơ sở đảng, theo báo cáo đến hết ngày 15/6/2020',
    );
    expect(sentence).toBe(
      'Tính đến hết ngày 15/6/2020, 380/400 đại biểu được triệu tập (95%) đã dự đại hội của tổ chức cơ sở đảng.',
    );
    expect(sources).toContain('Báo cáo A');
    expect(bars(contextFor(register, '2020-06-30'))[0]).toMatchObject({
      note: 'Theo số báo cáo đến hết ngày 15/6/2020',
      value: '380/400',
    });
  });

  it('repeats a rate that was printed without counts as it was printed', () => {
    const register = termOf({ ...row, asOf: '2020-06-15', printed: 'hơn 98%' });
    expect(attendance(contextFor(register, '2020-06-30')).title).toBe(
      'Hơn 98% đại biểu được triệu tập đã dự đại hội của tổ chức cơ sở đảng, theo báo cáo đến hết ngày 15/6/2020',
    );
    expect(bars(contextFor(register, '2020-06-30'))[0]).toMatchObject({
      parts: [{ state: 'measured', count: 0.98 }],
      total: 1,
      value: 'hơn 98%',
    });
  });

  it('has no data where the report gives no number at all', () => {
    const register = termOf({ ...row, asOf: '2020-06-15', numerator: 380 });
    expect(attendance(contextFor(register, '2020-06-30')).title).toBe(
      'Đại biểu dự đại hội: chưa có số liệu',
    );
  });
});

import { describe, expect, it } from 'vitest';
import type { FigureContext } from '../../../src/figures/figure.ts';
import { figure } from '../../../src/figures/registry.ts';
import type { Register } from '../../../src/statistics/register.ts';
import { heldOn, organization, registerFor } from '../../statistics/smallTerm.ts';
import { manyCommittees, noneHeld } from '../states.ts';
import { bacKanInSmall, contextFor, plan, reportedOnly } from '../terms.ts';

const on = (asOf: string, locale: 'vi' | 'en' = 'vi') => contextFor(bacKanInSmall, asOf, locale);
const discussion = (context: FigureContext) => figure('documents-discussion', context);

function groups(context: FigureContext) {
  const { drawing } = discussion(context);
  return drawing.form === 'bars' ? drawing.groups : [];
}

/** Grassroots congresses (and cells of the first of them) with so many comments each. */
function termWith(grassroots: readonly (number | undefined)[], cells: readonly number[] = []) {
  const codes = (prefix: string, of: readonly unknown[]) => of.map((_, i) => `${prefix}${i}`);
  const held = (comments: readonly (number | undefined)[], prefix: string) =>
    comments.map((count, i) => heldOn(`${prefix}${i}`, '2020-03-01', { comments: count }));
  return registerFor({
    plan,
    organizations: [
      organization('BK', undefined, 'tinh'),
      ...codes('G', grassroots).map((code) => organization(code, 'BK', 'co-so')),
      ...codes('C', cells).map((code) => organization(code, 'G0', 'chi-bo')),
    ],
    congresses: [...held(grassroots, 'G'), ...held(cells, 'C')],
  });
}
const said = (register: Register, locale: 'vi' | 'en' = 'vi') => {
  const { title, sentence } = discussion(contextFor(register, '2020-06-30', locale));
  return [title, sentence];
};

describe('documents-discussion', () => {
  it('says how many congresses had no comment at all, of those that report', () => {
    const { title, sentence, coverage } = discussion(on('2020-06-30'));
    expect(title).toBe(
      '1/6 đại hội có báo cáo của tổ chức cơ sở đảng không có ý kiến thảo luận nào, hết ngày 30/6/2020',
    );
    expect(sentence).toBe(
      'Tính đến hết ngày 30/6/2020, 1/6 đại hội có báo cáo của tổ chức cơ sở đảng (16,7%) không có ý kiến thảo luận nào; số ý kiến trung vị là 5.',
    );
    expect(coverage).toBe(
      'Theo số liệu của 6/7 đại hội của tổ chức cơ sở đảng có báo cáo số ý kiến.',
    );
  });

  it('says the same in English', () => {
    expect(said(bacKanInSmall, 'en')).toEqual([
      '1 of 6 reporting congresses of grassroots organisations had no comment at all, end of 30 June 2020',
      'As of the end of 30 June 2020, 1 of 6 reporting congresses of grassroots organisations (16.7%) had no comment at all; the median number of comments was 5.',
    ]);
  });

  it('speaks rightly of none, all and a single one', () => {
    expect(said(termWith([3, 8]))).toEqual([
      'Cả 2 đại hội có báo cáo của tổ chức cơ sở đảng đều có ý kiến thảo luận, hết ngày 30/6/2020',
      'Tính đến hết ngày 30/6/2020, cả 2 đại hội có báo cáo của tổ chức cơ sở đảng đều có ý kiến thảo luận; số ý kiến trung vị là 5,5.',
    ]);
    expect(said(termWith([0, 0]))[1]).toBe(
      'Tính đến hết ngày 30/6/2020, cả 2 đại hội có báo cáo của tổ chức cơ sở đảng đều không có ý kiến thảo luận nào.',
    );
    expect(said(termWith([4]))[0]).toBe(
      'Đại hội duy nhất có báo cáo của tổ chức cơ sở đảng có 4 ý kiến thảo luận, hết ngày 30/6/2020',
    );
    expect(said(termWith([0, undefined]), 'en')[0]).toBe(
      'The one reporting congress of grassroots organisations had no comment at all, end of 30 June 2020',
    );
  });

  it('draws a bar a bin, those without a comment apart, and no bar for those that do not report', () => {
    const [first] = groups(on('2020-06-30'));
    expect(first?.heading).toBe('Tổ chức cơ sở đảng: 6/7 đại hội có báo cáo, trung vị 5 ý kiến');
    expect(first?.rows.map(({ label, value, share }) => [label, value, share])).toEqual([
      ['Không có ý kiến', '1', '16,7%'],
      ['1–2 ý kiến', '1', '16,7%'],
      ['3–5 ý kiến', '1', '16,7%'],
      ['6–10 ý kiến', '1', '16,7%'],
      ['11–20 ý kiến', '1', '16,7%'],
      ['21–50 ý kiến', '1', '16,7%'],
      ['Không báo cáo', '1/7 đại hội', undefined],
    ]);
    expect(first?.rows.map(({ parts }) => parts[0]?.state)).toEqual([
      'limitation',
      ...Array.from({ length: 5 }, () => 'measured'),
      undefined,
    ]);
    expect(first?.rows.at(-1)).toMatchObject({ parts: [], total: undefined });
  });

  it('ends with the last bin that has a congress, and shows an empty first one as 0', () => {
    const [only] = groups(contextFor(termWith([1, 12]), '2020-06-30'));
    expect(only?.rows.map(({ label, value }) => [label, value])).toEqual([
      ['Không có ý kiến', '0'],
      ['1–2 ý kiến', '1'],
      ['3–5 ý kiến', '0'],
      ['6–10 ý kiến', '0'],
      ['11–20 ý kiến', '1'],
    ]);
  });

  it('leads with the level whose deadline passed last if ten congresses report, and draws the others with ten', () => {
    const ten = Array.from({ length: 10 }, (_, index) => index);
    const both = termWith(ten, [...ten, 0]);
    const headings = (asOf: string) =>
      groups(contextFor(both, asOf)).map(({ heading }) => heading?.split(':')[0]);
    expect(headings('2020-04-30')).toEqual([
      'Chi bộ trực thuộc đảng ủy cơ sở',
      'Tổ chức cơ sở đảng',
    ]);
    expect(headings('2020-06-30')).toEqual([
      'Tổ chức cơ sở đảng',
      'Chi bộ trực thuộc đảng ủy cơ sở',
    ]);
    expect(groups(contextFor(termWith(ten.slice(1), ten), '2020-06-30'))).toHaveLength(1);
  });

  it('leads with the level that has most reports where none has ten', () => {
    expect(groups(contextFor(termWith([1, 2], [0, 0, 1]), '2020-06-30'))[0]?.heading).toBe(
      'Chi bộ trực thuộc đảng ủy cơ sở: 3/3 đại hội có báo cáo, trung vị 0 ý kiến',
    );
  });

  it('measures every level against its own congresses, on one scale', () => {
    const context = contextFor(manyCommittees, '2020-06-30');
    const { drawing } = discussion(context);
    const [level] = groups(context);
    const counts = level!.rows.flatMap(({ parts }) => parts.map(({ count }) => count));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(168);
    expect(drawing).toMatchObject({ whole: false, scaleEnd: Math.max(...counts) / 168 });
  });

  it('has every level with a closed congress and every bin in its table', () => {
    const { rows } = discussion(on('2020-06-30'));
    expect(rows).toHaveLength(3 * 8);
    expect(rows.slice(8, 10)).toEqual([
      {
        level: 'Tổ chức cơ sở đảng',
        comments: 'Không có ý kiến',
        congresses: 1,
        rate: 1 / 6,
        median: 5,
      },
      {
        level: 'Tổ chức cơ sở đảng',
        comments: '1–2 ý kiến',
        congresses: 1,
        rate: 1 / 6,
        median: undefined,
      },
    ]);
    expect(rows[15]).toEqual({
      level: 'Tổ chức cơ sở đảng',
      comments: 'Không báo cáo',
      congresses: 1,
    });
  });

  it('says that no congress has closed yet', () => {
    expect(said(noneHeld)[0]).toBe(
      'Tính đến hết ngày 30/6/2020, chưa có đại hội nào hoàn thành nên chưa có số ý kiến thảo luận',
    );
  });

  it('has no data without a table of congresses, or where no closed one gives its comments', () => {
    const noData = ['Thảo luận văn kiện: chưa có số liệu', 'Chưa có số liệu.'];
    expect(said(reportedOnly)).toEqual(noData);
    expect(said(termWith([undefined]))).toEqual(noData);
  });
});

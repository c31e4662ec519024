/** What the notes of the briefing say of reported numbers, in small terms worked by hand. */
import { describe, expect, it } from 'vitest';
import { notes } from '../../src/briefing/notes.ts';
import type { Reported } from '../../src/data/records.ts';
import { heldOn, organization, registerFor, reported } from '../statistics/smallTerm.ts';
import { committees, contextFor, plan } from '../figures/terms.ts';
import { partLines } from './textOf.ts';

const row = { code: 'BK', level: 'co-so', measure: 'held', asOf: '2020-06-30' } as const;
const root = committees.slice(0, 1);

function said(rows: readonly Reported[], asOf: string, counted = false): readonly string[] {
  const register = registerFor({
    plan,
    organizations: [...root, ...(counted ? [organization('A', 'BK', 'co-so')] : [])],
    ...(counted && { congresses: [heldOn('A', '2020-06-01')] }),
    reported: rows,
  });
  const { blocks = [] } = notes([], contextFor(register, asOf)) ?? {};
  return partLines({ blocks });
}

describe('The notes of the briefing', () => {
  const disputed = [
    reported({ ...row, numerator: 451, denominator: 452, source: 'Báo cáo tháng 6' }),
    reported({ ...row, numerator: 452, denominator: 452 }),
  ];

  it('tell where sources contradict each other, with both values and their sources', () => {
    expect(said(disputed, '2020-06-30')).toEqual([
      '- Các nguồn mâu thuẫn, chưa rõ số nào đúng. Tổ chức cơ sở đảng: đã tiến hành đại hội, hết ngày 30/6/2020: 451/452 (Báo cáo tháng 6); 452/452 (không ghi nguồn).',
    ]);
    expect(said(disputed, '2020-06-29')).toEqual([]);
  });

  it('tell of five contradictions, and how many more there are', () => {
    const days = ['24', '25', '26', '27', '28', '29', '30'].map((day) => `2020-06-${day}`);
    const many = days.flatMap((asOf) =>
      [1, 2].map((numerator) => reported({ ...row, asOf, numerator })),
    );
    const lines = said(many, '2020-06-30');
    expect(lines).toHaveLength(6);
    expect(lines.at(-1)).toBe('- Còn 2 chỉ tiêu khác mà các nguồn mâu thuẫn.');
  });

  it('tell which reported numbers do not agree with the units, and by how much', () => {
    const rows = [
      reported({ ...row, numerator: 3, denominator: 3 }),
      reported({ ...row, measure: 'completed', numerator: 1, denominator: 2 }),
      reported({ ...row, measure: 'onTime', numerator: 1, denominator: 1 }),
    ];
    expect(said(rows, '2020-06-30', true)).toEqual([
      '- Đối chiếu 3 số liệu đã báo cáo với số tính lại từ từng đơn vị: 1 khớp, 2 không khớp. Tổ chức cơ sở đảng: đã tiến hành đại hội, hết ngày 30/6/2020: báo cáo 3/3, tính lại 1/1, lệch 2; Tổ chức cơ sở đảng: đã hoàn thành đại hội, hết ngày 30/6/2020: báo cáo 1/2, tính lại 1/1.',
    ]);
  });

  it('speak of a single number as of one', () => {
    expect(said([reported({ ...row, numerator: 1, denominator: 1 })], '2020-06-30', true)).toEqual([
      '- Chỉ đối chiếu được một con số đã báo cáo với số tính lại từ từng đơn vị: khớp.',
    ]);
  });
});

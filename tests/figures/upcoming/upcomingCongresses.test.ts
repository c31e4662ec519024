import { describe, expect, it } from 'vitest';
import type { Congress, Organization } from '../../../src/data/records.ts';
import type { AgendaGroup } from '../../../src/figures/drawings/agenda.ts';
import type { FigureContext } from '../../../src/figures/figure.ts';
import { figure } from '../../../src/figures/registry.ts';
import { congress, heldOn, organization, registerFor } from '../../statistics/smallTerm.ts';
import { bacKanInSmall, contextFor, plan, reportedOnly } from '../terms.ts';

const upcoming = (context: FigureContext) => figure('upcoming-congresses', context);

/** A province with two committees, Ba Bể (a model) and Chợ Đồn, and what a test adds. */
function province(organizations: readonly Organization[], congresses: readonly Congress[]) {
  return registerFor({
    plan,
    organizations: [
      organization('R', undefined, 'tinh', { name: 'Đảng bộ tỉnh' }),
      organization('A', 'R', 'huyen', { name: 'Huyện A', shortName: 'Ba Bể', pilot: true }),
      organization('B', 'R', 'huyen', { name: 'Huyện B', shortName: 'Chợ Đồn' }),
      ...organizations,
    ],
    congresses,
  });
}

const commune = (code: string, parent: string) =>
  organization(code, parent, 'co-so', { name: `Đảng bộ xã ${code}` });

const mixed = province(
  [commune('A1', 'A'), commune('A2', 'A'), commune('B1', 'B'), commune('B2', 'B')],
  [
    congress('A', { planned: '2020-06-03' }),
    congress('B', { planned: '2020-09-02' }),
    congress('A1', { planned: '2020-06-03' }),
    congress('A2', { planned: '2020-06-30' }),
    congress('B1', { planned: '2020-05-20' }),
    heldOn('B2', '2020-05-10', { planned: '2020-06-05' }),
  ],
);

function groups(context: FigureContext): readonly AgendaGroup[] {
  const { drawing } = upcoming(context);
  return drawing.form === 'agenda' ? drawing.groups : [];
}

describe('upcoming-congresses', () => {
  it('counts what is planned for the 30 days after the date, and what has slipped', () => {
    const { title, sentence } = upcoming(contextFor(mixed, '2020-05-31'));
    expect(title).toBe(
      '3 đại hội dự kiến trong 30 ngày sau ngày 31/5/2020, đầu tiên là ngày 03/6/2020; 1 đại hội của tổ chức cơ sở đảng đã quá ngày dự kiến, chưa khai mạc',
    );
    expect(sentence).toBe(
      'Tính đến hết ngày 31/5/2020, 3 đại hội dự kiến khai mạc từ ngày 01/6/2020 đến ngày 30/6/2020, đầu tiên là ngày 03/6/2020 (1 của đảng bộ trực thuộc Tỉnh ủy, 2 của tổ chức cơ sở đảng); 1 đại hội của tổ chức cơ sở đảng đã quá ngày dự kiến, chưa khai mạc, chậm 11 ngày; 1 tổ chức chưa có ngày dự kiến.',
    );
  });

  it('says the same in English', () => {
    const { title, sentence } = upcoming(contextFor(mixed, '2020-05-31', 'en'));
    expect(title).toBe(
      '3 congresses are planned for the 30 days after 31 May 2020, the first on 3 June 2020; 1 congress of grassroots organisations passed its planned day without opening',
    );
    expect(sentence).toBe(
      'As of the end of 31 May 2020, 3 congresses are planned from 1 June 2020 to 30 June 2020, the first on 3 June 2020 (1 of committees directly under the province, 2 of grassroots organisations); 1 congress of grassroots organisations passed its planned day 11 days ago without opening; 1 party organisation has no planned day.',
    );
  });

  it('names the level in the title where all are of one', () => {
    expect(upcoming(contextFor(bacKanInSmall, '2020-06-30')).title).toBe(
      '1 đại hội của đảng bộ trực thuộc Tỉnh ủy dự kiến trong 30 ngày sau ngày 30/6/2020, vào ngày 20/7/2020',
    );
  });

  it('says when the next one is where none falls into the 30 days, and for whom nobody knows', () => {
    expect(upcoming(contextFor(bacKanInSmall, '2020-05-25')).title).toBe(
      'Không có đại hội nào dự kiến trong 30 ngày sau ngày 25/5/2020, sớm nhất là ngày 20/7/2020; 6 tổ chức chưa có ngày dự kiến',
    );
  });

  it('puts those behind first where nothing comes', () => {
    expect(upcoming(contextFor(bacKanInSmall, '2024-12-31')).title).toBe(
      '3 đại hội đã quá ngày dự kiến, chưa khai mạc; không có đại hội nào dự kiến trong 30 ngày sau ngày 31/12/2024',
    );
  });

  it('says that all have opened, and of which committee it speaks', () => {
    const scope = bacKanInSmall.unit('BT')!.organization;
    const { title, sentence } = upcoming({ ...contextFor(bacKanInSmall, '2020-06-30'), scope });
    expect(title).toBe('Toàn bộ 9 tổ chức đảng đã khai mạc đại hội, hết ngày 30/6/2020');
    expect(sentence).toBe(
      'Tính đến hết ngày 30/6/2020, tại Đảng bộ huyện Bạch Thông, toàn bộ 9 tổ chức đảng đã khai mạc đại hội.',
    );
  });

  it('says of slipped congresses at other levels than the one named whose they are', () => {
    // Ahead is one commune; behind lie first a commune, then also a committee.
    const rows = [
      congress('A1', { planned: '2020-06-10' }),
      congress('A2', { planned: '2020-05-20' }),
    ];
    const communes = [commune('A1', 'A'), commune('A2', 'A')];
    const title = (congresses: readonly Congress[], locale: 'vi' | 'en' = 'vi') =>
      upcoming(contextFor(province(communes, congresses), '2020-05-31', locale)).title.split(
        '; ',
      )[1];
    expect(title(rows)).toBe('1 đại hội đã quá ngày dự kiến, chưa khai mạc');
    const several = [...rows, congress('B', { planned: '2020-05-11' })];
    expect(title(several)).toBe('2 đại hội ở các cấp đã quá ngày dự kiến, chưa khai mạc');
    expect(title(several, 'en')).toBe(
      '2 congresses at several levels have passed their planned days without opening',
    );
    expect(title([rows[0]!, several[2]!])).toBe(
      '1 đại hội của đảng bộ trực thuộc Tỉnh ủy đã quá ngày dự kiến, chưa khai mạc',
    );
  });

  it('says for how long the longest is behind', () => {
    const planned = ['2020-05-10', '2020-05-20'];
    const register = province(
      [commune('A1', 'A'), commune('A2', 'A')],
      planned.map((day, index) => congress(`A${index + 1}`, { planned: day })),
    );
    expect(upcoming(contextFor(register, '2020-05-31')).sentence).toContain(
      '2 đại hội của tổ chức cơ sở đảng đã quá ngày dự kiến, chưa khai mạc, lâu nhất 21 ngày;',
    );
  });

  it('names the organisation where it is one, and not twice where it is the scope', () => {
    const register = province(
      [commune('A1', 'A'), commune('A2', 'A')],
      [heldOn('A1', '2020-05-10')],
    );
    const of = (code: string) =>
      upcoming({ ...contextFor(register, '2020-05-31'), scope: register.unit(code)!.organization });
    expect(of('A1').title).toBe('Đảng bộ xã A1 đã khai mạc đại hội, hết ngày 31/5/2020');
    expect(of('A1').sentence).toBe(
      'Tính đến hết ngày 31/5/2020, Đảng bộ xã A1 đã khai mạc đại hội.',
    );
    expect(of('A2').title).toBe(
      'Đảng bộ xã A2 chưa khai mạc đại hội và chưa có ngày dự kiến, hết ngày 31/5/2020',
    );
    expect(of('A').title).toBe(
      '2 tổ chức đảng chưa khai mạc đại hội, đều chưa có ngày dự kiến, hết ngày 31/5/2020',
    );
  });

  it('does not say that none is planned where no planned day is known', () => {
    const { title, drawing } = upcoming(contextFor(province([], []), '2020-05-31'));
    expect(title).toBe(
      '3 tổ chức đảng chưa khai mạc đại hội, đều chưa có ngày dự kiến, hết ngày 31/5/2020',
    );
    expect(drawing).toEqual({ form: 'empty', label: 'Chưa có ngày dự kiến' });
  });

  it('has no data where the term has no congresses', () => {
    const { title, rows } = upcoming(contextFor(reportedOnly, '2020-06-30'));
    expect(title).toBe('Đại hội sắp tới: chưa có số liệu');
    expect(rows).toEqual([]);
  });

  it('counts in its notes what it cannot put on a day of the agenda', () => {
    expect(upcoming(contextFor(mixed, '2020-05-31')).notes).toEqual([
      'Chưa khai mạc và chưa có ngày dự kiến: 1 đảng bộ tỉnh.',
      '1 đại hội dự kiến sau ngày 30/6/2020 không nêu ở đây.',
    ]);
  });

  it('gives one row a congress in the order of the planned days', () => {
    const { rows } = upcoming(contextFor(mixed, '2020-05-31'));
    expect(rows.map((row) => [row['code'], row['daysToGo'], row['daysBehind']])).toEqual([
      ['B1', undefined, 11],
      ['A', 3, undefined],
      ['A1', 3, undefined],
      ['A2', 30, undefined],
    ]);
    expect(rows[1]).toMatchObject({ pilot: 'có', committee: undefined });
    expect(rows[3]).toMatchObject({ afterDeadline: 'có', committee: 'Huyện A' });
  });
});

describe('The agenda', () => {
  it('begins with what has slipped and goes on by week, also through empty weeks', () => {
    expect(groups(contextFor(mixed, '2020-05-31')).map(({ heading }) => heading)).toEqual([
      'Đã quá ngày dự kiến, chưa khai mạc',
      'Tuần 01–07/6/2020',
      'Tuần 08–14/6/2020: không có đại hội dự kiến',
      'Tuần 15–21/6/2020: không có đại hội dự kiến',
      'Tuần 22–28/6/2020: không có đại hội dự kiến',
      'Tuần 29/6 – 05/7/2020, đến ngày 30/6',
    ]);
  });

  it('names who, the highest level first, with model congresses and those after their deadline', () => {
    const [slipped, first, , , , last] = groups(contextFor(mixed, '2020-05-31'));
    expect(slipped!.rows).toEqual([
      {
        label: '20/5/2020',
        state: 'slipped',
        count: 1,
        value: 'chậm 11 ngày',
        names: ['Tổ chức cơ sở đảng: Đảng bộ xã B1 thuộc Chợ Đồn'],
      },
    ]);
    expect(first!.rows).toEqual([
      {
        label: 'Thứ Tư 03/6',
        state: 'planned',
        count: 2,
        value: '2',
        names: [
          'Đảng bộ trực thuộc Tỉnh ủy: Ba Bể (điểm)',
          'Tổ chức cơ sở đảng: Đảng bộ xã A1 thuộc Ba Bể',
        ],
      },
    ]);
    expect(last!.rows[0]!.names).toEqual([
      'Tổ chức cơ sở đảng: Đảng bộ xã A2 thuộc Ba Bể (sau hạn)',
    ]);
  });

  it('leaves out the committee that a name says already, as whole words', () => {
    const register = province(
      [
        organization('A1', 'A', 'co-so', { name: 'Đảng bộ Trung tâm Y tế huyện Ba Bể' }),
        organization('A2', 'A', 'co-so', { name: 'Đảng bộ xã Ba Bểu' }),
      ],
      ['A1', 'A2'].map((code) => congress(code, { planned: '2020-06-03' })),
    );
    expect(groups(contextFor(register, '2020-05-31'))[0]!.rows[0]!.names).toEqual([
      'Đảng bộ Trung tâm Y tế huyện Ba Bể; Đảng bộ xã Ba Bểu thuộc Ba Bể',
    ]);
  });

  it('is not behind by a day yet on the planned day itself', () => {
    const [slipped] = groups(contextFor(mixed, '2020-05-20'));
    expect(slipped!.rows[0]).toMatchObject({ value: 'chưa khai mạc' });
  });

  it('names four congresses of a day and counts the others', () => {
    const codes = ['A1', 'A2', 'A3', 'A4', 'A5', 'A6'];
    const register = province(
      codes.map((code) => commune(code, 'A')),
      codes.map((code) => congress(code, { planned: '2020-06-01' })),
    );
    const scope = register.unit('A')!.organization;
    const [week] = groups({ ...contextFor(register, '2020-05-31'), scope });
    expect(week!.rows[0]!.names).toEqual([
      'Đảng bộ xã A1; Đảng bộ xã A2; Đảng bộ xã A3; Đảng bộ xã A4 và 2 tổ chức khác',
    ]);
  });

  it('counts by committee where a level has more than twenty congresses', () => {
    const codes = Array.from({ length: 21 }, (_, index) => `C${index}`);
    const register = province(
      codes.map((code, index) => commune(code, index < 15 ? 'A' : 'B')),
      codes.map((code) => congress(code, { planned: '2020-06-30' })),
    );
    const row = groups(contextFor(register, '2020-05-31')).at(-1)!.rows[0];
    expect(row).toMatchObject({ count: 21, names: ['thuộc Ba Bể (15), Chợ Đồn (6); 21 sau hạn'] });
  });

  it('counts more than eight slipped congresses by level and names the longest behind', () => {
    const codes = Array.from({ length: 9 }, (_, index) => `C${index}`);
    const register = province(
      codes.map((code, index) => commune(code, index === 0 ? 'B' : 'A')),
      codes.map((code, index) => congress(code, { planned: `2020-05-1${index}` })),
    );
    const [slipped] = groups(contextFor(register, '2020-05-31'));
    expect(slipped!.rows).toEqual([
      {
        label: 'Từ 10/5/2020',
        state: 'slipped',
        count: 9,
        value: '9',
        names: [
          'Tổ chức cơ sở đảng: thuộc Ba Bể (8), Chợ Đồn',
          'Lâu nhất 21 ngày: Đảng bộ xã C0 thuộc Chợ Đồn',
        ],
      },
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import type { BarRow } from '../../../src/figures/drawings/bars.ts';
import type { FigureContext } from '../../../src/figures/figure.ts';
import { figure } from '../../../src/figures/registry.ts';
import type { Register } from '../../../src/statistics/register.ts';
import {
  congress,
  election,
  heldOn,
  organization,
  registerFor,
  reported,
} from '../../statistics/smallTerm.ts';
import { oneRow } from '../states.ts';
import { bacKanInSmall, committees, contextFor, plan, shortestTerm } from '../terms.ts';

const made = (context: FigureContext) => figure('election-outcome', context);
const on = (asOf: string, locale: 'vi' | 'en' = 'vi') => contextFor(bacKanInSmall, asOf, locale);
const last = (register: Register) => made(contextFor(register, '2020-06-30'));

/** Rows as "label: value share", group by group. */
function drawn(register: Register, asOf = '2020-06-30') {
  const { drawing } = made(contextFor(register, asOf));
  const groups = drawing.form === 'bars' ? drawing.groups : [];
  return groups.map(({ heading, rows }) => [heading, ...rows.map(text)]);
}
const text = ({ label, value, share = '' }: BarRow) => `${label}: ${value} ${share}`.trim();

/** Two grassroots organisations under a province; what they elected on 1/6. */
function elections(
  rows: Parameters<typeof registerFor>[0]['elections'],
  formation: 'elected' | 'appointed' = 'elected',
) {
  return registerFor({
    plan,
    organizations: [
      committees[0]!,
      organization('A', 'BK', 'co-so'),
      organization('B', 'BK', 'co-so'),
    ],
    congresses: ['A', 'B'].map((code) => heldOn(code, '2020-06-01', { formation })),
    ...(rows && { elections: rows }),
  });
}

/** A term without unit rows. */
function reports(...rows: Parameters<typeof reported>[0][]) {
  return registerFor({
    plan,
    organizations: committees.slice(0, 1),
    reported: rows.map(reported),
  });
}
const row = (others: object) =>
  ({ code: 'BK', level: 'co-so', asOf: '2020-06-15', ...others }) as Parameters<typeof reported>[0];

describe('The title of election-outcome', () => {
  it('says the shortfall and over how many committees it runs', () => {
    expect(made(on('2020-06-30')).title).toBe(
      'Bầu được 44/45 cấp ủy viên (97,8%), thiếu 1, ở 5 tổ chức cơ sở đảng có báo cáo, hết ngày 30/6/2020',
    );
    expect(made(on('2020-06-30', 'en')).title).toBe(
      '44 of 45 committee seats (97.8%) filled in grassroots organisations (5 of 6 reporting), 1 short, by the end of 30 June 2020',
    );
  });

  it('says that all seats were filled', () => {
    expect(made(on('2020-05-25')).title).toBe(
      'Bầu đủ 9 cấp ủy viên ở 1 tổ chức cơ sở đảng có báo cáo, hết ngày 25/5/2020',
    );
  });

  it('does not say "all" of one body without what others of the level are short of', () => {
    const beside = (locale: 'vi' | 'en', ...bodies: ('deputy' | 'standing')[]) => {
      const register = elections([
        ...['A', 'B'].map((code) => election(code, { decided: 9, elected: 9 })),
        ...bodies.map((body) => election('A', { body, decided: 3, elected: 2 })),
      ]);
      return made(contextFor(register, '2020-06-30', locale)).title;
    };
    expect(beside('vi', 'deputy')).toBe(
      'Bầu đủ 18 cấp ủy viên ở 2 tổ chức cơ sở đảng, riêng phó bí thư thiếu 1, hết ngày 30/6/2020',
    );
    expect(beside('vi', 'standing', 'deputy')).toBe(
      'Bầu đủ 18 cấp ủy viên ở 2 tổ chức cơ sở đảng, nhưng thiếu 2 ở các chức danh khác, hết ngày 30/6/2020',
    );
    expect(beside('en', 'deputy')).toBe(
      'All 18 committee seats filled in grassroots organisations, but posts of deputy secretary 1 short, by the end of 30 June 2020',
    );
    expect(beside('en', 'standing', 'deputy')).toBe(
      'All 18 committee seats filled in grassroots organisations, but 2 short in other bodies, by the end of 30 June 2020',
    );
  });

  it('says that nobody was elected', () => {
    const none = elections([election('A', { decided: 3, elected: 0 })]);
    expect(last(none).title).toBe(
      'Không bầu được cấp ủy viên nào trong số 3 cần bầu ở 1 tổ chức cơ sở đảng có báo cáo, hết ngày 30/6/2020',
    );
  });

  it('names the level without a number where it is one organisation', () => {
    expect(last(oneRow).title).toBe(
      'Bầu được 12/13 cấp ủy viên (92,3%), thiếu 1, ở tổ chức cơ sở đảng, hết ngày 30/6/2020',
    );
  });

  it('speaks of another body where no committee is reported', () => {
    const secretaries = elections(
      ['A', 'B'].map((code) => election(code, { body: 'secretary', decided: 1, elected: 1 })),
    );
    expect(last(secretaries).title).toBe(
      'Bầu đủ 2 bí thư ở 2 tổ chức cơ sở đảng, hết ngày 30/6/2020',
    );
  });
});

describe('The sentence of election-outcome', () => {
  it('adds the personnel plan, direct election and the appointed committees', () => {
    expect(made(on('2020-06-30')).sentence).toBe(
      'Tính đến hết ngày 30/6/2020, đã bầu được 44/45 cấp ủy viên (97,8%) ở 5 tổ chức cơ sở đảng có báo cáo, thiếu 1 so với số lượng quyết định. Kết quả bầu ban chấp hành đúng phương án nhân sự ở 2/3 đại hội có báo cáo (66,7%). Bí thư được bầu trực tiếp tại 1/2 đại hội có báo cáo (50%). 1 cấp ủy được chỉ định, không qua bầu cử, được tính riêng (tổ chức cơ sở đảng: 1).',
    );
    expect(made(on('2020-06-30', 'en')).sentence).toBe(
      'As of the end of 30 June 2020, 44 of 45 committee seats (97.8%) had been filled in grassroots organisations (5 of 6 reporting), 1 fewer than decided. The committee was elected as in the personnel plan at 2 of 3 congresses that report it (66.7%). The secretary was elected directly by the congress at 1 of 2 congresses that report it (50%). 1 committee was appointed, not elected, and is counted apart (grassroots organisations: 1).',
    );
  });

  it('does not keep back what other bodies are short of', () => {
    const deputies = (elected: number) =>
      last(
        elections([
          election('A', { decided: 9, elected }),
          election('A', { body: 'deputy', decided: 2, elected: 1 }),
          election('B', { body: 'deputy', decided: 2, elected: 1 }),
        ]),
      );
    expect(deputies(9).sentence).toContain('Riêng phó bí thư còn thiếu 2.');
    expect(deputies(8).sentence).toContain('Ngoài ra bầu thiếu 2 phó bí thư.');
  });

  it('says nothing of how a secretary was elected, nor of the plan, where nobody was', () => {
    const nobody = elections([
      election('A', { decided: 9, elected: 0, asPlanned: true }),
      election('A', { body: 'secretary', decided: 1, elected: 0, direct: true }),
    ]);
    expect(last(nobody).sentence).toBe(
      'Tính đến hết ngày 30/6/2020, đã bầu được 0/9 cấp ủy viên (0%) ở 1 tổ chức cơ sở đảng có báo cáo, thiếu 9 so với số lượng quyết định. Ngoài ra bầu thiếu 1 bí thư.',
    );
    expect(drawn(nobody).map(([heading]) => heading)).not.toContain(
      'Bí thư do đại hội bầu trực tiếp',
    );
    expect(last(nobody).rows).toMatchObject([{}, { body: 'Bí thư', direct: 1, directOf: 1 }]);
  });

  it('has its own words for one and for none', () => {
    expect(last(oneRow).sentence).toContain(
      'Kết quả bầu ban chấp hành không đúng phương án nhân sự.',
    );
    const none = elections(
      ['A', 'B'].flatMap((code) => [
        election(code, { decided: 9, elected: 9, asPlanned: false }),
        election(code, { body: 'secretary', decided: 1, elected: 1, direct: false }),
      ]),
    );
    expect(last(none).sentence).toContain(
      'Kết quả bầu ban chấp hành không đúng phương án nhân sự ở cả 2 đại hội có báo cáo. Trong 2 đại hội có báo cáo, không đại hội nào bầu trực tiếp bí thư.',
    );
  });

  it('does not say of the level what one of its congresses answers', () => {
    expect(made(on('2020-05-25')).sentence).toContain(
      'Bí thư được bầu trực tiếp tại 1/1 đại hội có báo cáo (100%).',
    );
  });

  it('names the committee that is spoken of', () => {
    const scope = bacKanInSmall.unit('BT')!.organization;
    expect(made({ ...on('2020-06-30'), scope }).sentence).toMatch(
      /^Tính đến hết ngày 30\/6\/2020, tại Đảng bộ huyện Bạch Thông, đã bầu được 17\/18 /,
    );
  });
});

describe('Coverage and what is apart', () => {
  it('says how many committees give both numbers', () => {
    expect(made(on('2020-06-30')).coverage).toBe(
      'Theo số liệu của 5/6 tổ chức cơ sở đảng có báo cáo.',
    );
    expect(last(oneRow).coverage).toBeUndefined();
  });

  it('counts appointed committees apart, by level', () => {
    expect(made(on('2020-06-30')).notes).toContain(
      'Cấp ủy được chỉ định không có kết quả bầu cử và được tính riêng (tổ chức cơ sở đảng: 1).',
    );
  });

  it('says that there was no election where all were appointed, never a 0', () => {
    const figureOfAppointed = last(elections([], 'appointed'));
    expect(figureOfAppointed.title).toBe(
      'Không có kết quả bầu cử vì cấp ủy được chỉ định tại cả 2 đại hội đã hoàn thành, hết ngày 30/6/2020',
    );
    expect(figureOfAppointed.drawing).toEqual({
      form: 'empty',
      label: 'Không có bầu cử: cấp ủy được chỉ định',
    });
    expect(figureOfAppointed.rows).toMatchObject([{ due: 0, appointed: 2, elected: undefined }]);
  });
});

describe('The table of election-outcome', () => {
  it('has every body that somebody reports at every level, decided less elected being the shortfall', () => {
    expect(made(on('2020-06-30')).rows).toMatchObject([
      { body: 'Ban chấp hành', due: 6, reporting: 0, decided: undefined, shortfall: undefined },
      {
        body: 'Ban chấp hành',
        due: 6,
        reporting: 5,
        decided: 45,
        elected: 44,
        shortfall: 1,
        reelected: 11,
        reelectedOf: 17,
        asPlanned: 2,
        asPlannedOf: 3,
        appointed: 1,
      },
      { body: 'Bí thư', reporting: 2, decided: 2, shortfall: 0, direct: 1, directOf: 2 },
      { body: 'Ban chấp hành', decided: 37, shortfall: 0, asPlanned: 1, appointed: 0 },
      { body: 'Bí thư', decided: 1, elected: 1 },
    ]);
  });

  it('leaves out of the shortfall whoever gives one of the two numbers', () => {
    const half = elections([
      election('A', { decided: 9, elected: 8 }),
      election('B', { elected: 7 }),
    ]);
    expect(last(half).rows).toMatchObject([
      { due: 2, reporting: 1, decided: 9, elected: 8, shortfall: 1 },
    ]);
  });
});

describe('The bars of election-outcome', () => {
  it('show what is missing, and no data as words', () => {
    expect(drawn(bacKanInSmall)).toEqual([
      [
        'Tổ chức cơ sở đảng: bầu thiếu so với số lượng quyết định',
        'Ban chấp hành: thiếu 1 (2,2%) 44/45',
        'Bí thư: đủ 2/2',
      ],
      [
        'Các cấp khác: bầu thiếu so với số lượng quyết định',
        'Chi bộ trực thuộc đảng ủy cơ sở: Chưa có số liệu',
        'Đảng bộ trực thuộc Tỉnh ủy: đủ 37/37',
      ],
      [
        'Tổ chức cơ sở đảng: không đúng phương án nhân sự',
        'Ban chấp hành: 1 (33,3%) đúng 2/3',
        'Bí thư: 1 (50%) đúng 1/2',
      ],
      ['Bí thư do đại hội bầu trực tiếp', 'Tổ chức cơ sở đảng: 1/2 50%'],
      [
        'Cấp ủy được chỉ định, không qua bầu cử, không tính vào các tỷ lệ trên',
        'Tổ chức cơ sở đảng: 1/7 14,3%',
      ],
    ]);
  });

  it('have a scale of their own, and say so, only where the common one is too short', () => {
    const scales = (asOf: string) => {
      const { drawing } = made(on(asOf));
      const groups = drawing.form === 'bars' ? drawing.groups : [];
      return [drawing, ...groups].map((one) => ('scaleEnd' in one ? one.scaleEnd : undefined));
    };
    expect(scales('2020-06-30')).toEqual([0.5, ...Array<undefined>(5)]);
    expect(scales('2020-05-25')).toEqual([0.02, undefined, undefined, undefined, 1]);
    expect(drawn(bacKanInSmall, '2020-05-25').at(-1)).toEqual([
      'Bí thư do đại hội bầu trực tiếp (thang riêng)',
      'Tổ chức cơ sở đảng: 1/1 100%',
    ]);
  });

  it('show a level whose committees were all appointed in the group of those only', () => {
    const register = registerFor({
      plan,
      organizations: [...committees, organization('A', 'BT', 'co-so')],
      congresses: [
        heldOn('A', '2020-06-01'),
        heldOn('BT', '2020-06-01', { formation: 'appointed' }),
      ],
      elections: [election('A', { decided: 9, elected: 9 })],
    });
    expect(drawn(register)).toEqual([
      ['Tổ chức cơ sở đảng: bầu thiếu so với số lượng quyết định', 'Ban chấp hành: đủ 9/9'],
      [
        'Cấp ủy được chỉ định, không qua bầu cử, không tính vào các tỷ lệ trên (thang riêng)',
        'Đảng bộ trực thuộc Tỉnh ủy: 1/1 100%',
      ],
    ]);
  });

  it('show direct election where only that is reported', () => {
    const register = elections([election('A', { body: 'secretary', direct: false })]);
    expect(drawn(register)).toEqual([
      ['Tổ chức cơ sở đảng: bầu thiếu so với số lượng quyết định', 'Bí thư: Chưa có số liệu'],
      ['Bí thư do đại hội bầu trực tiếp', 'Tổ chức cơ sở đảng: 0/1 0%'],
    ]);
  });

  it('have no length where all seats were filled', () => {
    const { drawing } = made(on('2020-05-25'));
    const first = drawing.form === 'bars' ? drawing.groups[0]?.rows[0] : undefined;
    expect(first).toMatchObject({ parts: [{ state: 'limitation', count: 0 }], total: 9 });
  });

  it('show of other levels the committee and every body that fell short', () => {
    const register = registerFor({
      plan,
      organizations: [
        ...committees,
        organization('A', 'BT', 'co-so'),
        organization('B', 'BT', 'co-so'),
      ],
      congresses: ['A', 'B', 'BT'].map((code) => heldOn(code, '2020-06-01')),
      elections: [
        election('A', { decided: 9, elected: 9 }),
        election('B', { decided: 9, elected: 9 }),
        election('BT', { decided: 37, elected: 37 }),
        election('BT', { body: 'standing', decided: 11, elected: 11 }),
        election('BT', { body: 'deputy', decided: 2, elected: 1 }),
      ],
    });
    expect(drawn(register)[1]).toEqual([
      'Các cấp khác: bầu thiếu so với số lượng quyết định',
      'Đảng bộ trực thuộc Tỉnh ủy: đủ 37/37',
      'Đảng bộ trực thuộc Tỉnh ủy: thiếu 1 (50%) 1/2',
    ]);
  });
});

describe('Without results election-outcome says why', () => {
  it('no table of elections: no data', () => {
    expect(last(shortestTerm).title).toBe('Kết quả bầu cử: chưa có số liệu');
    expect(last(elections(undefined)).sentence).toBe('Chưa có số liệu.');
  });

  it('no congress completed', () => {
    expect(made(on('2019-12-31')).title).toBe(
      'Chưa có kết quả bầu cử vì chưa đại hội nào hoàn thành, hết ngày 31/12/2019',
    );
  });

  it('an election counts from the day the congress closed', () => {
    const open = registerFor({
      plan,
      organizations: [committees[0]!, organization('A', 'BK', 'co-so')],
      congresses: [congress('A', { opened: '2020-06-29', closed: '2020-07-01' })],
      elections: [election('A', { decided: 9, elected: 9 })],
    });
    expect(last(open).rows).toEqual([]);
  });

  it('congresses completed and none reports', () => {
    expect(last(elections([])).title).toBe(
      'Chưa có số liệu về kết quả bầu cử của 2 đại hội đã hoàn thành, hết ngày 30/6/2020',
    );
  });

  it('no committee gives both numbers', () => {
    expect(last(elections([election('A', { elected: 9, women: 2 })])).title).toBe(
      'Chưa đủ số liệu để so số bầu được với số lượng quyết định, hết ngày 30/6/2020',
    );
  });
});

describe('A term without unit rows takes what was reported', () => {
  it('elected of decided; a row without a body is about the committee', () => {
    const register = reports(row({ measure: 'elected', numerator: 100, denominator: 102 }));
    expect(last(register).title).toBe(
      'Bầu được 100/102 cấp ủy viên (98%), thiếu 2, ở tổ chức cơ sở đảng, theo báo cáo đến hết ngày 15/6/2020',
    );
    expect(last(register).sentence).toBe(
      'Theo báo cáo, tính đến hết ngày 15/6/2020, đã bầu được 100/102 cấp ủy viên (98%) ở tổ chức cơ sở đảng, thiếu 2 so với số lượng quyết định.',
    );
  });

  it('a shortfall says the same as what was elected', () => {
    const register = reports(
      row({ measure: 'shortfall', body: 'committee', numerator: 2, denominator: 102 }),
    );
    expect(drawn(register)[0]?.[1]).toBe('Ban chấp hành: thiếu 2 (2%) 100/102');
    expect(last(register).rows).toMatchObject([{ decided: 102, elected: 100, shortfall: 2 }]);
  });

  it('a rate printed without counts is drawn and not turned into counts', () => {
    const register = reports(row({ measure: 'elected', printed: 'hơn 94%' }));
    const { title, rows, drawing } = last(register);
    expect(title).toBe(
      'Bầu được hơn 94% cấp ủy viên ở tổ chức cơ sở đảng, theo báo cáo đến hết ngày 15/6/2020',
    );
    expect(rows).toMatchObject([{ decided: undefined, elected: undefined }]);
    const bar = drawing.form === 'bars' ? drawing.groups[0]?.rows[0] : undefined;
    expect(bar).toMatchObject({ value: 'bầu được hơn 94%', total: 1 });
    expect(bar?.parts[0]?.count).toBeCloseTo(0.06);
  });

  it('a count without its whole has words and no bar', () => {
    const register = reports(row({ measure: 'shortfall', numerator: 16 }));
    expect(last(register).title).toBe(
      'Bầu thiếu 16 cấp ủy viên ở tổ chức cơ sở đảng, theo báo cáo đến hết ngày 15/6/2020',
    );
    expect(drawn(register)).toEqual([
      ['Tổ chức cơ sở đảng: bầu thiếu so với số lượng quyết định', 'Ban chấp hành: thiếu 16'],
    ]);
  });

  it('a direct election without a body is the secretary', () => {
    const register = reports(
      row({ measure: 'elected', numerator: 9, denominator: 9 }),
      row({ measure: 'direct', numerator: 1, denominator: 4 }),
    );
    expect(last(register).rows).toMatchObject([
      { body: 'Ban chấp hành', elected: 9 },
      { body: 'Bí thư', direct: 1, directOf: 4 },
    ]);
  });
});

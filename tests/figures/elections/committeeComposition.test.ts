import { describe, expect, it } from 'vitest';
import type { BarRow } from '../../../src/figures/drawings/bars.ts';
import type { FigureContext } from '../../../src/figures/figure.ts';
import { figure } from '../../../src/figures/registry.ts';
import type { Register } from '../../../src/statistics/register.ts';
import { registerOf } from '../../../src/statistics/register.ts';
import {
  election,
  heldOn,
  organization,
  registerFor,
  reported,
} from '../../statistics/smallTerm.ts';
import { oneRow } from '../states.ts';
import { bacKanInSmall, committees, contextFor, plan, shortestTerm } from '../terms.ts';

const made = (context: FigureContext) => figure('committee-composition', context);
const on = (asOf: string, locale: 'vi' | 'en' = 'vi') => contextFor(bacKanInSmall, asOf, locale);
const last = (register: Register) => made(contextFor(register, '2020-06-30'));

type Settings = Register['term']['settings'];

function withSettings(register: Register, settings: Partial<Settings>): Register {
  const { term } = register;
  return registerOf({ ...term, settings: { ...term.settings, ...settings } });
}

/** Two grassroots organisations and what they elected on 1/6. */
function electing(a: object, b: object, targets: Settings['targets'] = {}) {
  const register = registerFor({
    plan,
    organizations: [
      committees[0]!,
      organization('A', 'BK', 'co-so'),
      organization('B', 'BK', 'co-so'),
    ],
    congresses: ['A', 'B'].map((code) => heldOn(code, '2020-06-01')),
    elections: [election('A', a), election('B', b)],
  });
  return withSettings(register, { targets });
}

function groupsOf(register: Register, asOf = '2020-06-30') {
  const { drawing } = made(contextFor(register, asOf));
  return drawing.form === 'bars' ? drawing.groups : [];
}
const text = ({ label, value, share = '' }: BarRow) => `${label}: ${value} ${share}`.trim();

describe('The title of committee-composition', () => {
  it('says that all targets are met, with the shares', () => {
    expect(made(on('2020-06-30')).title).toBe(
      'Tính chung các tổ chức cơ sở đảng có báo cáo, cấp ủy đạt cả 3 chỉ tiêu cơ cấu: nữ 18,9%, trẻ dưới 40 tuổi 12,1%, tham gia lần đầu 35,3%, hết ngày 30/6/2020',
    );
    expect(made(on('2020-06-30', 'en')).title).toBe(
      'Committees of grassroots organisations that report, taken together, met all 3 targets: women 18.9%, young members (under 40) 12.1%, first-time members 35.3%, by the end of 30 June 2020',
    );
  });

  it('puts a missed target first', () => {
    const register = electing(
      { decided: 10, elected: 10, women: 1, young: 1 },
      { decided: 10, elected: 10, women: 1, young: 2 },
      { women: 0.15, young: 0.1 },
    );
    expect(last(register).title).toBe(
      'Tính chung các tổ chức cơ sở đảng, cấp ủy chưa đạt chỉ tiêu về nữ (10% so với 15%); đạt chỉ tiêu về trẻ (15% so với 10%), hết ngày 30/6/2020',
    );
  });

  it('names the traits of missed and reached targets in English as people', () => {
    const register = withSettings(
      electing(
        { elected: 10, women: 2, young: 2, firstTime: 2 },
        { elected: 10, women: 2, young: 2, firstTime: 2 },
        { women: 0.15, young: 0.1, firstTime: 0.3333 },
      ),
      { youngAgeLimit: 40 },
    );
    expect(made(contextFor(register, '2020-06-30', 'en')).title).toBe(
      'Committees of grassroots organisations, taken together, missed the target for first-time members (20% against 33.3%); met the targets for women (20% against 15%) and young members (under 40; 20% against 10%), by the end of 30 June 2020',
    );
  });

  it('does not sum up where the level is one organisation, be it reported only', () => {
    const one = withSettings(
      registerFor({
        plan,
        organizations: committees.slice(0, 1),
        reported: [
          reported({
            code: 'BK',
            level: 'tinh',
            measure: 'women',
            asOf: '2020-06-15',
            numerator: 9,
            denominator: 50,
          }),
        ],
      }),
      { targets: { women: 0.15 } },
    );
    expect(last(one).title).toBe(
      'Cấp ủy của đảng bộ tỉnh đạt chỉ tiêu về nữ (18% so với 15%), theo báo cáo đến hết ngày 15/6/2020',
    );
  });

  it('does not say "all" where a target cannot be judged', () => {
    const register = electing(
      { elected: 10, women: 3 },
      { elected: 10, women: 3 },
      { women: 0.15, young: 0.1 },
    );
    expect(last(register).title).toBe(
      'Tính chung các tổ chức cơ sở đảng, cấp ủy đạt chỉ tiêu về nữ (30% so với 15%), hết ngày 30/6/2020',
    );
  });

  it('gives the shares alone without targets, and draws no line', () => {
    expect(last(oneRow).title).toBe('Cấp ủy của tổ chức cơ sở đảng: nữ 25%, hết ngày 30/6/2020');
    expect(groupsOf(oneRow).map(({ target }) => target)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('A share meets its target unrounded', () => {
  const met = (women: number, elected: number, target: number) =>
    last(electing({ elected, women }, {}, { women: target })).rows[0]!['met'];

  it('where it is equal', () => {
    expect(met(3, 20, 0.15)).toBe('Đạt');
  });

  it('not where it only rounds to it: 14,96% is written 15%', () => {
    expect(met(374, 2500, 0.15)).toBe('Chưa đạt');
  });

  it('where the target is a third, written 0.3333', () => {
    expect(met(3, 9, 0.3333)).toBe('Đạt');
  });
});

describe('The sentence of committee-composition', () => {
  it('gives count, total, share and target of each trait', () => {
    expect(made(on('2020-06-30')).sentence).toBe(
      'Tính đến hết ngày 30/6/2020, trong số cấp ủy viên được bầu của tổ chức cơ sở đảng có báo cáo: nữ 7/37 (18,9%), đạt chỉ tiêu 15%; trẻ dưới 40 tuổi 4/33 (12,1%), đạt chỉ tiêu 10%; dân tộc thiểu số 21/27 (77,8%); tham gia lần đầu 6/17 (35,3%), đạt chỉ tiêu 33,3%.',
    );
  });

  it('names the committee that is spoken of', () => {
    const scope = bacKanInSmall.unit('TP')!.organization;
    expect(made({ ...on('2020-06-30'), scope }).sentence).toMatch(/^Chưa có số liệu/);
    const bachThong = bacKanInSmall.unit('BT')!.organization;
    expect(made({ ...on('2020-06-30'), scope: bachThong }).sentence).toMatch(
      /^Tính đến hết ngày 30\/6\/2020, tại Đảng bộ huyện Bạch Thông, trong số/,
    );
  });
});

describe('Coverage of committee-composition', () => {
  it('is its own for every trait', () => {
    expect(made(on('2020-06-30')).coverage).toBe(
      'Theo số liệu của các tổ chức cơ sở đảng có báo cáo: nữ 4/6, trẻ dưới 40 tuổi 4/6, dân tộc thiểu số 3/6, tham gia lần đầu 2/6.',
    );
  });

  it('names levels that elected and report nothing, and appointed committees', () => {
    expect(made(on('2020-06-30')).notes).toEqual([
      'Chưa có số liệu về cơ cấu cấp ủy của: chi bộ trực thuộc đảng ủy cơ sở.',
      'Cấp ủy được chỉ định không có kết quả bầu cử và được tính riêng (tổ chức cơ sở đảng: 1).',
    ]);
  });
});

describe('The bars of committee-composition', () => {
  it('are one group a trait and one row a level, with the target as a line', () => {
    expect(
      groupsOf(bacKanInSmall).map(({ heading, target, rows }) => [
        heading,
        target?.label,
        ...rows.map(text),
      ]),
    ).toEqual([
      [
        'Nữ',
        'Chỉ tiêu 15%',
        'Tổ chức cơ sở đảng: 18,9% 7/37, đạt',
        'Đảng bộ trực thuộc Tỉnh ủy: 21,6% 8/37, đạt',
      ],
      [
        'Trẻ (dưới 40 tuổi)',
        'Chỉ tiêu 10%',
        'Tổ chức cơ sở đảng: 12,1% 4/33, đạt',
        'Đảng bộ trực thuộc Tỉnh ủy: 10,8% 4/37, đạt',
      ],
      [
        'Dân tộc thiểu số',
        undefined,
        'Tổ chức cơ sở đảng: 77,8% 21/27',
        'Đảng bộ trực thuộc Tỉnh ủy: Chưa có số liệu',
      ],
      [
        'Tham gia lần đầu',
        'Chỉ tiêu 33,3%',
        'Tổ chức cơ sở đảng: 35,3% 6/17, đạt',
        'Đảng bộ trực thuộc Tỉnh ủy: 32,4% 12/37, chưa đạt',
      ],
    ]);
  });

  it('say once that nobody reports a trait, and hold nothing against its target', () => {
    const [, young] = groupsOf(electing({ elected: 9, women: 2 }, {}, { young: 0.1 }));
    expect(young?.rows.map(text)).toEqual(['Các cấp: Chưa có số liệu']);
    expect(young?.target).toBeUndefined();
  });

  it('have a 0 for nobody, which is no missing number', () => {
    const [women] = groupsOf(electing({ elected: 9, women: 0 }, {}));
    expect(women?.rows[0]).toMatchObject({ value: '0%', share: '0/9', total: 9 });
  });

  it('leave the age limit out where the term names none', () => {
    expect(groupsOf(oneRow).map(({ heading }) => heading)).toContain('Trẻ');
  });

  it('end at the next round share above the longest bar and the furthest target', () => {
    const end = (women: number, target: number) => {
      const { drawing } = last(electing({ elected: 100, women }, {}, { women: target }));
      return drawing.form === 'bars' ? drawing.scaleEnd : undefined;
    };
    expect(end(12, 0.15)).toBe(0.2);
    expect(end(12, 0.4)).toBe(0.4);
    expect(end(85, 0.15)).toBe(1);
  });
});

describe('Without numbers committee-composition says why', () => {
  it('no table of elections', () => {
    expect(last(shortestTerm).title).toBe('Cơ cấu cấp ủy: chưa có số liệu');
  });

  it('no congress completed', () => {
    expect(made(on('2019-12-31')).sentence).toBe(
      'Chưa có kết quả bầu cử vì chưa đại hội nào hoàn thành, hết ngày 31/12/2019.',
    );
  });

  it('only other bodies report', () => {
    const register = electing({ body: 'secretary', elected: 1, women: 1 }, {});
    expect(last(register).title).toBe(
      'Chưa có số liệu về cơ cấu cấp ủy của 2 đại hội đã hoàn thành, hết ngày 30/6/2020',
    );
  });
});

describe('A term without unit rows takes what was reported about its committees', () => {
  const reports = (...rows: object[]) =>
    withSettings(
      registerFor({
        plan,
        organizations: committees.slice(0, 1),
        reported: rows.map((row) =>
          reported({ code: 'BK', level: 'huyen', asOf: '2020-06-15', ...row } as Parameters<
            typeof reported
          >[0]),
        ),
      }),
      { targets: { women: 0.15 } },
    );

  it('counts are held against the target', () => {
    expect(last(reports({ measure: 'women', numerator: 13, denominator: 100 })).title).toBe(
      'Tính chung các đảng bộ trực thuộc Tỉnh ủy, cấp ủy chưa đạt chỉ tiêu về nữ (13% so với 15%), theo báo cáo đến hết ngày 15/6/2020',
    );
  });

  it('a rate printed without counts is drawn, and not judged', () => {
    const register = reports({ measure: 'women', body: 'committee', printed: 'hơn 20%' });
    expect(last(register).title).toBe(
      'Cấp ủy của các đảng bộ trực thuộc Tỉnh ủy: nữ hơn 20%, theo báo cáo đến hết ngày 15/6/2020',
    );
    expect(groupsOf(register)[0]?.rows[0]).toMatchObject({
      value: 'hơn 20%',
      parts: [{ state: 'measured', count: 0.2 }],
      total: 1,
    });
  });

  it('a number about another body is none about the committee', () => {
    const register = reports({ measure: 'women', body: 'secretary', printed: '10%' });
    expect(last(register).title).toBe('Cơ cấu cấp ủy: chưa có số liệu');
  });
});

import { describe, expect, it } from 'vitest';
import type { FigureContext } from '../../../src/figures/figure.ts';
import { reportedTimeliness } from '../../../src/figures/progress/reportedTimeliness.ts';
import { registerFor, reported } from '../../statistics/smallTerm.ts';
import { bacKanInSmall, committees, contextFor, plan } from '../terms.ts';

const internal = (context: FigureContext) => ({ ...context, audience: 'internal' as const });

type Row = Partial<Parameters<typeof reported>[0]>;

function contentOf(locale: 'vi' | 'en', ...rows: Row[]) {
  const defaults = { code: 'BK', level: 'co-so', measure: 'onTime', asOf: '2020-06-15' } as const;
  const register = registerFor({
    plan,
    organizations: committees.slice(0, 1),
    reported: rows.map((row) => reported({ ...defaults, ...row })),
  });
  return reportedTimeliness(internal(contextFor(register, '2020-06-30', locale)));
}

describe('Timeliness of a term without unit rows', () => {
  it('says how many were reported to be on time, by the day of the report', () => {
    const row = { numerator: 90, denominator: 92, source: 'Báo cáo số 5' };
    const content = contentOf('vi', row);
    expect(content?.title).toBe(
      '90/92 tổ chức cơ sở đảng (97,8%) hoàn thành đại hội đúng hạn, theo báo cáo đến hết ngày 15/6/2020',
    );
    expect(content?.sentence).toBe(
      'Theo báo cáo, tính đến hết ngày 15/6/2020, 90/92 tổ chức cơ sở đảng (97,8%) hoàn thành đại hội đúng hạn.',
    );
    expect(content?.rows).toMatchObject([{ total: 92, onTime: 90, share: 90 / 92 }]);
    expect(content?.sources).toEqual(['Báo cáo số 5']);
    expect(contentOf('en', row)?.title).toBe(
      '90 of 92 grassroots organisations (97.8%) completed their congress on time, as reported for the end of 15 June 2020',
    );
  });

  it('draws those on time and leaves the others empty', () => {
    const { drawing } = contentOf('vi', { numerator: 90, denominator: 92 })!;
    expect(drawing).toMatchObject({
      whole: true,
      groups: [{ rows: [{ parts: [{ state: 'completed', count: 90 }], total: 92 }] }],
    });
  });

  it('has words for none and for one organisation', () => {
    expect(contentOf('vi', { numerator: 0, denominator: 92 })?.title).toBe(
      'Chưa có tổ chức cơ sở đảng nào hoàn thành đại hội đúng hạn, theo báo cáo đến hết ngày 15/6/2020',
    );
    expect(contentOf('vi', { level: 'tinh', numerator: 1, denominator: 1 })?.title).toBe(
      'Đảng bộ tỉnh đã hoàn thành đại hội đúng hạn, theo báo cáo đến hết ngày 15/6/2020',
    );
  });

  it('takes the newest report up to the as-of date', () => {
    const content = contentOf(
      'vi',
      { asOf: '2020-05-31', numerator: 40, denominator: 92 },
      { asOf: '2020-06-20', numerator: 91, denominator: 92 },
      { asOf: '2020-07-10', numerator: 92, denominator: 92 },
    );
    expect(content?.rows).toMatchObject([{ onTime: 91 }]);
  });

  it('is none where counts are missing, nothing is reported, or units are counted', () => {
    expect(contentOf('vi', { printed: '98%' })).toBeUndefined();
    expect(contentOf('vi', { numerator: 90 })).toBeUndefined();
    expect(contentOf('vi', { measure: 'held', numerator: 9, denominator: 9 })).toBeUndefined();
    expect(reportedTimeliness(internal(contextFor(bacKanInSmall, '2020-06-30')))).toBeUndefined();
  });
});

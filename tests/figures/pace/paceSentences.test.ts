import { describe, expect, it } from 'vitest';
import { paceSentences } from '../../../src/figures/pace/paceSentences.ts';
import { lateSpreads } from '../../../src/figures/pace/lateSpread.ts';
import {
  congress,
  heldOn,
  organization,
  planRow,
  registerFor,
} from '../../statistics/smallTerm.ts';
import { contextFor } from '../terms.ts';

const plan = [
  planRow('co-so', '2020-06-29', 'through', { name: 'Tổ chức cơ sở đảng', nameEn: 'Grassroots' }),
  planRow('huyen', '2020-08-31', 'through', { name: 'Đảng bộ huyện', nameEn: 'Districts' }),
];

/** So many grassroots congresses on 1/6/2020, so many that were not held. */
function registerWith(done: number, left: number, day = '2020-06-01') {
  const codes = Array.from({ length: done + left }, (_, index) => `U${index}`);
  return registerFor({
    plan,
    organizations: [
      organization('P', undefined, 'huyen'),
      ...codes.map((code) => organization(code, 'P', 'co-so')),
    ],
    congresses: codes.map((code, index) => (index < done ? heldOn(code, day) : congress(code))),
  });
}
const said = (register: ReturnType<typeof registerWith>, asOf: string, locale?: 'en') =>
  paceSentences(contextFor(register, asOf, locale)).map(({ level, verdict, text, outlook }) =>
    `${level} ${verdict}: ${text} ${outlook}`.trim(),
  );

describe('The pace of a level', () => {
  it('is held against the pace that is needed, with a range for the end', () => {
    // 40 in four weeks: 10 a week. 8/6 to 29/6 are three weeks for the 60 left: 20 a week. 60 ÷ 10 = 6 weeks: 20/7.
    // Two deviations of 40 are 12.65: 60 ÷ (52.65 ÷ 4) weeks = 31.9 days, 60 ÷ (27.35 ÷ 4) = 61.4 days.
    expect(said(registerWith(40, 60), '2020-06-08')).toEqual([
      'Tổ chức cơ sở đảng short: Còn 60 đại hội chưa hoàn thành; bốn tuần qua hoàn thành khoảng 10 đại hội mỗi tuần, để kịp hạn hết ngày 29/6/2020 cần khoảng 20 mỗi tuần. Nếu tốc độ không đổi thì xong khoảng ngày 20/7/2020 (dao động từ 10/7/2020 đến 09/8/2020).',
    ]);
    expect(said(registerWith(40, 30), '2020-06-08')[0]).toMatch(/^Tổ chức cơ sở đảng enough: /);
  });

  it('says nothing of a pace where few were completed, and none at all of one congress', () => {
    expect(said(registerWith(9, 3), '2020-06-08', 'en')).toEqual([
      'Grassroots unknown: 3 congresses are not completed; in the last four weeks about 2.3 a week were, and about 1 a week are needed to meet the deadline by the end of 29 June 2020. Too little data to estimate the end: it takes 10 congresses in four weeks at least.',
    ]);
    expect(said(registerWith(0, 2), '2020-06-08')[0]).toContain(
      'bốn tuần qua chưa có đại hội nào hoàn thành',
    );
  });

  it('says no date where the end would come long after the deadline, and what is planned beside it', () => {
    // 12 in four weeks, 200 left: more than a year.
    expect(said(registerWith(12, 200), '2020-06-08')[0]).toMatch(
      /Nếu tốc độ không đổi thì không kịp hạn; chưa đủ cơ sở để ước ngày xong\.$/,
    );
    const register = registerFor({
      plan,
      organizations: ['P', 'U0', 'U1'].map((code) =>
        organization(code, code === 'P' ? undefined : 'P', code === 'P' ? 'huyen' : 'co-so'),
      ),
      congresses: [congress('U0', { planned: '2020-06-25' })],
    });
    expect(said(register, '2020-06-08')[0]).toMatch(
      /đại hội cuối cùng khai mạc ngày 25\/6\/2020, 1 đại hội chưa có ngày dự kiến\.$/,
    );
  });

  it('needs none where all is done, and is too late after the deadline', () => {
    expect(said(registerWith(3, 0), '2020-06-08')).toEqual([
      'Tổ chức cơ sở đảng done: Mọi đại hội đã hoàn thành.',
    ]);
    expect(said(registerWith(3, 1), '2020-06-30')[0]).toMatch(
      /^Tổ chức cơ sở đảng overdue: Còn 1 đại hội chưa hoàn thành, hạn hết ngày 29\/6\/2020;/,
    );
    expect(said(registerWith(3, 1), '2020-06-29')[0]).toMatch(/^Tổ chức cơ sở đảng unknown: /);
  });
});

describe('The days late of a level', () => {
  it('are a sentence and bins; levels without any are not spoken of', () => {
    const [spread, ...others] = lateSpreads(
      contextFor(registerWith(3, 1, '2020-07-02'), '2020-07-09'),
    );
    expect(others).toEqual([]);
    // Three late by 3 days, one overdue by 10.
    expect(spread).toEqual({
      level: 'Tổ chức cơ sở đảng',
      sentence: '3 đại hội hoàn thành muộn (3 ngày); 1 tổ chức còn quá hạn (10 ngày).',
      table: {
        columns: [
          { label: 'Số ngày' },
          { label: 'Hoàn thành muộn', numeric: true },
          { label: 'Còn quá hạn', numeric: true },
        ],
        rows: [
          { cells: ['1–7 ngày', '3', '0'], share: 1 },
          { cells: ['8–14 ngày', '0', '1'], share: 1 / 3 },
          { cells: ['15–30 ngày', '0', '0'], share: 0 },
          { cells: ['Trên 30 ngày', '0', '0'], share: 0 },
        ],
      },
    });
    expect(lateSpreads(contextFor(registerWith(3, 0), '2020-06-30'))).toEqual([]);
  });
});

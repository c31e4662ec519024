import { describe, expect, it } from 'vitest';
import { changesBetween, previousDate } from '../../../src/figures/changes/changesBetween.ts';
import type { Locale } from '../../../src/locale/format.ts';
import {
  category,
  congress,
  date,
  heldOn,
  limitation,
  organization,
  planRow,
  registerFor,
} from '../../statistics/smallTerm.ts';
import { contextFor } from '../terms.ts';

/**
 * Between 31/5 and 30/6: A was complete before; B opens and closes in time; C was overdue (last day 31/5) and closes;
 * D becomes overdue on neither date (it was already); E is founded; F, complete, is dissolved; G's day passes.
 */
const plan = [
  planRow('co-so', '2020-06-15', 'through', { name: 'Tổ chức cơ sở đảng', nameEn: 'Grassroots' }),
  planRow('huyen', '2020-08-31', 'through', { name: 'Đảng bộ huyện', nameEn: 'Districts' }),
];
const register = registerFor({
  plan,
  organizations: [
    organization('P', undefined, 'huyen'),
    organization('A', 'P', 'co-so'),
    organization('B', 'P', 'co-so'),
    organization('C', 'P', 'co-so'),
    organization('E', 'P', 'co-so', { established: '2020-06-20' }),
    organization('F', 'P', 'co-so', { dissolved: '2020-06-10' }),
    organization('G', 'P', 'co-so'),
  ],
  congresses: [
    heldOn('A', '2020-05-10'),
    heldOn('B', '2020-06-05'),
    congress('C', { opened: '2020-06-12', closed: '2020-06-18' }),
    heldOn('F', '2020-05-12'),
    congress('G', { planned: '2020-06-20' }),
  ],
  categories: [category('phuong-an'), category('thoi-gian')],
  limitations: [
    limitation('A', { category: 'phuong-an', recorded: '2020-05-11', resolved: '2020-06-02' }),
    limitation('B', { category: 'phuong-an', recorded: '2020-06-06' }),
    limitation('B', { category: 'thoi-gian', recorded: '2020-06-06', resolved: '2020-06-07' }),
    limitation('F', { category: 'phuong-an', recorded: '2020-05-12' }),
    limitation('F', { category: 'thoi-gian', recorded: '2020-06-02' }),
  ],
});
const said = (from: string, to: string, locale: Locale = 'vi') =>
  changesBetween(date(from), { ...contextFor(register, to), locale })!.map(({ kind, changes }) => [
    kind,
    changes.map(({ text, units }) => `${text} ${units.map(({ name }) => name).join(' ')}`.trim()),
  ]);

describe('What changed between two dates', () => {
  it('is progress, what is counted, and limitations, each by itself with who is concerned', () => {
    expect(said('2020-05-31', '2020-06-30')).toEqual([
      [
        'progress',
        [
          'Tổ chức cơ sở đảng: thêm 2 đại hội đã tiến hành, nay 3/5. B C',
          'Tổ chức cơ sở đảng: thêm 2 đại hội đã hoàn thành, nay 3/5. B C',
          'Tổ chức cơ sở đảng: 2 tổ chức quá hạn, kỳ trước 0: thêm 2. E G',
          'Tổ chức cơ sở đảng: 1 tổ chức chậm so với ngày dự kiến, kỳ trước 0: thêm 1. G',
        ],
      ],
      [
        'whole',
        [
          'Tổ chức cơ sở đảng: vẫn là 5 tổ chức, thêm 1 mới thành lập, bớt 1 giải thể hoặc sáp nhập (1 đã tiến hành đại hội, nay không còn tính). E F',
        ],
      ],
      [
        'limitations',
        [
          'Tổ chức cơ sở đảng: ghi nhận thêm 2 hạn chế ở 1 tổ chức. B B',
          'Tổ chức cơ sở đảng: khắc phục 1 hạn chế ở 1 tổ chức. A',
          'Tổ chức cơ sở đảng: 1 hạn chế không còn tính vì 1 tổ chức giải thể hoặc sáp nhập. F',
        ],
      ],
    ]);
  });

  it('tells who has left the list of the overdue', () => {
    const [progress] = said('2020-06-16', '2020-06-30', 'en');
    expect(progress![1]).toEqual([
      'Grassroots: 1 more congress completed, 3/5 now. C',
      // C and G were overdue; E is new, and overdue from its first day.
      'Grassroots: 2 overdue, 2 on the date before: 1 new, 1 completed since. E C',
      'Grassroots: 1 behind the planned day, 0 on the date before: 1 new. G',
    ]);
  });

  it('says of a level of one organisation what became of it, without numbers', () => {
    const alone = (row: Parameters<typeof congress>[1], from: string, to: string) =>
      changesBetween(
        date(from),
        contextFor(
          registerFor({
            plan,
            organizations: [organization('P', undefined, 'huyen')],
            congresses: [congress('P', row)],
          }),
          to,
        ),
      )!.flatMap(({ changes }) => changes.map(({ text }) => text));
    const planned = '2020-08-20';
    expect(alone({ planned }, '2020-06-30', '2020-09-01')).toEqual([
      'Đảng bộ huyện: đã quá hạn, chưa hoàn thành đại hội.',
      'Đảng bộ huyện: đã đến ngày dự kiến mà chưa khai mạc.',
    ]);
    const held = { planned, opened: '2020-09-03', closed: '2020-09-04' };
    expect(alone(held, '2020-09-01', '2020-09-30')).toEqual([
      'Đảng bộ huyện: đã tiến hành đại hội.',
      'Đảng bộ huyện: đã hoàn thành đại hội.',
      'Đảng bộ huyện: không còn quá hạn.',
      'Đảng bộ huyện: đã khai mạc, không còn chậm so với ngày dự kiến.',
    ]);
  });

  it('says that nobody is overdue any more', () => {
    const late = congress('A', { opened: '2020-06-18', closed: '2020-06-18' });
    const organizations = ['P', 'A', 'B'].map((code) =>
      organization(code, code === 'P' ? undefined : 'P', code === 'P' ? 'huyen' : 'co-so'),
    );
    const small = registerFor({
      plan,
      organizations,
      congresses: [late, heldOn('B', '2020-05-10')],
    });
    const [progress] = changesBetween(date('2020-06-16'), contextFor(small, '2020-06-30'))!;
    expect(progress!.changes.at(-1)!.text).toBe(
      'Tổ chức cơ sở đảng: không còn tổ chức nào quá hạn, kỳ trước 1: 1 đã hoàn thành đại hội.',
    );
  });

  it('says of every group that nothing changed where nothing did', () => {
    expect(said('2020-06-30', '2020-06-30')).toEqual([
      ['progress', []],
      ['whole', []],
      ['limitations', []],
    ]);
  });

  it('names the row of each unit', () => {
    const [progress] = changesBetween(date('2020-05-31'), contextFor(register, '2020-06-30'))!;
    expect(progress!.changes[0]!.units[0]).toEqual({
      name: 'B',
      committee: undefined,
      place: 'table.csv:1',
    });
  });

  it('names the category and the row of each limitation', () => {
    const numbered = (register.term.limitations ?? []).map((row, index) => ({
      ...row,
      place: { file: 'bk/limitations.csv', line: index + 2 },
    }));
    const placed = registerFor({ ...register.term, limitations: numbered });
    const groups = changesBetween(date('2020-05-31'), contextFor(placed, '2020-06-30'))!;
    const told = groups.find(({ kind }) => kind === 'limitations')!.changes;
    expect(told.map(({ units }) => units.map(({ about, place }) => `${about} ${place}`))).toEqual([
      ['phuong-an limitations.csv:3', 'thoi-gian limitations.csv:4'],
      ['phuong-an limitations.csv:2'],
      ['phuong-an limitations.csv:5'],
    ]);
  });

  it('is unknown without congresses, and has no limitations where none are given', () => {
    const bare = registerFor({ plan, organizations: [organization('P', undefined, 'huyen')] });
    expect(changesBetween(date('2020-05-31'), contextFor(bare, '2020-06-30'))).toBeUndefined();
    const { limitations: _, ...withoutLimitations } = register.term;
    const counted = registerFor(withoutLimitations);
    const groups = changesBetween(date('2020-05-31'), contextFor(counted, '2020-06-30'))!;
    expect(groups.map(({ kind }) => kind)).toEqual(['progress', 'whole']);
  });
});

describe('The date before', () => {
  it('is the newest reporting date before the as-of date', () => {
    const { term } = register;
    const reportingDates = [date('2020-04-30'), date('2020-05-31'), date('2020-06-30')];
    const settings = { ...term.settings, reportingDates };
    const dated = registerFor({ ...term, settings });
    expect(`${previousDate(contextFor(dated, '2020-06-30'))}`).toBe('2020-05-31');
    expect(previousDate(contextFor(dated, '2020-04-30'))).toBeUndefined();
  });
});

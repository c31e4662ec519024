/** Expected numbers are counted by hand from the rows of "Bắc Kạn in small". */
import { describe, expect, test } from 'vitest';
import { comparison } from '../../../src/figures/committee/comparison.ts';
import type { MeasureKey } from '../../../src/figures/committee/measure.ts';
import type { FigureContext } from '../../../src/figures/figure.ts';
import { levelBelow } from '../../../src/figures/levels/levelBelow.ts';
import { date, heldOn, organization, planRow, registerFor } from '../../statistics/smallTerm.ts';
import { manyCommittees, noneHeld } from '../states.ts';
import { bacKanInSmall, contextFor, reportedOnly, shortestTerm } from '../terms.ts';

const context = contextFor(bacKanInSmall, '2020-06-30');

/** The readings of a measure, by the short name of their committee. */
function readings(key: MeasureKey, of: FigureContext = context) {
  const { committees, measures } = comparison(of);
  const measure = measures.find((one) => one.key === key);
  return Object.fromEntries(
    committees.map(({ shortName }, index) => [shortName, measure?.readings[index]]),
  );
}

const values = (key: MeasureKey, of?: FigureContext) =>
  Object.values(readings(key, of)).map((reading) => [reading?.value, reading?.said]);

describe('The committees', () => {
  test('stand in Vietnamese order, those that exist on the as-of date only', () => {
    const { committees } = comparison(context);
    expect(committees.map(({ shortName }) => shortName)).toEqual([
      'Ba Bể',
      'Bạch Thông',
      'TP Bắc Kạn',
    ]);
  });

  test('are named apart with the day of their founding or end where they do not exist', () => {
    const register = registerFor({
      plan: [planRow('huyen', '2020-08-31'), planRow('tinh', '2020-10-31')],
      organizations: [
        organization('T', undefined, 'tinh'),
        organization('A', 'T', 'huyen'),
        organization('B', 'T', 'huyen', { name: 'Đảng bộ B', dissolved: '2020-06-30' }),
        organization('C', 'T', 'huyen', { name: 'Đảng bộ C', established: '2020-07-01' }),
      ],
    });
    const { committees, notes } = comparison(contextFor(register, '2020-06-30'));
    expect(committees.map(({ code }) => code)).toEqual(['A']);
    expect(notes[0]).toBe(
      'Không tính trong ngày chốt số liệu này: Đảng bộ B (kết thúc từ ngày 30/6/2020); Đảng bộ C (thành lập ngày 01/7/2020).',
    );
  });

  test('may be none, or as many as there are', () => {
    const none = comparison(contextFor(reportedOnly, '2020-06-30'));
    expect(none).toMatchObject({ committees: [], notes: [] });
    expect(comparison(contextFor(manyCommittees, '2020-06-30')).committees).toHaveLength(67);
  });
});

describe('Progress', () => {
  test('of their own congress is its days, or the planned one', () => {
    expect(values('own')).toEqual([
      ['05/8/2020', 'Dự kiến'],
      ['15–16/6/2020', 'Đã hoàn thành (điểm)'],
      ['20/7/2020', 'Dự kiến'],
    ]);
  });

  test('of each level below is completed of all, and a level that a committee lacks is no 0', () => {
    expect(values('level-1')).toEqual([
      ['3/3', 'Đã hoàn thành, 1 sau hạn'],
      ['2/2', 'Đã hoàn thành'],
      ['2/2', 'Đã hoàn thành'],
    ]);
    expect(values('level-2')).toEqual([
      [undefined, 'Không có tổ chức ở cấp này'],
      ['6/6', 'Đã hoàn thành, 2 sau hạn'],
      [undefined, 'Không có tổ chức ở cấp này'],
    ]);
    expect(readings('level-2')['Ba Bể']).toMatchObject({ sort: undefined, standing: 'unknown' });
  });

  test('against the deadlines counts the committee and all below it', () => {
    expect(values('onTime').map(([value]) => value)).toEqual(['2/3', '7/9', '2/2']);
    expect(values('late').map(([value]) => value)).toEqual(['1/4', '2/9', '0/3']);
    expect(values('overdue').map(([value]) => value)).toEqual(['0/4', '0/9', '0/3']);
  });

  test('half way is under way, and says first what is overdue', () => {
    const half = contextFor(bacKanInSmall, '2020-05-25');
    expect(values('level-1', half)).toEqual([
      ['0/3', 'Chưa tiến hành'],
      ['1/2', 'Đang tiến hành'],
      ['1/2', 'Đang tiến hành'],
    ]);
    const overdue = contextFor(noneHeld, '2020-11-30');
    expect(readings('level-1', overdue)['Đảng bộ số 1']).toMatchObject({
      value: '0/4',
      said: '4 quá hạn',
      standing: 'concern',
    });
    expect(readings('own', overdue)['Đảng bộ số 1']).toMatchObject({ said: 'Quá hạn 92 ngày' });
  });

  test('leads to the rows that it counts, where there are any', () => {
    expect(readings('level-1')['Ba Bể']!.behind).toEqual({ part: 'units', level: 'co-so' });
    expect(readings('late')['Ba Bể']!.behind).toEqual({ part: 'units', state: 'late' });
    expect(readings('overdue')['Ba Bể']!.behind).toBeUndefined();
  });
});

describe('Elections and follow-up', () => {
  test('are compared at the level below the committees', () => {
    expect(levelBelow(context)?.key).toBe('co-so');
    expect(values('shortfall')).toEqual([
      ['0/27', 'Bầu đủ'],
      ['1/18', 'Bầu thiếu'],
      [undefined, 'Chưa có số liệu'],
    ]);
    expect(values('asPlanned')).toEqual([
      ['2/3', '1 không đúng phương án'],
      [undefined, 'Chưa có số liệu'],
      [undefined, 'Chưa có số liệu'],
    ]);
  });

  test('give shares with their coverage, against the target unrounded', () => {
    expect(readings('women')['Ba Bể']).toMatchObject({
      value: '4/20',
      share: '20%',
      coverage: '2/3 có báo cáo',
      said: 'Đạt chỉ tiêu 15%',
    });
    expect(readings('young')['Ba Bể']).toMatchObject({
      value: '1/16',
      standing: 'concern',
      said: 'Chưa đạt chỉ tiêu 10%',
    });
    expect(readings('minority')['Ba Bể']).toMatchObject({ said: 'Không giao chỉ tiêu' });
  });

  test('count what is open or overdue; where there is no row nothing is known', () => {
    expect(values('limitations')).toEqual([
      ['1/2', 'Chưa khắc phục'],
      ['0/1', 'Không còn'],
      [undefined, 'Không có dòng ghi nhận nào'],
    ]);
    expect(values('tasks')).toEqual([
      ['0/1', 'Không có'],
      ['1/3', 'Quá hạn'],
      [undefined, 'Không có nhiệm vụ nào được giao'],
    ]);
  });

  test('of an appointed committee are neither 0 nor silence', () => {
    const { plan, organizations } = bacKanInSmall.term;
    const register = registerFor({
      plan,
      organizations: organizations.filter(({ code }) => /^(BK|BB|CS[234])$/.test(code)),
      congresses: ['CS2', 'CS3', 'CS4'].map((code) =>
        heldOn(code, '2020-05-20', { formation: 'appointed' }),
      ),
      elections: [],
    });
    const of = contextFor(register, '2020-06-30');
    expect(comparison(of).measures.map(({ key }) => key)).not.toContain('women');
    expect(comparison(of).notes.at(-1)).toContain('Nữ');
  });
});

describe('Without data', () => {
  test('a measure that nobody gives is no column of dashes but named below', () => {
    const { measures, main, notes } = comparison(contextFor(shortestTerm, '2020-06-30'));
    expect(measures.map(({ key }) => key)).toEqual(['own']);
    expect(main.readings.map(({ said }) => said)).toEqual(Array(3).fill('Chưa có số liệu'));
    expect(notes.at(-1)).toMatch(/^Chưa có số liệu về: .*Bầu thiếu; .*Nhiệm vụ quá hạn\.$/);
  });

  test('every missing number is sorted last and never written as 0', () => {
    const all = [context, contextFor(manyCommittees, '2020-06-30')].flatMap(
      (of) => comparison(of).measures,
    );
    for (const { readings: each } of all)
      for (const { value, sort } of each) expect(value === undefined).toBe(sort === undefined);
  });

  test('counts nothing after the as-of date', () => {
    const before = { ...context, asOf: date('2019-12-31') };
    expect(values('own', before)[1]).toEqual([undefined, 'Chưa có ngày dự kiến (điểm)']);
    expect(values('level-1', before).map(([value]) => value)).toEqual(['0/3', '0/2', '0/2']);
  });
});

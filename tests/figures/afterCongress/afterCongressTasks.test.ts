import { describe, expect, it } from 'vitest';
import type { FigureContext } from '../../../src/figures/figure.ts';
import { figure } from '../../../src/figures/registry.ts';
import type { Register } from '../../../src/statistics/register.ts';
import { heldOn, organization, registerFor, task } from '../../statistics/smallTerm.ts';
import { noneHeld } from '../states.ts';
import { bacKanInSmall, contextFor, plan, shortestTerm } from '../terms.ts';

const on = (asOf: string, locale: 'vi' | 'en' = 'vi') => contextFor(bacKanInSmall, asOf, locale);
const tasks = (context: FigureContext) => figure('after-congress-tasks', context);

function bars(context: FigureContext) {
  const { drawing } = tasks(context);
  return drawing.form === 'bars' ? drawing.groups.flatMap(({ rows }) => rows) : [];
}

type ShortTask = Parameters<typeof task>[1];

/** One grassroots organisation, its congress closed, with these tasks. */
function termWith(...rows: readonly ShortTask[]): Register {
  return registerFor({
    plan,
    organizations: [organization('A', undefined, 'co-so')],
    congresses: [heldOn('A', '2020-05-01')],
    tasks: rows.map((row) => task('A', row)),
  });
}
const said = (register: Register, locale: 'vi' | 'en' = 'vi') => {
  const { title, sentence } = tasks(contextFor(register, '2020-06-30', locale));
  return [title, sentence];
};
const approve = { task: 'chuẩn y' } as const;
const done = { ...approve, deadline: '2020-06-10', done: '2020-06-09' };
const overdue = { ...approve, deadline: '2020-06-29' };
const ahead = { ...approve, deadline: '2020-07-20' };

describe('after-congress-tasks', () => {
  it('says how many are done and how many are overdue', () => {
    expect(said(bacKanInSmall)).toEqual([
      '1/5 nhiệm vụ sau đại hội đã hoàn thành, 1 quá hạn, hết ngày 30/6/2020',
      'Tính đến hết ngày 30/6/2020, 1/5 nhiệm vụ sau đại hội (20%) đã hoàn thành, 1 quá hạn (chậm 15 ngày); 3 chưa đến hạn hoặc không có hạn.',
    ]);
    expect(said(bacKanInSmall, 'en')).toEqual([
      '1 of 5 post-congress tasks completed, 1 overdue, end of 30 June 2020',
      'As of the end of 30 June 2020, 1 of 5 post-congress tasks (20%) had been completed, 1 overdue (by 15 days); 3 not yet due or without a deadline.',
    ]);
  });

  it('speaks rightly of none and all', () => {
    expect(said(termWith(done, done))).toEqual([
      'Cả 2 nhiệm vụ sau đại hội đã hoàn thành, hết ngày 30/6/2020',
      'Tính đến hết ngày 30/6/2020, cả 2 nhiệm vụ sau đại hội đã hoàn thành.',
    ]);
    expect(said(termWith(ahead, ahead))).toEqual([
      'Cả 2 nhiệm vụ sau đại hội đều chưa hoàn thành, không có nhiệm vụ quá hạn, hết ngày 30/6/2020',
      'Tính đến hết ngày 30/6/2020, cả 2 nhiệm vụ sau đại hội đều chưa hoàn thành, không có nhiệm vụ quá hạn.',
    ]);
    expect(said(termWith(overdue, { ...overdue, deadline: '2020-06-20' }))).toEqual([
      'Cả 2 nhiệm vụ sau đại hội đều quá hạn, chưa hoàn thành, hết ngày 30/6/2020',
      'Tính đến hết ngày 30/6/2020, cả 2 nhiệm vụ sau đại hội đều quá hạn, chưa hoàn thành (chậm nhiều nhất 10 ngày).',
    ]);
    expect(said(termWith(ahead, ahead), 'en')[1]).toBe(
      'As of the end of 30 June 2020, none of the 2 post-congress tasks had been completed, none overdue.',
    );
  });

  it('speaks rightly of a single task', () => {
    expect(said(termWith(done))[0]).toBe(
      'Nhiệm vụ duy nhất sau đại hội đã hoàn thành, hết ngày 30/6/2020',
    );
    expect(said(termWith(ahead))[1]).toBe(
      'Tính đến hết ngày 30/6/2020, nhiệm vụ duy nhất sau đại hội chưa hoàn thành, chưa quá hạn.',
    );
    expect(said(termWith(overdue), 'en')[1]).toBe(
      'As of the end of 30 June 2020, the one post-congress task was overdue, not completed (by 1 day).',
    );
  });

  it('splits each kind into done, overdue and open; the overdue kinds first, the others in the order of the work', () => {
    const rows = bars(on('2020-06-30'));
    expect(rows.map(({ label, value }) => [label, value])).toEqual([
      ['Chuẩn y', '1/2'],
      ['Rút kinh nghiệm', '0/1'],
      ['Phân công công tác', '0/1'],
      ['Chương trình hành động', '0/1'],
    ]);
    expect(rows[0]?.parts.map(({ state, count }) => [state, count])).toEqual([
      ['completed', 1],
      ['overdue', 1],
      ['pending', 0],
    ]);
    expect(rows.slice(0, 3).map(({ note }) => note)).toEqual([
      '1 quá hạn 15 ngày',
      '1 không có hạn',
      undefined,
    ]);
  });

  it('has a row per level and kind in its table', () => {
    const { rows } = tasks(on('2020-06-30'));
    expect(rows.map(({ level, task: kind }) => [level, kind])).toEqual([
      ['Tổ chức cơ sở đảng', 'Chuẩn y'],
      ['Tổ chức cơ sở đảng', 'Chương trình hành động'],
      ['Đảng bộ trực thuộc Tỉnh ủy', 'Phân công công tác'],
      ['Đảng bộ tỉnh', 'Rút kinh nghiệm'],
    ]);
    expect(rows[0]).toMatchObject({
      assigned: 2,
      done: 1,
      rate: 0.5,
      overdue: 1,
      longestDelay: 15,
      pending: 0,
      withoutDeadline: 0,
    });
  });

  it('names the tasks of units whose congress is still to come, since no day of assignment is known', () => {
    expect(tasks(on('2020-06-30')).notes).toEqual([
      'Bảng nhiệm vụ không ghi ngày giao, nên đã tính cả 1 nhiệm vụ của đơn vị chưa hoàn thành đại hội.',
    ]);
    expect(tasks(contextFor(termWith(ahead), '2020-06-30')).notes).toEqual([]);
  });

  it('counts the tasks of a committee and all below it', () => {
    const scope = bacKanInSmall.unit('BT')!.organization;
    expect(tasks({ ...on('2020-06-30'), scope }).sentence).toBe(
      'Tính đến hết ngày 30/6/2020, tại Đảng bộ huyện Bạch Thông, 1/3 nhiệm vụ sau đại hội (33,3%) đã hoàn thành, 1 quá hạn (chậm 15 ngày); 1 chưa đến hạn hoặc không có hạn.',
    );
  });

  it('tells an empty table from a missing one', () => {
    expect(said(noneHeld)).toEqual([
      'Chưa có nhiệm vụ nào được giao',
      'Chưa có nhiệm vụ nào được giao.',
    ]);
    expect(said(shortestTerm)).toEqual([
      'Nhiệm vụ sau đại hội: chưa có số liệu',
      'Chưa có số liệu.',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Limitation } from '../../../src/data/records.ts';
import type { BarsDrawing } from '../../../src/figures/drawings/bars.ts';
import type { FigureContext } from '../../../src/figures/figure.ts';
import { figure } from '../../../src/figures/registry.ts';
import {
  category,
  date,
  heldOn,
  limitation,
  organization,
  registerFor,
} from '../../statistics/smallTerm.ts';
import { manyCommittees, noneHeld, oneRow } from '../states.ts';
import { bacKanInSmall, contextFor, plan, reportedOnly } from '../terms.ts';

const made = (context: FigureContext) => figure('limitations-follow-up', context);

function bars(context: FigureContext): BarsDrawing {
  const { drawing } = made(context);
  if (drawing.form !== 'bars') throw new Error(`drawn as ${drawing.form}`);
  return drawing;
}

/** A (grassroots) closed on 10/5, its cell D on 1/3. */
function smallContext(limitations: readonly Limitation[], locale: 'vi' | 'en' = 'vi') {
  const register = registerFor({
    plan,
    organizations: [
      organization('R', undefined, 'tinh'),
      organization('A', 'R', 'co-so'),
      organization('D', 'A', 'chi-bo'),
    ],
    congresses: [heldOn('A', '2020-05-10'), heldOn('D', '2020-03-01')],
    categories: [
      { ...category('a'), name: 'Thảo luận trầm' },
      { ...category('b'), name: 'Bầu thiếu' },
    ],
    limitations,
  });
  return contextFor(register, '2020-06-30', locale);
}

const row = (key: string, recorded: string, others: object = {}, code = 'A') =>
  limitation(code, { category: key, recorded, ...others });

/** Five of the category "a" and two of "b", one of them of a cell. */
const mixed = [
  row('a', '2020-06-20'),
  row('a', '2020-05-20', { status: 'inProgress' }),
  row('a', '2020-04-20', { status: 'resolved', resolved: '2020-05-01' }),
  row('a', '2020-04-20', { status: 'resolved', resolved: '2020-05-11' }),
  row('a', '2020-04-20', { status: 'resolved' }),
  row('b', '2020-04-10'),
  row('b', '2020-03-02', { status: 'inProgress' }, 'D'),
];

describe('The claim of limitations-follow-up', () => {
  it('says of a date before the newest only what was resolved: in progress has no date', () => {
    const now = smallContext(mixed);
    const { term } = now.register;
    const reportingDates = [...term.settings.reportingDates, date('2020-07-31')];
    const register = registerFor({ ...term, settings: { ...term.settings, reportingDates } });
    const then = (locale: 'vi' | 'en') => made(contextFor(register, '2020-06-30', locale)).sentence;
    expect(then('vi')).toContain(
      '3/7 hạn chế đã ghi nhận (42,9%) đã khắc phục; 4 chưa khắc phục xong, lâu nhất 120 ngày.',
    );
    expect(then('en')).toContain('4 unresolved, the oldest for 120 days.');
  });

  it('gives those resolved, in progress and open, and the oldest that is open', () => {
    const { title, sentence } = made(smallContext(mixed));
    expect(title).toBe(
      '3/7 hạn chế đã khắc phục; 2 đang khắc phục; 2 chưa khắc phục, lâu nhất 81 ngày, hết ngày 30/6/2020',
    );
    expect(sentence).toBe(
      'Tính đến hết ngày 30/6/2020, 3/7 hạn chế đã ghi nhận (42,9%) đã khắc phục; 2 đang khắc phục; 2 chưa khắc phục, lâu nhất 81 ngày. Trong 4 hạn chế chưa khắc phục xong, 1 đã ghi nhận trên 90 ngày.',
    );
  });

  it('does not say 2 of 2 of those that are old', () => {
    expect(made(contextFor(bacKanInSmall, '2024-12-31')).sentence).toMatch(
      / Cả 2 hạn chế chưa khắc phục xong đều đã ghi nhận trên 90 ngày\.$/,
    );
  });

  it('is the same in English', () => {
    const { title, sentence } = made(smallContext(mixed, 'en'));
    expect(title).toBe(
      '3 of 7 limitations resolved; 2 in progress; 2 open, the oldest for 81 days, end of 30 June 2020',
    );
    expect(sentence).toBe(
      'As of the end of 30 June 2020, 3 of 7 limitations recorded (42.9%) had been resolved; 2 in progress; 2 open, the oldest for 81 days. Of 4 not yet resolved, 1 had been recorded more than 90 days before.',
    );
  });

  it('says that all, or none, are resolved', () => {
    const done = { status: 'resolved', resolved: '2020-06-01' };
    const open = [row('a', '2020-06-20'), row('a', '2020-06-30')];
    const working = row('a', '2020-06-20', { status: 'inProgress' });
    const title = (...rows: readonly Limitation[]) => made(smallContext(rows)).title;
    expect(title(row('a', '2020-05-20', done), row('b', '2020-05-20', done))).toBe(
      'Toàn bộ 2 hạn chế đã ghi nhận đều đã khắc phục, hết ngày 30/6/2020',
    );
    expect(title(...open)).toBe(
      'Cả 2 hạn chế đã ghi nhận đều chưa khắc phục, lâu nhất 10 ngày, hết ngày 30/6/2020',
    );
    expect(title(working, working)).toBe(
      'Cả 2 hạn chế đã ghi nhận đều đang khắc phục, hết ngày 30/6/2020',
    );
    expect(title(working, ...open)).toBe(
      'Chưa khắc phục xong hạn chế nào trong 3 hạn chế đã ghi nhận: 1 đang khắc phục; 2 chưa khắc phục, lâu nhất 10 ngày, hết ngày 30/6/2020',
    );
  });

  it('does not say 1/1 of the only one, nor 0 days of one recorded on the day', () => {
    expect(made(contextFor(oneRow, '2020-06-30')).title).toBe(
      'Hạn chế duy nhất đã ghi nhận chưa khắc phục sau 18 ngày, hết ngày 30/6/2020',
    );
    expect(made(contextFor(oneRow, '2020-06-12')).title).toBe(
      'Hạn chế duy nhất đã ghi nhận chưa khắc phục, hết ngày 12/6/2020',
    );
    expect(made(contextFor(oneRow, '2020-06-13', 'en')).sentence).toBe(
      'As of the end of 13 June 2020, the only limitation recorded had been unresolved for 1 day.',
    );
  });

  it('counts all below a committee', () => {
    const scope = bacKanInSmall.unit('BB')!.organization;
    expect(made({ ...contextFor(bacKanInSmall, '2020-06-30'), scope }).sentence).toBe(
      'Tính đến hết ngày 30/6/2020, tại Đảng bộ huyện Ba Bể, chưa khắc phục xong hạn chế nào trong 2 hạn chế đã ghi nhận: 1 đang khắc phục; 1 chưa khắc phục, lâu nhất 33 ngày.',
    );
  });

  it('speaks of statements only where nothing was counted', () => {
    const about = { category: 'a', level: 'co-so', recorded: '2020-06-01' };
    expect(made(smallContext([limitation('R', about)]))).toMatchObject({
      title:
        'Báo cáo nêu 1 nhóm hạn chế, không kèm số lượng nên không theo dõi được việc khắc phục, hết ngày 30/6/2020',
      rows: [],
      drawing: { form: 'empty' },
    });
    expect(made(contextFor(bacKanInSmall, '2020-06-30')).notes).toContain(
      'Ngoài ra báo cáo nêu chung 2 nhóm hạn chế, không kèm số lượng nên không tính ở đây.',
    );
  });

  it('says that nothing was recorded, or that nothing is known', () => {
    expect(made(contextFor(noneHeld, '2020-11-30')).sentence).toBe(
      'Chưa ghi nhận hạn chế nào đến hết ngày 30/11/2020.',
    );
    expect(made(contextFor(reportedOnly, '2020-06-30'))).toMatchObject({
      title: 'Khắc phục hạn chế: chưa có số liệu',
      sentence: 'Chưa có số liệu.',
    });
  });
});

describe('The bars of limitations-follow-up', () => {
  it('are split into resolved, in progress and open, those with the most left first', () => {
    const [byCategory] = bars(smallContext([...mixed, row('b', '2020-06-01')])).groups;
    expect(byCategory!.rows).toMatchObject([
      {
        label: 'Bầu thiếu',
        note: '2 chưa khắc phục, lâu nhất 81 ngày',
        parts: [{ count: 0 }, { count: 1 }, { count: 2 }],
        total: 5,
        value: '0/3',
        share: '0%',
      },
      {
        label: 'Thảo luận trầm',
        note: '1 chưa khắc phục, lâu nhất 10 ngày',
        parts: [{ count: 3 }, { count: 1 }, { count: 1 }],
        total: 5,
        value: '3/5',
        share: '60%',
      },
    ]);
  });

  it('show the age of those not yet resolved on a scale of their own', () => {
    const [, byAge] = bars(smallContext(mixed)).groups;
    // 10, 41, 81 and 120 days.
    expect(byAge!.rows.map(({ label, value, total }) => [label, value, total])).toEqual([
      ['Đến 30 ngày', '1', 1],
      ['31–60 ngày', '1', 1],
      ['61–90 ngày', '1', 1],
      ['Trên 90 ngày', '1', 1],
    ]);
  });

  it('have no ages where all are resolved', () => {
    const done = row('a', '2020-05-20', { resolved: '2020-06-01' });
    expect(bars(smallContext([done])).groups).toHaveLength(1);
  });
});

describe('The table of limitations-follow-up', () => {
  it('has counts and ages by level and category', () => {
    expect(made(smallContext(mixed)).rows).toEqual([
      {
        level: 'Chi bộ trực thuộc đảng ủy cơ sở',
        category: 'Bầu thiếu',
        resolved: 0,
        inProgress: 1,
        open: 0,
        oldestOpen: undefined,
        medianUnresolved: 120,
        medianToResolve: undefined,
      },
      {
        level: 'Tổ chức cơ sở đảng',
        category: 'Thảo luận trầm',
        resolved: 3,
        inProgress: 1,
        open: 1,
        oldestOpen: 10,
        medianUnresolved: 25.5,
        medianToResolve: 16,
      },
      {
        level: 'Tổ chức cơ sở đảng',
        category: 'Bầu thiếu',
        resolved: 0,
        inProgress: 0,
        open: 1,
        oldestOpen: 81,
        medianUnresolved: 81,
        medianToResolve: undefined,
      },
    ]);
  });

  it('adds up to what the title says', () => {
    const { rows, title } = made(contextFor(manyCommittees, '2020-06-30'));
    const open = rows.reduce((sum, each) => sum + Number(each['open']), 0);
    expect(title).toMatch(new RegExp(`^Cả ${open} hạn chế đã ghi nhận đều chưa khắc phục`));
  });
});

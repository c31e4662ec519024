import { describe, expect, it } from 'vitest';
import type { CalendarDrawing } from '../../../src/figures/drawings/calendar.ts';
import type { FigureContext } from '../../../src/figures/figure.ts';
import { figure } from '../../../src/figures/registry.ts';
import { congress, date, heldOn, organization, registerFor } from '../../statistics/smallTerm.ts';
import { noneHeld, oneRow } from '../states.ts';
import { bacKanInSmall, contextFor, plan, reportedOnly } from '../terms.ts';

const calendar = (context: FigureContext) => figure('congress-calendar', context);

/** Grassroots organisations with the days of their congresses; what is not opened is planned. */
function grassroots(opened: readonly string[], planned: readonly string[] = []) {
  const codes = [...opened, ...planned].map((_, index) => `U${index}`);
  return registerFor({
    plan,
    organizations: [
      organization('R', undefined, 'tinh', { name: 'Đảng bộ tỉnh' }),
      ...codes.map((code) => organization(code, 'R', 'co-so')),
    ],
    congresses: codes.map((code, index) =>
      index < opened.length
        ? heldOn(code, opened[index]!)
        : congress(code, { planned: planned[index - opened.length]! }),
    ),
  });
}

function drawn(context: FigureContext): CalendarDrawing {
  const { drawing } = calendar(context);
  if (drawing.form !== 'calendar') throw new Error(`drawn as ${drawing.form}`);
  return drawing;
}

describe('congress-calendar', () => {
  it('names the busiest day of the level in focus', () => {
    const register = grassroots(['2020-05-04', '2020-05-12', '2020-05-12', '2020-05-12']);
    const { title, sentence } = calendar(contextFor(register, '2020-05-31'));
    expect(title).toBe(
      'Ngày nhiều đại hội nhất của tổ chức cơ sở đảng là 12/5/2020: 3 đại hội khai mạc, tính đến hết ngày 31/5/2020',
    );
    expect(sentence).toBe(
      'Tính đến hết ngày 31/5/2020, ngày nhiều đại hội nhất của tổ chức cơ sở đảng là 12/5/2020: 3 đại hội khai mạc, trong tổng số 4 đại hội (04–12/5/2020).',
    );
  });

  it('says the same in English', () => {
    const register = grassroots(['2020-05-04', '2020-05-12', '2020-05-12', '2020-05-12']);
    expect(calendar(contextFor(register, '2020-05-31', 'en')).sentence).toBe(
      'As of the end of 31 May 2020, the day with most congresses of grassroots organisations is 12 May 2020: 3 opened, of 4 congresses in all (4–12 May 2020).',
    );
  });

  it('names two equally busy days, and of more the first', () => {
    const two = ['2020-05-04', '2020-05-04', '2020-05-12', '2020-05-12'];
    expect(calendar(contextFor(grassroots(two), '2020-05-31')).title).toBe(
      'Hai ngày nhiều đại hội nhất của tổ chức cơ sở đảng là 04/5/2020 và 12/5/2020: mỗi ngày 2 đại hội khai mạc, tính đến hết ngày 31/5/2020',
    );
    const three = grassroots([...two, '2020-05-20', '2020-05-20']);
    expect(calendar(contextFor(three, '2020-05-31')).title).toBe(
      'Nhiều nhất 2 đại hội của tổ chức cơ sở đảng khai mạc trong một ngày, vào 3 ngày, đầu tiên là 04/5/2020, tính đến hết ngày 31/5/2020',
    );
  });

  it('has no busiest day where every congress had its own', () => {
    expect(calendar(contextFor(bacKanInSmall, '2020-06-30')).title).toBe(
      '7 đại hội của tổ chức cơ sở đảng khai mạc vào 7 ngày khác nhau, tính đến hết ngày 30/6/2020',
    );
  });

  it('says so of a single congress', () => {
    expect(calendar(contextFor(oneRow, '2020-06-30')).title).toBe(
      'Một đại hội của tổ chức cơ sở đảng đã khai mạc, vào ngày 12/6/2020, tính đến hết ngày 30/6/2020',
    );
  });

  it('says what has slipped and what comes where none was held', () => {
    expect(calendar(contextFor(noneHeld, '2020-11-30')).title).toBe(
      'Chưa có đại hội nào khai mạc, hết ngày 30/11/2020; 12 đại hội đã quá ngày dự kiến',
    );
    expect(calendar(contextFor(bacKanInSmall, '2019-12-31')).title).toBe(
      'Chưa có đại hội nào khai mạc, hết ngày 31/12/2019; ngày dự kiến sớm nhất là 20/7/2020',
    );
  });

  it('tells a table without a day from a term without congresses', () => {
    const { title, drawing } = calendar(contextFor(grassroots([]), '2020-05-31'));
    expect(title).toBe(
      'Chưa ghi nhận ngày đại hội nào, đã khai mạc hay dự kiến, hết ngày 31/5/2020',
    );
    expect(drawing).toEqual({ form: 'empty', label: 'Chưa ghi nhận ngày đại hội nào' });
    expect(calendar(contextFor(reportedOnly, '2020-06-30')).title).toBe(
      'Lịch đại hội: chưa có số liệu',
    );
  });

  it('gives one row a day and level, opened and slipped ones of a day apart', () => {
    const register = grassroots(['2020-05-04', '2020-05-04'], ['2020-05-04', '2020-06-09']);
    const { rows } = calendar(contextFor(register, '2020-05-31'));
    expect(rows.map(({ date: day, ...row }) => [`${day}`, row])).toEqual([
      ['2020-05-04', { level: 'Tổ chức cơ sở đảng', held: 2 }],
      ['2020-05-04', { level: 'Tổ chức cơ sở đảng', slipped: 1 }],
      ['2020-06-09', { level: 'Tổ chức cơ sở đảng', planned: 1 }],
    ]);
  });

  it('names the levels of which no day is known', () => {
    const { notes } = calendar(contextFor(grassroots(['2020-05-04']), '2020-05-31'));
    expect(notes).toEqual(['Chưa có đại hội nào đã khai mạc hoặc có ngày dự kiến: Đảng bộ tỉnh.']);
  });
});

describe('The drawing of the calendar', () => {
  it('knows of later days only what is planned', () => {
    const { panels } = drawn(contextFor(bacKanInSmall, '2020-05-25'));
    const days = panels[1]!.days.map(({ date: day, held, open }) => [day.toString(), held, open]);
    expect(days).toEqual([
      ['2020-04-15', 1, 0],
      ['2020-05-20', 1, 0],
    ]);
  });

  it('joins what opened and what slipped on one day', () => {
    const register = grassroots(['2020-05-04'], ['2020-05-04', '2020-05-04']);
    const [panel] = drawn(contextFor(register, '2020-05-31')).panels;
    expect(panel!.days).toEqual([
      { date: date('2020-05-04'), held: 1, open: 2, state: 'slipped', label: '1' },
    ]);
    expect(panel!.value).toBe('1 đã khai mạc, 2 quá ngày dự kiến');
  });

  it('marks the busiest days at the first of them', () => {
    const days = ['2020-05-04', '2020-05-04', '2020-05-06', '2020-05-12', '2020-05-12'];
    const [panel] = drawn(contextFor(grassroots(days), '2020-05-31')).panels;
    expect(panel!.mark).toEqual({
      date: date('2020-05-04'),
      label: '04/5 và 12/5: 2 đại hội',
      framed: [date('2020-05-04'), date('2020-05-12')],
    });
  });

  it('says longer times without a congress, apart before and after the as-of date', () => {
    // Mondays: 06/4 with a congress, three weeks without one, 04/5 with one, the as-of week of 11/5, one empty week, 25/5.
    const register = grassroots(['2020-04-08', '2020-05-04'], ['2020-05-25']);
    const [panel] = drawn(contextFor(register, '2020-05-13')).panels;
    expect(panel!.gaps).toEqual([
      { from: date('2020-04-13'), to: date('2020-05-03'), label: '3 tuần không có đại hội' },
      {
        from: date('2020-05-18'),
        to: date('2020-05-24'),
        label: '1 tuần không có đại hội dự kiến',
      },
    ]);
  });

  it('spans the weeks of the first to the last congress on one axis, not more up to the as-of date', () => {
    const register = grassroots(['2020-05-06', '2020-06-10']);
    const one = (to: string) => [{ from: date('2020-05-04'), to: date(to) }];
    expect(drawn(contextFor(register, '2024-12-31')).spans).toEqual(one('2020-06-14'));
    // The Saturday of the last week, and a Friday before it: nothing is known of the days after.
    expect(drawn(contextFor(register, '2020-06-13')).spans).toEqual(one('2020-06-13'));
    const ahead = grassroots(['2020-05-06'], ['2020-06-10']);
    expect(drawn(contextFor(ahead, '2020-06-05')).spans).toEqual(one('2020-06-10'));
  });

  it('names weekdays by words, because T2 to T7 are months', () => {
    const register = grassroots(['2020-05-06']);
    expect(drawn(contextFor(register, '2020-05-31')).weekdays.join(' ')).toBe(
      'Hai Ba Tư Năm Sáu Bảy CN',
    );
  });

  it('says of the only day whether it lies ahead or has slipped', () => {
    const register = grassroots([], ['2020-10-26']);
    const label = (asOf: string) => drawn(contextFor(register, asOf)).panels[0]!.mark!.label;
    expect(label('2020-10-25')).toBe('dự kiến 26/10');
    expect(label('2020-10-26')).toBe('quá ngày dự kiến 26/10');
  });

  it('takes an axis a year where congresses span more than sixty weeks, and says the years between', () => {
    const register = grassroots(['2020-05-06', '2021-06-10'], ['2024-12-30']);
    expect(drawn(contextFor(register, '2022-06-30')).spans).toEqual([
      { from: date('2020-01-01'), to: date('2020-12-31') },
      { from: date('2021-01-01'), to: date('2021-12-31') },
      { label: '2022–2023: không có đại hội nào đã khai mạc hoặc dự kiến' },
      { from: date('2024-01-01'), to: date('2024-12-31') },
    ]);
  });
});

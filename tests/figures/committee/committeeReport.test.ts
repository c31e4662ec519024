/** What the page of one committee lists; rows are worked by hand from "Bắc Kạn in small". */
import { describe, expect, test } from 'vitest';
import { committeeReport } from '../../../src/figures/committee/committeeReport.ts';
import type { Row, RowTable } from '../../../src/figures/committee/rowTable.ts';
import type { FigureContext } from '../../../src/figures/figure.ts';
import type { Locale } from '../../../src/locale/format.ts';
import type { Register } from '../../../src/statistics/register.ts';
import {
  congress,
  heldOn,
  limitation,
  organization,
  planRow,
  registerFor,
  task,
} from '../../statistics/smallTerm.ts';
import { longNames, noneHeld, oneRow } from '../states.ts';
import { bacKanInSmall, contextFor, shortestTerm } from '../terms.ts';

function of(register: Register, code: string, asOf = '2020-06-30', locale: Locale = 'vi') {
  const scope = register.unit(code)!.organization;
  const context: FigureContext = { ...contextFor(register, asOf, locale), scope };
  return committeeReport(context);
}

/** A row as a reader sees it: cells with their second line in brackets, missing ones as a dash. */
const read = ({ cells }: Row) =>
  cells.map(({ text, note }) => `${text ?? '–'}${note === undefined ? '' : ` (${note})`}`);
const listed = (table: RowTable | undefined) => (table?.rows ?? []).map(read);

describe('The units of a committee', () => {
  const { units } = of(bacKanInSmall, 'BB');

  test('are a row each, the committee first, with the file and line of each record', () => {
    expect(listed(units)).toEqual([
      [
        'Đảng bộ huyện Ba Bể (BB)',
        'Đảng bộ trực thuộc Tỉnh ủy',
        '05/8/2020',
        '–',
        '–',
        'Chưa đến hạn',
        '–',
        '–',
        'table.csv:1 (table.csv:1)',
      ],
      ...(
        [
          ['CS2', '28/5/2020', 'Hoàn thành đúng hạn', '–', '1'],
          ['CS3', '10/6/2020', 'Hoàn thành đúng hạn', '–', '0'],
          ['CS4', '30/6/2020', 'Hoàn thành sau hạn', '1', '–'],
        ] as const
      ).map(([code, day, state, late, open]) => [
        `${code} (${code})`,
        'Tổ chức cơ sở đảng',
        '–',
        day,
        day,
        state,
        late,
        open,
        'table.csv:1 (table.csv:1)',
      ]),
    ]);
  });

  test('can be chosen by the levels and states that they have, with their number', () => {
    expect(units.levels.map(({ label }) => label)).toEqual([
      'Đảng bộ trực thuộc Tỉnh ủy (1)',
      'Tổ chức cơ sở đảng (3)',
    ]);
    expect(units.states).toEqual([
      { value: 'onTime', label: 'Hoàn thành đúng hạn (2)' },
      { value: 'late', label: 'Hoàn thành sau hạn (1)' },
      { value: 'pending', label: 'Chưa đến hạn (1)' },
    ]);
  });

  test('name what they are under where that is not the committee itself', () => {
    const rows = listed(of(bacKanInSmall, 'BT').units);
    expect(rows.at(-1)![0]).toBe('CB5 (CB5 · thuộc CS0)');
  });

  test('show nothing that came after the as-of date', () => {
    const [, unit] = listed(of(bacKanInSmall, 'BB', '2020-05-27').units);
    expect(unit!.slice(3, 6)).toEqual(['–', '–', 'Chưa đến hạn']);
  });

  test('carry every state beside the four that add up', () => {
    const register = registerFor({
      plan: [
        planRow('x', '2020-09-01', 'through', { appliesTo: 'pilot' }),
        planRow('co-so', '2020-06-30'),
        planRow('huyen', '2020-08-31'),
      ],
      organizations: [
        organization('R', undefined, 'huyen'),
        organization('T', 'R', 'huyen'),
        organization('A', 'T', 'co-so', { pilot: true, kind: 'chi bộ cơ sở' }),
        organization('B', 'T', 'co-so'),
        organization('C', 'T', 'x'),
        organization('D', 'T', 'co-so', { dissolved: '2020-06-01' }),
      ],
      congresses: [
        congress('A', { opened: '2020-06-01', suspended: true }),
        congress('B', { planned: '2020-06-01' }),
        heldOn('C', '2020-05-01'),
      ],
    });
    const { rows } = of(register, 'T', '2020-06-15').units;
    expect(rows.map(({ states }) => states?.join(' '))).toEqual([
      'pending',
      'pending atRisk underWay suspended pilot',
      'pending atRisk',
      'onTime',
    ]);
    expect(rows.map((row) => read(row)[5])).toEqual([
      'Chưa đến hạn',
      'Đã khai mạc, chưa hoàn thành; Có nguy cơ chậm; Từng bị tạm dừng; Đại hội điểm',
      'Chưa đến hạn; Có nguy cơ chậm',
      'Đã hoàn thành',
    ]);
    expect(read(rows[1]!)[1]).toBe('co-so (chi bộ cơ sở)');
  });

  test('tell the kind of an organisation where its level does not say it already', () => {
    const register = registerFor({
      plan: [{ ...planRow('chi-bo', '2020-03-31'), name: 'Chi bộ trực thuộc đảng ủy cơ sở' }],
      organizations: [
        organization('R', undefined, 'chi-bo'),
        organization('T', 'R', 'chi-bo'),
        organization('A', 'T', 'chi-bo', { kind: 'chi bộ trực thuộc' }),
        organization('B', 'T', 'chi-bo', { kind: 'đảng bộ bộ phận' }),
      ],
    });
    expect(listed(of(register, 'T').units).map((row) => row[1])).toEqual([
      'Chi bộ trực thuộc đảng ủy cơ sở',
      'Chi bộ trực thuộc đảng ủy cơ sở',
      'Chi bộ trực thuộc đảng ủy cơ sở (đảng bộ bộ phận)',
    ]);
  });
});

describe('Who needs a call', () => {
  test('is listed with days, reason and deadline, and counted in a sentence', () => {
    const { attention } = of(noneHeld, 'C1', '2020-06-30');
    expect(attention.sentence).toBe('4 tổ chức quá hạn, chưa hoàn thành đại hội.');
    expect(listed(attention.table)[0]).toEqual([
      'Đảng bộ cơ sở 1 thuộc đảng bộ số 1 (C1-1)',
      'Quá hạn 1 ngày; dự kiến ngày 01/5/2020',
      'Tổ chức cơ sở đảng',
      'trước ngày 30/6/2020',
      'table.csv:1 (table.csv:1)',
    ]);
  });

  test('says why before the deadline', () => {
    const { attention } = of(noneHeld, 'C1', '2020-05-03');
    expect(listed(attention.table).map((row) => row[1])).toEqual([
      'Quá ngày dự kiến (01/5/2020) 2 ngày, chưa khai mạc',
      'Quá ngày dự kiến (02/5/2020) 1 ngày, chưa khai mạc',
      'Dự kiến ngày 03/5/2020, chưa khai mạc',
    ]);
  });

  test('says of the overdue where they stand, and of all that were suspended so', () => {
    const register = registerFor({
      plan: [planRow('co-so', '2020-06-30'), planRow('huyen', '2020-08-31')],
      organizations: [
        organization('T', undefined, 'huyen'),
        ...['OPEN', 'PLANNED', 'BLANK', 'NONE'].map((code) => organization(code, 'T', 'co-so')),
      ],
      congresses: [
        congress('OPEN', { planned: '2020-06-20', opened: '2020-06-25' }),
        congress('PLANNED', { planned: '2020-07-20', suspended: true }),
        congress('BLANK', { suspended: true }),
      ],
    });
    const why = (asOf: string, locale?: Locale) =>
      listed(of(register, 'T', asOf, locale).attention.table).map((row) => row[1]);
    expect(why('2020-07-10')).toEqual([
      'Quá hạn 10 ngày; đã khai mạc, chưa bế mạc',
      'Quá hạn 10 ngày; dự kiến ngày 20/7/2020; tạm dừng',
      'Quá hạn 10 ngày; chưa có ngày dự kiến; tạm dừng',
      'Quá hạn 10 ngày; chưa có ngày dự kiến',
    ]);
    expect(why('2020-07-10', 'en')[1]).toBe('10 days overdue; planned for 20 July 2020; suspended');
    expect(why('2020-06-22')).toEqual([
      'Quá ngày dự kiến (20/6/2020) 2 ngày, chưa khai mạc',
      'Dự kiến ngày 20/7/2020, sau hạn 20 ngày; tạm dừng',
      'Chưa có ngày dự kiến; còn 8 ngày đến hạn; tạm dừng',
      'Chưa có ngày dự kiến; còn 8 ngày đến hạn',
    ]);
  });

  test('is nobody, or not known', () => {
    expect(of(bacKanInSmall, 'BB').attention.sentence).toBe(
      'Không có tổ chức nào quá hạn hoặc có nguy cơ chậm.',
    );
    expect(of(shortestTerm, 'BB').attention.sentence).toBe('Chưa có số liệu.');
  });

  test('leads on to the table of units where it is many', () => {
    const register = registerFor({
      plan: [planRow('co-so', '2020-05-31'), planRow('huyen', '2020-08-31')],
      organizations: [
        organization('R', undefined, 'huyen'),
        organization('T', 'R', 'huyen'),
        ...Array.from({ length: 21 }, (_, index) => organization(`U${index}`, 'T', 'co-so')),
      ],
      congresses: [],
    });
    const { attention } = of(register, 'T');
    expect(attention.table?.rows).toHaveLength(20);
    expect(attention.more).toEqual({ text: 'Xem cả 21 trong bảng các tổ chức', part: 'units' });
    expect(of(register, 'R').attention.more).toEqual({
      text: 'Xem cả 21 ở trang của từng đảng bộ bên dưới',
      part: 'committees',
    });
  });
});

describe('What a committee has left to do', () => {
  test('begins with limitations that are open, the oldest first', () => {
    const { limitations } = of(bacKanInSmall, 'BB');
    expect(listed(limitations.table)).toEqual([
      [
        'CS2 (CS2)',
        'Tổ chức cơ sở đảng',
        'Thảo luận văn kiện chưa sôi nổi',
        '–',
        '28/5/2020 (từ ngày bế mạc)',
        'Chưa khắc phục',
        '33',
        'table.csv:1',
      ],
      [
        'CS3 (CS3)',
        'Tổ chức cơ sở đảng',
        'Báo cáo chính trị chưa chỉ ra hạn chế',
        '–',
        '10/6/2020 (từ ngày bế mạc)',
        'Đang khắc phục',
        '20',
        'table.csv:1',
      ],
    ]);
  });

  test('says after how many days a limitation was resolved, and lets it grow no older', () => {
    const [row] = listed(of(bacKanInSmall, 'BT').limitations.table);
    expect(row!.slice(5, 7)).toEqual(['Đã khắc phục (sau 36 ngày)', '–']);
  });

  test('names elections short of seats or off plan, of every body', () => {
    expect(listed(of(bacKanInSmall, 'BB').elections.table)).toEqual([
      ['CS2 (CS2)', 'Tổ chức cơ sở đảng', 'Ban chấp hành', '11/11', '0', 'không', 'table.csv:1'],
      ['CS2 (CS2)', 'Tổ chức cơ sở đảng', 'Bí thư', '1/1', '0', 'không', 'table.csv:1'],
    ]);
    expect(listed(of(bacKanInSmall, 'BT').elections.table)).toEqual([
      ['CS1 (CS1)', 'Tổ chức cơ sở đảng', 'Ban chấp hành', '8/9', '1', '–', 'table.csv:1'],
    ]);
  });

  test('lists tasks by their deadline, those overdue with their days', () => {
    expect(listed(of(bacKanInSmall, 'BT').tasks.table).map((row) => row.slice(2, 6))).toEqual([
      ['Chuẩn y', '–', '15/6/2020', '15'],
      ['Phân công công tác', '–', '01/7/2020', '–'],
    ]);
  });

  test('is said in words where there is nothing or no data', () => {
    expect(of(bacKanInSmall, 'TP').limitations.sentence).toBe(
      'Không có dòng hạn chế nào được ghi nhận.',
    );
    expect(of(bacKanInSmall, 'TP').elections.sentence).toBe(
      'Chưa có kết quả bầu cử nào được báo cáo.',
    );
    const silent = of(shortestTerm, 'BB');
    for (const part of [silent.limitations, silent.elections, silent.tasks])
      expect(part).toEqual({ table: undefined, sentence: 'Chưa có số liệu.' });
  });
});

describe('The page of a committee', () => {
  test('says in either language what it is', () => {
    expect(of(bacKanInSmall, 'BT').about).toBe('Đại hội điểm');
    expect(of(bacKanInSmall, 'BT', '2020-06-30', 'en').about).toBe('Model congress');
    expect(of(bacKanInSmall, 'BB').about).toBe('');
  });

  test('says of one that does not exist on the as-of date why, and lists nothing', () => {
    const register = registerFor({
      plan: [planRow('huyen', '2020-08-31')],
      organizations: [
        organization('T', undefined, 'huyen'),
        organization('A', 'T', 'huyen', { established: '2020-07-01' }),
        organization('B', 'T', 'huyen', { dissolved: '2020-06-01' }),
      ],
      congresses: [heldOn('B', '2020-05-01')],
      limitations: [limitation('B', { category: 'x' })],
      tasks: [task('B', { task: 'khác' })],
    });
    const [ahead, gone] = [of(register, 'A'), of(register, 'B')];
    expect(ahead.absent).toContain('thành lập ngày 01/7/2020');
    expect(gone.absent).toContain('Từ ngày 01/6/2020');
    for (const { units, limitations, tasks } of [ahead, gone])
      expect([units, limitations.table, tasks.table].flatMap(listed)).toEqual([]);
    expect(of(register, 'B', '2020-05-31').absent).toBeUndefined();
  });

  test('takes one row, and names of 120 letters at six levels', () => {
    expect(listed(of(oneRow, 'A').units)).toHaveLength(1);
    expect(['M5', 'M4', 'M3'].map((code) => listed(of(longNames, code).units).length)).toEqual([
      1, 1, 3,
    ]);
  });
});

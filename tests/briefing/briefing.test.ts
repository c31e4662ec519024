/** The sentences of the briefing in small terms that can be counted by hand. */
import { describe, expect, it } from 'vitest';
import { briefing } from '../../src/briefing/briefing.ts';
import { attention } from '../../src/figures/committee/attention.ts';
import type { FigureContext } from '../../src/figures/figure.ts';
import { locales } from '../../src/locale/format.ts';
import type { Term } from '../../src/data/records.ts';
import { registerOf } from '../../src/statistics/register.ts';
import { cases } from '../figures/cases.ts';
import { bacKanInSmall, committees, contextFor, plan } from '../figures/terms.ts';
import { congress, heldOn, organization, registerFor } from '../statistics/smallTerm.ts';
import { partLines, textOf } from './textOf.ts';

/** The lines of the section whose heading holds a word, or of one of its parts. */
function lines(context: FigureContext, section: string, part?: string): readonly string[] {
  const found = briefing(context).sections.find(({ heading }) => heading.includes(section));
  const parts = found?.parts.filter(({ heading }) => part === undefined || heading?.includes(part));
  return (parts ?? []).flatMap(({ blocks }) => partLines({ blocks }));
}

const headings = (context: FigureContext) =>
  briefing(context).sections.map(({ number, heading }) => `${number}. ${heading}`);

/** The same term with some tables left out or emptied. */
function without(table: Exclude<keyof Term, 'id' | 'settings' | 'files'>, rows?: readonly never[]) {
  const { [table]: _, ...others } = bacKanInSmall.term;
  return contextFor(
    registerOf({ ...others, ...(rows && { [table]: rows }) } as Term),
    '2020-06-30',
  );
}

describe('Progress', () => {
  it('says of each level how many held their congress and how they stand against their deadline', () => {
    expect(lines(cases['all-done']!, 'Tiến độ', 'Kết quả').slice(1, 5)).toEqual([
      '- 6/6 chi bộ trực thuộc đảng ủy cơ sở (100%) đã tiến hành đại hội. So với hạn (hết ngày 31/3/2020): 4 hoàn thành đúng hạn (66,7%); 2 hoàn thành sau hạn. Các đơn vị sau hạn: CB4, CS0 thuộc Bạch Thông (25 ngày); CB5, CS0 thuộc Bạch Thông (50 ngày).',
      '- 7/7 tổ chức cơ sở đảng (100%) đã tiến hành đại hội. So với hạn (trước ngày 30/6/2020): 6 hoàn thành đúng hạn (85,7%); 1 hoàn thành sau hạn. Các đơn vị sau hạn: CS4 thuộc Ba Bể (1 ngày).',
      '- 1/3 đảng bộ trực thuộc Tỉnh ủy (33,3%) đã tiến hành đại hội; hạn chung của cấp này là trước ngày 31/8/2020.',
      '- Đảng bộ tỉnh chưa tiến hành đại hội; hạn là hết ngày 31/10/2020.',
    ]);
  });

  it('holds a single model congress against the deadline of model congresses', () => {
    expect(lines(cases['one-committee']!, 'Tiến độ', 'Kết quả')).toContain(
      '- Đảng bộ trực thuộc Tỉnh ủy đã tiến hành đại hội. Hoàn thành đúng hạn (hạn: hết ngày 30/6/2020).',
    );
  });

  const underWay = registerFor(
    {
      plan,
      organizations: [
        ...committees,
        ...['A', 'B', 'C', 'D', 'E', 'F'].map((code) => organization(code, 'BB', 'co-so')),
        organization('G', 'TP', 'co-so', { established: '2020-06-10' }),
        organization('H', 'TP', 'co-so', { dissolved: '2020-06-01' }),
      ],
      congresses: [
        heldOn('A', '2020-05-20', { planned: '2020-05-20' }),
        heldOn('B', '2020-06-12', { planned: '2020-06-12' }),
        congress('C', { planned: '2020-06-14', opened: '2020-06-15' }),
        congress('D', { planned: '2020-06-05' }),
        heldOn('E', '2020-06-13', { planned: '2020-06-25' }),
        congress('F', { planned: '2020-06-15' }),
        heldOn('H', '2020-05-02', { planned: '2020-05-02' }),
        congress('BT', { planned: '2020-05-10' }),
        congress('TP', { planned: '2020-07-20' }),
      ],
    },
    ['2020-05-25', '2020-06-15'],
  );
  const middle = contextFor(underWay, '2020-06-15');

  it('holds congresses against their planned days: done, under way, not opened, early, without a day', () => {
    expect(lines(middle, 'Tiến độ', 'lịch')).toEqual([
      '- 5 tổ chức cơ sở đảng đã đến ngày dự kiến: 2 đã hoàn thành đại hội; 1 đã khai mạc, chưa bế mạc; 2 chưa khai mạc. 1 đơn vị khác đã tiến hành sớm hơn dự kiến. Tính chung chậm hơn dự kiến 1 đại hội. 1 tổ chức cơ sở đảng chưa tiến hành đại hội và chưa có ngày dự kiến.',
      '- 1 đảng bộ trực thuộc Tỉnh ủy đã đến ngày dự kiến mà chưa khai mạc đại hội. Tính chung chậm hơn dự kiến 1 đại hội. 1 đảng bộ trực thuộc Tỉnh ủy chưa tiến hành đại hội và chưa có ngày dự kiến.',
      '- Đảng bộ tỉnh chưa tiến hành đại hội và chưa có ngày dự kiến.',
    ]);
  });

  it('holds a single congress against its planned day too, and says that no day is ahead', () => {
    const told = (row: Parameters<typeof congress>[1], asOf = '2020-10-05') => {
      const others = committees.slice(1).map(({ code }) => heldOn(code, '2020-06-20'));
      const register = registerFor({
        plan,
        organizations: committees,
        congresses: [...others, congress('BK', row)],
      });
      const context = contextFor(register, asOf);
      return [lines(context, 'Tiến độ', 'lịch'), lines(context, 'Thời gian tới', '14 ngày')];
    };
    expect(told({ planned: '2020-10-01' })).toEqual([
      ['- Đảng bộ tỉnh đã đến ngày dự kiến mà chưa khai mạc đại hội.'],
      ['- Đảng bộ tỉnh đã đến ngày dự kiến mà chưa khai mạc đại hội.'],
    ]);
    expect(told({})).toEqual([
      ['- Đảng bộ tỉnh chưa tiến hành đại hội và chưa có ngày dự kiến.'],
      ['- Đảng bộ tỉnh chưa có ngày dự kiến khai mạc đại hội.'],
    ]);
    expect(told({ planned: '2020-10-05', opened: '2020-10-05' })).toEqual([
      ['- Đảng bộ tỉnh đã đến ngày dự kiến, đã khai mạc, chưa bế mạc đại hội.'],
      [],
    ]);
    expect(told({ planned: '2020-10-12', opened: '2020-10-04' })[0]).toEqual([
      '- Đảng bộ tỉnh đã khai mạc đại hội sớm hơn dự kiến, chưa bế mạc.',
    ]);
    expect(told({ planned: '2020-10-12' })).toEqual([
      [],
      ['- 1 đảng bộ tỉnh dự kiến khai mạc đại hội: Đảng bộ tỉnh Bắc Kạn (12/10).'],
    ]);
    expect(told({ opened: '2020-10-01', closed: '2020-10-02' })).toEqual([[], []]);
  });

  it('names who is behind, with the days', () => {
    expect(lines(middle, 'Tiến độ', 'chậm')).toEqual([
      '4 đơn vị chưa đến hạn nhưng có nguy cơ chậm: 3 đã đến ngày dự kiến mà chưa khai mạc (lâu nhất 36 ngày); 1 chưa có ngày dự kiến, còn không quá 30 ngày đến hạn.',
      '- Bạch Thông: quá 36 ngày so với ngày dự kiến, chưa khai mạc.',
      '- D thuộc Ba Bể: quá 10 ngày so với ngày dự kiến, chưa khai mạc.',
      '- F thuộc Ba Bể: đến ngày dự kiến, chưa khai mạc.',
      '- G thuộc TP Bắc Kạn: chưa có ngày dự kiến, còn 14 ngày đến hạn.',
    ]);
  });

  it('counts them by committee where they are many, without a column that has nothing', () => {
    expect(lines(cases['none-held']!, 'Tiến độ', 'chậm').slice(0, 4)).toEqual([
      '16 đơn vị quá hạn, chưa hoàn thành đại hội (lâu nhất 154 ngày).',
      'Quá hạn và có nguy cơ chậm theo đảng bộ, tính cả các đơn vị trực thuộc',
      'Đảng bộ | Quá hạn | Quá hạn lâu nhất (ngày)',
      'Đảng bộ số 1 | 5 | 154',
    ]);
  });

  it('says each reason of those at risk with its number, names where few share it, and who was suspended', () => {
    const many = Array.from({ length: 8 }, (_, index) => `S${index}`);
    const register = registerFor({
      plan,
      organizations: [
        ...committees,
        ...['LATE', 'BLANK', 'OPEN', ...many].map((code) => organization(code, 'BB', 'co-so')),
        organization('CELL', 'TP', 'chi-bo'),
      ],
      congresses: [
        congress('LATE', { planned: '2020-07-02' }),
        congress('BLANK', { suspended: true }),
        congress('OPEN', { opened: '2020-06-10' }),
        ...many.map((code) => congress(code, { planned: '2020-06-14' })),
        congress('CELL', { planned: '2020-07-20', suspended: true }),
        heldOn('BT', '2020-06-01'),
      ],
    });
    const context = contextFor(register, '2020-06-15');
    const said = lines(context, 'Tiến độ', 'chậm');
    expect(said).toEqual([
      '1 đơn vị quá hạn, chưa hoàn thành đại hội (lâu nhất 76 ngày). 11 đơn vị chưa đến hạn nhưng có nguy cơ chậm: 8 đã đến ngày dự kiến mà chưa khai mạc (lâu nhất 1 ngày); 1 dự kiến sau hạn (muộn nhất 3 ngày); 1 chưa có ngày dự kiến, còn không quá 30 ngày đến hạn; 1 đã khai mạc, chưa bế mạc. Trong tất cả số này, 2 đơn vị có đại hội tạm dừng.',
      'Lâu nhất: CELL thuộc TP Bắc Kạn (76 ngày).',
      '- LATE thuộc Ba Bể: dự kiến sau hạn 3 ngày.',
      '- BLANK thuộc Ba Bể: chưa có ngày dự kiến, còn 14 ngày đến hạn.',
      '- OPEN thuộc Ba Bể: đã khai mạc, chưa bế mạc, còn 14 ngày đến hạn.',
      'Quá hạn và có nguy cơ chậm theo đảng bộ, tính cả các đơn vị trực thuộc',
      'Đảng bộ | Quá hạn | Quá hạn lâu nhất (ngày) | Có nguy cơ chậm | Quá ngày dự kiến lâu nhất (ngày)',
      'TP Bắc Kạn | 1 | 76 | 0 | ',
      'Ba Bể | 0 |  | 11 | 1',
    ]);
    expect(attention(context).sentence).toBe(
      '1 tổ chức quá hạn, chưa hoàn thành đại hội; 11 tổ chức có nguy cơ chậm.',
    );
  });

  it('says what moved since the date before, and that a founding is no progress', () => {
    expect(lines(middle, 'Tiến độ', 'Thay đổi')).toEqual([
      '- Tổ chức cơ sở đảng: thêm 3 đại hội đã tiến hành, nay 4/7.',
      '- Tổ chức cơ sở đảng: thêm 2 đại hội đã hoàn thành, nay 3/7.',
      '- Tổ chức cơ sở đảng: 2 tổ chức chậm so với ngày dự kiến, kỳ trước 0: thêm 2.',
      'Thành lập, giải thể, sáp nhập làm đổi mẫu số, không phải tiến độ.',
      '- Tổ chức cơ sở đảng: vẫn là 7 tổ chức, thêm 1 mới thành lập, bớt 1 giải thể hoặc sáp nhập (1 đã tiến hành đại hội, nay không còn tính).',
    ]);
    expect(lines(contextFor(underWay, '2020-05-25'), 'Tiến độ', 'Thay đổi')).toEqual([]);
  });

  it('says that nothing has changed where nothing moved', () => {
    const later = registerOf({
      ...underWay.term,
      settings: {
        ...underWay.term.settings,
        reportingDates: ['2020-06-15', '2020-06-16'].map((day) => Temporal.PlainDate.from(day)),
      },
    });
    expect(lines(contextFor(later, '2020-06-16'), 'Tiến độ', 'Thay đổi')).toEqual([
      'Không có thay đổi.',
    ]);
  });
});

describe('What nobody has reported', () => {
  it('is said in one line, never as a count of none', () => {
    expect(lines(without('elections'), 'bầu cử', 'Số lượng')).toEqual([
      'Chưa có báo cáo về kết quả bầu cử.',
    ]);
    expect(lines(without('limitations'), 'Hạn chế')).toEqual(['Chưa có báo cáo về hạn chế.']);
    expect(lines(without('limitations', []), 'Hạn chế')).toEqual([
      'Chưa có báo cáo nào ghi nhận hạn chế của đơn vị.',
    ]);
    expect(lines(without('tasks', []), 'Nhiệm vụ')).toEqual([
      'Chưa có báo cáo về nhiệm vụ sau đại hội và sau kiểm tra.',
    ]);
  });

  it('leaves out a section that only some terms have, and the numbers close up', () => {
    expect(headings(cases['reported-only']!)).toEqual([
      'I. Tiến độ đại hội',
      'II. Kết quả bầu cử',
      'III. Hạn chế',
      'IV. Nhiệm vụ sau đại hội và sau kiểm tra',
      'V. Thời gian tới',
    ]);
    expect(headings(cases['all-done']!)[2]).toBe('III. Đại biểu dự đại hội và thảo luận văn kiện');
  });

  it('keeps statements without a count apart from what was counted', () => {
    const { limitations, ...others } = bacKanInSmall.term;
    const statements = limitations!.filter(({ level }) => level !== undefined);
    const context = contextFor(registerOf({ ...others, limitations: statements }), '2020-06-30');
    expect(lines(context, 'Hạn chế')).toEqual([
      'Chưa có báo cáo nào ghi nhận hạn chế của đơn vị.',
      'Báo cáo nêu ở một số nơi, không kèm số lượng:',
      '- Thảo luận văn kiện chưa sôi nổi (tổ chức cơ sở đảng).',
      '- Nhân sự chưa theo đúng phương án (tổ chức cơ sở đảng): “Ở một số xã, kết quả bầu chưa theo phương án”.',
    ]);
  });

  const emptied = (
    ['elections', 'limitations', 'tasks', 'milestones', 'congresses'] as const
  ).flatMap((table) => [without(table), without(table, [])]);
  it.each(locales)('is no sentence about none of something (%s)', (locale) => {
    const claims =
      /(?<![\d.,/])0 (hạn chế|nhiệm vụ|đơn vị|đại hội|cấp ủy|đại biểu|ý kiến|limitation|task|unit|congress|committee|delegate|comment)/i;
    for (const context of [...Object.values(cases), ...emptied])
      for (const line of textOf(briefing({ ...context, locale })).filter(
        (one) => !one.includes(' | '),
      ))
        expect(line).not.toMatch(claims);
  });

  it.each(locales)('leaves no trace of a missing value (%s)', (locale) => {
    for (const context of [...Object.values(cases), ...emptied])
      expect(textOf(briefing({ ...context, locale })).join('\n')).not.toMatch(
        /NaN|undefined|null|Infinity|\(\)|: \.|\s\.|;\./,
      );
  });
});

describe('Thời gian tới', () => {
  it('takes deadlines from the plan alone where nothing is counted', () => {
    expect(lines(cases['shortest-term']!, 'Thời gian tới')).toEqual([
      '- Thời hạn trước ngày 31/8/2020 (còn 61 ngày) của đảng bộ trực thuộc Tỉnh ủy.',
      '- Thời hạn hết ngày 31/10/2020 (còn 123 ngày) của đảng bộ tỉnh.',
    ]);
  });

  it('looks 14 and 30 days ahead, and says a milestone once', () => {
    expect(lines(cases['all-done']!, 'Thời gian tới')).toEqual([
      '- Không có đại hội nào dự kiến khai mạc.',
      '- 1 nhiệm vụ đến hạn.',
      '- Ngày 02/7/2020: Kiểm tra công tác chuẩn bị.',
      '- 1 đảng bộ trực thuộc Tỉnh ủy dự kiến khai mạc đại hội: TP Bắc Kạn (20/7).',
      '- 2 nhiệm vụ đến hạn.',
      '- Thời hạn trước ngày 31/8/2020 (còn 61 ngày): 2/3 đảng bộ trực thuộc Tỉnh ủy còn phải hoàn thành đại hội.',
      '- Thời hạn hết ngày 31/10/2020 (còn 123 ngày): đảng bộ tỉnh còn phải hoàn thành đại hội.',
      '- Ngày 26–28/10/2020: Đại hội Đảng bộ tỉnh lần thứ XII.',
    ]);
  });
});

describe('The head', () => {
  it('says whose report it is, on what it stands, and what must be seen before the first number', () => {
    const register = registerOf({
      ...bacKanInSmall.term,
      plan: plan.map((row) => ({ ...row, document: 'Kế hoạch 153-KH/TU' })),
      settings: {
        ...bacKanInSmall.term.settings,
        owner: 'Ban Tổ chức Tỉnh ủy',
        illustrative: ['congresses'],
      },
    });
    const report = briefing(contextFor(register, '2020-06-30'));
    expect(report.marks).toEqual(['Tài liệu nội bộ', 'Số liệu minh họa']);
    expect(report.opening).toBe(
      'Căn cứ Kế hoạch 153-KH/TU và số liệu tổng hợp từ biểu của từng đơn vị, Ban Tổ chức Tỉnh ủy báo cáo tiến độ, kết quả đại hội đảng bộ các cấp tính đến hết ngày 30/6/2020 như sau:',
    );
    expect(report.notes?.blocks.flatMap((block) => partLines({ blocks: [block] }))).toEqual([
      '- Nguồn: Ban Tổ chức Tỉnh ủy, tổng hợp từ biểu của từng đơn vị.',
      '- Số liệu minh họa, không phải số thật, trong các bảng: đại hội.',
      '- Đối chiếu 3 số liệu đã báo cáo với số tính lại từ từng đơn vị: 2 khớp, 1 không khớp. Đảng bộ trực thuộc Tỉnh ủy: đã tiến hành đại hội, hết ngày 30/6/2020: báo cáo 2/3 (66%), tính lại 1/3, lệch 1.',
    ]);
  });

  it('says that rows were left out, and of which files', () => {
    const file = {
      file: 'small/congresses.csv',
      table: 'congresses',
      sha256: '',
      encoding: 'UTF-8',
      delimiter: ';',
      lines: 3,
      accepted: 1,
      skipped: 1,
      rejected: 1,
      skips: [],
    } as const;
    const register = registerOf({ ...bacKanInSmall.term, files: [file] });
    const report = briefing(contextFor(register, '2020-06-30'));
    expect(report.marks).toContain('1 dòng bị loại vì lỗi');
    expect(textOf(report).join('\n')).toContain('small/congresses.csv');
  });

  it('shows the office its own numbers also where a shorter form was approved for everyone', () => {
    const approved = {
      place: { file: 'small/publication.csv', line: 2 },
      audience: 'public',
      approvedBy: 'Văn phòng Tỉnh ủy',
      approvedOn: Temporal.PlainDate.from('2020-06-30'),
    } as const;
    const publication = (['limitations-by-category', 'after-congress-tasks'] as const).map(
      (figure) => ({ ...approved, figure }),
    );
    const context = contextFor(registerOf({ ...bacKanInSmall.term, publication }), '2020-06-30');
    expect(textOf(briefing(context))).toEqual(textOf(briefing(cases['all-done']!)));
  });
});

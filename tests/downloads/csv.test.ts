import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csv } from '../../src/downloads/csv.ts';
import type { Figure } from '../../src/figures/figure.ts';
import { figure } from '../../src/figures/registry.ts';
import { FIGURE_IDS } from '../../src/data/figureIds.ts';
import { cases } from '../figures/cases.ts';
import { smallFigure } from './smallFigure.ts';

/** The table below the heading block, as a reader of the file finds it. */
function tableOf(file: string, delimiter = ';'): string[][] {
  const { data } = Papa.parse<string[]>(file.slice(1), { delimiter });
  const empty = data.findIndex((line) => line.join('') === '');
  return data.slice(empty + 1, -1);
}

/** The cell that a text comes to. */
function written(text: string): string {
  const one: Figure = {
    ...smallFigure,
    columns: [smallFigure.columns[0]!],
    rows: [{ name: text }],
  };
  return tableOf(csv(one))[1]![0]!;
}

describe('A CSV file', () => {
  it('is the table below a heading block, for an Excel set to Vietnamese', () => {
    expect(csv(smallFigure)).toBe(
      [
        '\uFEFF2/3 đảng bộ đã tiến hành đại hội',
        'Đảng bộ tỉnh Mẫu, nhiệm kỳ 2020–2025',
        'Số đảng bộ đã tiến hành trên tổng số',
        'Tính đến hết ngày 30/6/2020, 2/3 đảng bộ đã tiến hành đại hội.',
        'Theo số liệu của 2/3 đảng bộ có báo cáo.',
        'Một ghi chú.',
        '"Số liệu đến hết ngày 30/6/2020. Nguồn: Báo cáo A; Báo cáo B."',
        'Tiến độ Đại hội · Tài liệu nội bộ',
        '',
        'Đảng bộ;Đã tiến hành;Tỷ lệ;Ngày',
        'Ba Bể;1298;9,1%;2020-05-06',
        '"Chợ Đồn; Chợ Mới";-2,5;100%;',
        '"Na Rì ""cũ""";0;;',
        '',
      ].join('\r\n'),
    );
  });

  it('has commas and decimal points in English', () => {
    const lines = csv({ ...smallFigure, locale: 'en' }).split('\r\n');
    expect(lines).toContain('Ba Bể,1298,9.1%,2020-05-06');
    expect(lines).toContain('Chợ Đồn; Chợ Mới,-2.5,100%,');
  });

  it('does not say "internal" of a public figure', () => {
    expect(csv({ ...smallFigure, audience: 'public' })).not.toContain('nội bộ');
  });

  it.each(['=1+1', '+84', '-2+3', '@SUM(A1)', '\tx', '\r=1', '＝1', '－1', '＠x'])(
    'lets no text run as a formula: %j',
    (text) => {
      expect(written(text)).toBe(`'${text}`);
    },
  );

  it.each(['1/11', '3/2020', '12-6', '30/6/2020', '1.5', '007', '10:30'])(
    'lets no text turn into a day or a number: %j',
    (text) => {
      expect(written(text)).toBe(`'${text}`);
    },
  );

  it.each(['452/452', '47/47', '2.575/2.575', '1–2 ý kiến', '100%', 'hơn 94%', 'BK-01', '47'])(
    'leaves text alone that nothing happens to: %j',
    (text) => {
      expect(written(text)).toBe(text);
    },
  );

  it('guards the heading block and the headings too', () => {
    const label = { ...smallFigure.columns[0]!, label: '=cmd' };
    const file = csv({ ...smallFigure, title: '=HYPERLINK("x")', columns: [label], rows: [] });
    expect(file).toContain(`\uFEFF"'=HYPERLINK(""x"")"`);
    expect(tableOf(file)).toEqual([[`'=cmd`]]);
  });

  it.each(FIGURE_IDS)('of %s reads back as the rows and columns of the figure', (id) => {
    for (const [name, context] of Object.entries(cases)) {
      const { columns, rows, ...own } = figure(id, context);
      const [headings, ...lines] = tableOf(
        csv({ ...own, columns, rows }),
        own.locale === 'vi' ? ';' : ',',
      );
      expect(headings, name).toEqual(columns.map(({ label }) => label));
      expect(lines, name).toHaveLength(rows.length);
      const empty = (row: (typeof rows)[number]) =>
        columns.map(({ key }) => row[key] === undefined);
      expect(
        lines.map((line) => line.map((cell) => cell === '')),
        name,
      ).toEqual(rows.map(empty));
    }
  });
});

/** Formulas and markup in the cells of an export: accepted, and shown as text wherever a figure goes. */
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { chart } from '../../src/charts/chart.ts';
import { FIGURE_IDS } from '../../src/data/figureIds.ts';
import { csv } from '../../src/downloads/csv.ts';
import { drawChart } from '../../src/downloads/drawChart.ts';
import { fragment } from '../../src/downloads/fragment/fragment.ts';
import { json } from '../../src/downloads/json.ts';
import { figure } from '../../src/figures/registry.ts';
import { registerOf } from '../../src/statistics/register.ts';
import { brief, readFiles, SMALL_TERM } from '../data/smallTerm.ts';
import { contextFor } from '../figures/terms.ts';

const TEXTS = {
  'a script': `<script>alert('x')</script>`,
  'an element that loads': '<img src=x onerror=alert(1)>',
  'an end of everything': `]]>--></title></text></script>`,
  'an attribute': `" onload="alert(1)`,
  'a link formula': `=HYPERLINK(CONCATENATE('https://example.org';A1))`,
  'a plus': '+1',
  'a minus': '-2+3',
  'an at sign': '@SUM(A1:A9)',
  'a wide equals sign': '＝1+1',
};

/** The sound term with the text as, or at the beginning of, every name, note, title and source. */
function reading(text: string) {
  const quoted = `"${text.replaceAll('"', '""')}"`;
  const changed: Record<string, string> = {
    ...SMALL_TERM,
    'term.json': SMALL_TERM['term.json'].replace(
      '"Đảng bộ tỉnh Bắc Kạn"',
      () => `${JSON.stringify(text)}, "owner": ${JSON.stringify(text)}`,
    ),
  };
  const cells = [
    ['plan.csv', 'Tổ chức cơ sở đảng'],
    ['plan.csv', 'Grassroots'],
    ['organizations.csv', 'Đảng bộ tỉnh Bắc Kạn'],
    ['organizations.csv', 'Đảng bộ huyện Ba Bể'],
    ['organizations.csv', ';Bạch Thông;'],
    ['categories.csv', 'Bầu không đúng phương án'],
    ['categories.csv', 'Not as planned'],
    ['limitations.csv', 'Một số nơi thảo luận trầm'],
    ['tasks.csv', 'Rút kinh nghiệm đại hội điểm'],
    ['milestones.csv', 'Đại hội tỉnh'],
    ['milestones.csv', 'Congress;'],
    ['reported.csv', 'Báo;https'],
    ['corrections.csv', 'Bổ sung một đơn vị'],
  ] as const;
  for (const [file, cell] of cells) {
    const [, before = '', inner = '', after = ''] = /^(;?)([^;]+)(.*)$/.exec(cell) ?? [];
    const spoilt = changed[file]!.replace(cell, () => before + quoted + after);
    expect(spoilt, inner).not.toBe(changed[file]);
    changed[file] = spoilt;
  }
  return readFiles(changed);
}

describe.each(Object.entries(TEXTS))('%s', (_name, text) => {
  const read = reading(text);
  const register = registerOf(read.terms[0]!);
  const figures = (['vi', 'en'] as const).flatMap((locale) =>
    FIGURE_IDS.map((id) => figure(id, contextFor(register, '2020-06-30', locale))),
  );

  test('is no fault, and comes to its record as it stands', () => {
    expect(brief(read)).toEqual([]);
    expect(register.root.name).toBe(text);
  });

  test('is text in every drawing', () => {
    for (const each of figures)
      for (const svg of [chart(each, 'wide'), chart(each, 'phone'), drawChart(each)])
        expect(foreignTags(svg), each.id).toEqual([]);
    expect(figures.some((each) => chart(each, 'wide').includes(escaped(text).slice(0, 9)))).toBe(
      true,
    );
  });

  test('is text in every fragment that is put into a page', () => {
    for (const each of figures) expect(foreignTags(fragment(each)), each.id).toEqual([]);
  });

  test('runs in no spreadsheet', () => {
    for (const each of figures) {
      const delimiter = each.locale === 'vi' ? ';' : ',';
      const { data, errors } = Papa.parse<string[]>(csv(each).slice(1), { delimiter });
      expect(errors).toEqual([]);
      const cells = data.flat().filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell));
      // A number below 0 is a number, no formula.
      expect(cells.filter((cell) => !/^-\d+(?:[.,]\d+)?%?$/.test(cell))).toEqual([]);
    }
  });

  test('is a string in every JSON', () => {
    for (const each of figures) expect(() => JSON.parse(json(each)) as unknown).not.toThrow();
    expect(figures.some((each) => json(each).includes(JSON.stringify(text).slice(1, -1)))).toBe(
      true,
    );
  });
});

function escaped(text: string): string {
  const markup = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' } as const;
  return text.replace(/[&<>"]/g, (sign) => markup[sign as keyof typeof markup]);
}

/** Elements and attributes that no figure draws: what a text would have made had it not been escaped. */
function foreignTags(markup: string): string[] {
  const unquoted = markup.replace(/"[^"]*"/g, '""');
  return [...unquoted.matchAll(/<\/?(?:script|img)\b|<[a-z][^>]*\son[a-z]+=|\]\]>|-->/gi)].map(
    ([tag]) => tag,
  );
}

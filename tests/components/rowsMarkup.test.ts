import { describe, expect, test } from 'vitest';
import { rowsMarkup } from '../../src/components/rowsMarkup.ts';
import type { Row } from '../../src/figures/committee/rowTable.ts';

const headings = [{ label: 'A' }, { label: 'B', numeric: true }];
const markup = (row: Row, locale: 'vi' | 'en' = 'vi', isGrid = false) =>
  rowsMarkup({ headings, rows: [row] }, locale, isGrid);

test('the first cell heads the row, and a number stands to the right with what it is sorted by', () => {
  expect(markup({ cells: [{ text: 'Ba Bể' }, { text: '1.200', sort: 1200 }] })).toBe(
    '<tr><th scope="row">Ba Bể</th><td class="numeric" data-sort="1200">1.200</td></tr>',
  );
});

test('a missing cell is a dash with words, and sorted as nothing', () => {
  expect(
    markup({ cells: [{ text: 'A' }, { text: undefined, missing: 'không chậm', sort: 1 }] }),
  ).toContain('<td class="numeric"><span role="img" aria-label="không chậm">–</span></td>');
  expect(markup({ cells: [{ text: undefined }] }, 'en')).toContain('aria-label="No data"');
});

test('what the data says is text, whatever it holds', () => {
  const cells = [{ text: '<b>&"', note: '<i>' }];
  expect(markup({ cells, level: '"', states: ['late', 'pilot'] })).toBe(
    '<tr data-level="&quot;" data-states="late pilot"><th scope="row">&lt;b&gt;&amp;&quot;<br><small>&lt;i&gt;</small></th></tr>',
  );
});

test('words of the data keep their language on an English page', () => {
  const row = { cells: [{ text: 'Chi bộ', isData: true }] };
  expect(markup(row, 'en')).toContain('<th scope="row" lang="vi">');
  expect(markup(row)).not.toContain('lang');
});

describe('A row that is laid out as a grid', () => {
  test('says what its cells are, and needs no classes', () => {
    const cells = [
      { text: 'Chi bộ', isData: true },
      { text: '30/6/2020', sort: 20200630, form: 'date' as const },
      { text: 'a.csv:1', note: 'b.csv:1', form: 'place' as const },
    ];
    expect(markup({ unit: 'BK-01', level: 'chi-bo', states: ['late'], cells }, 'vi', true)).toBe(
      '<tr role="row" id="unit-BK-01" data-level="chi-bo" data-states="late">' +
        '<th role="rowheader">Chi bộ</th><td role="cell" data-sort="20200630">30/6/2020</td>' +
        '<td role="cell">a.csv:1<br>b.csv:1</td></tr>',
    );
  });
});

import { expect, test } from 'vitest';
import { rowsMarkup } from '../../src/components/rowsMarkup.ts';
import type { Row } from '../../src/figures/committee/rowTable.ts';

const markup = (row: Row, locale: 'vi' | 'en' = 'vi') =>
  rowsMarkup({ headings: [{ label: 'A' }, { label: 'B', numeric: true }], rows: [row] }, locale);

test('the first cell heads the row, and a number stands to the right with what it is sorted by', () => {
  expect(markup({ cells: [{ text: 'Ba Bể' }, { text: '1.200', sort: 1200 }] })).toBe(
    '<tr role="row"><th scope="row" role="rowheader">Ba Bể</th><td role="cell" class="numeric" data-sort="1200">1.200</td></tr>',
  );
});

test('a missing cell is a dash with words, and sorted as nothing', () => {
  expect(markup({ cells: [{ text: 'A' }, { text: undefined, missing: 'không chậm' }] })).toContain(
    '<td role="cell" class="numeric" data-sort=""><span class="missing" role="img" aria-label="không chậm">–</span></td>',
  );
  expect(markup({ cells: [{ text: undefined }] }, 'en')).toContain('aria-label="No data"');
});

test('what the data says is text, whatever it holds', () => {
  const cells = [{ text: '<b>&"', note: '<i>' }];
  expect(markup({ cells, level: '"', states: ['late', 'pilot'] })).toBe(
    '<tr role="row" data-level="&quot;" data-states="late pilot"><th scope="row" role="rowheader">&lt;b&gt;&amp;&quot;<br><small>&lt;i&gt;</small></th></tr>',
  );
});

test('words of the data keep their language on an English page', () => {
  const row = { cells: [{ text: 'Chi bộ', isData: true }] };
  expect(markup(row, 'en')).toContain('<th scope="row" role="rowheader" lang="vi">');
  expect(markup(row)).not.toContain('lang');
});

import { parseXml } from '@rgrove/parse-xml';
import { describe, expect, it } from 'vitest';
import { FIGURE_IDS } from '../../../src/data/figureIds.ts';
import { fragment } from '../../../src/downloads/fragment/fragment.ts';
import { filledColumns } from '../../../src/downloads/shownTable.ts';
import { figure } from '../../../src/figures/registry.ts';
import { cases } from '../../figures/cases.ts';
import { plain, wordsOf } from '../pictureText.ts';
import { smallFigure } from '../smallFigure.ts';

const small = fragment(smallFigure);

describe.each(FIGURE_IDS)('The static HTML of %s', (id) => {
  it.each(Object.entries(cases))('needs nothing from anywhere: %s', (_, context) => {
    const html = fragment(figure(id, context));
    expect(html).not.toMatch(/<script|<style|<link|<image|<use|href=|src=|@import|https?:|class=/);
    expect(html).not.toMatch(/\son\w+=|NaN|undefined|null|Infinity/);
    // Patterns are the only thing in it that is referred to, and they are in it.
    for (const [, name] of html.matchAll(/url\(#([^)]+)\)/g))
      expect(html).toContain(`id="${name}"`);
    if (!html.includes('url(#')) expect(html).not.toContain(' id="');
  });

  it.each(Object.entries(cases))(
    'is whole: tags, drawing, words and every row: %s',
    (_, context) => {
      const own = figure(id, context);
      const html = fragment(own);
      const { root } = parseXml(html.replace('<details open>', '<details>'));
      expect(root?.name).toBe('div');
      const words = wordsOf(html);
      const { scopeName, title, subtitle, coverage = '', notes, sources } = own;
      for (const said of [scopeName, title, subtitle, coverage, ...notes, ...sources])
        expect(words).toContain(plain(said));
      expect(html.split('<tr>').length - 1).toBe(own.rows.length === 0 ? 0 : own.rows.length + 1);
    },
  );
});

describe('Static HTML', () => {
  it('paints its own ground and is never larger than it is drawn', () => {
    const [, width, height] = /<svg viewBox="0 0 (\d+) (\d+)"/.exec(small)!;
    expect(Number(width)).toBe(336);
    expect(small).toContain(` width="100%" height="${height}"`);
    expect(small).toContain(`<rect width="336" height="${height}" fill="#ffffff"/>`);
  });

  it('says a missing number in words and leaves what does not apply empty', () => {
    expect(small).toContain(
      '<th scope="row" align="left">Na Rì &quot;cũ&quot;</th><td>0</td><td><abbr title="Chưa có số liệu">–</abbr></td>',
    );
    const columns = smallFigure.columns.map((column) => ({ ...column, sparse: true }));
    expect(fragment({ ...smallFigure, columns })).not.toContain('<abbr');
  });

  it('has a table without the columns that no row fills, and none without rows', () => {
    const columns = [
      ...smallFigure.columns,
      { key: 'more', label: 'Thêm', type: 'count' } as const,
    ];
    expect(filledColumns({ ...smallFigure, columns })).toEqual(smallFigure.columns);
    expect(fragment({ ...smallFigure, rows: [] })).not.toContain('<table');
  });

  it('folds a table that would push the article away', () => {
    expect(small).toContain('<details open>');
    const rows = Array.from({ length: 13 }, () => smallFigure.rows[0]!);
    expect(fragment({ ...smallFigure, rows })).toContain('<details><summary>');
  });

  it('is the same every time', () => {
    expect(fragment(smallFigure)).toBe(small);
  });
});

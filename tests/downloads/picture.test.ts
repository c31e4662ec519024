import { describe, expect, it } from 'vitest';
import { FIGURE_IDS } from '../../src/data/figureIds.ts';
import { drawPicture, picture } from '../../src/downloads/picture.ts';
import { figure } from '../../src/figures/registry.ts';
import { cases } from '../figures/cases.ts';
import { plain, wordsOf } from './pictureText.ts';
import { smallFigure } from './smallFigure.ts';

describe.each(FIGURE_IDS)('The picture of %s', (id) => {
  it.each(Object.entries(cases))('is whole without a font: %s', (_, context) => {
    const svg = picture(figure(id, context));
    expect(svg).not.toMatch(/<text|NaN|undefined|null|Infinity/);
    expect(svg).toMatch(/^<svg [^>]*width="800" height="\d+" viewBox="0 0 800 \d+" role="img"/);
    for (const [, name] of svg.matchAll(/xlink:href="#([^"]+)"/g))
      expect(svg).toContain(`<path id="${name}" d="m`);
  });

  it.each(Object.entries(cases))(
    'says inside it what it shows, of whom, when and whence: %s',
    (_, context) => {
      const own = figure(id, context);
      const words = wordsOf(drawPicture(own));
      const { scopeName, title, subtitle, coverage = '', notes, sources } = own;
      for (const said of [scopeName, title, subtitle, coverage, ...notes, ...sources])
        expect(words).toContain(plain(said));
      expect(words).toContain(`${id}@${context.asOf}`);
    },
  );
});

describe('A picture', () => {
  it('carries the mark of illustrative data, the as-of date and the source', () => {
    const words = wordsOf(drawPicture(smallFigure));
    expect(words).toContain('Số liệu minh họa');
    expect(words).toContain('Số liệu đến hết ngày 30/6/2020. Nguồn: Báo cáo A; Báo cáo B.');
    expect(wordsOf(drawPicture({ ...smallFigure, illustrative: false }))).not.toContain('minh họa');
  });

  it('is marked as internal until it is public', () => {
    expect(wordsOf(drawPicture(smallFigure))).toContain('Tài liệu nội bộ');
    const open = drawPicture({ ...smallFigure, audience: 'public' });
    expect(wordsOf(open)).not.toContain('nội bộ');
  });

  it('names itself for those who do not see it', () => {
    const svg = picture(smallFigure);
    expect(svg).toContain('<title id="completion-by-level-picture-title">2/3 đảng bộ');
    expect(svg).toContain(
      'aria-labelledby="completion-by-level-picture-title completion-by-level-picture-desc"',
    );
    expect(svg).toContain('Đảng bộ tỉnh Mẫu, nhiệm kỳ 2020–2025. Biểu đồ thanh.</desc>');
  });

  it('names its committee in its footer', () => {
    const words = wordsOf(drawPicture({ ...smallFigure, committee: 'BK-BB' }));
    expect(words).toContain('BK-BB/completion-by-level@2020-06-30');
  });

  it('is the same every time', () => {
    const context = cases['half-way']!;
    expect(picture(figure('timeline', context))).toBe(picture(figure('timeline', context)));
  });

  it('keeps letters that the typeface lacks', () => {
    const svg = picture({ ...smallFigure, title: 'Комитет 2/3' });
    expect(svg).toMatch(/<text [^>]*>Комитет<\/text>/);
  });

  it('escapes what stands in the data', () => {
    const svg = picture({ ...smallFigure, title: 'A <script> & "B"', notes: ['</desc>$&'] });
    expect(svg).toContain('A &lt;script&gt; &amp; &quot;B&quot;</title>');
    expect(svg).not.toContain('<script');
  });
});

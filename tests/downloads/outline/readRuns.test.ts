import { describe, expect, it } from 'vitest';
import { FIGURE_IDS } from '../../../src/data/figureIds.ts';
import { outlined } from '../../../src/downloads/outline/outlined.ts';
import { readRuns } from '../../../src/downloads/outline/readRuns.ts';
import { drawPicture } from '../../../src/downloads/picture.ts';
import { figure } from '../../../src/figures/registry.ts';
import { cases } from '../../figures/cases.ts';
import { wordsOf } from '../pictureText.ts';

/** Letters alone: where a line has several looks, a blank between them may be drawn or not. */
const letters = (text: string) => text.replaceAll(/\s/g, '').normalize('NFC');

describe.each(FIGURE_IDS)('The outlines of %s', (id) => {
  it.each(Object.entries(cases))('are read back letter by letter: %s', (_, context) => {
    const drawn = drawPicture(figure(id, context));
    // Letters on marks are drawn twice, the first time as their edge.
    const once = outlined(drawn).replaceAll(
      /<g fill="#ffffff" stroke=[^>]*>(?:<use[^>]*>)+<\/g>/g,
      '',
    );
    const { runs, foreign } = readRuns(once);
    expect(foreign).toEqual([]);
    expect(letters(runs.join(''))).toBe(letters(wordsOf(drawn)));
  });
});

describe('Outlines', () => {
  const line = (text: string) =>
    outlined(
      `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"><desc>x</desc><text x="3" y="20">${text}</text></svg>`,
    );

  it('are read with the blanks between their words', () => {
    expect(readRuns(line('Đảng bộ xã Hà Hiệu: 1/11 (9,1%)')).runs).toEqual([
      'Đảng bộ xã Hà Hiệu: 1/11 (9,1%)',
    ]);
  });

  it('are read where two letters are drawn as one', () => {
    expect(readRuns(line('first official')).runs).toEqual(['first official']);
  });

  it('that are not the typeface’s own are told', () => {
    expect(readRuns(line('Ba').replace(/d="m/, 'd="m1 1')).foreign).toHaveLength(1);
    expect(readRuns('<use href="#anything"/>').foreign).toEqual(['anything']);
  });
});

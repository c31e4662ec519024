/** The lengths themselves are held against a browser in tests/site/embeds.test.ts. */
import { describe, expect, it } from 'vitest';
import { FIGURE_IDS } from '../../../src/data/figureIds.ts';
import { frameHeight, heightAt } from '../../../src/downloads/embeds/frameHeight.ts';
import { figure } from '../../../src/figures/registry.ts';
import { cases } from '../../figures/cases.ts';
import { smallFigure } from '../smallFigure.ts';

describe.each(Object.entries(cases))('The height of a frame: %s', (_, context) => {
  it.each(FIGURE_IDS)('%s has one that no width from 320 px is higher than', (id) => {
    const own = figure(id, context);
    const height = frameHeight(own, false);
    expect(height % 10).toBe(0);
    for (let width = 320; width <= 720; width += 40)
      expect(heightAt(own, width, false)).toBeLessThanOrEqual(height);
  });
});

describe('The height of a frame', () => {
  it('keeps room on a fixed page for what it will say of newer data', () => {
    for (const width of [320, 720])
      expect(heightAt(smallFigure, width, true)).toBeGreaterThan(
        heightAt(smallFigure, width, false),
      );
    expect(frameHeight(smallFigure, true)).toBeGreaterThan(frameHeight(smallFigure, false));
  });

  it('counts a note that takes a line more, and no table where there is none', () => {
    const noted = { ...smallFigure, notes: [...smallFigure.notes, 'Một ghi chú nữa.'] };
    expect(heightAt(noted, 320, false) - heightAt(smallFigure, 320, false)).toBe(19 + 3);
    const bare = { ...smallFigure, rows: [] };
    expect(heightAt(smallFigure, 320, false) - heightAt(bare, 320, false)).toBe(27 + 6);
  });

  it('sets the mark of illustrative data below a name that leaves it no room', () => {
    const real = { ...smallFigure, illustrative: false };
    const more = (width: number) =>
      heightAt(smallFigure, width, false) - heightAt(real, width, false);
    expect(more(320)).toBe(2 + 21);
    expect(more(720)).toBe(21 - 19);
  });
});

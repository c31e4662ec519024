import { describe, expect, it } from 'vitest';
import { FIGURE_IDS } from '../../src/data/figureIds.ts';
import { card, drawCard } from '../../src/downloads/card.ts';
import { figure } from '../../src/figures/registry.ts';
import { cases } from '../figures/cases.ts';
import { plain, wordsOf } from './pictureText.ts';
import { smallFigure } from './smallFigure.ts';

describe.each(FIGURE_IDS)('The card of %s', (id) => {
  it.each(Object.entries(cases))('says the claim, of whom, when and whence: %s', (_, context) => {
    const own = figure(id, context);
    const words = wordsOf(drawCard(own));
    for (const said of [own.scopeName, own.title, ...own.sources])
      expect(words).toContain(plain(said));
  });

  it.each(Object.entries(cases))('has outlines only, and its size: %s', (_, context) => {
    const svg = card(figure(id, context));
    expect(svg).not.toMatch(/<text|NaN|undefined|null|Infinity/);
    expect(svg).toContain('width="1200" height="630" viewBox="0 0 1200 630"');
  });
});

describe('A card', () => {
  const scale = (svg: string) => Number(/scale\(([\d.]+)\)/.exec(svg)?.[1]);

  it('has the chart where its letters stay readable, and the measure in words where not', () => {
    const few = drawCard(figure('completion-by-level', cases['one-committee']!));
    expect(scale(few)).toBeGreaterThanOrEqual(1.1);
    const many = figure('completion-by-committee', cases['67-committees']!);
    expect(scale(drawCard(many))).toBeNaN();
    expect(wordsOf(drawCard(many))).toContain(many.subtitle);
  });

  it('carries the mark of illustrative data', () => {
    expect(wordsOf(drawCard(smallFigure))).toContain('Số liệu minh họa');
    expect(wordsOf(drawCard({ ...smallFigure, illustrative: false }))).not.toContain('minh họa');
  });
});

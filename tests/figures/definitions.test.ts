import { expect, it } from 'vitest';
import { FIGURE_IDS } from '../../src/data/figureIds.ts';
import { definitions } from '../../src/figures/definitions.ts';

it.each(FIGURE_IDS)('%s rests on definitions, each named once', (id) => {
  expect(definitions[id].length).toBeGreaterThan(0);
  expect(new Set(definitions[id]).size).toBe(definitions[id].length);
});

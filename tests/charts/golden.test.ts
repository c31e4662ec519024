/**
 * One golden SVG per figure, case and width. A difference is written beside the golden as `-changed.svg` and fails;
 * `npm run golden` accepts the new drawings, after somebody has looked at them.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chart } from '../../src/charts/chart.ts';
import { FIGURE_IDS } from '../../src/data/figureIds.ts';
import { figure } from '../../src/figures/registry.ts';
import { cases } from '../figures/cases.ts';

describe('Every figure is drawn as it was last looked at', () => {
  for (const id of FIGURE_IDS)
    for (const [name, context] of Object.entries(cases))
      for (const size of ['wide', 'phone'] as const)
        it(`${id}, ${name}, ${size}`, () => {
          const svg = pretty(chart(figure(id, context), size));
          expect(svg).not.toMatch(/NaN|undefined|null|Infinity/);
          expect(svg).toBe(golden(`${id}/${name}-${size}`, svg));
        });
});

/** One element a line, so that a difference can be read. */
function pretty(svg: string): string {
  return `${svg.replaceAll(/(>)(<(?!\/))/g, '$1\n$2')}\n`;
}

/** The golden of a case; a missing one is written only by `npm run golden`. */
function golden(name: string, drawn: string): string {
  const folder = new URL('../golden/', import.meta.url);
  const file = new URL(`${name}.svg`, folder);
  const changed = new URL(`${name}-changed.svg`, folder);
  mkdirSync(new URL('.', file), { recursive: true });
  if (process.env['GOLDEN'] === 'accept') writeFileSync(file, drawn);
  const expected = existsSync(file) ? readFileSync(file, 'utf8') : 'no golden yet';
  if (expected === drawn) rmSync(changed, { force: true });
  else writeFileSync(changed, drawn);
  return expected;
}

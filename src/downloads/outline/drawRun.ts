/** One run of text as markup: its outlines, or the text itself where there are none of it. */
import { element, escape } from '../../charts/svg.ts';
import { ground, haloWidth } from './paint.ts';
import type { Run } from './runs.ts';

/** Letters by reference make a small file; as one path they are drawn in less time. */
export type Letters = 'references' | 'path';

/** The markup of a run. */
export function drawRun(run: Run, letters: Letters): string {
  if (run.drawn === undefined) return foreignText(run);
  const { uses, path } = run.drawn;
  if (uses === '') return '';
  const { size, fill, halo } = run.look;
  // Glyphs are drawn upwards, and in thousandths of the font size.
  const scale = size / 1000;
  const transform = `translate(${short(run.x)} ${short(run.y)}) scale(${scale} ${-scale})`;
  const outlines = letters === 'path' ? element('path', { d: path }) : uses;
  const own = element('g', { fill, transform }, outlines);
  return halo ? edge(outlines, transform, scale) + own : own;
}

/** The ground's own edge, drawn first: programs that do not know `paint-order` would eat the letters. */
function edge(outlines: string, transform: string, scale: number): string {
  const stroke = { stroke: ground, 'stroke-width': haloWidth / scale, 'stroke-linejoin': 'round' };
  return element('g', { fill: ground, ...stroke, transform }, outlines);
}

function foreignText({ content, look, x, y }: Run): string {
  const font = { 'font-size': look.size, 'font-weight': look.weight, 'font-family': 'sans-serif' };
  return element('text', { x, y, ...font, fill: look.fill }, escape(content));
}

/** A hundredth of a pixel is finer than any screen or press. */
function short(length: number): string {
  return String(Math.round(length * 100) / 100);
}

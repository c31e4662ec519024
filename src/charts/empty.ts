/** A chart without data: an empty dashed mark with words, so that nothing can be read off it. */
import type { EmptyDrawing } from '../figures/drawing.ts';
import { bar, fontSize, lineHeight, lines, widths, type ChartFrame } from './frame.ts';
import { wrap } from './textWidth.ts';

/** Draws the words in a dashed frame; gives the markup and its height. */
export function drawEmpty(
  drawing: EmptyDrawing,
  frame: ChartFrame,
): { markup: string; height: number } {
  const width = widths[frame.size];
  const words = wrap(drawing.label, width - 40, fontSize);
  const height = words.length * lineHeight + 40;
  const box = bar('noData', frame.id, { x: 0, y: 0, width, height });
  return { markup: box + lines(words, 20, 34, { class: 'quiet' }), height };
}

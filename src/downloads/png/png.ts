import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';
import { colourRows } from './colourRows.ts';
import { indexedRows } from './indexedRows.ts';
import { pngFile } from './pngFile.ts';

/**
 * A picture as PNG: one pixel per unit at scale 1, two at scale 2 for high resolution and print. The same picture
 * gives the same bytes on the same machine.
 */
export function png(svg: string, scale: 1 | 2): Buffer<ArrayBuffer> {
  const { width, height, pixels } = new Resvg(svg, optionsFor(svg, scale)).render();
  const rows = indexedRows(pixels, width) ?? colourRows(pixels, width);
  return pngFile({ width, height, scale }, rows);
}

/** Looking for the fonts of the machine takes long: only for letters that were left as text. */
function optionsFor(svg: string, scale: number): ResvgRenderOptions {
  return {
    fitTo: { mode: 'zoom', value: scale },
    font: { loadSystemFonts: svg.includes('<text ') },
  };
}

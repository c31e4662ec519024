import { Resvg } from '@resvg/resvg-js';
import { beforeAll, describe, expect, it } from 'vitest';
import { card } from '../../../src/downloads/card.ts';
import { picture } from '../../../src/downloads/picture.ts';
import { png } from '../../../src/downloads/png/png.ts';
import { figure } from '../../../src/figures/registry.ts';
import { cases } from '../../figures/cases.ts';
import { chunksOf, coloursOf, sizeOf } from './pngParts.ts';

const svg = picture(figure('completion-by-level', cases['half-way']!));
const height = Number(/ height="(\d+)"/.exec(svg)![1]);
/** More colours than a palette holds. */
const colourful = `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><rect width="40" height="30" fill="#ffffff"/>${Array.from(
  { length: 300 },
  (_, index) =>
    `<rect x="${index % 40}" y="${Math.floor(index / 40)}" width="1" height="1" fill="rgb(${index % 256},${255 - (index % 256)},${Math.floor(index / 2)})"/>`,
).join('')}</svg>`;

/** Red, green and blue as the renderer gives them. */
function rendered(drawing: string): Buffer {
  const { pixels } = new Resvg(drawing, { font: { loadSystemFonts: false } }).render();
  return Buffer.from(pixels.filter((_, index) => index % 4 !== 3));
}

describe('A PNG', () => {
  let files: Buffer[];
  beforeAll(() => {
    files = [png(svg, 1), png(svg, 2)];
  });

  it('has the size of the picture, or twice it', () => {
    expect(files.map(sizeOf)).toEqual([
      [800, height],
      [1600, 2 * height],
    ]);
  });

  it('of a card has 1200 × 630 pixels', () => {
    const drawing = card(figure('timeline', cases['half-way']!));
    expect(sizeOf(png(drawing, 1))).toEqual([1200, 630]);
  });

  it('says its colours and its size on paper, and nothing else', () => {
    for (const [index, file] of files.entries()) {
      const chunks = chunksOf(file);
      expect(chunks.map(({ type }) => type).join(' ')).toBe('IHDR sRGB pHYs PLTE IDAT IEND');
      const density = chunks.find(({ type }) => type === 'pHYs')!.body;
      // Pixels per metre at 96 and 192 per inch, across and down; the last byte says "metre".
      const perMetre = [3780, 7559][index];
      expect([density.readUInt32BE(0), density.readUInt32BE(4), density[8]]).toEqual([
        perMetre,
        perMetre,
        1,
      ]);
    }
  });

  it('shows the same pixels as the renderer, with a palette and without', () => {
    expect(coloursOf(files[0]!).equals(rendered(svg))).toBe(true);
    const many = png(colourful, 1);
    expect(chunksOf(many).map(({ type }) => type)).not.toContain('PLTE');
    expect(coloursOf(many).equals(rendered(colourful))).toBe(true);
  });

  it('is the same every time', () => {
    expect(png(svg, 1).equals(files[0]!)).toBe(true);
    expect(png(colourful, 1).equals(png(colourful, 1))).toBe(true);
  });

  it('is made also of a text that could not be outlined', () => {
    const text = '<text x="5" y="25" font-size="20" font-family="sans-serif">Ж</text>';
    const ground = '<rect width="40" height="30" fill="#ffffff"/>';
    const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30">${ground}${text}</svg>`;
    expect(sizeOf(png(drawing, 1))).toEqual([40, 30]);
  });
});

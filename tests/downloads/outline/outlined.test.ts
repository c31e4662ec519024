import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { outlined } from '../../../src/downloads/outline/outlined.ts';

/** What a drawing with one text becomes, without the definitions of the glyphs. */
function outlinedText(text: string): string {
  const svg = outlined(`<svg xmlns="http://www.w3.org/2000/svg"><desc>d</desc>${text}</svg>`);
  return svg.replace(/^.*<\/defs>|<defs\/>|<\/svg>$/g, '').replace(/^<svg.*<\/desc>/, '');
}

/** Where a run begins and how large it is. */
const places = (svg: string) =>
  [...svg.matchAll(/translate\(([\d.]+) ([\d.]+)\) scale\(([\d.]+)/g)].map((match) =>
    match.slice(1, 4).map(Number),
  );

describe('Text as outlines', () => {
  it('has no text left, and each glyph once however often it is used', () => {
    const svg = outlined('<svg><title>t</title><desc>d</desc><text x="1" y="2">121</text></svg>');
    expect(svg).not.toContain('<text');
    expect(svg.match(/<path id=/g)).toHaveLength(2);
    expect(svg.match(/<use /g)).toHaveLength(3);
    expect(svg).toMatch(/^<svg><title>t<\/title><desc>d<\/desc><defs>/);
  });

  it('stands where its anchor says', () => {
    // "1" is 340 thousandths wide, "0" is 690.
    const text = (anchor: string) =>
      `<text x="100" y="7" font-size="20" text-anchor="${anchor}">10</text>`;
    expect(places(outlinedText(text('start')))).toEqual([[100, 7, 0.02]]);
    const [[middle]] = places(outlinedText(text('middle'))) as [[number]];
    const [[end]] = places(outlinedText(text('end'))) as [[number]];
    expect(100 - end).toBeCloseTo(2 * (100 - middle), 1);
    expect(100 - end).toBeGreaterThan(20);
  });

  it('follows the spans inside it, their shift, size and weight', () => {
    const runs = places(
      outlinedText(
        '<text x="10" y="5"><tspan font-weight="600">1</tspan><tspan dx="8" font-size="10">1</tspan></text>',
      ),
    );
    expect(runs.map(([, y, scale]) => [y, scale])).toEqual([
      [5, 0.014],
      [5, 0.01],
    ]);
    expect(runs[1]![0]! - runs[0]![0]!).toBeGreaterThan(8 + 4);
  });

  it('takes what it does not say from around it', () => {
    const markup = outlinedText(
      '<g font-size="30" font-weight="600" fill="#123456"><text x="0" y="9">1</text></g>',
    );
    expect(markup).toContain('fill="#123456"');
    expect(markup).toContain('#s');
    expect(places(markup)).toEqual([[0, 9, 0.03]]);
  });

  it('has the colours of its classes, and the ground around it where it stands on marks', () => {
    const quiet = outlinedText('<text class="quiet" x="0" y="0">1</text>');
    expect(quiet).toContain('fill="#55626c"');
    const halo = outlinedText('<text class="halo" x="0" y="0" font-size="15">1</text>');
    expect(halo).toMatch(
      /^<g fill="#ffffff" stroke="#ffffff" stroke-width="200".*<g fill="#1a2229"/,
    );
  });

  it('draws composed and decomposed Vietnamese alike', () => {
    const text = (content: string) => outlinedText(`<text x="0" y="0">${content}</text>`);
    expect(text('Bắc Kạn, Đồng ế ợ'.normalize('NFD'))).toBe(text('Bắc Kạn, Đồng ế ợ'));
  });

  it('shows letters that the font lacks as text of another, in the midst of outlines', () => {
    const markup = outlinedText('<text x="0" y="9" font-size="20">1 Ж👍 &amp; 1</text>');
    expect(markup).toMatch(/<text x="[\d.]+" y="9" font-size="20"[^>]*>Ж👍<\/text>/);
    expect(places(markup)).toHaveLength(2);
  });

  it('draws the arrows of the charts itself', () => {
    const markup = outlinedText('<text x="0" y="9">← 30/6 →</text>');
    expect(markup).not.toContain('<text');
    expect(markup).toContain('#arrow-back');
    expect(markup).toContain('#arrow-on');
  });

  it('needs nothing for a blank text', () => {
    expect(outlinedText('<text x="0" y="0"> </text>')).toBe('');
  });

  it('looks the same by reference and as paths', () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="200" height="40"><desc>d</desc>' +
      '<text x="10" y="30" font-size="20">Đại hội <tspan font-weight="600">Ngân Sơn</tspan> → 12</text></svg>';
    const [byReference, asPaths] = [outlined(svg), outlined(svg, 'path')].map(
      (drawing) => new Resvg(drawing, { font: { loadSystemFonts: false } }).render().pixels,
    );
    expect(byReference!.some((value) => value !== 0)).toBe(true);
    expect(asPaths!.equals(byReference!)).toBe(true);
    expect(outlined(svg, 'path')).not.toMatch(/<use|<defs|<text/);
  });
});

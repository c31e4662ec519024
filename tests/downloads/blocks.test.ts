import { describe, expect, it } from 'vitest';
import { column, paragraph } from '../../src/downloads/blocks.ts';
import { drawLetters } from '../../src/downloads/outline/typeface.ts';

const long =
  'Tính chung, cấp ủy có báo cáo của 452/452 tổ chức cơ sở đảng đạt cả 3 chỉ tiêu cơ cấu: nữ 25,7%, trẻ dưới 40 tuổi 16,7%, tham gia lần đầu 33,5%, hết ngày 30/6/2020';
const linesOf = (markup: string) =>
  [...markup.matchAll(/>([^<]+)<\/text>/g)].map(([, line]) => line!);

describe('A paragraph', () => {
  it.each([400, 600] as const)('stays within its width, drawn in weight %d', (weight) => {
    const { markup } = paragraph(long, 300, { size: 20, line: 26, weight });
    const lines = linesOf(markup);
    expect(lines.join(' ')).toBe(long);
    for (const line of lines)
      expect((drawLetters(line, weight).width * 20) / 1000, line).toBeLessThanOrEqual(300);
  });

  it('is as high as its lines and the space below', () => {
    const { markup, height } = paragraph(long, 300, { size: 20, line: 26, after: 4 });
    expect(height).toBe(linesOf(markup).length * 26 + 4);
  });

  it('has lines of about the same length where it is balanced, and not one more', () => {
    const title = 'Một hai ba bốn năm sáu bảy tám chín mười mười một';
    const look = { size: 20, line: 26 };
    const plain = linesOf(paragraph(title, 450, look).markup);
    const balanced = linesOf(paragraph(title, 450, { ...look, balanced: true }).markup);
    expect(balanced).toHaveLength(plain.length);
    const last = (lines: readonly string[]) => lines.at(-1)!.length / lines[0]!.length;
    expect(last(balanced)).toBeGreaterThan(last(plain));
  });
});

describe('A column', () => {
  it('puts its blocks below each other', () => {
    const block = { markup: '<rect/>', height: 10 };
    expect(column([block, block])).toEqual({
      markup: '<g transform="translate(0 0)"><rect/></g><g transform="translate(0 10)"><rect/></g>',
      height: 20,
    });
  });
});

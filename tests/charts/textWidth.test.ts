import { describe, expect, it } from 'vitest';
import { textWidth, wrap } from '../../src/charts/textWidth.ts';

describe('The width of a label', () => {
  it('grows with the font size and the weight', () => {
    expect(textWidth('Bắc Kạn', 28)).toBeCloseTo(2 * textWidth('Bắc Kạn', 14));
    expect(textWidth('Bắc Kạn', 14, true)).toBeGreaterThan(textWidth('Bắc Kạn', 14));
  });

  it('does not depend on how the marks are encoded', () => {
    expect(textWidth('Bắc Kạn'.normalize('NFD'), 14)).toBe(textWidth('Bắc Kạn', 14));
  });
});

describe('A label that is too long', () => {
  const words = 'Đảng bộ Khối các cơ quan và doanh nghiệp tỉnh';

  it('is broken between words, none lost', () => {
    const lines = wrap(words, 120, 14);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(' ')).toBe(words);
    for (const line of lines) expect(textWidth(line, 14)).toBeLessThanOrEqual(120);
  });

  it('is cut inside a word that alone is too long', () => {
    const lines = wrap('x'.repeat(60), 100, 14);
    expect(lines.join('')).toBe('x'.repeat(60));
    for (const line of lines) expect(textWidth(line, 14)).toBeLessThanOrEqual(100);
  });

  it('is no line at all when it is empty', () => {
    expect(wrap('', 100, 14)).toEqual([]);
  });
});

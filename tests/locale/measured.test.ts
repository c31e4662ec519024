import { describe, expect, it } from 'vitest';
import { formatAmount, formatBytes, formatFactor, formatTime } from '../../src/locale/measured.ts';

describe('A measured quantity', () => {
  it('has three digits', () => {
    expect(formatTime(286.14, 'vi')).toBe('286 ms');
    expect(formatTime(2922, 'vi')).toBe('2,92 s');
    expect(formatTime(61_234, 'en')).toBe('61.2 s');
    expect(formatFactor(10.216, 'vi')).toBe('10,2 lần');
    expect(formatFactor(0.3656, 'en')).toBe('0.366×');
  });

  it('of bytes has the unit that keeps it short', () => {
    const written = [0, 950, 78_530, 955_600_000, 1_500_000_000, 24e12];
    expect(written.map((bytes) => formatBytes(bytes, 'vi'))).toEqual([
      '0 B',
      '950 B',
      '78,5 kB',
      '956 MB',
      '1,5 GB',
      '24.000 GB',
    ]);
  });

  it('that is a count keeps its digits, and is no 0 before it is less than a thousandth', () => {
    expect(formatAmount(1234.5, 'en')).toBe('1,234.5');
    expect(formatAmount(0.0009442, 'vi')).toBe('0,001');
  });
});

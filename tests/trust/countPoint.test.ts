import { describe, expect, it } from 'vitest';
import { countPoint } from './countPoint.ts';

const test = (status: string, counted?: Record<string, number>) => ({
  status,
  meta: counted ? { counted } : {},
});

describe('The line of a point', () => {
  it('adds up what its tests counted; what a failed test tried did not hold', () => {
    expect(
      countPoint([
        test('passed', { runs: 1000 }),
        test('failed', { runs: 1000 }),
        test('passed'),
        test('skipped'),
        test('pending'),
      ]),
    ).toEqual({
      passed: 2,
      failed: 1,
      skipped: 2,
      counts: { runs: { held: 1000, tried: 2000 } },
    });
  });

  it('takes the worst where numbers cannot be added', () => {
    const servers = [
      test('passed', { nginxPerSecond: 12_000, nginxP99Milliseconds: 9 }),
      test('passed', { nginxPerSecond: 8_000, nginxP99Milliseconds: 30 }),
    ];
    expect(countPoint(servers).counts).toEqual({
      nginxPerSecond: { held: 8_000 },
      nginxP99Milliseconds: { held: 30 },
    });
  });

  it('refuses a number that the page has no word for', () => {
    expect(() => countPoint([test('passed', { mushrooms: 3 })])).toThrow('mushrooms');
  });
});

import { describe, expect, it } from 'vitest';
import { chart } from '../../../src/charts/chart.ts';
import { figure } from '../../../src/figures/registry.ts';
import { congress, heldOn, organization, registerFor } from '../../statistics/smallTerm.ts';
import { contextFor, plan } from '../../figures/terms.ts';

/** A committee planned for 20/5, and two grassroots organisations of it; the axis begins on Monday 27/4/2020. */
const register = registerFor({
  plan,
  organizations: [
    organization('R', undefined, 'tinh', { name: 'Đảng bộ tỉnh' }),
    organization('A', 'R', 'huyen'),
    organization('A1', 'A', 'co-so'),
    organization('A2', 'A', 'co-so'),
  ],
  congresses: [
    heldOn('A1', '2020-05-03'),
    heldOn('A2', '2020-05-05'),
    congress('A', { planned: '2020-05-20' }),
  ],
});

const drawn = (asOf: string, size: 'wide' | 'phone') =>
  chart(figure('congress-calendar', contextFor(register, asOf)), size);
/** Empty cells, in the key and in the paths of the panels. */
const zeros = (svg: string) =>
  [...svg.matchAll(/<(?:rect|path) class="track"[^>]*>/g)]
    .map(([cells]) => cells.match(/z/g)?.length ?? 1)
    .reduce((sum, count) => sum + count, 0);
const words = (svg: string) =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, word]) => word);

describe('The wide calendar', () => {
  it('draws zeros for every level from the first week to the as-of date, and one in the key', () => {
    // 27/4 to 13/5 are 17 days: 15 without a congress of the grassroots, 17 without one of the committee.
    expect(zeros(drawn('2020-05-13', 'wide'))).toBe(15 + 17 + 1);
    // To Sunday 24/5 four weeks: 26 days, and 27 because the slipped one has its own mark.
    expect(zeros(drawn('2020-12-31', 'wide'))).toBe(26 + 27 + 1);
  });

  it('has no zero and none in its key before the first week', () => {
    const svg = drawn('2020-03-31', 'wide');
    expect(zeros(svg)).toBe(0);
    expect(words(svg)).not.toContain('0');
  });

  it('names a month of which only a week is shown not at all beside the next', () => {
    expect(words(drawn('2020-05-13', 'wide'))).toContain('T5');
    expect(words(drawn('2020-05-13', 'wide'))).not.toContain('T4');
  });
});

describe('The calendar on a phone', () => {
  it('names each week by its Monday, also the first', () => {
    const names = words(drawn('2020-05-13', 'phone')).filter((word) => /^\d\d\/\d/.test(word!));
    expect(names).toEqual(['27/4', '04/5', '18/5']);
  });
});

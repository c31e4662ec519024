import { describe, expect, it } from 'vitest';
import { settled, standing, type Step } from '../../src/release/history.ts';

const steps = (said: string): Step[] =>
  said.split(' ').map((step) => ({
    id: step.replace('<', ''),
    kind: step.startsWith('<') ? 'rollback' : 'release',
  }));

describe('The releases that a rollback can come to', () => {
  it.each([
    ['A B C', 'A B C'],
    ['A B C <B', 'A B'],
    ['A B C <B <A', 'A'],
    ['A B <A C', 'A C'],
    ['A B A', 'A B A'],
    ['A B A <B', 'A B'],
    // B was pruned, so the step went over it.
    ['A B C <A', 'A'],
  ])('of "%s" are "%s"', (served, left) => {
    expect(standing(steps(served)).join(' ')).toBe(left);
  });
});

describe('A step under way', () => {
  const history = { served: steps('A'), next: { id: 'B', kind: 'release' } as const };

  it('was taken when current points where it leads', () => {
    expect(settled(history, 'B').served).toEqual(steps('A B'));
  });

  it('was not taken when current does not', () => {
    expect(settled(history, 'A')).toEqual({ served: steps('A') });
    expect(settled({ served: [], next: history.next }, undefined)).toEqual({ served: [] });
  });
});

import { describe, expect, it } from 'vitest';
import { rounds, type Outcome } from './rounds.ts';
import { spreadOf } from './spread.ts';

describe('Several runs', () => {
  it('are told by their median, least and most, to four digits', () => {
    expect(spreadOf([5, 1.23456789, 3])).toEqual({ median: 3, least: 1.235, most: 5, runs: 3 });
    expect(spreadOf([4, 1, 2, 3])).toEqual({ median: 2.5, least: 1, most: 4, runs: 4 });
  });
});

/** A program that takes these times, one after the other, and then fails. */
function program(name: string, times: readonly number[], log: string[]) {
  const left = [...times];
  return async (): Promise<Outcome> => {
    log.push(name);
    const milliseconds = left.shift();
    return milliseconds === undefined
      ? { reason: 'failed', said: name }
      : { values: { milliseconds } };
  };
}

describe('Rounds', () => {
  it('run the programs in turns', async () => {
    const log: string[] = [];
    const results = await rounds(
      { a: program('a', [3, 1, 2], log), b: program('b', [30, 10, 20], log) },
      3,
    );
    expect(log).toEqual(['a', 'b', 'a', 'b', 'a', 'b']);
    expect(results).toEqual({
      a: { values: { milliseconds: { median: 2, least: 1, most: 3, runs: 3 } } },
      b: { values: { milliseconds: { median: 20, least: 10, most: 30, runs: 3 } } },
    });
  });

  it('run a program that failed no more, count none of its runs, and go on with the others', async () => {
    const log: string[] = [];
    const results = await rounds(
      { a: program('a', [3], log), b: program('b', [1, 1, 1, 1], log) },
      4,
    );
    expect(log).toEqual(['a', 'b', 'a', 'b', 'b', 'b']);
    expect(results['a']).toEqual({ values: {}, notRun: { reason: 'failed', said: 'a' } });
    expect(results['b']?.values.milliseconds?.runs).toBe(4);
  });
});

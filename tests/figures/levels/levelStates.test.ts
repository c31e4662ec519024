import { describe, expect, it } from 'vitest';
import { focusLevel, levelStates } from '../../../src/figures/levels/levelStates.ts';
import { organization, planRow, registerFor } from '../../statistics/smallTerm.ts';
import { bacKanInSmall, contextFor, reportedOnly, shortestTerm } from '../terms.ts';

const focusOn = (asOf: string) => {
  const context = contextFor(bacKanInSmall, asOf);
  return focusLevel(levelStates(context), context.asOf)?.level.key;
};

describe('The level in focus', () => {
  it('is the one whose deadline passed last', () => {
    expect(focusOn('2020-04-20')).toBe('chi-bo');
    expect(focusOn('2020-09-01')).toBe('huyen');
  });

  it('gives way to the one under way once it has been complete for thirty days', () => {
    expect(focusOn('2020-05-19')).toBe('chi-bo');
    expect(focusOn('2020-05-25')).toBe('co-so');
    expect(focusOn('2020-07-30')).toBe('co-so');
    expect(focusOn('2020-07-31')).toBe('huyen');
  });

  it('counts the day of an excluded deadline as passed', () => {
    const register = registerFor({
      plan: [planRow('a', '2020-05-31'), planRow('b', '2020-06-30', 'before')],
      organizations: [organization('R', undefined, 'b'), organization('A', 'R', 'a')],
      congresses: [],
    });
    const focus = (asOf: string) => {
      const context = contextFor(register, asOf);
      return focusLevel(levelStates(context), context.asOf)?.level.key;
    };
    expect(focus('2020-06-29')).toBe('a');
    expect(focus('2020-06-30')).toBe('b');
  });

  it('is the one with most congresses held before the first deadline', () => {
    expect(focusOn('2020-03-10')).toBe('chi-bo');
  });

  it('is none where nothing is counted or reported', () => {
    const context = contextFor(shortestTerm, '2020-06-30');
    expect(focusLevel(levelStates(context), context.asOf)).toBeUndefined();
  });
});

describe('The states of the levels', () => {
  it('are counted from the units where there are congresses', () => {
    const states = levelStates(contextFor(bacKanInSmall, '2020-06-30'));
    expect(states.map(({ level, counted }) => [level.key, counted?.held, counted?.total])).toEqual([
      ['chi-bo', 6, 6],
      ['co-so', 7, 7],
      ['huyen', 1, 3],
      ['tinh', 0, 1],
    ]);
  });

  it('take the newest report up to the date where there are none', () => {
    const states = levelStates(contextFor(reportedOnly, '2020-06-30'));
    expect(
      states.map(({ level, reported, counted }) => [level.key, reported?.numerator, counted]),
    ).toEqual([
      ['chi-bo', undefined, undefined],
      ['co-so', 7, undefined],
      ['huyen', 2, undefined],
      ['tinh', undefined, undefined],
    ]);
  });

  it('never take a report from after the date', () => {
    const states = levelStates(contextFor(reportedOnly, '2020-06-01'));
    expect(states.find(({ level }) => level.key === 'co-so')).toBeUndefined();
  });

  it('know the organisations of a term without congresses, and nothing of what they held', () => {
    const [huyen] = levelStates(contextFor(shortestTerm, '2020-06-30'));
    expect(huyen).toMatchObject({ total: 3, counted: undefined, reported: undefined });
  });
});

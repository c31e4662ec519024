import { expect, test } from 'vitest';
import {
  childrenOf,
  depthFirst,
  lineupsByLevel,
  runsOf,
  within,
} from '../../src/statistics/tree.ts';
import { organization } from './smallTerm.ts';

const root = organization('P', undefined, 'top');
const tree = [
  organization('A2', 'A', 'low'),
  organization('A', 'P', 'middle'),
  organization('B1', 'B', 'low'),
  root,
  organization('B', 'P', 'middle'),
  organization('A1', 'A', 'low'),
];

test('each committee stands before all below it, siblings in the order of the data', () => {
  const line = depthFirst(root, childrenOf(tree));
  expect(line.map(({ code }) => code)).toEqual(['P', 'A', 'A2', 'A1', 'B', 'B1']);
});

test('the run of a committee is itself and all below it', () => {
  const runs = runsOf(depthFirst(root, childrenOf(tree)));
  expect(runs.get('P')).toEqual({ from: 0, to: 6 });
  expect(runs.get('A')).toEqual({ from: 1, to: 4 });
  expect(runs.get('B1')).toEqual({ from: 5, to: 6 });
});

test('what stands within a run is found, and nothing of what stands before or after it', () => {
  const line = depthFirst(root, childrenOf(tree));
  const runs = runsOf(line);
  const codes = lineupsByLevel(line.map(({ level, code }) => [{ level, thing: code }]));
  expect(within(codes.get('low'), runs.get('A'))).toEqual(['A2', 'A1']);
  expect(within(codes.get('low'), runs.get('P'))).toEqual(['A2', 'A1', 'B1']);
  expect(within(codes.get('top'), runs.get('A'))).toEqual([]);
});

test('an unknown scope and an unknown level hold nothing', () => {
  const lineups = lineupsByLevel([[{ level: 'low', thing: 'A' }]]);
  expect(within(lineups.get('low'), undefined)).toEqual([]);
  expect(within(lineups.get('high'), { from: 0, to: 1 })).toEqual([]);
});

test('a tree of 100,000 levels does not exhaust the stack', () => {
  const chain = Array.from({ length: 100_000 }, (_, at) =>
    organization(`O${at}`, at === 0 ? undefined : `O${at - 1}`, 'low'),
  );
  const runs = runsOf(depthFirst(chain[0] ?? root, childrenOf(chain)));
  expect(runs.get('O0')).toEqual({ from: 0, to: 100_000 });
  expect(runs.get('O99999')).toEqual({ from: 99_999, to: 100_000 });
});

test('one committee with 200,000 directly below it does not exhaust the stack', () => {
  const wide = Array.from({ length: 200_000 }, (_, at) => organization(`O${at}`, 'P', 'low'));
  expect(runsOf(depthFirst(root, childrenOf([root, ...wide]))).get('P')).toEqual({
    from: 0,
    to: 200_001,
  });
});

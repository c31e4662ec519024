/** Whether what a public figure says depends on a cell that is not public: the figure and its twin must be the same. */
import { isNamelessFigure } from '../data/figureIds.ts';
import { figureFile } from '../edition/figureAddresses.ts';
import type { Figure } from '../figures/figure.ts';
import { figure } from '../figures/registry.ts';
import { registerOf, type Register } from '../statistics/register.ts';
import type { Leak } from './leak.ts';
import type { PublicFigure } from './publicFigures.ts';
import { MARK, twinOf } from './twin.ts';

export interface TwinProof {
  readonly leaks: readonly Leak[];
  /** What the twin says of each figure, by id: words that stand there come from no internal cell. */
  readonly said: ReadonlyMap<string, string>;
}

export function twinProof(
  register: Register,
  figures: readonly PublicFigure[],
  published: ReadonlySet<string>,
): TwinProof {
  const twin = (keepsCommittees: boolean) =>
    registerOf(twinOf(register.term, { published, keepsCommittees }));
  const [named, nameless] = [twin(true), twin(false)];
  const pairs = figures.map((one) => {
    const { id, asOf, locale } = one.figure;
    const from = isNamelessFigure(id) ? nameless : named;
    return { ...one, twin: figure(id, { register: from, asOf, scope: from.root, locale }) };
  });
  const byId = Map.groupBy(pairs, (pair) => pair.figure.id);
  return {
    leaks: pairs.flatMap((pair) => leaksOf(pair)),
    said: new Map(
      [...byId].map(([id, some]) => [id, some.map(({ twin }) => wordsBy(twin)).join('\n')]),
    ),
  };
}

interface Pair extends PublicFigure {
  readonly twin: Figure;
}

/** The mark names the column; without one something else came through: an order, a length, a choice of words. */
function leaksOf({ figure: own, keeping, twin }: Pair): readonly Leak[] {
  const path = figureFile(own, keeping, '.json').slice(1);
  const [ours, theirs] = [saidBy(own), saidBy(twin)];
  const columns = new Set([...theirs.matchAll(MARK)].map(([, column]) => column!));
  const marked = [...columns].map((found): Leak => ({ path, kind: 'twin', found }));
  if (marked.length > 0 || ours === theirs) return marked;
  return [{ path, kind: 'twin', found: firstDifference(ours, theirs) }];
}

/** All that a figure holds, on one line a value. */
function saidBy({ publication: _, ...rest }: Figure): string {
  return JSON.stringify(rest, null, 1);
}

/** The same as it is read: with its keys, and text after text as they stand side by side in a drawing. */
function wordsBy(figure: Figure): string {
  return `${saidBy(figure)}\n${textsIn({ ...figure, publication: undefined }).join(' ')}`;
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function firstDifference(ours: string, theirs: string): string {
  const other = theirs.split('\n');
  const line = ours.split('\n').find((text, at) => text !== other[at]);
  return (line ?? other.at(-1) ?? '').trim();
}

/**
 * One who reads a public figure and works out what it does not say: from totals and their parts, from rates and what they
 * are rates of. What cannot be found so is found only by knowing more than the figure.
 */
import { BODIES } from '../../src/statistics/elections.ts';
import type { Figure } from '../../src/figures/figure.ts';
import { messages } from '../../src/locale/messages.ts';

/** A whole and all its parts; or a rate, with what it counts and what of. */
type Relation =
  | { readonly whole: string; readonly parts: readonly string[] }
  | { readonly rate: string; readonly count: string; readonly of: string };

type Known = Map<string, number>;

/** What a table tells, and what holds between its cells. */
export interface Reading {
  readonly known: Known;
  readonly relations: readonly Relation[];
}

/** All that follows from a reading. */
export function workedOut({ known, relations }: Reading): Known {
  const found = new Map(known);
  for (let before = -1; before < found.size;) {
    before = found.size;
    for (const relation of relations) {
      const learned = 'whole' in relation ? ofSum(relation, found) : ofRate(relation, found);
      if (learned !== undefined) found.set(...learned);
    }
  }
  return found;
}

type Learned = [name: string, value: number] | undefined;

function ofSum({ whole, parts }: Extract<Relation, { whole: string }>, found: Known): Learned {
  const unknown = [whole, ...parts].filter((name) => !found.has(name));
  if (unknown.length !== 1) return undefined;
  const sum = parts.reduce((total, name) => total + (found.get(name) ?? 0), 0);
  return unknown[0] === whole ? [whole, sum] : [unknown[0]!, found.get(whole)! - sum];
}

function ofRate({ rate, count, of }: Extract<Relation, { rate: string }>, found: Known): Learned {
  const [r, c, o] = [found.get(rate), found.get(count), found.get(of)];
  if (r !== undefined && o !== undefined && c === undefined) return [count, Math.round(r * o)];
  if (r && c && o === undefined) return [of, Math.round(c / r)];
  return undefined;
}

/** The numbers of a row under names of their own; a text such as "dưới 5" is no number. */
function numbers(row: Figure['rows'][number], prefix: string): [string, number][] {
  return Object.entries(row).flatMap(([key, value]) =>
    typeof value === 'number' ? [[`${prefix}.${key}`, value]] : [],
  );
}

/** What stands beside what in each row; `{}` is the row's own prefix. */
function readRows(
  figure: Figure,
  relations: (prefix: string, row: Figure['rows'][number]) => Relation[],
): Reading {
  return {
    known: new Map(figure.rows.flatMap((row, index) => numbers(row, `${index}`))),
    relations: figure.rows.flatMap((row, index) => relations(`${index}`, row)),
  };
}

const secretary = messages('vi')[`body.${BODIES[2]!}` as 'body.secretary'];

export const readings = {
  'limitations-by-category': (figure: Figure) =>
    readRows(figure, (at) => [{ rate: `${at}.rate`, count: `${at}.units`, of: `${at}.held` }]),
  'limitations-follow-up': (figure: Figure) => {
    const reading = readRows(figure, (at) => [
      { rate: `${at}.rate`, count: `${at}.limitations`, of: 'all' },
    ]);
    const parts = figure.rows.map((_, index) => `${index}.limitations`);
    return { ...reading, relations: [...reading.relations, { whole: 'all', parts }] };
  },
  'election-outcome': (figure: Figure) =>
    readRows(figure, (at, row) => [
      { whole: `${at}.decided`, parts: [`${at}.elected`, `${at}.shortfall`] },
      { rate: `${at}.electedRate`, count: `${at}.elected`, of: `${at}.decided` },
      // Where every committee reports, the same members are counted.
      { whole: `${at}.elected`, parts: [`${at}.reelectedOf`] },
      { whole: `${at}.reelectedOf`, parts: [`${at}.reelected`, `${at}.new`] },
      { whole: `${at}.asPlannedOf`, parts: [`${at}.asPlanned`, `${at}.notAsPlanned`] },
      { whole: `${at}.directOf`, parts: [`${at}.direct`, `${at}.notDirect`] },
      // There is one secretary to each committee.
      ...(row['body'] === secretary
        ? [{ whole: `${at}.decided`, parts: [`${at}.reporting`] }]
        : []),
    ]),
  'committee-composition': (figure: Figure) =>
    readRows(figure, (at) => [
      { whole: `${at}.of`, parts: [`${at}.count`, `${at}.others`] },
      { rate: `${at}.rate`, count: `${at}.count`, of: `${at}.of` },
    ]),
  'documents-discussion': (figure: Figure) =>
    readRows(figure, (at) => [
      { rate: `${at}.rate`, count: `${at}.congresses`, of: `${at}.reported` },
    ]),
  'after-congress-tasks': (figure: Figure) => {
    const reading = readRows(figure, (at) => [
      { whole: `${at}.assigned`, parts: [`${at}.done`, `${at}.left`] },
      { whole: `${at}.left`, parts: [`${at}.overdue`, `${at}.pending`] },
      { rate: `${at}.rate`, count: `${at}.done`, of: `${at}.assigned` },
    ]);
    const sums = ['assigned', 'done', 'left', 'overdue', 'pending'].map((key) => ({
      whole: `all.${key}`,
      parts: figure.rows.map((_, index) => `${index}.${key}`),
    }));
    return { ...reading, relations: [...reading.relations, ...sums] };
  },
} as const satisfies Record<string, (figure: Figure) => Reading>;

/** Columns about coverage, days and medians: none of them counts limitations, persons or what they did. */
export const harmless = /\.(due|reporting|median|target|rate|electedRate)$/;

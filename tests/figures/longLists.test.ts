/** Lists that grow with the units: what is named and what is counted are all, and the number in the sentence is theirs. */
import { describe, expect, test } from 'vitest';
import { fragmentTable } from '../../src/downloads/fragment/fragmentTable.ts';
import { shownRows } from '../../src/downloads/shownTable.ts';
import { changesBetween } from '../../src/figures/changes/changesBetween.ts';
import { recordGroups, type NamedRecordChange } from '../../src/figures/changes/recordSentences.ts';
import { committeeReport } from '../../src/figures/committee/committeeReport.ts';
import type { RowTable } from '../../src/figures/committee/rowTable.ts';
import { listed } from '../../src/figures/listed.ts';
import { figure } from '../../src/figures/registry.ts';
import {
  category,
  congress,
  date,
  election,
  heldOn,
  limitation,
  organization,
  planRow,
  registerFor,
  task,
} from '../statistics/smallTerm.ts';
import { contextFor } from './terms.ts';

const codes = (count: number) => Array.from({ length: count }, (_, index) => `U${index + 1}`);

/** A committee with so many units, each of which met in June, elected too few, found a limitation and has a task left. */
const many = (count: number) =>
  registerFor(
    {
      plan: [planRow('co-so', '2020-06-30'), planRow('huyen', '2020-08-31')],
      organizations: [
        organization('T', undefined, 'huyen'),
        organization('A', 'T', 'huyen'),
        ...codes(count).map((code) => organization(code, 'A', 'co-so')),
      ],
      congresses: [congress('A'), ...codes(count).map((code) => heldOn(code, '2020-06-01'))],
      elections: codes(count).map((code) => election(code, { decided: 5, elected: 4 })),
      categories: [category('x')],
      limitations: codes(count).map((code) => limitation(code, { category: 'x' })),
      tasks: codes(count).map((code) => task(code, { task: 'khác', deadline: '2020-06-10' })),
    },
    ['2020-05-31', '2020-06-30'],
  );

test('a list is shown whole as long as it is short', () => {
  expect(listed([1, 2, 3], 3)).toEqual({ shown: [1, 2, 3], more: 0 });
  expect(listed([1, 2, 3], 2)).toEqual({ shown: [1, 2], more: 1 });
  expect(listed([], 2)).toEqual({ shown: [], more: 0 });
});

describe('What changed', () => {
  const of = (count: number) => {
    const groups = changesBetween(date('2020-05-31'), contextFor(many(count), '2020-06-30'))!;
    return groups.flatMap(({ changes }) => changes);
  };

  test('names all units of a change as long as they can be read', () => {
    for (const { units, more } of of(300)) expect([units.length, more]).toEqual([300, 0]);
  });

  test('names the first of thousands, and counts the others', () => {
    const changes = of(1_234);
    expect(changes.map(({ text }) => text)).toContainEqual(expect.stringContaining('1.234'));
    expect(changes.length).toBeGreaterThan(2);
    for (const { units, more } of changes)
      expect([units.length, units.length + more]).toEqual([300, 1_234]);
  });

  test('in the record is told for the first places of each kind, and counted for the others', () => {
    const change = (index: number): NamedRecordChange => ({
      table: 'congresses',
      code: `U${index}`,
      row: {},
      field: 'opened',
      before: '2020-06-01',
      after: '2020-06-02',
      place: { file: 'small/congresses.csv', line: index },
      name: `U${index}`,
      heading: 'Ngày khai mạc',
      type: 'day',
      details: [],
    });
    const groups = recordGroups(
      codes(1_000).map((_, index) => change(index)),
      'vi',
    );
    expect(groups.map(({ changes, more }) => [changes.length, more])).toEqual([[300, 700]]);
  });
});

describe('The tables of a committee', () => {
  const of = (count: number) => {
    const register = many(count);
    const scope = register.unit('A')!.organization;
    const { limitations, elections, tasks } = committeeReport({
      ...contextFor(register, '2020-06-30'),
      scope,
    });
    return [limitations, elections, tasks].map(({ table }) => table!);
  };
  const counted = ({ rows, more = 0 }: RowTable) => [rows.length, rows.length + more];

  test('list the first two hundred rows and count all', () => {
    expect(of(200).map(counted)).toEqual([200, 200, 200].map((count) => [count, 200]));
    expect(of(1_089).map(counted)).toEqual([200, 200, 200].map((count) => [count, 1_089]));
  });
});

describe('The table of a figure', () => {
  const upcoming = (count: number) => {
    const register = registerFor({
      plan: [planRow('co-so', '2020-06-30'), planRow('huyen', '2020-08-31')],
      organizations: [
        organization('T', undefined, 'huyen'),
        ...codes(count).map((code) => organization(code, 'T', 'co-so')),
      ],
      congresses: codes(count).map((code) => congress(code, { planned: '2020-06-10' })),
    });
    return figure('upcoming-congresses', contextFor(register, '2020-06-01'));
  };

  test('shows a thousand rows on a page and says that the CSV file has the others; the figure keeps all', () => {
    const made = upcoming(1_500);
    const { rows, more } = shownRows(made);
    expect([made.rows.length, rows.length, more]).toEqual([1_500, 1_000, 500]);
    const html = fragmentTable(made);
    expect(html.match(/<tr>/g)).toHaveLength(1 + 1_000 + 1);
    expect(html).toContain('Trên đây là 1.000 dòng đầu; còn 500 dòng nữa trong tệp CSV.');
  });

  test('has no such row where all are shown', () => {
    expect(shownRows(upcoming(1_000)).more).toBe(0);
    expect(fragmentTable(upcoming(3))).not.toContain('tệp CSV');
  });
});

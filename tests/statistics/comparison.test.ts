/** Two terms of three units each, worked by hand. */
import { describe, expect, test } from 'vitest';
import type { Term, TermSettings } from '../../src/data/records.ts';
import { comparisonOf } from '../../src/statistics/comparison.ts';
import { registerOf } from '../../src/statistics/register.ts';
import {
  date,
  election,
  heldOn,
  organization,
  planRow,
  registerFor,
  reported,
} from './smallTerm.ts';

const units = ['A', 'B', 'C'];
const organizations = [
  organization('P', undefined, 'tinh', { name: 'Đảng bộ tỉnh' }),
  ...units.map((code) => organization(code, 'P', 'co-so')),
];

/** A term of the years given; all deadlines are 30 June of its first year, the numbers of 31 December. */
function term(year: number, tables: Partial<Term> = {}, settings: Partial<TermSettings> = {}) {
  const plan = [planRow('co-so', `${year}-06-30`), planRow('tinh', `${year}-10-31`)];
  return registerFor({ plan, organizations, ...tables }, [`${year}-12-31`], {
    youngAgeLimit: 40,
    targets: { women: 0.15 },
    ...settings,
  });
}

/** A on time, B late, C not at all. */
const before = term(2015, {
  congresses: [heldOn('A', '2015-05-10'), heldOn('B', '2015-07-10')],
  elections: [
    election('A', { decided: 10, elected: 9, women: 2, young: 1 }),
    election('B', { decided: 11, elected: 11, young: 3 }),
  ],
});
/** A and B on time, C late. */
const after = term(2020, {
  congresses: [heldOn('A', '2020-05-10'), heldOn('B', '2020-06-10'), heldOn('C', '2020-07-01')],
  elections: [
    election('A', { decided: 10, elected: 10, women: 3, young: 2 }),
    election('B', { decided: 10, elected: 10, women: 1, young: 2 }),
  ],
});

const rowsOf = (earlier = before, later = after) => {
  const level = comparisonOf(earlier, later).levels.find((one) => one.later?.key === 'co-so')!;
  return new Map(level.rows.map((row) => [row.measure, row]));
};

describe('A level that is the same in both terms', () => {
  test('is compared in rates, each with its own denominator', () => {
    const rows = rowsOf();
    expect(rows.get('completed')).toMatchObject({
      earlier: { count: 2, of: 3 },
      later: { count: 3, of: 3, rate: 1 },
      reasons: [],
    });
    expect(rows.get('completed')?.change).toBeCloseTo(1 / 3, 12);
    expect(rows.get('onTime')).toMatchObject({
      earlier: { count: 1, of: 3 },
      later: { count: 2, of: 3 },
      reasons: [],
    });
    expect(rows.get('onTime')?.change).toBeCloseTo(1 / 3, 12);
    expect(rows.get('elected')).toMatchObject({
      earlier: { count: 20, of: 21, coverage: { reported: 2, due: 2 } },
      later: { count: 20, of: 20, coverage: { reported: 2, due: 3 } },
    });
  });

  test('sums shares over the committees that give them', () => {
    const women = rowsOf().get('women')!;
    expect(women.earlier).toMatchObject({ count: 2, of: 9, coverage: { reported: 1, due: 2 } });
    expect(women.later).toMatchObject({ count: 4, of: 20, coverage: { reported: 2, due: 3 } });
    expect(women.change).toBeCloseTo(4 / 20 - 2 / 9, 12);
  });

  test('has no row for what neither term gives', () => {
    expect(rowsOf().has('minority')).toBe(false);
  });

  test('has no change where one term does not give the number', () => {
    const silent = term(2020, { congresses: after.term.congresses!, elections: [] });
    expect(rowsOf(before, silent).get('women')).toMatchObject({
      later: undefined,
      reasons: [],
      change: undefined,
    });
    expect(rowsOf(silent, after).get('women')).toMatchObject({
      earlier: undefined,
      later: { count: 4 },
      reasons: [],
      change: undefined,
    });
  });
});

test('A level that is not the same in both terms has no rows, but its reason', () => {
  const renamed = term(2020, {
    plan: [
      planRow('co-so', '2020-06-30', 'through', { name: 'Chi bộ cơ sở' }),
      planRow('tinh', '2020-10-31'),
    ],
    congresses: after.term.congresses!,
  });
  const { levels } = comparisonOf(before, renamed);
  expect(
    levels.map(({ later, reason, rows }) => [later?.key, reason?.kind, rows.length > 0]),
  ).toEqual([
    ['co-so', 'otherName', false],
    ['tinh', undefined, true],
  ]);
});

test('A level that only one of the terms has is there, without rows', () => {
  const other = term(2020, {
    plan: [planRow('xa', '2020-06-30'), planRow('tinh', '2020-10-31')],
    organizations: [organizations[0]!, organization('X', 'P', 'xa')],
    congresses: [heldOn('X', '2020-05-10')],
  });
  const { levels } = comparisonOf(before, other);
  expect(levels.map(({ reason, rows }) => [reason?.kind, rows.length > 0])).toEqual([
    ['new', false],
    [undefined, true],
    ['abolished', false],
  ]);
});

describe('A number that means another thing is given beside its reason, without a change', () => {
  const reason = (measure: 'completed' | 'onTime' | 'women' | 'young', later = after) => {
    const { reasons, change } = rowsOf(before, later).get(measure)!;
    if (reasons.length > 0) expect(change).toBeUndefined();
    return reasons;
  };

  test('the young, where the age limit is another or not known', () => {
    const tables = { congresses: after.term.congresses!, elections: after.term.elections! };
    expect(reason('young')).toEqual([]);
    expect(reason('young', term(2020, tables, { youngAgeLimit: 42 }))).toEqual([
      { kind: 'ageLimit', earlier: 40, later: 42 },
    ]);
    const { youngAgeLimit: _none, ...settings } = term(2020, tables).term.settings;
    const unknown = registerOf({ ...after.term, settings });
    expect(reason('young', unknown)).toEqual([{ kind: 'ageLimit', earlier: 40, later: undefined }]);
    expect(reason('women', unknown)).toEqual([]);
    const { youngAgeLimit: _neither, ...old } = before.term.settings;
    const both = rowsOf(registerOf({ ...before.term, settings: old }), unknown).get('young');
    expect(both?.reasons).toEqual([{ kind: 'ageLimit', earlier: undefined, later: undefined }]);
  });

  test('on time, where the day of the deadline counts in one term only, or there is none', () => {
    const plan = (rule: 'before') => [
      planRow('co-so', '2020-06-30', rule),
      planRow('tinh', '2020-10-31'),
    ];
    const { congresses } = after.term;
    const strict = term(2020, { plan: plan('before'), congresses: congresses! });
    expect(reason('onTime', strict)).toEqual([{ kind: 'deadlineRule' }]);
    expect(reason('completed', strict)).toEqual([]);
    const pilots = [
      planRow('co-so', '2020-06-30', 'through', { appliesTo: 'pilot' }),
      planRow('tinh', '2020-10-31'),
    ];
    expect(reason('onTime', term(2020, { plan: pilots, congresses: congresses! }))).toEqual([
      { kind: 'noDeadline', sides: ['later'] },
    ]);
    const old = [
      planRow('co-so', '2015-06-30', 'through', { appliesTo: 'pilot' }),
      planRow('tinh', '2015-10-31'),
    ];
    const without = term(2015, { plan: old, congresses: before.term.congresses! });
    expect(rowsOf(without, after).get('onTime')?.reasons).toEqual([
      { kind: 'noDeadline', sides: ['earlier'] },
    ]);
  });

  test('completion, while the deadline of one term is still ahead and some are still to come', () => {
    const early = { reportingDates: [date('2020-06-15')], defaultDate: date('2020-06-15') };
    const { congresses } = after.term;
    const running = term(2020, { congresses: congresses! }, early);
    expect(reason('completed', running)).toEqual([{ kind: 'running', sides: ['later'] }]);
    const done = congresses!.map(({ code }) => heldOn(code, '2020-05-10'));
    expect(reason('completed', term(2020, { congresses: done }, early))).toEqual([]);
  });

  test('those held too, on the last day on time as well, but not on the day after', () => {
    const on = (iso: string) =>
      term(
        2020,
        { congresses: after.term.congresses! },
        { reportingDates: [date(iso)], defaultDate: date(iso) },
      );
    const running = [{ kind: 'running', sides: ['later'] }];
    expect(rowsOf(before, on('2020-06-30')).get('held')?.reasons).toEqual(running);
    expect(rowsOf(before, on('2020-07-01')).get('held')?.reasons).toEqual([]);
  });

  test('elections, where all committees were appointed', () => {
    const congresses = units.map((code) => heldOn(code, '2020-05-10', { formation: 'appointed' }));
    const appointed = term(2020, { congresses, elections: [] });
    expect(reason('women', appointed)).toEqual([{ kind: 'appointed', sides: ['later'] }]);
    expect(reason('completed', appointed)).toEqual([]);
  });

  test('elections are no other thing where some committee was elected, or none has closed yet', () => {
    const congresses = units.map((code) =>
      heldOn(code, '2020-05-10', { formation: code === 'A' ? 'elected' : 'appointed' }),
    );
    const mixed = term(2020, { congresses, elections: after.term.elections! });
    expect(reason('women', mixed)).toEqual([]);
    const none = term(2020, { congresses: [], elections: [] });
    expect(rowsOf(before, none).get('women')?.reasons).toEqual([]);
  });
});

describe('Reported numbers', () => {
  const row = { code: 'P', level: 'co-so', measure: 'completed', asOf: '2020-12-30' } as const;
  const reportedOnly = (...rows: readonly object[]) =>
    term(2020, {
      organizations: organizations.slice(0, 1),
      reported: rows.map((one) => reported({ ...row, ...one })),
    });

  test('stand where no unit is known', () => {
    const later = reportedOnly({ numerator: 90, denominator: 92 });
    const completed = rowsOf(before, later).get('completed')!;
    expect(completed.later).toMatchObject({ count: 90, of: 92, rivals: [] });
    expect(completed.change).toBeCloseTo(90 / 92 - 2 / 3, 12);
  });

  test('of a level that is not due yet are those of another stage', () => {
    const early = { reportingDates: [date('2020-06-15')], defaultDate: date('2020-06-15') };
    const later = term(
      2020,
      {
        organizations: organizations.slice(0, 1),
        reported: [reported({ ...row, asOf: '2020-06-15', numerator: 90, denominator: 92 })],
      },
      early,
    );
    const completed = rowsOf(before, later).get('completed')!;
    expect(completed.reasons).toEqual([{ kind: 'running', sides: ['later'] }]);
    expect(completed.change).toBeUndefined();
  });

  test('that contradict each other are both given, and nothing is compared with either', () => {
    const later = reportedOnly(
      { numerator: 90, denominator: 92 },
      { numerator: 91, denominator: 92 },
    );
    const completed = rowsOf(before, later).get('completed')!;
    expect(completed.later).toMatchObject({ count: 90, rivals: [{ numerator: 91 }] });
    expect(completed.reasons).toEqual([{ kind: 'contradicted', sides: ['later'] }]);
    expect(completed.change).toBeUndefined();
  });
});

describe('Two roots', () => {
  const root = (code: string, name: string, established?: string) =>
    term(2020, {
      organizations: [
        organization(code, undefined, 'tinh', { name, established }),
        ...units.map((unit) => organization(unit, code, 'co-so')),
      ],
      congresses: after.term.congresses!,
    });

  test('are one organisation by code and name', () => {
    expect(comparisonOf(before, root('p', 'ĐẢNG BỘ TỈNH', '1997-01-01')).root).toBeUndefined();
    expect(comparisonOf(before, root('Q', 'Đảng bộ tỉnh')).root).toEqual({ kind: 'otherRoot' });
    expect(comparisonOf(before, root('P', 'Đảng bộ tỉnh mới')).root).toEqual({ kind: 'otherRoot' });
  });

  test('are two where the later was founded after the earlier numbers; nothing is compared then', () => {
    const { root: reason, levels } = comparisonOf(before, root('P', 'Đảng bộ tỉnh', '2016-01-01'));
    expect(reason).toMatchObject({ kind: 'founded' });
    expect(levels.flatMap(({ rows }) => rows)).toEqual([]);
  });

  test('are one where it was there on the very day of the earlier numbers', () => {
    // The numbers of the earlier term are those of 31/12/2015.
    const on = (iso: string) => comparisonOf(before, root('P', 'Đảng bộ tỉnh', iso)).root;
    expect(on('2015-12-31')).toBeUndefined();
    expect(on('2016-01-01')).toEqual({ kind: 'founded', on: date('2016-01-01') });
  });
});

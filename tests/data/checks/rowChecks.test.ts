/** Contradictions inside one row, each with the cells that just pass and those that just do not. */
import { expect, test } from 'vitest';
import * as checks from '../../../src/data/checks/rowChecks.ts';
import { isBefore, type RowIssue, type TermContext } from '../../../src/data/checks/rowIssue.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const TERM: TermContext = {
  years: { first: 2019, last: 2025 },
  reportingDates: [day('2020-06-30'), day('2020-09-30')],
};

/** "deadline(start): error deadline-before-start". */
function brief(issues: readonly RowIssue[]): string[] {
  return issues.map(
    ({ at, with: others, fault }) => `${at}(${others.join()}): ${fault.severity} ${fault.code}`,
  );
}

/** Cells of which only those that a check looks at are given; texts in ISO form are days. */
function cells<C>(given: Readonly<Record<string, unknown>>): C {
  const read = (value: unknown) =>
    typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? day(value) : value;
  return Object.fromEntries(Object.entries(given).map(([key, value]) => [key, read(value)])) as C;
}

type Case = readonly [given: Readonly<Record<string, unknown>>, expected: readonly string[]];

function check<C>(tried: (cells: C, term: TermContext) => readonly RowIssue[], all: Case[]) {
  test.each(all)(`${tried.name} of %j tells %j`, (given, expected) =>
    expect(brief(tried(cells<C>(given), TERM))).toEqual(expected),
  );
}

check(checks.checkPlan, [
  [{}, []],
  [
    { start: '2020-03-01', deadline: '2020-02-29' },
    ['deadline(start): error deadline-before-start'],
  ],
  [{ start: '2020-03-01', deadline: '2020-03-01' }, []],
  [{ start: '2020-03-01' }, []],
  [{ deadline: '2020-03-01' }, []],
  [{ start: '2020-03-01', deadline: '2018-12-31' }, ['deadline(): error date-outside-term']],
  [{ start: '2026-01-01', deadline: '2020-12-31' }, ['start(): error date-outside-term']],
  [{ start: '2019-01-01', deadline: '2025-12-31' }, []],
]);

check(checks.checkOrganization, [
  [{}, []],
  [{ established: '2020-03-01' }, []],
  [{ dissolved: '2020-03-01' }, []],
  [{ established: '2020-03-01', dissolved: '2020-03-02' }, []],
  [
    { established: '2020-03-01', dissolved: '2020-03-01' },
    ['dissolved(established): error dissolved-before-established'],
  ],
]);

check(checks.checkCongress, [
  [{}, []],
  [{ opened: '2020-08-20' }, []],
  [{ closed: '2020-08-20' }, ['closed(opened): error closed-without-opened']],
  [{ opened: '2020-08-20', closed: '2020-08-20' }, []],
  [{ opened: '2020-08-20', closed: '2020-08-19' }, ['closed(opened): error closed-before-opened']],
  [{ opened: '2020-08-20', closed: '2018-08-19' }, ['closed(): error date-outside-term']],
  [
    { planned: '2018-01-01', opened: '2026-01-01', date: '2030-01-01' },
    [
      'planned(): error date-outside-term',
      'opened(): error date-outside-term',
      'date(): error date-outside-term',
    ],
  ],
  [{ delegatesPresent: 180 }, []],
  [{ delegatesSummoned: 180 }, []],
  [{ delegatesPresent: 180, delegatesSummoned: 180 }, []],
  [
    { closed: '2020-08-20', delegatesPresent: 181, delegatesSummoned: 180 },
    [
      'closed(opened): error closed-without-opened',
      'delegatesPresent(delegatesSummoned): error present-over-summoned',
    ],
  ],
]);

const SUM = 'reelected(firstTime,elected): error ';
const part = (key: string) => `${key}(elected): error part-over-elected`;

check(checks.checkElection, [
  [{}, []],
  [{ decided: 3, reelected: 4, firstTime: 5, women: 6 }, []],
  [{ decided: 39, elected: 39, reelected: 20, firstTime: 19, women: 39 }, []],
  [{ elected: 39, reelected: 40 }, [part('reelected')]],
  [{ elected: 39, firstTime: 40, women: 40 }, [part('firstTime'), part('women')]],
  [{ elected: 39, young: 40, minority: 39 }, [part('young')]],
  [{ elected: 39, minority: 40 }, [part('minority')]],
  [{ decided: 38, elected: 39 }, ['elected(decided): error elected-over-decided']],
  [
    { decided: 38, elected: 39, reelected: 40, firstTime: 40, women: 40 },
    ['elected(decided): error elected-over-decided', part('women')],
  ],
  [{ elected: 39, reelected: 20, firstTime: 18 }, [`${SUM}reelected-and-first-time`]],
  [{ elected: 39, reelected: 20, firstTime: 20, women: 40 }, [`${SUM}reelected-and-first-time`]],
  [
    { elected: 39, reelected: 20, firstTime: 20, women: 41 },
    [`${SUM}reelected-and-first-time`, part('women')],
  ],
  [{ elected: 39, reelected: 40, firstTime: 0 }, [`${SUM}reelected-and-first-time`]],
]);

check(checks.checkLimitation, [
  [{}, []],
  [{ recorded: '2020-03-01', status: 'open' }, []],
  [{ recorded: '2018-03-01' }, ['recorded(): error date-outside-term']],
  [
    { recorded: '2018-03-01', resolved: '2026-03-01' },
    ['recorded(): error date-outside-term', 'resolved(): error date-outside-term'],
  ],
  [{ recorded: '2020-03-01', resolved: '2018-03-01' }, ['resolved(): error date-outside-term']],
  [
    { recorded: '2020-03-02', resolved: '2020-03-01', status: 'open' },
    ['resolved(recorded): error resolved-before-recorded'],
  ],
  [{ recorded: '2020-03-01', resolved: '2020-03-01', status: 'resolved' }, []],
  [{ resolved: '2020-03-01' }, []],
  [{ resolved: '2020-03-01', status: 'open' }, ['resolved(status): warning resolved-but-open']],
]);

check(checks.checkMilestone, [
  [{}, []],
  [{ date: '2020-03-01' }, []],
  [{ endDate: '2020-03-01' }, []],
  [{ date: '2020-03-01', endDate: '2020-03-01' }, []],
  [{ date: '2020-03-02', endDate: '2020-03-01' }, ['endDate(date): error end-before-date']],
]);

check(checks.checkTask, [
  [{}, []],
  [{ deadline: '2020-03-01', done: '2020-03-01' }, []],
  [
    { deadline: '2018-03-01', done: '2026-03-01' },
    ['deadline(): error date-outside-term', 'done(): error date-outside-term'],
  ],
]);

check(checks.checkReported, [
  [{ numerator: 1 }, []],
  [{ denominator: 1 }, []],
  [{ rate: '99,8%' }, []],
  [{}, ['numerator(denominator,rate): error nothing-reported']],
  [{ numerator: 2, denominator: 2 }, []],
  [{ numerator: 3, denominator: 2 }, ['numerator(denominator): error numerator-over-denominator']],
  [{ asOf: '2018-03-01', numerator: 1 }, ['asOf(): warning date-outside-term']],
  [{ rate: 'hơn một nửa' }, ['rate(): warning bad-rate']],
]);

check(checks.checkPublication, [
  [{}, []],
  [{ audience: 'internal', figure: 'limitations-by-committee' }, []],
  [
    { audience: 'public', figure: 'limitations-by-committee' },
    ['audience(figure): warning never-public'],
  ],
  [
    { audience: 'public', figure: 'timeline' },
    ['audience(approvedBy,approvedOn): error public-without-approval'],
  ],
  [{ audience: 'public', approvedBy: 'Ban Tổ chức', approvedOn: '2020-03-01' }, []],
  [
    { audience: 'public', approvedBy: 'Ban Tổ chức' },
    ['audience(approvedBy,approvedOn): error public-without-approval'],
  ],
  [
    { audience: 'public', approvedOn: '2020-03-01' },
    ['audience(approvedBy,approvedOn): error public-without-approval'],
  ],
]);

test('what an approval lacks is told', () => {
  const lacks = (given: object) =>
    checks.checkPublication(cells({ audience: 'public', ...given }))[0]?.fault.message.en;
  expect(lacks({ approvedBy: 'Ban Tổ chức' })).toContain('lacks the day of approval.');
  expect(lacks({ approvedOn: '2020-03-01' })).toContain('lacks the approving office.');
});

check(checks.checkCorrection, [
  [{}, []],
  [{ asOf: '2020-06-30' }, []],
  [{ asOf: '2020-06-29' }, ['asOf(): error unknown-reporting-date']],
  [{ asOf: '2020-09-30', date: '2020-09-30' }, []],
  [{ asOf: '2020-09-30', date: '2020-09-29' }, ['date(asOf): error corrected-before-reporting']],
]);

test('without reporting dates or years of the term nothing is told of them', () => {
  const none: TermContext = { reportingDates: [] };
  expect(checks.checkCorrection(cells({ asOf: '2020-06-29', date: '2020-01-01' }), none)).toEqual(
    [],
  );
  expect(checks.checkTask(cells({ deadline: '1999-01-01' }), none)).toEqual([]);
});

test('a day is before a later one only', () => {
  expect(isBefore(day('2020-03-01'), day('2020-03-02'))).toBe(true);
  expect(isBefore(day('2020-03-01'), day('2020-03-01'))).toBe(false);
  expect(isBefore(day('2020-03-02'), day('2020-03-01'))).toBe(false);
});

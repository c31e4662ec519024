/** What is hardly ever so, each with the cells that are just plausible and those that just are not. */
import { expect, test } from 'vitest';
import * as plausible from '../../../src/data/checks/plausibleRows.ts';
import type { RowCheck, RowIssue, TermContext } from '../../../src/data/checks/rowIssue.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const TERM: TermContext = { years: { first: 2019, last: 2025 }, reportingDates: [] };

/** "closed(opened): warning long-congress". */
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

function check<C>(tried: RowCheck<C>, all: Case[]) {
  test.each(all)(`${tried.name} of %j tells %j`, (given, expected) =>
    expect(brief(tried(cells<C>(given), TERM))).toEqual(expected),
  );
}

const FAR = 'opened(planned): warning far-from-plan';
const EXCHANGED = 'opened(planned): warning days-exchanged';
check(plausible.plausibleCongress, [
  [{}, []],
  [{ planned: '2020-06-05' }, []],
  [{ planned: '2020-06-05', opened: '2020-06-05', closed: '2020-06-05' }, []],
  [{ planned: '2020-06-05', opened: '2020-05-06' }, [EXCHANGED]],
  [{ planned: '2020-06-05', date: '2020-05-06' }, ['date(planned): warning days-exchanged']],
  [{ planned: '2020-05-06', opened: '2020-06-05' }, []],
  [{ planned: '2020-06-05', opened: '2020-05-07' }, []],
  [{ planned: '2020-06-05', opened: '2020-04-06' }, []],
  [{ planned: '2021-01-02', opened: '2020-02-01' }, [FAR]],
  [{ planned: '2020-12-01', opened: '2020-01-12' }, [EXCHANGED]],
  [{ planned: '2020-01-01', opened: '2020-06-29' }, []],
  [{ planned: '2020-01-01', opened: '2020-06-30' }, [FAR]],
  [{ planned: '2020-06-29', opened: '2020-01-01' }, []],
  [{ planned: '2020-06-30', opened: '2020-01-01' }, [FAR]],
  [{ opened: '2020-06-01', closed: '2020-06-08' }, []],
  [{ opened: '2020-06-01', closed: '2020-06-09' }, ['closed(opened): warning long-congress']],
  [{ opened: '2020-06-01', closed: '2021-06-01' }, ['closed(opened): warning long-congress']],
  [{ closed: '2020-06-09' }, []],
  [{ delegatesSummoned: 5000, delegatesPresent: 5000 }, []],
  [
    { delegatesSummoned: 5001, delegatesPresent: 5001 },
    ['delegatesSummoned(): warning implausible-number'],
  ],
  [{ delegatesPresent: 5001 }, ['delegatesPresent(): warning implausible-number']],
]);

check(plausible.plausibleElection, [
  [{ elected: 1000 }, []],
  [{ body: 'secretary' }, []],
  [{ body: 'secretary', elected: 1, decided: 1 }, []],
  [{ body: 'secretary', elected: 2, decided: 2 }, ['elected(body): warning implausible-number']],
  [{ body: 'secretary', elected: 1, decided: 2 }, ['decided(body): warning implausible-number']],
  [{ body: 'deputy', elected: 9 }, []],
  [{ body: 'deputy', elected: 10 }, ['elected(body): warning implausible-number']],
  [{ body: 'standing', elected: 50 }, []],
  [{ body: 'standing', elected: 51 }, ['elected(body): warning implausible-number']],
  [{ body: 'inspection', elected: 50 }, []],
  [{ body: 'inspection', elected: 51 }, ['elected(body): warning implausible-number']],
  [{ body: 'committee', decided: 300 }, []],
  [{ body: 'committee', decided: 301 }, ['decided(body): warning implausible-number']],
]);

check(plausible.plausibleReported, [
  [{}, []],
  [{ rate: 'một nửa' }, []],
  [{ rate: '100,0 %' }, []],
  [{ rate: '100,1%' }, ['rate(): warning rate-over-whole']],
  [{ rate: 'hơn 120 phần trăm' }, ['rate(): warning rate-over-whole']],
  [{ rate: '105' }, ['rate(): warning rate-over-whole']],
  [{ rate: '452/452 (100%)' }, []],
  [{ rate: '94% đến 104%' }, ['rate(): warning rate-over-whole']],
]);

check(plausible.plausiblePublication, [
  [{}, []],
  [{ approvedOn: '2019-01-01', notBefore: '2025-12-31' }, []],
  [{ approvedOn: '2018-12-31' }, ['approvedOn(): warning date-outside-term']],
  [{ notBefore: '2026-01-01' }, ['notBefore(): warning date-outside-term']],
]);

test('a row that contradicts itself is not asked whether it is plausible', () => {
  const issue = (at: string) => [{ at, with: [], fault: { code: at } }] as unknown as RowIssue[];
  const both = (first: readonly RowIssue[]) =>
    plausible.andPlausible(
      () => first,
      () => issue('odd'),
    )({}, TERM);
  expect(both(issue('wrong')).map(({ at }) => at)).toEqual(['wrong']);
  expect(both([]).map(({ at }) => at)).toEqual(['odd']);
});

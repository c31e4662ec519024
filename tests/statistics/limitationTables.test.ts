/** Areas, company and targets, on one small term: three units, closed on 20/5, 2/6 and not at all. */
import { describe, expect, it } from 'vitest';
import type { Election } from '../../src/data/records.ts';
import { limitationAreas } from '../../src/statistics/limitationAreas.ts';
import { companyOfAll, limitationCompany } from '../../src/statistics/limitationCompany.ts';
import { targetsMet } from '../../src/statistics/targetsMet.ts';
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
} from './smallTerm.ts';

const register = registerFor({
  plan: [planRow('co-so', '2020-05-31', 'through'), planRow('huyen', '2020-08-31', 'through')],
  organizations: [
    organization('P', undefined, 'huyen'),
    organization('A', 'P', 'co-so'),
    organization('B', 'P', 'co-so'),
    organization('C', 'P', 'co-so'),
    organization('D', 'P', 'co-so'),
  ],
  congresses: [
    heldOn('A', '2020-05-20'),
    heldOn('B', '2020-06-02'),
    congress('C'),
    heldOn('D', '2020-05-20', { formation: 'appointed' }),
  ],
  elections: [
    election('A', { decided: 10, elected: 9, women: 3 }),
    election('B', { decided: 10, elected: 10, women: 1, asPlanned: true }),
    election('D', { decided: 10, elected: 10, women: 9 }),
  ],
  categories: [
    { ...category('thao-luan'), area: 'documents' },
    { ...category('bau-thieu'), area: 'personnel' },
    { ...category('tai-cu'), area: 'personnel' },
    category('khac'),
  ],
  limitations: [
    limitation('A', { category: 'bau-thieu', recorded: '2020-05-21' }),
    limitation('A', { category: 'tai-cu', recorded: '2020-05-21', resolved: '2020-06-10' }),
    limitation('B', { category: 'thao-luan', recorded: '2020-06-03' }),
    limitation('B', { category: 'bau-thieu', recorded: '2020-06-03' }),
  ],
});
const units = () => register.units('P', 'co-so');
const asOf = date('2020-06-30');

describe('Limitations by area', () => {
  it('count a unit once in an area, and rows by whether they are resolved', () => {
    expect(limitationAreas(units(), register.term.categories!, asOf)).toEqual([
      { area: 'documents', units: 1, held: 3, rate: 1 / 3, recorded: 1, unresolved: 1 },
      { area: 'personnel', units: 2, held: 3, rate: 2 / 3, recorded: 3, unresolved: 2 },
      { area: undefined, units: 0, held: 3, rate: 0, recorded: 0, unresolved: 0 },
    ]);
  });

  it('have no rate where none was held, nor where more are concerned than held', () => {
    const early = limitationAreas(units(), register.term.categories!, date('2020-05-01'));
    expect(early.map(({ rate }) => rate)).toEqual([undefined, undefined, undefined]);
    // Recorded before any congress: A and B then have a limitation, and by 20/5 only one was held.
    const ahead = registerFor({
      ...register.term,
      congresses: [heldOn('A', '2020-05-20'), congress('B')],
      limitations: ['A', 'B'].map((code) =>
        limitation(code, {
          category: 'bau-thieu',
          recorded: code === 'A' ? '2020-05-01' : '2020-05-21',
        }),
      ),
    });
    const rateOn = (iso: string) => {
      const areas = limitationAreas(
        ahead.units('P', 'co-so'),
        register.term.categories!,
        date(iso),
      );
      const { units: concerned, held, rate } = areas.find(({ area }) => area === 'personnel')!;
      return [concerned, held, rate];
    };
    expect(rateOn('2020-05-19')).toEqual([1, 0, undefined]);
    expect(rateOn('2020-05-20')).toEqual([1, 1, 1]);
    expect(rateOn('2020-05-21')).toEqual([2, 1, undefined]);
  });
});

describe('The company of a limitation', () => {
  const codes = (some: readonly ReturnType<typeof units>[number][]) =>
    some.map(({ organization: { code } }) => code).join(' ');

  it('is who elected too few or off plan, and who was late, of those that have it', () => {
    const keys = register.term.categories!.map(({ key }) => key);
    const found = limitationCompany(units(), keys, asOf).map(
      ({ category: key, units: all, offPlan, late }) =>
        `${key}: ${codes(all)} | ${codes(offPlan)} | ${codes(late)}`,
    );
    // A elected 9 of 10 in time, B all of 10 and late; C is overdue and has no limitation.
    expect(found).toEqual(['thao-luan: B |  | B', 'bau-thieu: A B | A | B', 'tai-cu: A | A | ']);
  });
});

describe('The company of all congresses', () => {
  it('is there to hold the others against, with those that can be judged', () => {
    const { units: held, reporting, offPlan, late } = companyOfAll(units(), asOf);
    const names = (some: typeof held) => some.map(({ organization: { code } }) => code).join(' ');
    // D was appointed: there is no election to judge; C was not held.
    expect([held, reporting, offPlan, late].map(names)).toEqual(['A B D', 'A B', 'A', 'B']);
  });
});

describe('An election can be judged', () => {
  const isJudged = (...elections: readonly Election[]) => {
    const { units: some } = registerFor({
      plan: [planRow('co-so', '2020-05-31')],
      organizations: [organization('P', undefined, 'huyen'), organization('A', 'P', 'co-so')],
      congresses: [heldOn('A', '2020-05-20')],
      elections,
    });
    return companyOfAll(some('P', 'co-so'), asOf).reporting.length === 1;
  };

  it('by the seats decided and filled, both of them', () => {
    expect(isJudged(election('A', { decided: 10, elected: 10 }))).toBe(true);
    expect(isJudged(election('A', { decided: 10 }))).toBe(false);
    expect(isJudged(election('A', { elected: 10 }))).toBe(false);
    expect(isJudged(election('A', { women: 3 }))).toBe(false);
    expect(isJudged()).toBe(false);
  });

  it('by whether it went as planned, be it yes or no', () => {
    expect(isJudged(election('A', { asPlanned: true }))).toBe(true);
    expect(isJudged(election('A', { asPlanned: false }))).toBe(true);
  });

  it('by one body alone, though another says nothing', () => {
    const silent = election('A', { women: 3 });
    const standing = election('A', { body: 'standing', decided: 3, elected: 3 });
    expect(isJudged(silent, standing)).toBe(true);
  });
});

describe('A target', () => {
  it('is met by committees one by one, those elected that give both numbers', () => {
    // A 3/9, B 1/10; D was appointed, C has not closed.
    expect(targetsMet(units(), 'women', 0.15, asOf)).toEqual({ met: 1, reported: 2, due: 2 });
    expect(targetsMet(units(), 'women', 1 / 3, asOf)).toEqual({ met: 1, reported: 2, due: 2 });
    expect(targetsMet(units(), 'young', 0.1, asOf)).toEqual({ met: 0, reported: 0, due: 2 });
    expect(targetsMet(units(), 'women', 0.15, date('2020-05-25'))).toMatchObject({ due: 1 });
  });
});

import { describe, expect, test } from 'vitest';
import { editionOf } from '../../src/edition/edition.ts';
import {
  committeePages,
  ownOrganizations,
  subCommittees,
} from '../../src/statistics/committeePages.ts';
import type { Register } from '../../src/statistics/register.ts';
import { organization, planRow, registerFor } from './smallTerm.ts';

const plan = ['chi-bo', 'bo-phan', 'co-so', 'huyen', 'tinh', 'toan-quoc'].map((level) =>
  planRow(level, '2020-06-30'),
);

/** A country in small: a province with two committees, of which one has cells, and a grassroots committee of its own. */
const country = (others: Parameters<typeof organization>[] = []) =>
  registerFor({
    plan,
    organizations: [
      organization('TQ', undefined, 'toan-quoc'),
      organization('P', 'TQ', 'tinh'),
      organization('Q', 'TQ', 'tinh', { dissolved: '2019-01-01' }),
      organization('P-A', 'P', 'huyen'),
      organization('P-B', 'P', 'huyen'),
      organization('P-C', 'P', 'co-so'),
      organization('P-A-1', 'P-A', 'co-so'),
      organization('P-A-1-1', 'P-A-1', 'chi-bo'),
      organization('P-A-2', 'P-A', 'co-so'),
      organization('P-B-1', 'P-B', 'co-so'),
      organization('P-B-1-1', 'P-B-1', 'chi-bo'),
      ...others.map((one) => organization(...one)),
    ],
  });

const codes = (register: Register) => [...committeePages(register)];
const own = (code: string, register: Register) =>
  ownOrganizations(register.unit(code)!.organization, register).map((one) => one.code);

describe('A page of its own', () => {
  test('has every committee directly under the root, of any time, and every one with grassroots organisations below', () => {
    expect(codes(country())).toEqual(['P', 'P-A', 'P-B', 'Q']);
  });

  test('has a committee of such a level even before anything is founded below it', () => {
    expect(codes(country([['P-D', 'P', 'huyen']]))).toContain('P-D');
  });

  test('has no grassroots organisation because a few of them have sectional committees', () => {
    const few = country([
      ['P-A-1-2', 'P-A-1', 'bo-phan'],
      ['P-A-1-2-1', 'P-A-1-2', 'chi-bo'],
    ]);
    expect(codes(few)).toEqual(['P', 'P-A', 'P-B', 'Q']);
  });

  test('is not had below a committee without one, so that the way up has no gap', () => {
    const odd = country([
      ['P-C-1', 'P-C', 'huyen'],
      ['P-C-1-1', 'P-C-1', 'co-so'],
      ['P-C-1-1-1', 'P-C-1-1', 'chi-bo'],
    ]);
    expect(codes(odd)).not.toContain('P-C-1');
    expect(own('P', odd)).toContain('P-C-1');
  });

  test('has no half of a level: more than half of its units must have such organisations', () => {
    const half = country([
      ['P-D', 'P', 'huyen'],
      ['P-E', 'P', 'huyen'],
    ]);
    expect(codes(half)).toEqual(['P', 'Q']);
  });

  test('is had in Bắc Kạn by the eleven committees directly under it alone', () => {
    const { terms } = editionOf({ dataFolder: 'data', quarantine: false });
    const register = terms.find(
      ({ register: { term } }) => term.id === 'bac-kan-2020-2025',
    )!.register;
    expect(codes(register)).toEqual(register.scopes.slice(1).map(({ code }) => code));
  });
});

describe('The organisations of a page', () => {
  test('are the committee, then all below it that have no page and are under none', () => {
    expect(own('P', country())).toEqual(['P', 'P-C']);
    expect(own('P-A', country())).toEqual(['P-A', 'P-A-1', 'P-A-1-1', 'P-A-2']);
    expect(subCommittees('P', country()).map(({ code }) => code)).toEqual(['P-A', 'P-B']);
    expect(subCommittees('P-A', country())).toEqual([]);
  });

  test('of all pages together are every organisation but the root, once', () => {
    const register = country();
    const all = codes(register).flatMap((code) => own(code, register));
    const others = register.term.organizations
      .map(({ code }) => code)
      .filter((one) => one !== 'TQ');
    expect(all.toSorted()).toEqual(others.toSorted());
  });
});

/**
 * Every number in the briefing of the shipped term is one of `statistics.json` for its section, or follows from its
 * numbers by a sum, difference or share; the few that it does not hold are counted from the rows once more. Days have
 * tests of their own.
 */
import { describe, expect, it } from 'vitest';
import { briefing } from '../../src/briefing/briefing.ts';
import { contextOf } from '../../src/edition/context.ts';
import {
  formatCount,
  formatRate,
  formatShare,
  locales,
  type Locale,
} from '../../src/locale/format.ts';
import { numbersIn } from './numbersIn.ts';
import { dates, edition, knownNumbers, type Known } from './shippedNumbers.ts';

const names = edition.register.term.organizations
  .map(({ name }) => name)
  .filter((name) => /\d/.test(name));

/** As a text has it; 0 and 1 may be a count or a rate. */
function written(known: Known, locale: Locale): readonly string[] {
  if (typeof known !== 'number') return [formatShare(...known, locale) ?? ''];
  if (!Number.isInteger(known)) return [formatRate(known, locale)];
  return [
    formatCount(known, locale),
    ...(known <= 1 && known >= 0 ? [formatRate(known, locale)] : []),
  ];
}

describe.each(locales)('Every number of the briefing (%s)', (locale) => {
  it.each(dates.map(({ asOf }, at) => ({ asOf, at })))('as of $asOf is known', ({ asOf, at }) => {
    const known = knownNumbers(at);
    const { sections } = briefing(contextOf(edition, locale, Temporal.PlainDate.from(asOf)));
    expect(sections).toHaveLength(6);
    for (const section of sections) {
      const texts = new Set(known[section.figures[0]!]!.flatMap((one) => written(one, locale)));
      const said = numbersIn(section, names, locale);
      expect(said.length, section.heading).toBeGreaterThan(2);
      expect(
        said.filter((number) => !texts.has(number)),
        section.heading,
      ).toEqual([]);
    }
  });
});

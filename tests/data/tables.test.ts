import { expect, test } from 'vitest';
import { foldHeading } from '../../src/data/headings/headingForms.ts';
import { TABLE_NAMES, TABLES } from '../../src/data/tables.ts';

test.each(TABLE_NAMES)('no heading of %s means two columns', (name) => {
  const owners = new Map<string, string>();
  for (const { key, heading, aliases } of TABLES[name].columns) {
    for (const text of [key, heading, ...aliases].map(foldHeading)) {
      expect(owners.get(text) ?? key, text).toBe(key);
      owners.set(text, key);
    }
  }
});

test.each(TABLE_NAMES)('the first column of %s is required and never blank', (name) => {
  const [first] = TABLES[name].columns;
  expect(first?.required && !first.mayBeBlank).toBe(true);
});

test('the tables and columns are those of the contract', () => {
  expect(
    Object.fromEntries(
      TABLE_NAMES.map((name) => [name, TABLES[name].columns.map(({ key }) => key).join(' ')]),
    ),
  ).toEqual({
    plan: 'level name nameEn appliesTo start deadline deadlineRule document',
    organizations: 'code name shortName parent level kind pilot established dissolved members tile',
    congresses:
      'code planned opened closed date suspended delegatesSummoned delegatesPresent comments agendaItems formation note',
    elections:
      'code body decided elected reelected firstTime women young minority asPlanned direct',
    categories: 'key name nameEn area',
    limitations: 'code category level text recorded status resolved source',
    tasks: 'code task text deadline done source',
    milestones: 'date endDate kind title titleEn number source',
    reported: 'asOf code level kind body measure numerator denominator rate type source url',
    publication: 'figure audience approvedBy approvedOn notBefore',
    corrections: 'figure asOf date reason reasonEn',
  });
});

import { expect, test } from 'vitest';
import { levelsOf } from '../../src/statistics/levels.ts';
import { planRow } from './smallTerm.ts';

test('levels keep the order of the plan, and the rows of one level are joined', () => {
  const levels = levelsOf([
    planRow('chi-bo', '2020-03-31'),
    planRow('co-so', '2020-06-30', 'before', { appliesTo: 'pilot' }),
    planRow('cap-tinh', '2020-10-31'),
    planRow('co-so', '2020-07-31'),
  ]);
  expect(levels.map((level) => level.key)).toEqual(['chi-bo', 'co-so', 'cap-tinh']);
  expect(levels[1]?.window?.lastDay.toString()).toBe('2020-07-31');
  expect(levels[1]?.pilotWindow?.lastDay.toString()).toBe('2020-06-29');
});

test('through a day that day still counts, before a day it does not', () => {
  const [through, before] = levelsOf([
    planRow('chi-bo', '2020-03-31', 'through'),
    planRow('co-so', '2020-03-01', 'before'),
  ]);
  expect(through?.window?.lastDay.toString()).toBe('2020-03-31');
  expect(before?.window?.lastDay.toString()).toBe('2020-02-29');
  expect(before?.window?.deadline.toString()).toBe('2020-03-01');
});

test('a level whose plan speaks of model congresses only has no window for the others', () => {
  const [level] = levelsOf([
    planRow('co-so', '2020-05-31', 'through', {
      appliesTo: 'pilot',
      name: 'Cơ sở',
      start: '2020-04-01',
      document: '153-KH/TU',
    }),
  ]);
  expect(level?.name).toBe('Cơ sở');
  expect(level?.window).toBeUndefined();
  expect(level?.pilotWindow?.start?.toString()).toBe('2020-04-01');
  expect(level?.pilotWindow?.document).toBe('153-KH/TU');
});

test('a level is named by its row for all units, wherever that stands', () => {
  const [level] = levelsOf([
    planRow('co-so', '2020-05-31', 'through', { appliesTo: 'pilot', name: 'Đại hội điểm' }),
    planRow('co-so', '2020-06-30', 'through', { name: 'Cơ sở', nameEn: 'Grassroots' }),
  ]);
  expect([level?.name, level?.nameEn]).toEqual(['Cơ sở', 'Grassroots']);
});

test('what the plan leaves blank is not there', () => {
  const [bare, full] = levelsOf([
    planRow('chi-bo', '2020-03-31'),
    planRow('co-so', '2020-06-30', 'through', {
      nameEn: 'Grassroots',
      start: '2020-04-01',
      document: '153-KH/TU',
    }),
  ]);
  expect(Object.keys(bare!)).toEqual(['key', 'name', 'window']);
  expect(Object.keys(bare!.window!)).toEqual(['deadline', 'deadlineRule', 'lastDay']);
  expect(full).toMatchObject({ nameEn: 'Grassroots', window: { document: '153-KH/TU' } });
});

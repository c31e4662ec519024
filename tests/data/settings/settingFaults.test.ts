import { expect, test } from 'vitest';
import { jsonPlaces } from '../../../src/data/settings/jsonPlaces.ts';
import { partialSettings, settingFaults } from '../../../src/data/settings/settingFaults.ts';
import { isoDay, yearsOf } from '../../../src/data/settings/settingShapes.ts';
import { withDate } from '../../../src/data/settings/settingsOf.ts';

const SOUND = {
  name: 'Đảng bộ tỉnh Bắc Kạn',
  term: '2020–2025',
  root: 'BK',
  reportingDates: ['2020-06-30', '2020-09-30'],
};

function faultsOf(more: Readonly<Record<string, unknown>>) {
  const value = Object.fromEntries(
    Object.entries({ ...SOUND, ...more }).filter(([, setting]) => setting !== undefined),
  );
  return settingFaults(value, jsonPlaces(JSON.stringify(value)));
}

/** "targets.women error bad-setting". */
function told(more: Readonly<Record<string, unknown>>): string[] {
  return faultsOf(more).map(({ path, fault }) => `${path} ${fault.severity} ${fault.code}`.trim());
}

test.each([
  [{}, []],
  [{ $schema: 'x' }, []],
  [{ name: undefined }, ['error missing-setting']],
  [{ reportingDates: undefined }, ['error missing-setting']],
  [{ name: ' ' }, ['name error bad-setting']],
  [{ name: 'a\u0000b' }, ['name error bad-setting']],
  [{ root: 'B K' }, ['root error bad-setting']],
  [{ term: '2025–2020' }, ['term error bad-setting']],
  [{ targets: { women: 2, young: 0.1 } }, ['targets.women error bad-setting']],
  [
    { targets: { women: 2, young: -1 } },
    ['targets.women error bad-setting', 'targets.young error bad-setting'],
  ],
  [{ reportingDates: ['2020-09-30', '2020-06-30'] }, ['reportingDates.1 error bad-setting']],
  [{ reportingDates: ['2020-09-30', '2020-09-30'] }, ['reportingDates.1 error bad-setting']],
  [{ reportingDates: ['2019-01-01', '2025-12-31'] }, []],
  [
    { reportingDates: ['2018-12-31', '2026-01-01'] },
    ['reportingDates.0 warning date-outside-term', 'reportingDates.1 warning date-outside-term'],
  ],
  [{ reportingDates: ['1999-01-01'], term: 'xin' }, ['term error bad-setting']],
  [{ aliases: { 'Ký hiệu': 'code', Nơi: 'congresses.note', Họp: 'opened' } }, []],
  [{ aliases: { Nơi: 'nothing' } }, ['aliases.Nơi error bad-setting']],
  [{ aliases: { Nơi: 'plan.opened' } }, ['aliases.Nơi error bad-setting']],
  [{ aliases: { Nơi: 'nothing.opened' } }, ['aliases.Nơi error bad-setting']],
  [{ smalCell: 5 }, ['smalCell error unknown-setting']],
  [{ smallcell: 5 }, ['smallcell error unknown-setting']],
  [{ smallCell: 20, small_cell: 5 }, ['small_cell error unknown-setting']],
  [
    { contact: 'x', comment: 'y' },
    ['contact notice unknown-setting', 'comment notice unknown-setting'],
  ],
])('the settings with %j are told as %j', (more, expected) => expect(told(more)).toEqual(expected));

test('a key that stands twice is told at its second place', () => {
  const text = JSON.stringify(SOUND).replace('}', ',"root":"BK"}');
  const [fault] = settingFaults(JSON.parse(text), jsonPlaces(text));
  expect(fault).toMatchObject({ path: 'root', at: text.lastIndexOf('"root"') });
  expect(fault?.fault.code).toBe('duplicate-setting');
});

test('what was found is told as it stands', () => {
  const [name, women] = faultsOf({ name: { a: [1] }, targets: { women: 2 } });
  expect(name?.fault.message.en).toContain('{"a":[1]}');
  expect(women?.fault.message.en).toContain('is "2".');
  const [term] = faultsOf({ term: 'xin' });
  expect(term?.fault.message.en).toContain('"term" is "xin".');
  expect(term?.fault.hint.en).toBe('Correct "term" in term.json.');
  const [date] = faultsOf({ reportingDates: ['2020-09-30', '2020-06-30'] });
  expect(date?.fault.message.en).toContain('"reportingDates" is "2020-06-30".');
});

test('a root that is no code has the advice for codes, unless it is blank', () => {
  const hint = (root: unknown) => faultsOf({ root })[0]?.fault.hint.en;
  expect(hint('B K')).not.toBe(hint(' '));
  expect(hint(12)).toBe(hint(' '));
  expect(hint('B K')).toContain('for example to BK-01');
});

test('a setting that is not known is told with the one that may be meant', () =>
  expect(faultsOf({ smalCell: 5 })[0]?.fault.hint.en).toContain('smallCell'));

test('the settings that are right by themselves are read beside wrong ones', () => {
  const parts = partialSettings({ ...SOUND, term: 'xin', smallCell: 3, nameEn: undefined });
  expect(Object.keys(parts)).toEqual(['name', 'root', 'reportingDates', 'smallCell']);
});

test.each([
  ['2020–2025', { first: 2020, last: 2025 }],
  ['Nhiệm kỳ 2020 - 2025', { first: 2020, last: 2025 }],
  ['2020-2025', { first: 2020, last: 2025 }],
  ['2020-2020', undefined],
  ['2025-2020', undefined],
  ['2020/2025', undefined],
  ['20-2025', undefined],
])('the years of %j are %j', (term, years) => expect(yearsOf(term)).toEqual(years));

test.each([
  ['2020-06-30', '2020-06-30'],
  ['2020-06-31', undefined],
  ['2020-6-30', undefined],
  ['x2020-06-30', undefined],
  ['2020-06-30x', undefined],
])('the day %j is %s', (text, expected) => expect(isoDay(text)?.toString()).toBe(expected));

test('a day joins the reporting dates once and in its place', () => {
  const dates = SOUND.reportingDates.map((text) => Temporal.PlainDate.from(text));
  const joined = (text: string) => withDate(dates, Temporal.PlainDate.from(text)).map(String);
  expect(withDate(dates, undefined)).toBe(dates);
  expect(joined('2020-06-30')).toEqual(['2020-06-30', '2020-09-30']);
  expect(joined('2020-07-31')).toEqual(['2020-06-30', '2020-07-31', '2020-09-30']);
});

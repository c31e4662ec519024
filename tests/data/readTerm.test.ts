/** A whole term: what is read without sound settings, and how codes and levels are spelt in the end. */
import { expect, test } from 'vitest';
import { brief, readFiles, SMALL_TERM, spoilt, withFiles } from './smallTerm.ts';

const SETTINGS = SMALL_TERM['term.json'];

test('tables are not blamed while headings of the office may be hidden in a broken term.json', () => {
  const broken = { 'term.json': `{ "aliases": { "Ký hiệu": "code" }, "name" }` };
  const reading = readFiles(withFiles({ ...broken, 'plan.csv': 'Ký hiệu;Gì\nx;y\n' }));
  expect(brief(reading)).toEqual(['term.json:1:44 error bad-json']);
  expect([reading.files, reading.terms]).toEqual([[], []]);
});

test('tables are read beside settings that are broken otherwise', () => {
  const broken = { 'term.json': SETTINGS.replace('"root": "BK"', '"root": 1') };
  const reading = readFiles(withFiles({ ...broken, 'tasks.csv': '' }));
  expect(brief(reading)).toEqual([
    'tasks.csv:1:1 error empty-file',
    'term.json:6:3 error bad-setting',
  ]);
  expect(reading.files.length).toBeGreaterThan(1);
  expect(reading.terms).toEqual([]);
});

test('codes are spelt as the rows of the organisations spell them', () => {
  const [term] = readFiles({
    ...spoilt('organizations.csv', 'Bạch Thông;BK;', 'Bạch Thông;bk;'),
    'term.json': SETTINGS.replace('"root": "BK"', '"root": "bk"'),
  }).terms;
  expect(term?.settings.root).toBe('BK');
  const parents = term?.organizations.map(({ code, parent }) => `${code} ${parent}`);
  expect(term?.organizations[0]).not.toHaveProperty('parent');
  expect(parents).toContain('BK-BT BK');
  expect(parents).toContain('BK-BT-01 BK-BT');
});

test("a limitation's level is its own where it is lower than its organisation's", () => {
  const text =
    'Mã tổ chức;Nhóm;Cấp\nBK-BT;tham-luan;\nBK-BT;tham-luan;huyen\nBK-BT;tham-luan;co-so\n';
  const categories = 'Mã nhóm;Tên nhóm\ntham-luan;Tham luận\n';
  const [term] = readFiles(
    withFiles({ 'limitations.csv': text, 'categories.csv': categories }),
  ).terms;
  expect(term?.limitations?.map(({ level }) => level)).toEqual([undefined, undefined, 'co-so']);
  expect(term?.limitations?.[1]).not.toHaveProperty('level');
});

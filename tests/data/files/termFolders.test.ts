import { expect, test } from 'vitest';
import { termFolders } from '../../../src/data/files/termFolders.ts';
import { inFolder, type Standing } from './folders.ts';

/** The terms of a data folder, and what is told: "bk/term.json missing-settings". */
function found(standing: Readonly<Record<string, Standing>>): [string[], string[]] {
  return inFolder(standing, (folder) => {
    const { ids, findings } = termFolders(folder);
    return [[...ids], findings.map(({ file, fault }) => `${file} ${fault.code}`.trim())];
  });
}

const TERM = { 'bk/term.json': '' };

test.each<[Readonly<Record<string, Standing>>, string[], string[]]>([
  [TERM, ['bk'], []],
  [{ 'b/term.json': '', 'a/term.json': '', 'a/plan.csv': '' }, ['a', 'b'], []],
  [{ ...TERM, 'README.md': '', 'pictures/a.png': '', '.git/x.csv': '' }, ['bk'], []],
  // Nothing that is meant to be a term.
  [{}, [], ['no-term-folder']],
  [{ 'README.md': '' }, [], ['no-term-folder']],
  [{ 'pictures/a.png': '' }, [], ['no-term-folder']],
  // Meant to be one.
  [{ ...TERM, 'bt/plan.csv': '' }, ['bk'], ['bt/term.json missing-settings']],
  [{ ...TERM, 'bt/plan/a.CSV': '' }, ['bk'], ['bt/term.json missing-settings']],
  [{ 'bt/plan.csv': '' }, [], ['bt/term.json missing-settings']],
  [{ ...TERM, 'bt/plan.csv.txt': '', 'bt/plan/a.txt': '' }, ['bk'], []],
  [{ 'bt/term.json': { to: 'nowhere' }, 'bt/plan.csv': '' }, ['bt'], []],
  [{ 'bt/a.txt': '', 'bt/plan.csv': '' }, [], ['bt/term.json missing-settings']],
  [{ 'bt/plan/a.txt': '', 'bt/plan/b.csv': '' }, [], ['bt/term.json missing-settings']],
  [{ ...TERM, 'bt/plan/a.csv.txt': '' }, ['bk'], []],
  // CSV files and links beside the terms.
  [{ ...TERM, 'plan.csv': '' }, ['bk'], ['plan.csv other-file']],
  [{ ...TERM, 'plan.csv.txt': '' }, ['bk'], []],
  [{ 'plan.csv': '' }, [], ['no-term-folder']],
  [{ ...TERM, bt: { to: 'bk' } }, ['bk'], ['bt linked']],
  [{ ...TERM, bt: { to: 'nowhere' }, bb: { to: 'bk/term.json' } }, ['bk'], []],
])('of the data folder %j the terms are %j, and %j is told', (standing, ids, told) => {
  const [terms, said] = found(standing);
  expect(terms).toEqual(ids);
  expect(said.map((text) => (/^bt /.test(text) ? 'bt linked' : text))).toEqual(told);
});

test.each([
  ['bac-kan_2020.2025', true],
  ['2020', true],
  ['x'.repeat(64), true],
  ['x'.repeat(65), false],
  ['Bắc Kạn', false],
  ['Đ1', false],
  ['1Đ', false],
  ['-x', false],
  ['con', false],
  ['constructor', false],
  ['1e5', false],
  ['en', false],
  ['VI', false],
  ['methods', false],
  ['Guide', false],
  ['embed', false],
  ['figures', false],
  ['feed.xml', false],
  ['calendar.ics', false],
  ['404', false],
  ['index', false],
  ['english', true],
  ['feed-xml', true],
])('a term may be called %s: %s', (name, allowed) => {
  expect(found({ [`${name}/term.json`]: '' })).toEqual(
    allowed ? [[name], []] : [[], [`${name} bad-folder-name`]],
  );
});

test('a data folder that is itself a term is told where to point', () => {
  const hint = (standing: Readonly<Record<string, Standing>>) =>
    inFolder(standing, (folder) => termFolders(folder).findings[0]?.fault.hint.en);
  expect(hint({ 'term.json': '' })).toContain('set DATA_DIR to the folder that holds it');
  expect(hint({})).toContain('Create a folder for the term');
});

test('a data folder that cannot be opened is one fault', () => {
  const { ids, findings } = termFolders('/nowhere');
  expect(ids).toEqual([]);
  expect(findings.map(({ file, fault }) => [file, fault.code])).toEqual([
    ['', 'data-folder-missing'],
  ]);
  expect(findings[0]?.fault.message.en).toContain('"/nowhere"');
});

import { describe, expect, test } from 'vitest';
import { readData } from '../../src/data/readData.ts';
import { brief, readFiles, readFolder, SMALL_TERM, spoilt, TERM, withFiles } from './smallTerm.ts';

function inFolder(files: Readonly<Record<string, string>>, folder: string) {
  return Object.fromEntries(
    Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text]),
  );
}

describe('the data folder', () => {
  test('that is not there is one located problem', () => {
    const { problems, terms } = readData('/nowhere/at all');
    expect(problems).toMatchObject([
      { code: 'data-folder-missing', file: '', line: 1, column: 1, cell: '' },
    ]);
    expect(terms).toEqual([]);
  });

  test('that is empty has no term', () => {
    expect(brief(readFolder({}))).toEqual([':1:1 error no-term-folder']);
  });

  test('that is a term itself is told so', () => {
    const { problems } = readFolder(SMALL_TERM);
    expect(problems.filter(({ severity }) => severity === 'error')).toMatchObject([
      { code: 'no-term-folder' },
    ]);
    expect(problems.find(({ code }) => code === 'no-term-folder')?.hint.en).toContain('DATA_DIR');
  });

  test('may hold plain files, hidden ones and folders without CSV', () => {
    const more = { 'README.md': 'x', '.git/x.csv': 'x', 'pictures/a.png': 'x' };
    expect(brief(readFolder({ ...inFolder(SMALL_TERM, TERM), ...more }))).toEqual([]);
  });

  test.each([
    'Bắc Kạn',
    'en',
    'methods',
    'a b',
    'con',
    'com1.2020',
    'feed.xml',
    '__proto__',
    'constructor',
    '-x',
    '%2e%2e',
  ])('has no term of the name %s', (name) => {
    expect(brief(readFolder(inFolder(SMALL_TERM, name)))).toEqual([
      `${name}:1:1 error bad-folder-name`,
    ]);
  });

  test('holds terms in the order of their names', () => {
    const { terms, problems } = readFolder({
      ...inFolder(SMALL_TERM, 'b'),
      ...inFolder(SMALL_TERM, 'a'),
    });
    expect(problems).toEqual([]);
    expect(terms.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('with one broken term still gives the sound one', () => {
    const { terms, problems } = readFolder({
      ...inFolder(SMALL_TERM, 'a'),
      ...inFolder({ ...SMALL_TERM, 'plan.csv': '' }, 'b'),
    });
    expect(terms.map(({ id }) => id)).toEqual(['a']);
    expect(problems).toMatchObject([{ file: 'b/plan.csv', code: 'empty-file' }]);
  });
});

describe('problems', () => {
  test('of all files come at once, by file, line and column', () => {
    const files = {
      ...SMALL_TERM,
      ...spoilt('plan.csv', '31/8/2020', '31/9/2020'),
      'congresses.csv': SMALL_TERM['congresses.csv']
        .replace('20/8/2020', 'x')
        .replace(';120;', ';y;')
        .replace('118', 'z'),
    };
    expect(brief(readFiles(files))).toEqual([
      'congresses.csv:3:7 error bad-date',
      'congresses.csv:4:32 error not-a-number',
      'congresses.csv:4:34 error not-a-number',
      'plan.csv:4:29 error impossible-date',
    ]);
  });

  test('in a row that has a contradiction beside a bad cell are both told', () => {
    const row = 'BK-BT-01;;20/5/2020;21/5/2020;;120;118;0;4;;';
    const files = withFiles({
      'congresses.csv': SMALL_TERM['congresses.csv'].replace(
        row,
        'BK-BT-01;;20/5/2020;19/5/2020;;120;118;0;9;;',
      ),
    });
    expect(brief(readFiles(files))).toEqual([
      'congresses.csv:4:21 error closed-before-opened',
      'congresses.csv:4:42 error unknown-value',
    ]);
  });

  test('of one cause in many lines are told once, with their number', () => {
    const files = spoilt(
      'plan.csv',
      'co-so;Tổ chức cơ sở đảng;Grassroots;;;30/6/2020;trước ngày;\n',
      '',
    );
    const reading = readFiles(files);
    expect(brief(reading)).toEqual(['organizations.csv:5:38 error unknown-level']);
    expect(reading.problems[0]?.message.en).toContain('4 more lines have the same.');
    expect(reading.problems[0]?.message.vi).toContain('Còn 4 dòng khác như vậy.');
  });
});

test('a term of reported numbers only has its root from term.json', () => {
  const [term] = readFiles({
    'term.json': SMALL_TERM['term.json'],
    'plan.csv': SMALL_TERM['plan.csv'],
    'organizations.csv': `${SMALL_TERM['organizations.csv'].split('\n')[0]}\n`,
    'reported.csv': SMALL_TERM['reported.csv'],
  }).terms;
  expect(term?.organizations).toEqual([
    {
      place: { file: `${TERM}/term.json`, line: 1 },
      code: 'BK',
      name: 'Đảng bộ tỉnh Bắc Kạn',
      level: 'tinh',
      pilot: false,
    },
  ]);
});

describe('AS_OF', () => {
  test('joins the reporting dates and becomes the default', () => {
    const settings = readFiles(SMALL_TERM, { asOf: '2020-05-28' }).terms[0]?.settings;
    expect(settings?.reportingDates.map(String)).toEqual([
      '2020-05-25',
      '2020-05-28',
      '2020-06-30',
    ]);
    expect(String(settings?.defaultDate)).toBe('2020-05-28');
  });

  test('that is a reporting date is not doubled', () => {
    const settings = readFiles(SMALL_TERM, { asOf: '2020-05-25' }).terms[0]?.settings;
    expect(settings?.reportingDates).toHaveLength(2);
  });

  test.each(['2020-06-31', '28/5/2020', 'hôm nay', ''])('of "%s" is an error', (asOf) => {
    const reading = readFiles(SMALL_TERM, { asOf });
    expect(brief(reading)).toEqual([':1:1 error bad-as-of']);
    expect(reading.terms).toEqual([]);
  });
});

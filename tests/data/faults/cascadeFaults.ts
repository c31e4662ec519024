import { SMALL_TERM, spoilt, withFiles } from '../smallTerm.ts';
import { edit, put, type OneFault } from './fault.ts';

const ORG = 'organizations.csv';
const org = SMALL_TERM[ORG];
const headOf = (text: string) => text.slice(0, text.indexOf('\n') + 1);

function files(
  title: string,
  changes: Parameters<typeof withFiles>[0],
  expected: string,
): OneFault {
  return { title, files: withFiles(changes), expected };
}

/** Faults on which many rows depend: each still gives one problem, at its cause. */
export const CASCADE_FAULTS: readonly OneFault[] = [
  edit(
    'an organisation with a bad cell, on which others report',
    ORG,
    ';3/2/1930;',
    ';31/2/1930;',
    'H5 error impossible-date',
  ),
  edit(
    'an organisation with an invisible character in its code',
    ORG,
    'BK-BT-01;Đảng',
    'BK\u200B-BT-01;Đảng',
    'A5 error invisible-character',
  ),
  edit(
    'an organisation with a look-alike letter in its code',
    ORG,
    'BK-BT-01;Đảng',
    'ВK-BT-01;Đảng',
    'A5 error look-alike-letter',
  ),
  edit(
    'an organisation with a control character',
    ORG,
    'Cẩm Giàng',
    'Cẩm\u0001 Giàng',
    'B5 error control-character',
  ),
  edit(
    'an organisation with a stray quotation mark',
    ORG,
    'Đảng bộ xã Cẩm Giàng',
    '"Đảng bộ xã Cẩm Giàng',
    'B5 error unclosed-quote',
  ),
  edit('an organisation with a cell too many', ORG, ';210;', ';210;;x', '5:74 error extra-cell'),
  edit(
    'an organisation whose line breaks off',
    ORG,
    'BK-BT-01;Đảng bộ xã Cẩm Giàng;;BK-BT;co-so;đảng bộ cơ sở;;3/2/1930;;210;',
    'BK-BT-01;Đảng bộ xã',
    '5:20 error short-row',
  ),
  {
    title: 'an organisation that is missing, under which and on which rows stand',
    files: spoilt(ORG, `${org.split('\n')[4]}\n`, ''),
    expected: 'congresses.csv:4:1 error unknown-unit',
  },
  edit(
    'a plan row with a bad day',
    'plan.csv',
    ';;30/6/2020;',
    ';;31/6/2020;',
    'F3 error impossible-date',
  ),
  edit('a plan row with a bad key', 'plan.csv', 'co-so;Tổ', 'co so!;Tổ', 'A3 error bad-code'),
  edit(
    'a plan row with a stray quotation mark',
    'plan.csv',
    'Grassroots',
    '"Grassroots',
    'C3 error unclosed-quote',
  ),
  put(
    'a plan that cannot be read',
    'plan.csv',
    Buffer.from([0x50, 0x4b, 3, 4]),
    '1:1 error workbook',
  ),
  put(
    'a plan without its column of levels',
    'plan.csv',
    SMALL_TERM['plan.csv'].replace('Mã cấp', ''),
    '1:1 error missing-column',
  ),
  put('organisations that cannot be read', ORG, '', '1:1 error empty-file'),
  {
    title: 'organisations without a row, in a term of reported numbers',
    files: {
      'term.json': SMALL_TERM['term.json'],
      'plan.csv': SMALL_TERM['plan.csv'],
      [ORG]: headOf(org),
      'reported.csv': SMALL_TERM['reported.csv'],
    },
    expected: 'organizations.csv:1:1 warning no-rows',
  },
  {
    title: 'organisations without a row, in a term of reported numbers with congresses of units',
    files: withFiles({ [ORG]: headOf(org) }),
    expected: 'organizations.csv:1:1 error no-rows',
  },
  edit(
    'a category with a bad key',
    'categories.csv',
    'phuong-an;',
    'phuong an;',
    'A3 error bad-code',
  ),
  put('categories that cannot be read', 'categories.csv', '', '1:1 error empty-file'),
  files(
    'a code that stands in two files',
    {
      [ORG]: undefined,
      'organizations/a.csv': org,
      'organizations/b.csv': `${headOf(org)}bk-bt-01;Khác;;BK;co-so\n`,
    },
    'organizations/b.csv:2:1 error duplicate-code',
  ),
  files(
    'a code that stands twice, once in NFD',
    { [ORG]: `${org}BẮC-1;x;;BK;co-so\n${'BẮC-1'.normalize('NFD')};x;;BK;co-so\n` },
    'organizations.csv:9:1 error duplicate-code',
  ),
  files(
    'an end-of-file mark of DOS',
    { [ORG]: `${org}\u001A` },
    'organizations.csv:8:1 error control-character',
  ),
  files(
    'a comma too few above the aliases that a table needs',
    {
      'term.json': SMALL_TERM['term.json'].replace('"XII",', '"XII"'),
      'congresses.csv': SMALL_TERM['congresses.csv'].replace('Mã tổ chức', 'Ký hiệu riêng'),
    },
    'term.json:6:3 error bad-json',
  ),
];

import { SMALL_TERM, withFiles } from '../smallTerm.ts';
import type { OneFault } from './fault.ts';

const CON = SMALL_TERM['congresses.csv'];

function files(
  title: string,
  changes: Parameters<typeof withFiles>[0],
  expected: string,
): OneFault {
  return { title, files: withFiles(changes), expected };
}

/** What stands in the folder of a term. */
export const FILE_FAULTS: readonly OneFault[] = [
  files('no plan', { 'plan.csv': undefined }, 'plan.csv:1:1 error missing-table'),
  files(
    'no organisations',
    { 'organizations.csv': undefined },
    'organizations.csv:1:1 error missing-table',
  ),
  files('no term.json', { 'term.json': undefined }, 'term.json:1:1 error missing-settings'),
  files(
    'a table misspelt',
    { 'congresses.csv': undefined, 'congreses.csv': CON },
    'congreses.csv:1:1 error unknown-table',
  ),
  files(
    'a required table misspelt',
    { 'plan.csv': undefined, 'plans.csv': SMALL_TERM['plan.csv'] },
    'plans.csv:1:1 error unknown-table',
  ),
  files(
    'a folder of CSV files that is no table',
    { 'district/a.csv': CON },
    'district:1:1 error unknown-table',
  ),
  files(
    'a table as a file and as a folder',
    { 'congresses/a.csv': CON },
    'congresses.csv:1:1 error table-twice',
  ),
  files(
    'a workbook in the place of a table',
    { 'congresses.csv': undefined, 'congresses.xlsx': 'PK' },
    'congresses.xlsx:1:1 error workbook',
  ),
  files(
    'a workbook in the place of a required table',
    { 'plan.csv': undefined, 'plan.ods': 'PK' },
    'plan.ods:1:1 error workbook',
  ),
  files(
    'a workbook among the files of a table',
    { 'congresses.csv': undefined, 'congresses/a.csv': CON, 'congresses/b.xls': 'x' },
    'congresses/b.xls:1:1 error workbook',
  ),
  files(
    'a workbook beside its table',
    { 'congresses.xlsx': 'PK' },
    'congresses.xlsx:1:1 notice other-file',
  ),
  files(
    'a text in the place of a table',
    { 'congresses.csv': undefined, 'congresses.txt': CON },
    'congresses.txt:1:1 error wrong-extension',
  ),
  files(
    'a letter beside the tables',
    { 'cong-van.docx': 'PK' },
    'cong-van.docx:1:1 notice other-file',
  ),
  files(
    'limitations without categories',
    { 'categories.csv': undefined },
    'limitations.csv:1:1 warning no-categories',
  ),
  files(
    'no settings of a required kind',
    { 'term.json': SMALL_TERM['term.json'].replace('"name": "Đảng bộ tỉnh Bắc Kạn",', '') },
    'term.json:1:1 error missing-setting',
  ),
  files(
    'an empty folder of a table',
    { 'congresses.csv': undefined, 'congresses/.keep': '' },
    'congresses:1:1 error empty-table-folder',
  ),
];

import { edit, put, type OneFault } from './fault.ts';

const TERM = 'term.json';

/** `term.json`. */
export const SETTING_FAULTS: readonly OneFault[] = [
  put('an empty term.json', TERM, '', '1:1 error empty-file'),
  put('an empty list in place of settings', TERM, '[]', '1:1 error bad-json'),
  put('a list in place of settings', TERM, '[', '1:2 error bad-json'),
  edit('a comma too many', TERM, '"code" }', '"code", }', '10:41 error bad-json'),
  edit('a comma too few', TERM, '"XII",', '"XII"', '6:3 error bad-json'),
  edit('a comment', TERM, '"root"', '// gốc\n  "root"', '6:3 error bad-json'),
  edit('curly quotation marks', TERM, '"XII"', '“XII”', '5:15 error bad-json'),
  edit('text behind the end', TERM, '"code" }\n}', '"code" }\n} x', '11:3 error bad-json'),
  edit(
    'a setting that stands twice',
    TERM,
    '"congress": "XII",',
    '"congress": "XII",\n  "root": "BK",',
    '7:3 error duplicate-setting',
  ),
  edit('a term of one year', TERM, '2020–2025', '2020', '4:3 error bad-setting'),
  edit('a term that runs backwards', TERM, '2020–2025', '2025–2020', '4:3 error bad-setting'),
  edit('a number in place of a text', TERM, '"Bắc Kạn"', '12', '3:3 error bad-setting'),
  edit(
    'a reporting date that is not in the calendar',
    TERM,
    '2020-06-30',
    '2020-06-31',
    '7:36 error bad-setting',
  ),
  edit(
    'reporting dates that do not ascend',
    TERM,
    '2020-05-25',
    '2020-07-25',
    '7:36 error bad-setting',
  ),
  edit(
    'a reporting date that stands twice',
    TERM,
    '2020-06-30',
    '2020-05-25',
    '7:36 error bad-setting',
  ),
  edit('a rate in per cent', TERM, '0.15', '15', '8:16 error bad-setting'),
  edit('a target that is not known', TERM, '"women"', '"women2"', '8:3 error bad-setting'),
  edit('an invented table', TERM, '["congresses"]', '["congress"]', '9:20 error bad-setting'),
  edit('an alias of no column', TERM, '"code" }', '"codes" }', '10:16 error bad-setting'),
  edit(
    'a setting that is not known',
    TERM,
    '"congress":',
    '"congres":',
    '5:3 notice unknown-setting',
  ),
];

import { SMALL_TERM } from '../smallTerm.ts';
import { edit, put, type OneFault } from './fault.ts';

const CON = 'congresses.csv';
const commas = SMALL_TERM[CON].replaceAll(';', ',');

/** Separators and quotation marks. */
export const LINE_FAULTS: readonly OneFault[] = [
  edit(
    'a quotation mark that never closes',
    CON,
    'BK-BB;20/8/2020',
    '"BK-BB;20/8/2020',
    '3:1 error unclosed-quote',
  ),
  edit(
    'a quotation mark that closes before text',
    CON,
    'Đúng kế hoạch',
    '"Đúng" kế hoạch',
    '4:45 error text-after-quote',
  ),
  edit(
    'a quotation mark inside a quoted cell',
    CON,
    'Đúng kế hoạch',
    '"Đúng "kế" hoạch"',
    '4:45 error text-after-quote',
  ),
  put(
    'a quotation mark that another row closes',
    CON,
    SMALL_TERM[CON].replace('BK-BB;', '"BK-BB;').replace('Đúng kế hoạch', '"Đúng kế hoạch"'),
    '3:1 error unclosed-quote',
  ),
  put(
    'a quotation mark that swallows a whole row',
    CON,
    SMALL_TERM[CON].replace('BK-BB;20/8/2020;;;;;;;;;', 'BK-BB;20/8/2020;;;;;;;;;"').replace(
      'Đúng kế hoạch',
      'Đúng kế hoạch"',
    ),
    '3:25 error unclosed-quote',
  ),
  edit(
    'curly quotation marks that cut a cell',
    CON,
    'Đúng kế hoạch',
    '“Đúng; kế hoạch”',
    '4:45 error curly-quotes',
  ),
  edit('a cell too many', CON, 'Đúng kế hoạch', 'Đúng kế hoạch;thêm', '4:59 error extra-cell'),
  edit(
    'a separator inside a cell',
    CON,
    'Đúng kế hoạch',
    'Đúng; kế hoạch',
    '4:50 error extra-cell',
  ),
  put(
    'a comma inside a cell of a comma file',
    CON,
    commas.replace('Đúng kế hoạch', 'Đúng, kế hoạch'),
    '4:50 error extra-cell',
  ),
  put(
    'a decimal comma in a comma file',
    'reported.csv',
    SMALL_TERM['reported.csv'].replaceAll(';', ',').replace('100%', '99,8%'),
    '2:61 error extra-cell',
  ),
  edit(
    'a line of another separator',
    CON,
    'BK-BB;20/8/2020;;;;;;;;;',
    'BK-BB,20/8/2020,,,,,,,,,',
    '3:1 error mixed-separators',
  ),
  put(
    'a comma file with a line of semicolons',
    CON,
    commas.replace('BK-BB,20/8/2020,,,,,,,,,', 'BK-BB;20/8/2020;;;;;;;;;'),
    '3:1 error mixed-separators',
  ),
  put(
    'two lines of another separator, told once',
    CON,
    SMALL_TERM[CON].replace(/^BK-BT.*$/gm, (line) => line.replaceAll(';', ',')),
    '2:1 error mixed-separators',
  ),
  edit(
    'marks of a merge conflict',
    CON,
    'BK-BB;20/8/2020',
    '<<<<<<< HEAD\nBK-BB;19/8/2020\n=======\nBK-BB;20/8/2020\n>>>>>>> theirs\nBK-BB;20/8/2020',
    '3:1 error merge-conflict',
  ),
  put(
    'a control character in a title',
    CON,
    `Danh sách\u0007\n${SMALL_TERM[CON]}`,
    '1:1 error control-character',
  ),
  put(
    'an unclosed quotation mark in the heading',
    CON,
    SMALL_TERM[CON].replace('Ghi chú', '"Ghi chú'),
    '1:137 error unclosed-quote',
  ),
  put(
    'an impossible date behind a cell of two lines',
    CON,
    SMALL_TERM[CON].replace('Đúng kế hoạch', '"Đúng\nkế hoạch"').replace(
      '12/3/2020;12/3/2020',
      '12/3/2020;32/3/2020',
    ),
    '6:23 error impossible-date',
  ),
  put(
    'an impossible date in the second line of a row',
    'limitations.csv',
    SMALL_TERM['limitations.csv']
      .replace('Ít ý kiến', '"Ít\ný kiến"')
      .replace('1/6/2020', '31/6/2020'),
    '4:22 error impossible-date',
  ),
  put(
    'an impossible date after a blank line and a title',
    CON,
    `Biểu 1\n\n${SMALL_TERM[CON].replace('20/8/2020', '31/6/2020')}`,
    '5:7 error impossible-date',
  ),
  put(
    'an impossible date below a sep= line',
    CON,
    `sep=;\n${SMALL_TERM[CON].replace('20/8/2020', '31/6/2020')}`,
    '4:7 error impossible-date',
  ),
  put(
    'an impossible date in a file of CR LF',
    CON,
    SMALL_TERM[CON].replace('20/8/2020', '31/6/2020').replaceAll('\n', '\r\n'),
    '3:7 error impossible-date',
  ),
  put(
    'an impossible date in a file of CR only',
    CON,
    SMALL_TERM[CON].replace('20/8/2020', '31/6/2020').replaceAll('\n', '\r'),
    '3:7 error impossible-date',
  ),
  put(
    'an impossible date behind an NFD name',
    'organizations.csv',
    SMALL_TERM['organizations.csv']
      .replace('Đảng bộ xã Sỹ Bình', 'Đảng bộ xã Sỹ Bình'.normalize('NFD'))
      .replace('1/7/2020', '31/6/2020'),
    '6:64 error impossible-date',
  ),
];

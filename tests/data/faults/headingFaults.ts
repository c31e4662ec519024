import { SMALL_TERM } from '../smallTerm.ts';
import { edit, put, type OneFault } from './fault.ts';

const ORG = 'organizations.csv';
const CON = 'congresses.csv';
const head = (file: keyof typeof SMALL_TERM) => `${SMALL_TERM[file].split('\n')[0]}\n`;
const body = (file: keyof typeof SMALL_TERM) => SMALL_TERM[file].slice(head(file).length);

/** Headings, titles, totals and other lines that are no row of data. */
export const HEADING_FAULTS: readonly OneFault[] = [
  edit('a required heading misspelt', CON, 'Mã tổ chức;', 'Mã tổ chứk;', 'A1 error missing-column'),
  edit(
    'a required heading that says something else',
    'categories.csv',
    'Tên nhóm',
    'Phân nhóm lỗi',
    'B1 error missing-column',
  ),
  edit(
    'a required column that is not there',
    'corrections.csv',
    'Lý do',
    '',
    'A1 error missing-column',
  ),
  edit(
    'an optional heading misspelt',
    CON,
    'Ngày bế mạc',
    'Ngày bế mạt',
    'D1 warning unknown-column',
  ),
  edit('a heading of no table', CON, 'Ghi chú', 'Người nhập', 'K1 notice unknown-column'),
  edit('a heading that stands twice', CON, 'Ghi chú', 'Ngày bế mạc', 'K1 error duplicate-column'),
  edit(
    'a heading that stands twice in other letters',
    CON,
    'Ghi chú',
    'NGAY_BE_MAC',
    'K1 error duplicate-column',
  ),
  edit(
    'two headings of one meaning',
    CON,
    'Ghi chú',
    'Ngày bế mạc ĐH',
    'K1 error duplicate-column',
  ),
  edit(
    'a day of the congress beside its opening',
    CON,
    'Ghi chú',
    'Ngày đại hội',
    'K1 error duplicate-column',
  ),
  edit(
    'a percentage where a count belongs',
    'elections.csv',
    ';Nữ;',
    ';Nữ (%);',
    'G1 warning unknown-column',
  ),
  put('no heading at all', CON, body(CON), '1:1 error no-heading'),
  put('a heading of another table', CON, SMALL_TERM['tasks.csv'], '1:1 error wrong-table'),
  put('a heading only', 'tasks.csv', head('tasks.csv'), '1:1 warning no-rows'),
  put('a plan without rows', 'plan.csv', head('plan.csv'), '1:1 error no-rows'),
  put(
    'rows above the heading',
    CON,
    `BK-BB;20/8/2020;;;;5;5;;4\n${SMALL_TERM[CON]}`,
    '1:1 error rows-above-heading',
  ),
  put(
    '201 columns',
    'tasks.csv',
    SMALL_TERM['tasks.csv'].replace(
      '\n',
      `;${Array.from({ length: 200 }, (_, i) => `x${i}`).join(';')}\n`,
    ),
    '1:1 error too-many-columns',
  ),
  put(
    'two tables in one file',
    'categories.csv',
    `${SMALL_TERM['categories.csv']}\n${SMALL_TERM['tasks.csv']}`,
    '5:1 error second-table',
  ),
  put(
    'a note below the table',
    CON,
    `${SMALL_TERM[CON]}Ghi chú: số liệu tạm thời\n`,
    '6:1 warning line-outside-table',
  ),
  put(
    'place and day below the table',
    CON,
    `${SMALL_TERM[CON]};;;;Bắc Kạn, ngày 30 tháng 6 năm 2020\n`,
    '6:1 warning line-outside-table',
  ),
  put(
    'a signature below the table',
    CON,
    `${SMALL_TERM[CON]};Người lập biểu;;;Thủ trưởng đơn vị\n`,
    '6:1 warning line-outside-table',
  ),
  put(
    'a total row that holds text like a unit',
    ORG,
    `${SMALL_TERM[ORG]}Tổng cộng;6 đơn vị;;;;;3;;;4.342;\n`,
    '8:1 error line-outside-table',
  ),
  put(
    'the name of who signed',
    CON,
    `${SMALL_TERM[CON]};;;;Nguyễn Văn A\n`,
    '6:1 error line-outside-table',
  ),
  edit(
    'the title of a section among the rows',
    CON,
    'BK-BB;',
    'I. Khối huyện;;;\nBK-BB;',
    '3:1 warning line-outside-table',
  ),
  edit(
    'a numbered section among the rows',
    CON,
    'BK-BB;',
    ';II;Khối huyện;\nBK-BB;',
    '3:1 warning line-outside-table',
  ),
  edit(
    'a line with a name only',
    ORG,
    'BK-BT-02;Đảng bộ xã Sỹ Bình;;BK-BT;co-so;đảng bộ cơ sở;;;1/7/2020;;',
    ';Đảng bộ xã Sỹ Bình;;;;;;;;;',
    '6:1 error line-outside-table',
  ),
];

/** The office of each committee: file name, encoding and habits. Untidy on purpose, each in its own way. */
import type { Encoding } from './encodings.ts';
import type { Hand } from './hands.ts';
import type { FileForm } from './writeCsv.ts';

export interface Office {
  readonly file: string;
  readonly encoding: Encoding;
  /** As macOS saves it: letters and marks apart. */
  readonly decomposed?: boolean;
  readonly form: FileForm;
  readonly hand: Hand;
  /** Lines above the headings; `#` stands for the table's title. */
  readonly titles?: readonly string[];
  /** A running number in the first column. */
  readonly numbered?: boolean;
  /** The words of the total row. */
  readonly total?: string;
  /** Own words for headings of the form. */
  readonly headings?: Readonly<Record<string, string>>;
  /** The headings in capitals, or as a database writes them. */
  readonly headingStyle?: 'capitals' | 'identifiers';
  /** Columns that this office puts first. */
  readonly first?: readonly string[];
  /** One "Ngày đại hội" in place of the opening and closing days. */
  readonly singleDay?: boolean;
}

const excel: FileForm = { delimiter: ';', lineEnd: '\r\n', padded: true };
const plain: Hand = { date: 'padded', yes: 'có', no: 'không' };

export const provinceOffice: Office = {
  file: 'province.csv',
  encoding: 'UTF-8 BOM',
  form: { delimiter: ';', lineEnd: '\r\n' },
  hand: plain,
};

export const offices: Readonly<Record<string, Office>> = {
  'BK-BB': {
    file: 'ba-be.csv',
    encoding: 'windows-1258',
    form: excel,
    hand: { ...plain, date: 'short', letters: 'old tones' },
    titles: ['ĐẢNG BỘ HUYỆN BA BỂ', '#'],
    numbered: true,
    total: 'Tổng cộng',
  },
  'BK-BT': {
    file: 'bach-thong.csv',
    encoding: 'UTF-8',
    decomposed: true,
    form: { delimiter: ',', lineEnd: '\n' },
    hand: { ...plain, date: 'dashes' },
  },
  'BK-TP': {
    file: 'thanh-pho-bac-kan.csv',
    encoding: 'UTF-8 BOM',
    form: { ...excel, numbering: true },
    hand: plain,
    titles: ['#', '(Số liệu tính đến hết ngày 30/6/2020)'],
    numbered: true,
    total: 'Tổng cộng',
  },
  'BK-CD': {
    file: 'cho-don.csv',
    encoding: 'UTF-16LE',
    form: { delimiter: '\t', lineEnd: '\r\n', padded: true },
    hand: { ...plain, date: 'short' },
    titles: ['#'],
    numbered: true,
    total: 'Cộng',
  },
  'BK-CM': {
    file: 'cho-moi.csv',
    encoding: 'UTF-8 BOM',
    form: { delimiter: ';', lineEnd: '\r\n', separatorLine: true },
    hand: { ...plain, date: 'dots', twoDigits: true },
    numbered: true,
  },
  'BK-NR': {
    file: 'na-ri.csv',
    encoding: 'UTF-8 BOM',
    form: { ...excel, blanks: { every: 25, as: 'cells' } },
    hand: { ...plain, date: 'short' },
    titles: ['ĐẢNG BỘ HUYỆN NA RÌ', '#', 'Tính đến ngày 30/6/2020'],
    headings: { 'Tên tổ chức': 'Tên\ntổ chức', 'Đại biểu triệu tập': 'Đại biểu\ntriệu tập' },
    total: 'Toàn huyện',
  },
  'BK-NS': {
    file: 'ngan-son.csv',
    encoding: 'UTF-8 BOM',
    form: excel,
    hand: { ...plain, letters: 'eth', yes: 'Có', no: 'Không' },
    titles: ['#'],
    headings: { 'Mã tổ chức': 'Ký hiệu hồ sơ', 'Trực thuộc': 'Đầu mối cấp trên' },
    total: 'Tổng cộng',
  },
  'BK-PN': {
    file: 'pac-nam.csv',
    encoding: 'UTF-8 BOM',
    form: { delimiter: ',', lineEnd: '\r\n', blanks: { every: 40, as: 'empty' } },
    hand: { ...plain, byName: true, letters: 'old tones', date: 'short' },
    headingStyle: 'capitals',
    first: ['Tên tổ chức', 'Chức danh', 'Nhóm'],
  },
  'BK-KCQ': {
    file: 'khoi-cac-co-quan.csv',
    encoding: 'UTF-8 BOM',
    form: { delimiter: ',', lineEnd: '\r\n' },
    hand: { ...plain, yes: '1', no: '0' },
    headingStyle: 'identifiers',
  },
  'BK-CA': {
    file: 'cong-an-tinh.csv',
    encoding: 'UTF-8 BOM',
    form: { delimiter: ';', lineEnd: '\r\n' },
    hand: plain,
    numbered: true,
  },
  'BK-QS': {
    file: 'quan-su-tinh.csv',
    encoding: 'UTF-8 BOM',
    form: { delimiter: ';', lineEnd: '\r\n' },
    hand: plain,
    singleDay: true,
  },
};

/** Faults of headings and of a table's shape. */
import type { BilingualText } from '../problem.ts';
import { quote } from '../text/quote.ts';
import { error, notice, warning, type Fault } from './fault.ts';

interface Named {
  readonly key: string;
  readonly heading: string;
}

function both({ key, heading }: Named): string {
  return `"${heading}" (${key})`;
}

export function noHeading(expected: readonly Named[]): Fault {
  const names = expected.map(both).join(', ');
  return error(
    'no-heading',
    {
      vi: `Không tìm thấy dòng tiêu đề. Yêu cầu: một dòng có các cột ${names}, ngăn bằng ";", "," hoặc tab.`,
      en: `No line of headings was found. Expected: a line with the columns ${names}, separated by ";", "," or tabs.`,
    },
    {
      vi: 'Thêm dòng tiêu đề ngay trên dữ liệu; tiêu đề riêng của cơ quan thì khai báo ở "aliases" trong term.json.',
      en: 'Add the headings right above the data; name an office’s own headings under "aliases" in term.json.',
    },
  );
}

export function wrongTable(expected: string, found: BilingualText, foundName: string): Fault {
  return error(
    'wrong-table',
    {
      vi: `Tiêu đề là của bảng ${foundName} (${found.vi}). Yêu cầu: bảng ${expected}.`,
      en: `The headings are those of the table ${foundName} (${found.en}). Expected: the table ${expected}.`,
    },
    {
      vi: `Chép tệp vào đúng chỗ của bảng ${foundName}, hoặc xuất lại bảng ${expected}.`,
      en: `Move the file to where ${foundName} belongs, or export ${expected} again.`,
    },
  );
}

/** `instead` is the heading that stands there unknown, if one may be meant. */
export function missingColumn(column: Named, instead: string | undefined): Fault {
  const found: BilingualText =
    instead === undefined
      ? { vi: 'Thiếu cột', en: 'There is no column' }
      : {
          vi: `Không rõ tiêu đề ${quote(instead)}, và thiếu cột`,
          en: `The heading ${quote(instead)} is not known, and there is no column`,
        };
  return error(
    'missing-column',
    {
      vi: `${found.vi} ${both(column)}. Yêu cầu: có cột này.`,
      en: `${found.en} ${both(column)}. Expected: this column.`,
    },
    instead === undefined
      ? {
          vi: `Thêm cột "${column.heading}", hoặc khai báo tiêu đề của cơ quan ở "aliases" trong term.json.`,
          en: `Add the column "${column.heading}", or name the office’s own heading under "aliases" in term.json.`,
        }
      : {
          vi: `Có phải ${quote(instead)} là "${column.heading}" không? Sửa tiêu đề, hoặc khai báo ở "aliases" trong term.json.`,
          en: `Is ${quote(instead)} meant to be "${column.heading}"? Correct it, or name it under "aliases" in term.json.`,
        },
  );
}

export function duplicateColumn(heading: string, column: Named, first: string): Fault {
  return error(
    'duplicate-column',
    {
      vi: `${quote(heading)} cùng nghĩa với cột ${quote(first)} đã có: ${both(column)}. Yêu cầu: mỗi nội dung một cột.`,
      en: `${quote(heading)} means the same as the column ${quote(first)}: ${both(column)}. Expected: one column of each meaning.`,
    },
    {
      vi: 'Xóa một trong hai cột, hoặc đổi tiêu đề cột không dùng.',
      en: 'Delete one of the two, or rename the one that is not meant.',
    },
  );
}

/** A heading that is nearly an optional column's would lose its data in silence, so it is a warning. */
export function unknownColumn(heading: string, suggestion: Named | undefined): Fault {
  if (suggestion) {
    return warning(
      'unknown-column',
      {
        vi: `Không rõ tiêu đề ${quote(heading)}; cột này không được đọc. Yêu cầu: tiêu đề của bảng.`,
        en: `The heading ${quote(heading)} is not known; its column is not read. Expected: a heading of the table.`,
      },
      {
        vi: `Có phải là ${both(suggestion)} không? Sửa tiêu đề.`,
        en: `Did you mean ${both(suggestion)}? Correct the heading.`,
      },
    );
  }
  return notice(
    'unknown-column',
    {
      vi: `Cột ${quote(heading)} không thuộc bảng này và không được đọc.`,
      en: `The column ${quote(heading)} is not a part of this table and is not read.`,
    },
    { vi: 'Không cần làm gì.', en: 'Nothing needs to be done.' },
  );
}

/** The cells below read like columns that the file lacks: `meant`, the first of which are named. */
export function lostColumn(heading: string, meant: readonly Named[]): Fault {
  const named = quote(heading.replace(/\s+/g, ' ').trim());
  const names = meant.slice(0, 3).map(both);
  const [vi, en] = [names.join(' hoặc '), names.join(' or ')];
  return warning(
    'unknown-column',
    {
      vi: `Không rõ tiêu đề ${named} nên cột này không được đọc, trong khi các ô giống như cột ${vi} mà tệp không có. Yêu cầu: tiêu đề của bảng.`,
      en: `The heading ${named} is not known, so its column is not read; yet its cells look like the column ${en}, which the file lacks. Expected: a heading of the table.`,
    },
    {
      vi: `Nếu đúng là ${vi} thì sửa tiêu đề, hoặc khai báo ở "aliases" trong term.json; nếu là nội dung khác thì xóa cột.`,
      en: `Where it is ${en}, correct the heading or name it under "aliases" in term.json; delete the column where it is something else.`,
    },
  );
}

/** Told once at the heading: each of its cells would be an extra one. */
export function blankHeading(cells: number): Fault {
  return error(
    'blank-heading',
    {
      vi: `Cột không có tiêu đề nhưng có ${cells} ô ghi nội dung. Yêu cầu: cột nào có nội dung thì có tiêu đề.`,
      en: `The column has no heading but ${cells} cells with text. Expected: a heading above every column that holds text.`,
    },
    {
      vi: 'Ghi tiêu đề cho cột; nếu cột không dùng thì xóa cả cột.',
      en: 'Write its heading; delete the whole column where it is not meant.',
    },
  );
}

export function tooManyColumns(count: number): Fault {
  return error(
    'too-many-columns',
    {
      vi: `Dòng tiêu đề có ${count} cột. Yêu cầu: không quá 200 cột.`,
      en: `The heading has ${count} columns. Expected: at most 200.`,
    },
    {
      vi: 'Xóa các cột thừa bên phải bảng rồi xuất lại CSV.',
      en: 'Delete the columns to the right of the table and export the CSV again.',
    },
  );
}

export const rowsAboveHeading: Fault = error(
  'rows-above-heading',
  {
    vi: 'Phía trên tiêu đề có dòng giống dữ liệu. Yêu cầu: trên tiêu đề chỉ có tên bảng.',
    en: 'Above the headings stands a line like a row of data. Expected: titles only above the headings.',
  },
  {
    vi: 'Chuyển dòng tiêu đề lên trên dữ liệu.',
    en: 'Move the headings above the data.',
  },
);

export function secondTable(line: number): Fault {
  return error(
    'second-table',
    {
      vi: `Tại đây bắt đầu một bảng khác, có tiêu đề khác với dòng ${line}. Yêu cầu: mỗi tệp một bảng.`,
      en: `Another table begins here, with headings other than those of line ${line}. Expected: one table in a file.`,
    },
    {
      vi: 'Tách bảng thứ hai ra tệp riêng.',
      en: 'Move the second table to a file of its own.',
    },
  );
}

/** Without rows `plan` and `organizations` leave nothing to count; other tables may be empty so far. */
export function noRows(fatal: boolean): Fault {
  return (fatal ? error : warning)(
    'no-rows',
    {
      vi: 'Bảng chỉ có tiêu đề, không có dòng dữ liệu nào. Yêu cầu: ít nhất một dòng.',
      en: 'The table has headings but no row. Expected: at least one row.',
    },
    fatal
      ? {
          vi: 'Xuất lại tệp: bảng này bắt buộc phải có.',
          en: 'Export it again: this table is required.',
        }
      : {
          vi: 'Xuất lại tệp; nếu chưa có số liệu thì xóa tệp để trang ghi "chưa có số liệu".',
          en: 'Export the file again; where there is no data yet, delete the file, and the site says so.',
        },
  );
}

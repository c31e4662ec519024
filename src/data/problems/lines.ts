/** Faults of lines: quotation marks, separators, and lines that are no row of the table. */
import { quote } from '../text/quote.ts';
import { error, inOneLine, ofCause, warning, type Fault } from './fault.ts';

export const unclosedQuote: Fault = error(
  'unclosed-quote',
  {
    vi: 'Dấu ngoặc kép mở ở đây không được đóng. Yêu cầu: ô mở bằng dấu " thì kết thúc bằng dấu ".',
    en: 'The quotation mark that opens here is not closed. Expected: a cell that opens with " ends with ".',
  },
  {
    vi: 'Thêm dấu " ở cuối ô hoặc xóa dấu " ở đầu ô; dấu " bên trong ô viết thành "".',
    en: 'Add " at the end of the cell or delete the one at its beginning; inside a cell " is written "".',
  },
);

export const textAfterQuote: Fault = error(
  'text-after-quote',
  {
    vi: 'Sau dấu ngoặc kép đóng ô còn có chữ. Yêu cầu: sau dấu " là dấu phân cách hoặc hết dòng.',
    en: 'Text follows the quotation mark that closes the cell. Expected: a separator or the end of the line behind it.',
  },
  {
    vi: 'Đặt cả ô trong một cặp dấu "; dấu " bên trong ô viết thành "".',
    en: 'Put the whole cell between one pair of "; inside a cell " is written "".',
  },
);

export const curlyQuotes: Fault = error(
  'curly-quotes',
  {
    vi: 'Ô mở bằng ngoặc kép cong (“) và không đóng trong cùng ô; tệp CSV chỉ dùng ngoặc kép thẳng ("). Yêu cầu: ngoặc kép thẳng.',
    en: 'The cell opens with a curly quotation mark (“) and does not close it; a CSV file knows the straight one (") only. Expected: straight quotation marks.',
  },
  {
    vi: 'Thay “ và ” bằng ", hoặc xuất lại CSV từ bảng tính.',
    en: 'Replace “ and ” by ", or export the CSV from the spreadsheet again.',
  },
);

export function mergeConflict(marker: string): Fault {
  return error(
    'merge-conflict',
    {
      vi: `Tệp còn dấu xung đột khi trộn hai bản (${quote(marker)}). Yêu cầu: một bản duy nhất.`,
      en: `The file still holds the marks of a merge conflict (${quote(marker)}). Expected: one version.`,
    },
    {
      vi: 'Chọn một trong hai bản, xóa các dòng <<<<<<<, ======= và >>>>>>>.',
      en: 'Choose one of the two versions and delete the lines <<<<<<<, ======= and >>>>>>>.',
    },
  );
}

const SEPARATOR_NAMES: Readonly<Record<string, { vi: string; en: string }>> = {
  ';': { vi: 'chấm phẩy (;)', en: 'semicolon (;)' },
  ',': { vi: 'phẩy (,)', en: 'comma (,)' },
  '\t': { vi: 'tab', en: 'tab' },
  '|': { vi: 'gạch đứng (|)', en: 'bar (|)' },
};

function named(separator: string): { vi: string; en: string } {
  return SEPARATOR_NAMES[separator] ?? { vi: quote(separator), en: quote(separator) };
}

export function mixedSeparators(found: string, expected: string, file: string): Fault {
  const [here, usual] = [named(found), named(expected)];
  const fault = error(
    'mixed-separators',
    {
      vi: `Dòng ngăn các ô bằng dấu ${here.vi}, trong khi tiêu đề dùng dấu ${usual.vi}. Yêu cầu: một dấu phân cách cho cả tệp.`,
      en: `The line separates its cells with the ${here.en}, the heading with the ${usual.en}. Expected: one separator for the whole file.`,
    },
    {
      vi: `Thay dấu phân cách của dòng bằng dấu ${usual.vi}.`,
      en: `Change the separator of the line to the ${usual.en}.`,
    },
  );
  return ofCause(fault, `separator of ${file}`);
}

export function extraCell(width: number, delimiter: string): Fault {
  const comma = delimiter === ',';
  return error(
    'extra-cell',
    {
      vi: `Ô này nằm ngoài các cột có tiêu đề. Yêu cầu: không quá ${width} ô mỗi dòng, dưới một tiêu đề.`,
      en: `This cell has no heading above it. Expected: at most ${width} cells in a line, each under a heading.`,
    },
    comma
      ? {
          vi: 'Ô có dấu phẩy bên trong (như 99,8 hay một câu) phải đặt trong ngoặc kép: "99,8".',
          en: 'A cell that holds a comma (like 99,8 or a sentence) must stand in quotation marks: "99,8".',
        }
      : {
          vi: 'Xóa ô thừa, thêm tiêu đề cho cột, hoặc đặt ô chứa dấu phân cách trong ngoặc kép.',
          en: 'Delete the cell, give its column a heading, or put the cell that holds the separator in quotation marks.',
        },
  );
}

/** The cell could be found whose own comma or semicolon cut it; else `extraCell`. */
export function splitCell(text: string): Fault {
  const cell = quote(text);
  return error(
    'extra-cell',
    {
      vi: `Dòng có nhiều ô hơn tiêu đề, vì ${cell} bị dấu phân cách bên trong cắt thành nhiều ô. Yêu cầu: ô chứa dấu phân cách nằm trong ngoặc kép.`,
      en: `The line has more cells than the heading, since the separator inside ${cell} cuts it into several. Expected: quotation marks around a cell that holds the separator.`,
    },
    {
      vi: `Đặt cả ô trong ngoặc kép thẳng: ${cell}; hoặc xuất lại tệp với dấu phân cách khác.`,
      en: `Put the whole cell in straight quotation marks: ${cell}; or export the file with another separator.`,
    },
  );
}

export function shortRow(cells: number, heading: string): Fault {
  const column = inOneLine(heading);
  return error(
    'short-row',
    {
      vi: `Dòng chỉ có ${cells} ô và hết trước cột ${column}. Yêu cầu: dòng nào cũng có giá trị ở cột này.`,
      en: `The line has only ${cells} ${cells === 1 ? 'cell' : 'cells'} and ends before the column ${column}. Expected: a value in every row of this column.`,
    },
    {
      vi: 'Ghi đủ các ô; nếu dòng bị cắt ngang thì xuất lại tệp.',
      en: 'Fill in the cells; where the line was cut off, export the file again.',
    },
  );
}

/** A line that reads like a note or a section's title is skipped; one warning for all of a file. */
export function noteLine(text: string, file: string): Fault {
  const fault = warning(
    'line-outside-table',
    {
      vi: `Dòng chỉ có ${quote(text)}, được coi là ghi chú chứ không phải dữ liệu. Yêu cầu: dưới tiêu đề chỉ có dòng dữ liệu.`,
      en: `The line holds ${quote(text)} only and is taken for a note, not for data. Expected: rows of data below the heading.`,
    },
    {
      vi: 'Nếu là ghi chú thì xóa khỏi tệp; nếu là dữ liệu thì ghi đủ các ô.',
      en: 'Delete the line where it is a note; fill its cells where it is data.',
    },
  );
  return ofCause(fault, `notes of ${file}`);
}

export function strayLine(text: string): Fault {
  return error(
    'line-outside-table',
    {
      vi: `Dòng chỉ có ${quote(text)} và không có mã. Yêu cầu: dưới tiêu đề chỉ có dòng dữ liệu.`,
      en: `The line holds ${quote(text)} only and has no code. Expected: rows of data below the heading.`,
    },
    {
      vi: 'Xóa dòng khỏi tệp (nhất là họ tên người ký), hoặc ghi đủ các ô nếu là dữ liệu.',
      en: 'Delete the line (above all the name of who signed), or fill its cells where it is data.',
    },
  );
}

/** A total has numbers only; a line that says more may be a unit, and is not left out in silence. */
export function totalWithText(text: string): Fault {
  return error(
    'line-outside-table',
    {
      vi: `Dòng ghi ${quote(text)} nhưng còn có chữ như một dòng dữ liệu. Yêu cầu: dòng cộng chỉ có số; dòng dữ liệu có mã.`,
      en: `The line says ${quote(text)} but also holds text like a row of data. Expected: numbers only in a total; a code in a row of data.`,
    },
    {
      vi: 'Nếu là dòng cộng thì xóa dòng; nếu là dữ liệu thì ghi mã.',
      en: 'Delete the line where it is a total; write the code where it is data.',
    },
  );
}

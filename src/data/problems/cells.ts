/** Faults that any cell may have. */
import { codePoint, quote } from '../text/quote.ts';
import { error, inOneLine, warning, type CellFault, type Fault } from './fault.ts';

export function missingValue(heading: string): Fault {
  const column = inOneLine(heading);
  return error(
    'missing-value',
    {
      vi: `Ô trống ở cột ${column}. Yêu cầu: dòng nào cũng có giá trị ở cột này.`,
      en: `The cell under ${column} is blank. Expected: a value in every row of this column.`,
    },
    {
      vi: 'Ghi giá trị; ô đã gộp trong bảng tính thì bỏ gộp và ghi lại ở từng dòng.',
      en: 'Fill it in; unmerge merged cells in the spreadsheet and fill every row.',
    },
  );
}

/** In a title, a heading or a row of data, which is then not read. */
export function controlInLine(character: string): Fault {
  const code = codePoint(character);
  return error(
    'control-character',
    {
      vi: `Dòng chứa ký tự điều khiển ${code}. Yêu cầu: chỉ có chữ, số và dấu câu.`,
      en: `The line holds the control character ${code}. Expected: letters, digits and punctuation only.`,
    },
    { vi: 'Xóa ký tự đó hoặc gõ lại dòng.', en: 'Delete the character or type the line again.' },
  );
}

/** In text such a character is left out; a warning, since two names may look the same and differ. */
export function invisibleInText(text: string, character: string): Fault {
  const code = codePoint(character);
  return warning(
    'invisible-character',
    {
      vi: `${quote(text)} chứa ký tự không nhìn thấy ${code}, đã được bỏ khi đọc. Yêu cầu: chỉ có chữ nhìn thấy được.`,
      en: `${quote(text)} holds ${code}, which cannot be seen and was left out. Expected: letters that can be seen.`,
    },
    { vi: 'Xóa ô và gõ lại.', en: 'Clear the cell and type it again.' },
  );
}

/** A name does not ask, so that a question mark behind a letter is most probably one that was lost. */
export function lostInName(text: string): Fault {
  return warning(
    'lost-letters',
    {
      vi: `${quote(text)} có dấu "?" sau một chữ, như khi chữ có dấu bị mất lúc lưu tệp. Yêu cầu: tên đủ chữ, đủ dấu.`,
      en: `${quote(text)} has "?" behind a letter, as where a letter was lost when the file was saved. Expected: the whole name.`,
    },
    {
      vi: 'Gõ lại tên; nếu nhiều tên như vậy thì xuất lại tệp thành "CSV UTF-8".',
      en: 'Type the name again; where many names are so, export the file again as "CSV UTF-8".',
    },
  );
}

export function cellTooLong(length: number): CellFault {
  return {
    code: 'cell-too-long',
    says: {
      vi: `dài ${length} ký tự. Yêu cầu: không quá 32.767 ký tự, như ô của Excel.`,
      en: `has ${length} characters. Expected: at most 32,767, as in a cell of Excel.`,
    },
    hint: {
      vi: 'Rút gọn nội dung; nếu nhiều dòng bị dồn vào một ô thì kiểm tra dấu ngoặc kép.',
      en: 'Shorten the text; where many lines ran into one cell, check the quotation marks.',
    },
  };
}

/** What a spreadsheet shows in place of a value; `undefined` for any other text that begins with #. */
export function spreadsheetFault(text: string): CellFault | undefined {
  if (/^#+$/.test(text) && text.length > 1) return hiddenNumber;
  return /^#(?:DIV\/0|N\/A|REF|VALUE|NAME|NUM|NULL|SPILL|CALC|GETTING_DATA)[!?]?$/i.test(text)
    ? spreadsheetError
    : undefined;
}

const hiddenNumber: CellFault = {
  code: 'hidden-number',
  says: {
    vi: 'là dấu của cột quá hẹp, số thật đã mất khi lưu CSV. Yêu cầu: giá trị của ô.',
    en: 'is what a column too narrow shows; the value itself was not saved. Expected: the value.',
  },
  hint: {
    vi: 'Nới rộng cột trong bảng tính rồi lưu CSV lại.',
    en: 'Widen the column in the spreadsheet and save the CSV again.',
  },
};

const spreadsheetError: CellFault = {
  code: 'spreadsheet-error',
  says: {
    vi: 'là lỗi công thức của bảng tính. Yêu cầu: giá trị của ô.',
    en: 'is an error of a spreadsheet’s formula. Expected: the value.',
  },
  hint: {
    vi: 'Sửa công thức trong bảng tính, hoặc để trống ô nếu chưa có số liệu.',
    en: 'Mend the formula, or leave the cell blank where there is no figure.',
  },
};

export const curlyQuotedCell: CellFault = {
  code: 'curly-quotes',
  says: {
    vi: 'nằm trong ngoặc kép cong; tệp CSV chỉ dùng ngoặc kép thẳng ("). Yêu cầu: giá trị không có ngoặc kép cong.',
    en: 'stands in curly quotation marks; a CSV file knows the straight one (") only. Expected: the value without them.',
  },
  hint: { vi: 'Xóa dấu ngoặc kép cong.', en: 'Delete the curly quotation marks.' },
};

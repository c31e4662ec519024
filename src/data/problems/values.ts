/** Faults of cells that name something or hold a word of a list. */
import { quote } from '../text/quote.ts';
import { unknownCode, type CellFault } from './fault.ts';

/** At most eight of the words, quoted: `"bầu", "chỉ định"`. */
function list(words: readonly string[]): string {
  const shown = words
    .slice(0, 8)
    .map((word) => quote(word))
    .join(', ');
  return words.length > 8 ? `${shown}, …` : shown;
}

function didYouMean(suggestion: string | undefined): { vi: string; en: string } {
  if (suggestion === undefined) return { vi: '', en: '' };
  const word = quote(suggestion);
  return { vi: `Có phải là ${word} không? `, en: `Did you mean ${word}? ` };
}

export function unknownValue(words: readonly string[], suggestion: string | undefined): CellFault {
  const guess = didYouMean(suggestion);
  return {
    code: 'unknown-value',
    says: {
      vi: `không có trong danh mục của cột. Yêu cầu một trong: ${list(words)}.`,
      en: `is not a word of this column. Expected one of: ${list(words)}.`,
    },
    hint: { vi: `${guess.vi}Ghi lại theo danh mục.`, en: `${guess.en}Use a word of the list.` },
  };
}

export function unknownLevel(
  text: string,
  levels: readonly string[],
  suggestion: string | undefined,
): CellFault {
  const guess = didYouMean(suggestion);
  return {
    code: 'unknown-level',
    says: {
      vi: `không phải là cấp có trong bảng plan. Yêu cầu: mã cấp hoặc tên cấp (${list(levels)}).`,
      en: `is not a level of the plan. Expected: the key or name of a level (${list(levels)}).`,
    },
    hint: {
      vi: `${guess.vi}Sửa lại cấp, hoặc thêm một dòng cho cấp này vào bảng plan.`,
      en: `${guess.en}Correct the level, or add a row for it to the plan.`,
    },
    cause: `level ${text}`,
  };
}

export function unknownCategory(
  text: string,
  categories: readonly string[],
  suggestion: string | undefined,
): CellFault {
  const guess = didYouMean(suggestion);
  return {
    code: 'unknown-category',
    says: {
      vi: `không phải là nhóm có trong bảng categories. Yêu cầu: mã nhóm hoặc tên nhóm (${list(categories)}).`,
      en: `is not in the table of categories. Expected: the key or name of a category (${list(categories)}).`,
    },
    hint: {
      vi: `${guess.vi}Sửa lại nhóm, hoặc thêm một dòng cho nhóm này vào bảng categories.`,
      en: `${guess.en}Correct the category, or add a row for it to categories.`,
    },
    cause: `category ${text}`,
  };
}

export function unknownFigure(suggestion: string | undefined): CellFault {
  const guess = didYouMean(suggestion);
  return {
    code: 'unknown-figure',
    says: {
      vi: 'không phải là mã biểu đồ. Yêu cầu: một mã như "completion-by-level".',
      en: 'is not the id of a figure. Expected: an id such as "completion-by-level".',
    },
    hint: {
      vi: `${guess.vi}Lấy mã biểu đồ ở cuối địa chỉ trang của biểu đồ.`,
      en: `${guess.en}Take the id from the end of the address of the figure's page.`,
    },
  };
}

export function unknownUnit(text: string, suggestion: string | undefined): CellFault {
  const guess = didYouMean(suggestion);
  return {
    code: 'unknown-unit',
    says: {
      vi: 'không có trong bảng organizations. Yêu cầu: mã của một tổ chức đã khai báo.',
      en: 'is not in organizations. Expected: the code of an organisation that stands there.',
    },
    hint: {
      vi: `${guess.vi}Sửa mã, hoặc thêm tổ chức này vào bảng organizations.`,
      en: `${guess.en}Correct the code, or add the organisation to organizations.`,
    },
    cause: unknownCode(text),
  };
}

export const unreadable: CellFault = {
  code: 'unknown-value',
  says: { vi: 'không đọc được. Yêu cầu: văn bản.', en: 'cannot be read. Expected: text.' },
  hint: { vi: 'Ghi lại ô này.', en: 'Write the cell again.' },
};

export const badYesNo: CellFault = {
  code: 'bad-yes-no',
  says: {
    vi: 'không phải là có hoặc không. Yêu cầu: x, có, 1 hoặc không, 0.',
    en: 'is neither yes nor no. Expected: x, có, 1 or không, 0.',
  },
  hint: { vi: 'Ghi "có" hoặc "không".', en: 'Write "có" (yes) or "không" (no).' },
};

export function ambiguousCategory(text: string): CellFault {
  return {
    code: 'ambiguous-name',
    says: {
      vi: 'là tên của nhiều nhóm, nên không rõ chỉ nhóm nào. Yêu cầu: mã nhóm trong bảng categories.',
      en: 'is the name of several categories, so it is not clear which is meant. Expected: a key of categories.',
    },
    hint: {
      vi: 'Ghi mã nhóm thay cho tên, hoặc đổi một trong các tên ở bảng categories.',
      en: 'Write the key in place of the name, or change one of the names in categories.',
    },
    cause: `category ${text.toLowerCase()}`,
  };
}

export const badTile: CellFault = {
  code: 'bad-tile',
  says: {
    vi: 'không phải là vị trí ô lưới. Yêu cầu: cột,hàng, ví dụ "3,2".',
    en: 'is not a place on the tile map. Expected: column,row, for example "3,2".',
  },
  hint: {
    vi: 'Ghi hai số nguyên cách nhau bằng dấu phẩy; trong tệp ngăn bằng dấu phẩy thì đặt trong ngoặc kép.',
    en: 'Write two whole numbers with a comma between; in a comma-separated file, in quotation marks.',
  },
};

export const badUrl: CellFault = {
  code: 'bad-url',
  says: {
    vi: 'không phải là địa chỉ trang web. Yêu cầu: địa chỉ bắt đầu bằng https:// hoặc http://.',
    en: 'is not a web address. Expected: an address that begins with https:// or http://.',
  },
  hint: {
    vi: 'Chép lại địa chỉ từ trình duyệt; ghi chú khác để ở cột Nguồn.',
    en: 'Copy the address from the browser; other remarks belong in the source.',
  },
};

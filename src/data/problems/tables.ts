/** Faults between rows and between tables. */
import type { BilingualText } from '../problem.ts';
import { quote } from '../text/quote.ts';
import { error, ofCause, warning, type Fault } from './fault.ts';

/** Where another row stands, as a sentence names it: "line 3", or with its file where that is another. */
export interface OtherRow {
  readonly file?: string;
  readonly line: number;
  /** The same for all rows of a block that was pasted, or of a file that was copied; see `otherRow`. */
  readonly block?: string;
}

function vi({ file, line }: OtherRow): string {
  return file === undefined ? `dòng ${line}` : `dòng ${line} của ${file}`;
}

function en({ file, line }: OtherRow): string {
  return file === undefined ? `line ${line}` : `line ${line} of ${file}`;
}

/** Where another row stands, in both languages. */
export function placeInWords(row: OtherRow): BilingualText {
  return { vi: vi(row), en: en(row) };
}

/** Rows that stand twice because they were pasted or copied together are one cause. */
function ofBlock(fault: Fault, { block }: OtherRow): Fault {
  return block === undefined ? fault : ofCause(fault, block);
}

export function duplicateCode(code: string, line: number, first: OtherRow): Fault {
  const fault = error(
    'duplicate-code',
    {
      vi: `${quote(code)} đã có ở ${vi(first)}. Yêu cầu: mỗi mã chỉ một lần.`,
      en: `${quote(code)} stands at ${en(first)} already. Expected: each code once.`,
    },
    { vi: `Xóa dòng ${line} hoặc đổi mã.`, en: `Delete line ${line} or change its code.` },
  );
  return ofBlock(fault, first);
}

export function duplicateRow(what: string, line: number, first: OtherRow): Fault {
  const fault = error(
    'duplicate-row',
    {
      vi: `${quote(what)} đã có một dòng ở ${vi(first)}. Yêu cầu: mỗi đơn vị (và chức danh, đối tượng) một dòng.`,
      en: `${quote(what)} has a row at ${en(first)} already. Expected: one row for each.`,
    },
    {
      vi: `Giữ dòng đúng, xóa dòng kia (dòng ${line}).`,
      en: `Keep the row that is right and delete the other (line ${line}).`,
    },
  );
  return ofBlock(fault, first);
}

export function repeatedRow(first: OtherRow): Fault {
  const fault = warning(
    'repeated-row',
    {
      vi: `Dòng giống hệt ${vi(first)} và được tính hai lần. Yêu cầu: mỗi nội dung một dòng.`,
      en: `The row is the same as ${en(first)} and counts twice. Expected: each thing once.`,
    },
    {
      vi: 'Xóa một trong hai nếu là chép trùng.',
      en: 'Delete one of the two where it was copied twice.',
    },
  );
  return ofBlock(fault, first);
}

export function sourcesContradict(here: string, there: string, first: OtherRow): Fault {
  return warning(
    'sources-contradict',
    {
      vi: `${quote(here)} khác với ${quote(there)} ở ${vi(first)} cho cùng chỉ tiêu, cùng ngày: các nguồn mâu thuẫn. Yêu cầu: mỗi chỉ tiêu của một ngày một con số.`,
      en: `${quote(here)} is not ${quote(there)}, which ${en(first)} gives for the same measure and day: the sources contradict each other. Expected: one number for a measure and a day.`,
    },
    {
      vi: 'Hỏi lại nơi công bố; chưa rõ nguồn nào đúng thì giữ cả hai dòng, trang sẽ nêu cả hai.',
      en: 'Ask those who published it; while it is not clear which is right keep both rows, and the pages tell both.',
    },
  );
}

export function ambiguousName(name: string, first: OtherRow): Fault {
  return error(
    'ambiguous-name',
    {
      vi: `${quote(name)} cũng là tên của ${vi(first)}, nên không rõ chỉ dòng nào. Yêu cầu: tên khác nhau.`,
      en: `${quote(name)} is also the name at ${en(first)}, so it is not clear which is meant. Expected: different names.`,
    },
    { vi: 'Đổi một trong hai tên.', en: 'Change one of the two names.' },
  );
}

export const noCategories: Fault = warning(
  'no-categories',
  {
    vi: 'Có bảng limitations nhưng không có bảng categories, nên chữ ở cột Nhóm được lấy nguyên làm tên nhóm. Yêu cầu: bảng categories liệt kê các nhóm hạn chế.',
    en: 'There is a table of limitations but none of categories, so the text of each category is taken as it stands. Expected: categories, the list of their kinds.',
  },
  {
    vi: 'Thêm categories.csv vào thư mục nhiệm kỳ.',
    en: 'Add categories.csv to the folder of the term.',
  },
);

export function tileTaken(tile: string, first: OtherRow): Fault {
  return warning(
    'tile-taken',
    {
      vi: `Ô lưới ${quote(tile)} đã dùng ở ${vi(first)}. Yêu cầu: mỗi tổ chức một ô.`,
      en: `The tile ${quote(tile)} is taken at ${en(first)} already. Expected: one tile for each organisation.`,
    },
    { vi: 'Đổi vị trí một trong hai.', en: 'Move one of the two.' },
  );
}

/** Told in quarantine only, where rows must be left out for the sake of others. */
export function dependsOnRejected(on: string): Fault {
  return warning(
    'depends-on-rejected',
    {
      vi: `Dòng dựa vào ${quote(on)}, đã bị loại, nên cũng không được tính. Yêu cầu: dòng kia đúng.`,
      en: `The row depends on ${quote(on)}, which was rejected, and is left out too. Expected: that row in order.`,
    },
    { vi: 'Sửa dòng kia trước.', en: 'Correct that row first.' },
  );
}

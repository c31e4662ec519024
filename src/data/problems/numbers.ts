/** Faults of a count's cell. Each text goes on after the quoted cell and its heading. */
import type { CellFault } from './fault.ts';

const EXPECTED = {
  vi: 'Yêu cầu: số nguyên không âm, ví dụ 452 hoặc 1.298.',
  en: 'Expected: a whole number of 0 or more, for example 452 or 1.298.',
};

export const notANumber: CellFault = {
  code: 'not-a-number',
  says: { vi: `không phải là số. ${EXPECTED.vi}`, en: `is not a number. ${EXPECTED.en}` },
  hint: {
    vi: 'Ghi bằng chữ số; chưa có số liệu thì để trống ô, có mà bằng không thì ghi 0.',
    en: 'Write it in digits; leave the cell blank where there is no figure, write 0 where it is none.',
  },
};

export function ambiguousNumber(digits: string): CellFault {
  return {
    code: 'ambiguous-number',
    says: {
      vi: `có thể hiểu theo hai cách, vì dấu phẩy là dấu thập phân. ${EXPECTED.vi}`,
      en: `can be read in two ways, as the comma is the decimal mark. ${EXPECTED.en}`,
    },
    hint: {
      vi: `Ghi ${digits}, không dùng dấu phân cách.`,
      en: `Write ${digits}, without a separator.`,
    },
  };
}

export const mixedNumber: CellFault = {
  code: 'mixed-number',
  says: {
    vi: `dùng lẫn các dấu phân cách. ${EXPECTED.vi}`,
    en: `mixes separators. ${EXPECTED.en}`,
  },
  hint: {
    vi: 'Ghi lại số, không dùng dấu phân cách.',
    en: 'Write the number without separators.',
  },
};

export const negativeNumber: CellFault = {
  code: 'negative-number',
  says: { vi: `là số âm. ${EXPECTED.vi}`, en: `is negative. ${EXPECTED.en}` },
  hint: {
    vi: 'Kiểm tra công thức tính ra ô này và ghi lại số.',
    en: 'Check the formula behind the cell and write the number.',
  },
};

export const fraction: CellFault = {
  code: 'fraction',
  says: { vi: `là số lẻ. ${EXPECTED.vi}`, en: `is not whole. ${EXPECTED.en}` },
  hint: {
    vi: 'Cột này ghi số lượng, không ghi tỷ lệ hay số bình quân.',
    en: 'This column holds counts, not rates or averages.',
  },
};

export const unitInNumber: CellFault = {
  code: 'unit-in-number',
  says: {
    vi: `có chữ hoặc đơn vị tính đi kèm số. ${EXPECTED.vi}`,
    en: `has a word or a unit beside the number. ${EXPECTED.en}`,
  },
  hint: {
    vi: 'Chỉ ghi số; đơn vị tính đã nêu ở tiêu đề cột.',
    en: 'Write the number alone; the heading names the unit.',
  },
};

export const numberTooLarge: CellFault = {
  code: 'number-too-large',
  says: {
    vi: `lớn hơn mức máy tính giữ được chính xác. ${EXPECTED.vi}`,
    en: `is larger than a computer keeps exactly. ${EXPECTED.en}`,
  },
  hint: {
    vi: 'Kiểm tra xem hai ô có bị dính liền vào nhau không.',
    en: 'Check whether two cells have run together.',
  },
};

/** Faults of a code's cell. Each text goes on after the quoted cell and its heading. */
import { quote } from '../text/quote.ts';
import type { CellFault } from './fault.ts';

const EXPECTED = {
  vi: 'Yêu cầu: 1–64 chữ cái, chữ số, dấu chấm, gạch dưới, gạch nối, bắt đầu bằng chữ cái hoặc chữ số.',
  en: 'Expected: 1–64 letters, digits, ".", "_" or "-", beginning with a letter or digit.',
};

export function badCode(length: number): CellFault {
  const tooLong = length > 64;
  return {
    code: 'bad-code',
    says: {
      vi: `${tooLong ? `dài ${length} ký tự, ` : ''}không dùng làm mã được. ${EXPECTED.vi}`,
      en: `${tooLong ? `has ${length} characters and ` : ''}cannot be a code. ${EXPECTED.en}`,
    },
    hint: {
      vi: 'Sửa mã, ví dụ BK-01, và dùng đúng mã đó trong mọi bảng.',
      en: 'Change the code, for example to BK-01, and use it in every table.',
    },
  };
}

export function quotedCode(likely: string): CellFault {
  return {
    code: 'curly-quotes',
    says: {
      vi: `nằm trong ngoặc kép cong; tệp CSV chỉ dùng ngoặc kép thẳng ("). ${EXPECTED.vi}`,
      en: `stands in quotation marks that are not the straight ones (") of a CSV file. ${EXPECTED.en}`,
    },
    hint: {
      vi: `Xóa dấu ngoặc: ghi ${quote(likely)}.`,
      en: `Delete the quotation marks: write ${quote(likely)}.`,
    },
  };
}

export function invisibleInCode(codePoint: string, likely: string): CellFault {
  return {
    code: 'invisible-character',
    says: {
      vi: `chứa ký tự không nhìn thấy ${codePoint}. ${EXPECTED.vi}`,
      en: `holds ${codePoint}, which cannot be seen. ${EXPECTED.en}`,
    },
    hint: {
      vi: `Xóa ô và gõ lại mã bằng bàn phím: ${quote(likely)}.`,
      en: `Clear the cell and type the code again: ${quote(likely)}.`,
    },
  };
}

export function lookAlike(letter: string, codePoint: string, likely: string): CellFault {
  return {
    code: 'look-alike-letter',
    says: {
      vi: `chứa chữ "${letter}" (${codePoint}) của bảng chữ cái khác, trông giống chữ Latinh. ${EXPECTED.vi}`,
      en: `holds "${letter}" (${codePoint}) of another script, which looks like a Latin letter. ${EXPECTED.en}`,
    },
    hint: {
      vi: `Gõ lại mã bằng chữ Latinh: ${quote(likely)}.`,
      en: `Type the code again in Latin letters: ${quote(likely)}.`,
    },
  };
}

export const codeAsNumber: CellFault = {
  code: 'code-as-number',
  says: {
    vi: `là số mà bảng tính đã đổi từ mã. ${EXPECTED.vi}`,
    en: `is a number that a spreadsheet made of the code. ${EXPECTED.en}`,
  },
  hint: {
    vi: 'Định dạng cột mã là văn bản (Text), gõ lại mã rồi lưu CSV.',
    en: 'Format the column of codes as text, type the code again and save the CSV.',
  },
};

export const reservedCode: CellFault = {
  code: 'reserved-code',
  says: {
    vi: `là tên riêng của hệ thống máy tính, không đặt làm mã được. ${EXPECTED.vi}`,
    en: `is a name that computers keep for themselves. ${EXPECTED.en}`,
  },
  hint: {
    vi: 'Đổi mã khác, ví dụ thêm một con số, và sửa trong mọi bảng.',
    en: 'Choose another code, for example with a number, and change it in every table.',
  },
};

/** An organisation is called by its name, where its code belongs. */
export function nameForCode(code: string): CellFault {
  return {
    code: 'unknown-unit',
    says: {
      vi: `là tên của tổ chức, không phải mã. Yêu cầu: mã đã khai báo trong bảng organizations.`,
      en: `is the name of an organisation, not its code. Expected: the code that stands in organizations.`,
    },
    hint: {
      vi: `Ghi mã ${quote(code)} thay cho tên.`,
      en: `Write the code ${quote(code)} in place of the name.`,
    },
  };
}

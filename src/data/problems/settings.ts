/** Faults of `term.json` and of the environment. */
import type { BilingualText } from '../problem.ts';
import { quote } from '../text/quote.ts';
import { error, notice, type Fault } from './fault.ts';

export function badJson(found: string): Fault {
  const at =
    found === ''
      ? { vi: 'chỗ kết thúc tệp', en: 'the end of the file' }
      : { vi: quote(found, 20), en: quote(found, 20) };
  return error(
    'bad-json',
    {
      vi: `term.json sai cú pháp tại ${at.vi}. Yêu cầu: JSON, tên và chữ trong ngoặc kép thẳng, ngăn bằng dấu phẩy, không có dấu phẩy cuối.`,
      en: `term.json is no JSON at ${at.en}. Expected: JSON with names and texts in straight quotation marks, commas between and none at the end.`,
    },
    {
      vi: 'Sửa tại chỗ này hoặc ngay phía trước; không ghi chú thích trong tệp.',
      en: 'Correct it here or right before; no comments are allowed in the file.',
    },
  );
}

/** A fault of the file's bytes or letters: what helps a CSV, saving it from a spreadsheet, does not help here. */
export function asSettings(fault: Fault): Fault {
  return {
    ...fault,
    hint: {
      vi: 'Mở term.json bằng trình soạn thảo văn bản (Notepad), ghi lại các mục theo README và lưu với bảng mã UTF-8.',
      en: 'Open term.json in a text editor (Notepad), write the settings as the README shows and save it as UTF-8.',
    },
  };
}

export function missingSetting(key: string, expected: BilingualText): Fault {
  return error(
    'missing-setting',
    {
      vi: `Thiếu ${quote(key)}. Yêu cầu: ${expected.vi}.`,
      en: `${quote(key)} is missing. Expected: ${expected.en}.`,
    },
    { vi: `Thêm ${quote(key)} vào term.json.`, en: `Add ${quote(key)} to term.json.` },
  );
}

/** `hint` says more than that it is to be corrected, where more is known. */
export function badSetting(
  key: string,
  found: string,
  expected: BilingualText,
  hint: BilingualText = {
    vi: `Sửa ${quote(key)} trong term.json.`,
    en: `Correct ${quote(key)} in term.json.`,
  },
): Fault {
  return error(
    'bad-setting',
    {
      vi: `${quote(key)} là ${quote(found)}. Yêu cầu: ${expected.vi}.`,
      en: `${quote(key)} is ${quote(found)}. Expected: ${expected.en}.`,
    },
    hint,
  );
}

export function unknownSetting(key: string): Fault {
  return notice(
    'unknown-setting',
    {
      vi: `${quote(key)} không phải là mục của term.json và không được đọc.`,
      en: `${quote(key)} is no setting of term.json and is not read.`,
    },
    { vi: 'Không cần làm gì.', en: 'Nothing needs to be done.' },
  );
}

/** A setting decides what is counted and what is published: its default must not stand in for it in silence. */
export function misspeltSetting(key: string, meant: string): Fault {
  return error(
    'unknown-setting',
    {
      vi: `${quote(key)} không phải là mục của term.json, chỉ gần giống ${quote(meant)}. Yêu cầu: tên mục viết đúng từng chữ, cả chữ hoa và chữ thường.`,
      en: `${quote(key)} is no setting of term.json, only nearly ${quote(meant)}. Expected: the name of a setting letter by letter, capitals too.`,
    },
    {
      vi: `Sửa thành ${quote(meant)}; nếu là ghi chú của cơ quan thì đặt tên khác hẳn.`,
      en: `Correct it to ${quote(meant)}; give a remark of your own quite another name.`,
    },
  );
}

export function duplicateSetting(key: string): Fault {
  return error(
    'duplicate-setting',
    {
      vi: `${quote(key)} có hai lần. Yêu cầu: mỗi mục một lần.`,
      en: `${quote(key)} stands twice. Expected: each setting once.`,
    },
    { vi: 'Xóa một trong hai.', en: 'Delete one of the two.' },
  );
}

export function badAsOf(found: string): Fault {
  return error(
    'bad-as-of',
    {
      vi: `Biến môi trường AS_OF là ${quote(found)}. Yêu cầu: một ngày dạng năm-tháng-ngày, ví dụ 2020-06-30.`,
      en: `The environment variable AS_OF is ${quote(found)}. Expected: a day as year-month-day, for example 2020-06-30.`,
    },
    { vi: 'Sửa hoặc bỏ AS_OF.', en: 'Correct AS_OF or leave it out.' },
  );
}

export const notAnObject: Fault = error(
  'bad-json',
  {
    vi: 'Tệp không chứa một nhóm thiết lập. Yêu cầu: mở bằng { và đóng bằng }, bên trong có "name", "term", "root" và "reportingDates".',
    en: 'The file does not hold a group of settings. Expected: it opens with { and closes with }, with "name", "term", "root" and "reportingDates" inside.',
  },
  {
    vi: 'Đặt các thiết lập trong một cặp dấu { và }.',
    en: 'Put the settings between one pair of { and }.',
  },
);

/** Faults of a file's bytes and letters. */
import { error, warning, type Fault } from './fault.ts';

const SAVE_AS = {
  vi: 'Mở tệp gốc bằng Excel, chọn Lưu thành (Save As) › "CSV UTF-8 (Comma delimited) (*.csv)" rồi chép lại vào đây.',
  en: 'Open the original in Excel, choose Save As › "CSV UTF-8 (Comma delimited) (*.csv)" and copy it here again.',
};

export const emptyFile: Fault = error(
  'empty-file',
  {
    vi: 'Tệp không có nội dung. Yêu cầu: một dòng tiêu đề và các dòng dữ liệu.',
    en: 'The file is empty. Expected: a heading line and lines of data.',
  },
  {
    vi: 'Xuất lại tệp, hoặc xóa tệp nếu chưa có số liệu.',
    en: 'Export the file again, or delete it where there is no data yet.',
  },
);

export const workbook: Fault = error(
  'workbook',
  {
    vi: 'Tệp là bảng tính (Excel, LibreOffice), không phải CSV. Yêu cầu: tệp văn bản CSV.',
    en: 'The file is a workbook (Excel, LibreOffice), not a CSV. Expected: a CSV text file.',
  },
  SAVE_AS,
);

export const webPage: Fault = error(
  'web-page',
  {
    vi: 'Tệp là trang web (HTML, XML), không phải CSV. Yêu cầu: tệp văn bản CSV.',
    en: 'The file is a web page (HTML, XML), not a CSV. Expected: a CSV text file.',
  },
  {
    vi: 'Có thể hệ thống nguồn đã trả về trang đăng nhập hoặc bảng HTML: mở tệp bằng Excel và lưu thành "CSV UTF-8".',
    en: 'The source system may have sent its login page or an HTML table: open it in Excel and save it as "CSV UTF-8".',
  },
);

export const binaryFile: Fault = error(
  'binary-file',
  {
    vi: 'Tệp không phải là văn bản (PDF, ảnh, tệp nén…). Yêu cầu: tệp văn bản CSV.',
    en: 'The file is no text (a PDF, a picture, an archive …). Expected: a CSV text file.',
  },
  SAVE_AS,
);

export const doubleBom: Fault = error(
  'double-bom',
  {
    vi: 'Tệp có hai dấu BOM (U+FEFF) ở đầu. Yêu cầu: nhiều nhất một dấu.',
    en: 'The file begins with two byte order marks (U+FEFF). Expected: one at most.',
  },
  {
    vi: 'Lưu lại tệp một lần bằng Excel hoặc trình soạn thảo.',
    en: 'Save the file again once, in Excel or an editor.',
  },
);

export const oddLength: Fault = error(
  'odd-length',
  {
    vi: 'Tệp UTF-16 có số byte lẻ, tức đã mất một byte. Yêu cầu: mỗi ký tự hai byte.',
    en: 'The UTF-16 file has an odd number of bytes, so one is lost. Expected: two bytes for each character.',
  },
  {
    vi: 'Chép lại tệp gốc, hoặc xuất lại thành "CSV UTF-8".',
    en: 'Copy the original again, or export it as "CSV UTF-8".',
  },
);

export const brokenUtf16: Fault = error(
  'broken-utf16',
  {
    vi: 'Tệp UTF-16 có nửa ký tự tại đây. Yêu cầu: ký tự trọn vẹn.',
    en: 'The UTF-16 file has half a character here. Expected: whole characters.',
  },
  {
    vi: 'Chép lại tệp gốc, hoặc xuất lại thành "CSV UTF-8".',
    en: 'Copy the original again, or export it as "CSV UTF-8".',
  },
);

export const utf32: Fault = error(
  'utf32',
  {
    vi: 'Tệp dùng bảng mã UTF-32, bốn byte cho mỗi ký tự. Yêu cầu: UTF-8, UTF-16 hoặc windows-1258.',
    en: 'The file is UTF-32, four bytes for each character. Expected: UTF-8, UTF-16 or windows-1258.',
  },
  SAVE_AS,
);

export function brokenUtf8(places: number): Fault {
  return error(
    'broken-utf8',
    {
      vi: `Tệp là UTF-8 nhưng chữ tại đây bị hỏng (${places} chỗ). Yêu cầu: UTF-8 trọn vẹn.`,
      en: `The file is UTF-8, but the letter here is broken (${places} ${places === 1 ? 'place' : 'places'}). Expected: sound UTF-8.`,
    },
    {
      vi: 'Có thể tệp bị cắt ngang hoặc ghép từ hai tệp khác bảng mã: xuất lại tệp gốc.',
      en: 'The file may be cut off, or joined from files in two encodings: export the original again.',
    },
  );
}

export function undefinedByte(codePoint: string): Fault {
  return error(
    'undefined-byte',
    {
      vi: `Tệp là windows-1258 nhưng có byte mà bảng mã này không có (đọc ra ${codePoint}). Yêu cầu: chữ của windows-1258.`,
      en: `The file is windows-1258 but has a byte that this encoding lacks (it reads as ${codePoint}). Expected: letters of windows-1258.`,
    },
    SAVE_AS,
  );
}

export const unknownEncoding: Fault = error(
  'unknown-encoding',
  {
    vi: 'Không nhận ra bảng mã của tệp: đọc cách nào cũng không ra tiếng Việt. Yêu cầu: UTF-8, UTF-16 hoặc windows-1258.',
    en: 'The encoding of the file is not known: read in no way does it give Vietnamese. Expected: UTF-8, UTF-16 or windows-1258.',
  },
  SAVE_AS,
);

export const tcvn3: Fault = fontFault('tcvn3', 'TCVN3 (ABC)');
export const vni: Fault = fontFault('vni', 'VNI');

function fontFault(code: 'tcvn3' | 'vni', name: string): Fault {
  return error(
    code,
    {
      vi: `Chữ được gõ bằng bộ mã ${name}, không phải Unicode. Yêu cầu: Unicode.`,
      en: `The letters are typed in ${name}, a font encoding, not Unicode. Expected: Unicode.`,
    },
    {
      vi: `Chuyển bảng tính từ ${name} sang Unicode (ví dụ bằng UniKey Toolkit), rồi lưu thành "CSV UTF-8".`,
      en: `Convert the sheet from ${name} to Unicode (with UniKey Toolkit, for example), then save it as "CSV UTF-8".`,
    },
  );
}

export const mojibake: Fault = error(
  'mojibake',
  {
    vi: 'Chữ tiếng Việt đã bị đọc sai bảng mã rồi lưu lại (như "Tá»‰nh" thay cho "Tỉnh"). Yêu cầu: chữ đúng.',
    en: 'Vietnamese letters were read in a wrong encoding and saved so ("Tá»‰nh" for "Tỉnh"). Expected: the letters themselves.',
  },
  {
    vi: 'Lấy lại tệp gốc; khi mở CSV bằng Excel, dùng Dữ liệu › Từ văn bản/CSV và chọn 65001: Unicode (UTF-8).',
    en: 'Go back to the original; open a CSV in Excel by Data › From Text/CSV with 65001: Unicode (UTF-8).',
  },
);

/** One question mark in a word may be a slip; several are letters that were lost. */
export function lostLetters(places: number): Fault {
  const tell = places > 1 ? error : warning;
  return tell(
    'lost-letters',
    {
      vi: `Chữ có dấu đã mất, thành "?" hoặc U+FFFD (${places} chỗ, như "T?nh" thay cho "Tỉnh"). Yêu cầu: chữ đủ dấu.`,
      en: `Letters are lost and stand as "?" or U+FFFD (${places} ${places === 1 ? 'place' : 'places'}, like "T?nh" for "Tỉnh"). Expected: all letters.`,
    },
    SAVE_AS,
  );
}

/** Of a heading one letter is enough: its whole column would not be read. */
export const lostInHeading: Fault = error(
  'lost-letters',
  {
    vi: 'Tiêu đề đã mất chữ có dấu, thành "?" hoặc U+FFFD, nên không rõ là cột nào và cả cột sẽ bị bỏ. Yêu cầu: tiêu đề đủ dấu.',
    en: 'Letters of a heading are lost and stand as "?" or U+FFFD: which column it is cannot be told, and all of it would be left out. Expected: all letters.',
  },
  SAVE_AS,
);

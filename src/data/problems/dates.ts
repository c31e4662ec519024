/** Faults of a date's cell. Each text goes on after the quoted cell and its heading. */
import type { DateRole } from '../cells/date.ts';
import type { CellFault } from './fault.ts';

const EXPECTED = {
  vi: 'Yêu cầu: ngày/tháng/năm, ví dụ 30/6/2020.',
  en: 'Expected: day/month/year, for example 30/6/2020.',
};

/** "30/6/2020" */
export function vietnameseDay(date: Temporal.PlainDate): string {
  return `${date.day}/${date.month}/${date.year}`;
}

export function badDate(role: DateRole): CellFault {
  const orPeriod = role !== 'day';
  return {
    code: 'bad-date',
    says: {
      vi: `không phải là ngày. ${EXPECTED.vi}${orPeriod ? ' Ở cột này được ghi cả tháng (3/2020) hoặc quý (quý II/2020).' : ''}`,
      en: `is not a date. ${EXPECTED.en}${orPeriod ? ' In this column a month (3/2020) or a quarter (quý II/2020) will do too.' : ''}`,
    },
    hint: {
      vi: 'Ghi lại đủ ngày, tháng, năm; nếu chưa biết thì để trống ô.',
      en: 'Write day, month and year; leave the cell blank where the date is not known.',
    },
  };
}

export function impossibleDate(day: number, month: number, year: number): CellFault {
  const said = `${day}/${month}/${String(year).padStart(4, '0')}`;
  return {
    code: 'impossible-date',
    says: {
      vi: `không có trong lịch (ngày ${day}, tháng ${month}, năm ${year}). ${EXPECTED.vi}`,
      en: `is not a day of the calendar (${said} as day/month/year). ${EXPECTED.en}`,
    },
    hint: {
      vi: 'Đối chiếu với văn bản gốc và sửa lại ngày.',
      en: 'Check the original document and correct the day.',
    },
  };
}

export function usDate(swapped: Temporal.PlainDate): CellFault {
  const day = vietnameseDay(swapped);
  return {
    code: 'us-date',
    says: {
      vi: `ghi tháng trước ngày. ${EXPECTED.vi}`,
      en: `has the month before the day. ${EXPECTED.en}`,
    },
    hint: {
      vi: `Nếu đúng là ${day} thì ghi ${day}; các ngày khác trong cùng tệp cũng có thể bị đảo, cần kiểm tra cả cột.`,
      en: `If ${day} is meant, write ${day}; other days of the file may be turned round too, so check the whole column.`,
    },
  };
}

export const twoDigitYear: CellFault = {
  code: 'two-digit-year',
  says: {
    vi: `có năm ghi hai chữ số. ${EXPECTED.vi}`,
    en: `has a year of two digits. ${EXPECTED.en}`,
  },
  hint: { vi: 'Ghi năm đủ bốn chữ số.', en: 'Write the year with four digits.' },
};

export const yearMissing: CellFault = {
  code: 'year-missing',
  says: { vi: `thiếu năm. ${EXPECTED.vi}`, en: `lacks the year. ${EXPECTED.en}` },
  hint: { vi: 'Ghi thêm năm.', en: 'Add the year.' },
};

export const monthNotDay: CellFault = {
  code: 'month-not-day',
  says: {
    vi: `là tháng hoặc quý, cột này cần một ngày. ${EXPECTED.vi}`,
    en: `is a month or a quarter; this column needs a day. ${EXPECTED.en}`,
  },
  hint: {
    vi: 'Ghi rõ ngày; nếu chưa biết thì để trống ô.',
    en: 'Write the day; leave the cell blank where it is not known.',
  },
};

export function excelSerial(date: Temporal.PlainDate): CellFault {
  const day = vietnameseDay(date);
  return {
    code: 'excel-serial',
    says: {
      vi: `là số thứ tự ngày của Excel, tức ${day}. ${EXPECTED.vi}`,
      en: `is Excel's day number for ${day}. ${EXPECTED.en}`,
    },
    hint: {
      vi: `Định dạng cột là ngày (dd/mm/yyyy) trước khi lưu CSV, hoặc ghi ${day}.`,
      en: `Format the column as a date (dd/mm/yyyy) before saving the CSV, or write ${day}.`,
    },
  };
}

export const zeroDate: CellFault = {
  code: 'zero-date',
  says: {
    vi: `là ngày 0 do bảng tính sinh ra từ ô trống. ${EXPECTED.vi}`,
    en: `is the day 0 that a spreadsheet makes of a blank cell. ${EXPECTED.en}`,
  },
  hint: {
    vi: 'Để trống ô nếu chưa có ngày.',
    en: 'Leave the cell blank where there is no date.',
  },
};

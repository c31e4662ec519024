/** Contradictions between the days and words of one row. */
import { quote } from '../text/quote.ts';
import { vietnameseDay } from './dates.ts';
import { error, warning, type Fault } from './fault.ts';

type Day = Temporal.PlainDate;

const CHECK_DAYS = {
  vi: 'Đối chiếu với báo cáo và sửa ngày sai.',
  en: 'Check the report and correct the day that is wrong.',
};

export function closedWithoutOpened(closed: Day): Fault {
  return error(
    'closed-without-opened',
    {
      vi: `Đại hội bế mạc ngày ${vietnameseDay(closed)} nhưng không có ngày khai mạc. Yêu cầu: có cả hai ngày.`,
      en: `The congress closed on ${vietnameseDay(closed)} but has no opening day. Expected: both days.`,
    },
    {
      vi: 'Ghi ngày khai mạc; đại hội một ngày thì hai ngày giống nhau.',
      en: 'Add the opening day; for a congress of one day both are the same.',
    },
  );
}

export function closedBeforeOpened(opened: Day, closed: Day): Fault {
  return error(
    'closed-before-opened',
    {
      vi: `Ngày bế mạc ${vietnameseDay(closed)} trước ngày khai mạc ${vietnameseDay(opened)}. Yêu cầu: bế mạc cùng ngày hoặc sau khai mạc.`,
      en: `The congress closed on ${vietnameseDay(closed)}, before it opened on ${vietnameseDay(opened)}. Expected: closed on the opening day or later.`,
    },
    CHECK_DAYS,
  );
}

export function dateOutsideTerm(day: Day, first: number, last: number): Fault {
  return error(
    'date-outside-term',
    {
      vi: `Ngày ${vietnameseDay(day)} nằm ngoài nhiệm kỳ. Yêu cầu: từ 1/1/${first} (một năm trước khi nhiệm kỳ bắt đầu, tính cả thời gian chuẩn bị) đến 31/12/${last}.`,
      en: `${vietnameseDay(day)} lies outside the term. Expected: 1/1/${first} (one year before the term begins, for preparations) to 31/12/${last}.`,
    },
    {
      vi: 'Kiểm tra năm; số liệu của nhiệm kỳ khác để ở thư mục của nhiệm kỳ đó.',
      en: 'Check the year; data of another term belong in the folder of that term.',
    },
  );
}

export function dissolvedBeforeEstablished(established: Day, dissolved: Day): Fault {
  return error(
    'dissolved-before-established',
    {
      vi: `Ngày kết thúc ${vietnameseDay(dissolved)} không sau ngày thành lập ${vietnameseDay(established)}. Yêu cầu: sau ngày thành lập.`,
      en: `It ends on ${vietnameseDay(dissolved)}, not after it was established on ${vietnameseDay(established)}. Expected: a later day.`,
    },
    CHECK_DAYS,
  );
}

export function resolvedBeforeRecorded(recorded: Day, resolved: Day): Fault {
  return error(
    'resolved-before-recorded',
    {
      vi: `Khắc phục ngày ${vietnameseDay(resolved)}, trước khi ghi nhận ngày ${vietnameseDay(recorded)}. Yêu cầu: cùng ngày hoặc sau.`,
      en: `It was resolved on ${vietnameseDay(resolved)}, before it was recorded on ${vietnameseDay(recorded)}. Expected: that day or later.`,
    },
    CHECK_DAYS,
  );
}

export function resolvedButOpen(resolved: Day): Fault {
  return warning(
    'resolved-but-open',
    {
      vi: `Có ngày khắc phục ${vietnameseDay(resolved)} nhưng tình trạng chưa phải "đã". Yêu cầu: hai ô khớp nhau.`,
      en: `It has a day of resolution, ${vietnameseDay(resolved)}, yet is not said to be resolved. Expected: both cells agree.`,
    },
    {
      vi: 'Ghi "đã" nếu đã khắc phục, hoặc xóa ngày khắc phục.',
      en: 'Write "đã" (resolved) where it is, or clear the day.',
    },
  );
}

export function deadlineBeforeStart(start: Day, deadline: Day): Fault {
  return error(
    'deadline-before-start',
    {
      vi: `Hạn ${vietnameseDay(deadline)} trước ngày bắt đầu ${vietnameseDay(start)}. Yêu cầu: hạn không trước ngày bắt đầu.`,
      en: `The deadline ${vietnameseDay(deadline)} is before the start ${vietnameseDay(start)}. Expected: the start or later.`,
    },
    CHECK_DAYS,
  );
}

export function endBeforeDate(date: Day, endDate: Day): Fault {
  return error(
    'end-before-date',
    {
      vi: `Đến ngày ${vietnameseDay(endDate)} trước ngày ${vietnameseDay(date)}. Yêu cầu: cùng ngày hoặc sau.`,
      en: `It ends on ${vietnameseDay(endDate)}, before it begins on ${vietnameseDay(date)}. Expected: that day or later.`,
    },
    CHECK_DAYS,
  );
}

export function publicWithoutApproval(lacksOffice: boolean, lacksDay: boolean): Fault {
  const vi = [lacksOffice ? 'đơn vị duyệt' : '', lacksDay ? 'ngày duyệt' : '']
    .filter(Boolean)
    .join(' và ');
  const en = [lacksOffice ? 'the approving office' : '', lacksDay ? 'the day of approval' : '']
    .filter(Boolean)
    .join(' and ');
  return error(
    'public-without-approval',
    {
      vi: `Biểu đồ ghi công khai nhưng thiếu ${vi}. Yêu cầu: có đơn vị duyệt và ngày duyệt.`,
      en: `The figure is public but lacks ${en}. Expected: both an approving office and a day.`,
    },
    {
      vi: 'Ghi đủ phần duyệt, hoặc ghi "nội bộ".',
      en: 'Add the approval, or write "nội bộ" (internal).',
    },
  );
}

export function neverPublic(figure: string): Fault {
  return warning(
    'never-public',
    {
      vi: `Biểu đồ ${quote(figure)} nêu hạn chế hoặc nhân sự theo tên từng tổ chức đảng nên vẫn để nội bộ. Yêu cầu: nội bộ.`,
      en: `The figure ${quote(figure)} shows limitations or personnel by the names of organisations, so it is kept internal. Expected: internal.`,
    },
    {
      vi: 'Ghi "nội bộ"; muốn công bố số liệu tổng hợp thì dùng biểu đồ không nêu tên, ví dụ limitations-by-category.',
      en: 'Write "nội bộ" (internal); to publish totals take a figure without names, such as limitations-by-category.',
    },
  );
}

export function unknownReportingDate(asOf: Day, dates: readonly Day[]): Fault {
  const list = dates.map((date) => quote(vietnameseDay(date))).join(', ');
  return error(
    'unknown-reporting-date',
    {
      vi: `Ngày chốt ${vietnameseDay(asOf)} không có trong reportingDates. Yêu cầu: ${list}.`,
      en: `${vietnameseDay(asOf)} is not among the reportingDates. Expected: ${list}.`,
    },
    {
      vi: 'Sửa ngày chốt, hoặc thêm ngày này vào reportingDates của term.json.',
      en: 'Correct the day, or add it to reportingDates in term.json.',
    },
  );
}

export function correctedBeforeReporting(date: Day, asOf: Day): Fault {
  const [day, reported] = [vietnameseDay(date), vietnameseDay(asOf)];
  return error(
    'corrected-before-reporting',
    {
      vi: `Ngày đính chính ${day} trước ngày chốt ${reported}: khi đó số liệu chưa có. Yêu cầu: từ ${reported}.`,
      en: `The day of the correction, ${day}, is before the reporting date ${reported}: there was no number yet. Expected: ${reported} or later.`,
    },
    {
      vi: 'Sửa ngày đính chính hoặc ngày chốt.',
      en: 'Correct the day of the correction or the reporting date.',
    },
  );
}

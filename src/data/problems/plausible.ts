/** What no rule forbids but hardly ever is so: a warning, since only the office can tell. */
import { quote } from '../text/quote.ts';
import type { Body } from '../records.ts';
import { vietnameseDay } from './dates.ts';
import { ofCause, warning, type Fault } from './fault.ts';
import { placeInWords, type OtherRow } from './tables.ts';

type Day = Temporal.PlainDate;

const CHECK = {
  vi: 'Đối chiếu với báo cáo gốc; nếu đúng như vậy thì giữ nguyên.',
  en: 'Check the report; leave it where it is truly so.',
};

export function daysExchanged(planned: Day, opened: Day): Fault {
  const [plan, held] = [vietnameseDay(planned), vietnameseDay(opened)];
  return warning(
    'days-exchanged',
    {
      vi: `Ngày khai mạc ${held} sớm hơn ngày dự kiến ${plan} và chỉ khác ở chỗ ngày, tháng đổi chỗ cho nhau. Yêu cầu: ngày trước, tháng sau.`,
      en: `The opening day ${held} is before the planned ${plan} and differs only in that day and month are exchanged. Expected: the day first, then the month.`,
    },
    {
      vi: 'Đối chiếu với báo cáo gốc và sửa ngày bị đổi chỗ; nếu đúng như vậy thì giữ nguyên.',
      en: 'Check the report and correct the day that was turned round; leave it where it is truly so.',
    },
  );
}

export function farFromPlan(planned: Day, opened: Day, days: number): Fault {
  const [plan, held] = [vietnameseDay(planned), vietnameseDay(opened)];
  return warning(
    'far-from-plan',
    {
      vi: `Ngày khai mạc ${held} cách ngày dự kiến ${plan} tới ${days} ngày. Yêu cầu: hai ngày của cùng một đại hội.`,
      en: `The opening day ${held} is ${days} days from the planned ${plan}. Expected: two days of the same congress.`,
    },
    CHECK,
  );
}

export function longCongress(opened: Day, closed: Day, days: number): Fault {
  const [first, last] = [vietnameseDay(opened), vietnameseDay(closed)];
  return warning(
    'long-congress',
    {
      vi: `Đại hội từ ${first} đến ${last} kéo dài ${days} ngày. Yêu cầu: đại hội chỉ họp vài ngày.`,
      en: `The congress of ${first} to ${last} takes ${days} days. Expected: a congress of a few days.`,
    },
    CHECK,
  );
}

const COUNTED: Readonly<
  Record<Body | 'delegates' | 'members', { readonly vi: string; readonly en: string }>
> = {
  delegates: { vi: 'đại biểu của một đại hội', en: 'delegates of one congress' },
  members: {
    vi: 'đảng viên của một tổ chức không có tổ chức nào bên dưới',
    en: 'members of one organisation without others below it',
  },
  committee: { vi: 'ủy viên của một ban chấp hành', en: 'members of one committee' },
  standing: { vi: 'ủy viên của một ban thường vụ', en: 'members of one standing committee' },
  secretary: { vi: 'bí thư của một tổ chức', en: 'secretaries of one organisation' },
  deputy: { vi: 'phó bí thư của một tổ chức', en: 'deputy secretaries of one organisation' },
  inspection: {
    vi: 'ủy viên của một ủy ban kiểm tra',
    en: 'members of one inspection committee',
  },
};

export function tooMany(what: keyof typeof COUNTED, count: number, most: number): Fault {
  const { vi, en } = COUNTED[what];
  return warning(
    'implausible-number',
    {
      vi: `${count} ${vi} là nhiều khác thường. Yêu cầu: không quá ${most}.`,
      en: `${count} ${en} are unusually many. Expected: ${most} at most.`,
    },
    {
      vi: 'Kiểm tra xem có gõ thừa chữ số, nhầm cột hay ghi số cộng của nhiều tổ chức không.',
      en: 'Check for a digit too many, a wrong column, or the sum of several organisations.',
    },
  );
}

export function rateOverWhole(rate: string): Fault {
  return warning(
    'rate-over-whole',
    {
      vi: `Tỷ lệ ${quote(rate)} vượt 100%, trong khi chỉ tiêu nào cũng là một phần của tổng số. Yêu cầu: không quá 100%.`,
      en: `The rate ${quote(rate)} is above 100%, though every measure is a part of a whole. Expected: 100% at most.`,
    },
    {
      vi: 'Kiểm tra dấu phẩy thập phân và nguồn; nếu bản in ghi như vậy thì giữ nguyên.',
      en: 'Check the decimal comma and the source; leave the text where it was printed so.',
    },
  );
}

export function silentCommittee(code: string, units: number, others: number): Fault {
  return warning(
    'committee-without-congresses',
    {
      vi: `${quote(code)} có ${units} tổ chức bên dưới nhưng bảng congresses không có dòng nào của các tổ chức đó, trong khi ${others} đảng bộ khác có. Yêu cầu: có dòng của mọi đảng bộ.`,
      en: `${quote(code)} has ${units} ${units === 1 ? 'organisation' : 'organisations'} below it but no row of theirs stands in congresses, while ${others} other ${others === 1 ? 'committee has' : 'committees have'} such rows. Expected: rows of every committee.`,
    },
    {
      vi: 'Kiểm tra xem tệp đại hội của đảng bộ này đã được chép vào chưa; nếu chưa có đại hội nào thì không cần sửa.',
      en: 'Check whether its file of congresses was copied; nothing is wrong where it has no congress to report yet.',
    },
  );
}

export function membersOverParent(members: number, above: number): Fault {
  return warning(
    'members-over-parent',
    {
      vi: `Số đảng viên (${members}) nhiều hơn của tổ chức cấp trên (${above}). Yêu cầu: cấp trên tính cả đảng viên của cấp dưới.`,
      en: `It has more members (${members}) than the organisation above it (${above}). Expected: that one counts the members of those below it too.`,
    },
    {
      vi: 'Kiểm tra số đảng viên và ô Trực thuộc của cả hai tổ chức.',
      en: 'Check the members of both and the parent.',
    },
  );
}

export function summonedOverMembers(summoned: number, members: number): Fault {
  return warning(
    'summoned-over-members',
    {
      vi: `Đại biểu triệu tập (${summoned}) nhiều hơn hẳn số đảng viên của tổ chức (${members}). Yêu cầu: đại biểu là đảng viên của tổ chức.`,
      en: `Many more delegates were summoned (${summoned}) than the organisation has members (${members}). Expected: delegates are its members.`,
    },
    {
      vi: 'Kiểm tra cả hai số; khách mời không tính là đại biểu.',
      en: 'Check both numbers; guests are no delegates.',
    },
  );
}

export function sameName(name: string, first: OtherRow): Fault {
  const { vi, en } = placeInWords(first);
  return warning(
    'same-name',
    {
      vi: `${quote(name)} cũng là tên ở ${vi}, cùng tổ chức cấp trên nhưng mã khác. Yêu cầu: mỗi tổ chức một mã, một dòng.`,
      en: `${quote(name)} is also the name at ${en}, under the same organisation but with another code. Expected: one code and one row for each organisation.`,
    },
    {
      vi: 'Nếu là một tổ chức thì xóa một dòng và dùng một mã trong mọi bảng; nếu là hai thì ghi tên cho khác nhau.',
      en: 'Where they are one, delete a row and use one code in every table; where they are two, give them different names.',
    },
  );
}

/** Told once for a file: it is the days that are missing. */
export function electionNotClosed(code: string, file: string): Fault {
  const fault = warning(
    'election-not-closed',
    {
      vi: `Có kết quả bầu cử của ${quote(code)} nhưng bảng congresses không có ngày bế mạc đại hội của tổ chức này, nên kết quả không được tính. Yêu cầu: đại hội đã bế mạc.`,
      en: `There are election results of ${quote(code)} but congresses gives no closing day of its congress, so they count nowhere. Expected: a congress that has closed.`,
    },
    {
      vi: 'Ghi ngày khai mạc và bế mạc vào bảng congresses; nếu chưa đại hội thì xóa dòng bầu cử.',
      en: 'Add the opening and closing day to congresses; delete the election where there was no congress yet.',
    },
  );
  return ofCause(fault, `elections not closed of ${file}`);
}

export function limitationWithoutDay(code: string, file: string): Fault {
  const fault = warning(
    'limitation-without-day',
    {
      vi: `Hạn chế của ${quote(code)} không có ngày ghi nhận, mà đại hội cũng không có ngày bế mạc, nên không được tính vào ngày nào. Yêu cầu: một trong hai ngày.`,
      en: `The limitation of ${quote(code)} has no day on which it was recorded, nor has the congress a closing day, so it counts on no day. Expected: one of the two.`,
    },
    {
      vi: 'Ghi ngày ghi nhận, hoặc ngày bế mạc trong bảng congresses.',
      en: 'Add the day on which it was recorded, or the closing day in congresses.',
    },
  );
  return ofCause(fault, `limitations without day of ${file}`);
}

export function doneBeforeCongress(done: Day, opened: Day): Fault {
  const [day, first] = [vietnameseDay(done), vietnameseDay(opened)];
  return warning(
    'done-before-congress',
    {
      vi: `Việc sau đại hội hoàn thành ngày ${day}, trước khi đại hội khai mạc ngày ${first}. Yêu cầu: từ ${first}.`,
      en: `This work after the congress was done on ${day}, before the congress opened on ${first}. Expected: ${first} or later.`,
    },
    {
      vi: 'Kiểm tra ngày hoàn thành, loại việc và ngày khai mạc.',
      en: 'Check the day it was done, the kind of task and the opening day.',
    },
  );
}

/** An error where a required cell is missing with it, see `shortRow`. */
export function cutOffRow(cells: number, width: number): Fault {
  return warning(
    'short-row',
    {
      vi: `Tệp kết thúc giữa dòng này: dòng chỉ có ${cells} ô và không có dấu xuống dòng, trong khi mọi dòng khác đủ ${width} ô. Yêu cầu: tệp trọn vẹn.`,
      en: `The file breaks off in this line: it has only ${cells} ${cells === 1 ? 'cell' : 'cells'} and no line end, while all other lines have ${width} cells. Expected: the whole file.`,
    },
    {
      vi: 'Chép hoặc xuất lại tệp: các dòng phía sau có thể cũng đã mất.',
      en: 'Copy or export the file again: lines behind this one may be lost too.',
    },
  );
}

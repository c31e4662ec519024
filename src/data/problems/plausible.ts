/** What no rule forbids but hardly ever is so: a warning, since only the office can tell. */
import { quote } from '../text/quote.ts';
import type { Body } from '../records.ts';
import { vietnameseDay } from './dates.ts';
import { warning, type Fault } from './fault.ts';

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

const COUNTED: Readonly<Record<Body | 'delegates', { readonly vi: string; readonly en: string }>> =
  {
    delegates: { vi: 'đại biểu của một đại hội', en: 'delegates of one congress' },
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

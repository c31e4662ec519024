/** Elections at the congresses closed: seats filled, and as planned or not. */
import { lowerFirst } from '../letterCase.ts';
import { start, until } from './electionDates.ts';

/** Where seats were filled, and by what date. */
interface Place {
  date: string;
  /** The committee that is spoken of; empty for the root. */
  scope: string;
  level: string;
  /** The level is one organisation. */
  single: boolean;
  /** Committees that report, of those elected; empty where it is a reported number. */
  reporting: string;
  due: string;
  isReported: boolean;
  seats: string;
}

interface Seats extends Place {
  elected: number;
  decided: string;
  fraction: string;
  share: string;
  /** Empty where all were filled. */
  missing: string;
  /** Other bodies of the level that fell short, and by how many seats together. */
  others: readonly ShortBody[];
  othersMissing: string;
}

interface ShortBody {
  body: string;
  missing: string;
}

/** A rate or a count that was reported alone. */
interface PrintedSeats extends Place {
  value: string;
  isShort: boolean;
}

const placeOf = ({ level, single, reporting, due }: Place): string => {
  if (single || reporting === '') return level;
  return `${reporting} ${level}${reporting === due ? '' : ' có báo cáo'}`;
};

/** ", riêng phó bí thư thiếu 1": beside "đủ" what is not. */
function butOthers({ others, othersMissing }: Seats): string {
  const [first, ...more] = others;
  if (first === undefined) return '';
  return more.length === 0
    ? `, riêng ${first.body} thiếu ${first.missing}`
    : `, nhưng thiếu ${othersMissing} ở các chức danh khác`;
}

interface Answer {
  count: number;
  /** There is one congress only, and it answers. */
  single: boolean;
  of: string;
  fraction: string;
  share: string;
}

export const electionsTexts = {
  'body.committee': 'Ban chấp hành',
  'body.standing': 'Ban thường vụ',
  'body.secretary': 'Bí thư',
  'body.deputy': 'Phó bí thư',
  'body.inspection': 'Ủy ban kiểm tra',
  'seats.committee': 'cấp ủy viên',
  'seats.standing': 'ủy viên ban thường vụ',
  'seats.secretary': 'bí thư',
  'seats.deputy': 'phó bí thư',
  'seats.inspection': 'ủy viên ủy ban kiểm tra',

  'elections.coverage': (a: { reported: string; due: string }) =>
    `${a.reported}/${a.due} đại hội có báo cáo`,
  'elections.reportedPartly': (date: string) =>
    `Theo báo cáo đến hết ngày ${date}, không kèm đủ số lượng`,
  'elections.noneClosed': (date: string) =>
    `Chưa có kết quả bầu cử vì chưa đại hội nào hoàn thành, hết ngày ${date}`,
  'elections.allAppointed': (a: { count: string; date: string }) =>
    `Không có kết quả bầu cử vì cấp ủy được chỉ định tại ${a.count === '1' ? '' : `cả ${a.count} `}đại hội đã hoàn thành, hết ngày ${a.date}`,
  'elections.none': 'Chưa có kết quả bầu cử',
  'elections.noneAppointed': 'Không có bầu cử: cấp ủy được chỉ định',
  'elections.appointed': (a: { count: string; levels: string }) =>
    `${a.count} cấp ủy được chỉ định, không qua bầu cử, được tính riêng (${a.levels}).`,
  'elections.appointedNote': (levels: string) =>
    `Cấp ủy được chỉ định không có kết quả bầu cử và được tính riêng (${levels}).`,

  'outcome.title': (a: Seats) => {
    if (a.missing === '')
      return `Bầu đủ ${a.decided} ${a.seats} ở ${placeOf(a)}${butOthers(a)}, ${until(a)}`;
    if (a.elected === 0)
      return `Không bầu được ${a.seats} nào trong số ${a.decided} cần bầu ở ${placeOf(a)}, ${until(a)}`;
    return `Bầu được ${a.fraction} ${a.seats} (${a.share}), thiếu ${a.missing}, ở ${placeOf(a)}, ${until(a)}`;
  },
  'outcome.sentence': (a: Seats) => {
    if (a.missing === '')
      return `${start(a)}, đã bầu đủ ${a.fraction} ${a.seats} (${a.share}) theo số lượng quyết định ở ${placeOf(a)}.`;
    return `${start(a)}, đã bầu được ${a.fraction} ${a.seats} (${a.share}) ở ${placeOf(a)}, thiếu ${a.missing} so với số lượng quyết định.`;
  },
  'outcome.titlePrinted': (a: PrintedSeats) =>
    `Bầu ${a.isShort ? 'thiếu' : 'được'} ${a.value} ${a.seats} ở ${placeOf(a)}, ${until(a)}`,
  'outcome.sentencePrinted': (a: PrintedSeats) =>
    `${start(a)}, đã bầu ${a.isShort ? 'thiếu' : 'được'} ${a.value} ${a.seats} ở ${placeOf(a)}.`,
  'outcome.titleFew': (a: Place & { limit: string }) =>
    `Bầu thiếu dưới ${a.limit} ${a.seats} ở ${placeOf(a)}, ${until(a)}`,
  'outcome.sentenceFew': (a: Place & { limit: string }) =>
    `${start(a)}, ở ${placeOf(a)} bầu thiếu dưới ${a.limit} ${a.seats} so với số lượng quyết định.`,
  'outcome.noSeats': (date: string) =>
    `Chưa đủ số liệu để so số bầu được với số lượng quyết định, hết ngày ${date}`,
  'outcome.noneReport': (a: { count: string; date: string }) =>
    `Chưa có số liệu về kết quả bầu cử của ${a.count} đại hội đã hoàn thành, hết ngày ${a.date}`,
  'outcome.othersShort': (a: { bodies: readonly ShortBody[]; afterFull: boolean }) =>
    a.afterFull
      ? `Riêng ${a.bodies.map(({ body, missing }) => `${body} còn thiếu ${missing}`).join(', ')}.`
      : `Ngoài ra bầu thiếu ${a.bodies.map(({ body, missing }) => `${missing} ${body}`).join(', ')}.`,
  'outcome.planned': (a: Answer & { body: string }) => {
    const result = `Kết quả bầu ${lowerFirst(a.body)}`;
    if (a.single) return `${result} ${a.count === 1 ? 'đúng' : 'không đúng'} phương án nhân sự.`;
    if (a.count === 0)
      return `${result} không đúng phương án nhân sự ở ${a.of === '1' ? '' : 'cả '}${a.of} đại hội có báo cáo.`;
    return `${result} đúng phương án nhân sự ở ${a.fraction} đại hội có báo cáo (${a.share}).`;
  },
  'outcome.direct': (a: Answer) => {
    if (a.single)
      return `Bí thư ${a.count === 1 ? 'được' : 'không được'} bầu trực tiếp tại đại hội.`;
    if (a.count === 0)
      return `Trong ${a.of} đại hội có báo cáo, không đại hội nào bầu trực tiếp bí thư.`;
    return `Bí thư được bầu trực tiếp tại ${a.fraction} đại hội có báo cáo (${a.share}).`;
  },
  'outcome.lead': (seats: string) => `${seats} bầu được`,
  'outcome.leadShort': (seats: string) => `${seats} bầu thiếu`,
  'outcome.subtitle': (date: string) =>
    `Số bầu thiếu trên số lượng quyết định; số đại hội không đúng phương án nhân sự và số bầu trực tiếp bí thư trên số có báo cáo; các đại hội đã hoàn thành có bầu cấp ủy, cấp ủy được chỉ định tính riêng; hết ngày ${date}`,
  'outcome.description': (date: string) =>
    `Biểu đồ thanh: mỗi chức danh một thanh là tỷ lệ bầu thiếu so với số lượng quyết định, rồi tỷ lệ đại hội không đúng phương án nhân sự; không có thanh là bầu đủ hoặc đều đúng; sau đó, theo cấp, tỷ lệ bầu trực tiếp bí thư và tỷ lệ cấp ủy được chỉ định; hết ngày ${date}.`,
  'outcome.coverage': (a: { fraction: string; level: string }) =>
    `Theo số liệu của ${a.fraction} ${a.level} có báo cáo.`,
  'outcome.shortfallNote':
    'Bầu thiếu là số lượng quyết định trừ số bầu được, chỉ tính nơi báo cáo đủ cả hai số.',
  'outcome.full': 'đủ',
  'outcome.short': (missing: string) => `thiếu ${missing}`,
  'outcome.filled': (rate: string) => `bầu được ${rate}`,
  'outcome.allAsPlanned': 'đều đúng',
  'outcome.asPlanned': (fraction: string) => `đúng ${fraction}`,
  'outcome.bySeats': (level: string) => `${level}: bầu thiếu so với số lượng quyết định`,
  'outcome.otherLevels': 'Các cấp khác: bầu thiếu so với số lượng quyết định',
  'outcome.byPlan': (level: string) => `${level}: không đúng phương án nhân sự`,
  'outcome.bodyNote': (a: { body: string; note: string }) => `${a.body}; ${lowerFirst(a.note)}`,
  'outcome.byDirect': 'Bí thư do đại hội bầu trực tiếp',
  'outcome.byAppointed': 'Cấp ủy được chỉ định, không qua bầu cử, không tính vào các tỷ lệ trên',
  'outcome.ofClosed': 'Trên số đại hội đã hoàn thành',
  'outcome.ownScale': (heading: string) => `${heading} (thang riêng)`,
};

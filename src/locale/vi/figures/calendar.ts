/** On which days congresses opened. */
import { upperFirst } from '../letterCase.ts';
import { opening } from '../opening.ts';

/** Numbers and days are written; empty where there is none. */
interface Claim {
  date: string;
  scope: string;
  level: string;
  /** Congresses of the level, and from the first to the last of their days. */
  held: string;
  span: string;
  /** Congresses on the busiest day, how many days are equally busy, and the first two of them. */
  count: string;
  days: number;
  first: string;
  second: string;
  /** Of all levels, where none was held. */
  slipped: string;
  next: string;
}

function clause(a: Claim): string {
  if (a.held === '') return noneHeldClause(a);
  if (a.held === '1') return `một đại hội của ${a.level} đã khai mạc, vào ngày ${a.first}`;
  if (a.count === '1')
    return `${a.held} đại hội của ${a.level} khai mạc vào ${a.held} ngày khác nhau`;
  return busiestClause(a);
}

function busiestClause({ level, count, days, first, second }: Claim): string {
  if (days === 1)
    return `ngày nhiều đại hội nhất của ${level} là ${first}: ${count} đại hội khai mạc`;
  if (days === 2)
    return `hai ngày nhiều đại hội nhất của ${level} là ${first} và ${second}: mỗi ngày ${count} đại hội khai mạc`;
  return `nhiều nhất ${count} đại hội của ${level} khai mạc trong một ngày, vào ${days} ngày, đầu tiên là ${first}`;
}

/** Nothing is planned or has slipped: then no day of a congress is known at all. */
function noneHeldClause({ slipped, next }: Claim, asOf = ''): string {
  if (slipped === '' && next === '')
    return `chưa ghi nhận ngày đại hội nào, đã khai mạc hay dự kiến${asOf}`;
  return [
    `chưa có đại hội nào khai mạc${asOf}`,
    ...(slipped === '' ? [] : [`${slipped} đại hội đã quá ngày dự kiến`]),
    ...(next === '' ? [] : [`ngày dự kiến sớm nhất là ${next}`]),
  ].join('; ');
}

/** What the clause leaves open: how many congresses there were in all, and in which time. */
function restClause({ held, count, span }: Claim): string {
  if (held === '' || held === '1') return '';
  return count === '1' ? ` (${span})` : `, trong tổng số ${held} đại hội (${span})`;
}

export const calendarTexts = {
  'calendar.title': (a: Claim) =>
    a.held === ''
      ? upperFirst(noneHeldClause(a, `, hết ngày ${a.date}`))
      : `${upperFirst(clause(a))}, tính đến hết ngày ${a.date}`,
  'calendar.sentence': (a: Claim) => `${opening(a.date, a.scope)}, ${clause(a)}${restClause(a)}.`,
  'calendar.leadBusiest': 'đại hội trong một ngày',
  'calendar.leadHeld': (_count: string) => 'đại hội đã khai mạc',
  'calendar.subtitle': (date: string) =>
    `Số đại hội khai mạc từng ngày, theo cấp, hết ngày ${date}; ô rỗng nét đứt: dự kiến`,
  'calendar.description': (date: string) =>
    `Lịch theo cấp: mỗi ô một ngày, mỗi tuần một hàng từ thứ Hai đến Chủ nhật, ô càng đậm càng nhiều đại hội khai mạc đến hết ngày ${date}; ô nét đứt là dự kiến.`,
  'calendar.shades': 'Số đại hội khai mạc trong ngày:',
  'calendar.range': (a: { from: string; to: string }) => `${a.from}–${a.to}`,
  'calendar.held': (count: string) => `${count} đã khai mạc`,
  'calendar.planned': (count: string) => `${count} dự kiến`,
  'calendar.slipped': (count: string) => `${count} quá ngày dự kiến`,
  'calendar.peak': (a: { days: string; count: string }) => `${a.days}: ${a.count} đại hội`,
  'calendar.peakTwo': (a: { first: string; second: string }) => `${a.first} và ${a.second}`,
  'calendar.peakMore': (a: { first: string; more: string }) => `${a.first} và ${a.more} ngày khác`,
  'calendar.plannedOn': (day: string) => `dự kiến ${day}`,
  'calendar.slippedOn': (day: string) => `quá ngày dự kiến ${day}`,
  'calendar.noDays': 'Chưa ghi nhận ngày đại hội nào',
  'calendar.gap': (weeks: string) => `${weeks} tuần không có đại hội`,
  'calendar.gapAhead': (weeks: string) => `${weeks} tuần không có đại hội dự kiến`,
  'calendar.emptyYears': (years: string) =>
    `${years}: không có đại hội nào đã khai mạc hoặc dự kiến`,
  'calendar.noteLevels': (levels: string) =>
    `Chưa có đại hội nào đã khai mạc hoặc có ngày dự kiến: ${levels}.`,

  // Not T2 … T7: over the calendar these are February to July.
  'weekdayShort.1': 'Hai',
  'weekdayShort.2': 'Ba',
  'weekdayShort.3': 'Tư',
  'weekdayShort.4': 'Năm',
  'weekdayShort.5': 'Sáu',
  'weekdayShort.6': 'Bảy',
  'weekdayShort.7': 'CN',
};

/** What comes next and what has slipped: an agenda. */
import { upperFirst } from '../letterCase.ts';
import { opening } from '../opening.ts';

/** Numbers and days are written; empty where there is none. */
interface Claim {
  date: string;
  scope: string;
  /** How many days are looked ahead, from the first to the last. */
  days: string;
  from: string;
  to: string;
  ahead: string;
  /** The level of those ahead; of several a list: "1 của đảng bộ huyện, 81 của tổ chức cơ sở đảng". */
  level: string;
  byLevel: string;
  /** The first planned day after the as-of date, in the span or behind it. */
  next: string;
  slipped: string;
  /** Whose, as the text goes on after "đại hội"; empty where it is clear. */
  slippedOf: string;
  longest: string;
  /** Not opened and without a planned day. */
  unplanned: string;
  /** All organisations. */
  total: string;
  /** The name where all are opened and it is one, or where one is left without a planned day. */
  only: string;
}

const of = (level: string) => (level === '' ? '' : ` của ${level}`);
const slippedClause = ({ slipped, slippedOf }: Claim, longest = '') => {
  const clause = `${slipped} đại hội${slippedOf} đã quá ngày dự kiến, chưa khai mạc`;
  if (longest === '') return clause;
  return `${clause}, ${slipped === '1' ? 'chậm' : 'lâu nhất'} ${longest} ngày`;
};
const unplannedClause = ({ unplanned }: Claim) => `${unplanned} tổ chức chưa có ngày dự kiến`;
const isPlanned = ({ next, slipped }: Claim) => next !== '' || slipped !== '';

/** No planned day lies before or behind: all have opened, or nobody knows when the others will. */
function settledClause({ unplanned, total, only }: Claim): string {
  if (unplanned === '')
    return `${only === '' ? `toàn bộ ${total} tổ chức đảng` : only} đã khai mạc đại hội`;
  return only === ''
    ? `${unplanned} tổ chức đảng chưa khai mạc đại hội, đều chưa có ngày dự kiến`
    : `${only} chưa khai mạc đại hội và chưa có ngày dự kiến`;
}

function aheadClause({ ahead, level, next, from }: Claim, when: string): string {
  if (ahead === '')
    return `không có đại hội nào ${when}${next === '' ? '' : `, sớm nhất là ngày ${next}`}`;
  const clause = `${ahead} đại hội${of(level)} ${when}`;
  if (ahead === '1') return `${clause}, vào ngày ${next}`;
  return next === from ? clause : `${clause}, đầu tiên là ngày ${next}`;
}

function titleClause(a: Claim): string {
  if (!isPlanned(a)) return `${settledClause(a)}, hết ngày ${a.date}`;
  const when = `dự kiến trong ${a.days} ngày sau ngày ${a.date}`;
  const ahead = aheadClause(a, when);
  // The finding first: where nothing comes, those behind are all there is to say.
  if (a.slipped !== '')
    return a.ahead === '' ? `${slippedClause(a)}; ${ahead}` : `${ahead}; ${slippedClause(a)}`;
  return a.ahead === '' && a.unplanned !== '' ? `${ahead}; ${unplannedClause(a)}` : ahead;
}

/** A sentence about the committee alone does not name it twice. */
function scopeOf(a: Claim): string {
  return !isPlanned(a) && a.only === a.scope ? '' : a.scope;
}

function sentenceClause(a: Claim): string {
  if (!isPlanned(a)) return settledClause(a);
  const ahead = aheadClause(a, `dự kiến khai mạc từ ngày ${a.from} đến ngày ${a.to}`);
  const planned = a.byLevel === '' ? ahead : `${ahead} (${a.byLevel})`;
  const slipped = a.slipped === '' ? [] : [slippedClause(a, a.longest)];
  const unplanned = a.unplanned === '' ? [] : [unplannedClause(a)];
  const both = a.ahead === '' ? [...slipped, planned] : [planned, ...slipped];
  return [...both, ...unplanned].join('; ');
}

export const upcomingTexts = {
  'upcoming.title': (a: Claim) => upperFirst(titleClause(a)),
  'upcoming.sentence': (a: Claim) => `${opening(a.date, scopeOf(a))}, ${sentenceClause(a)}.`,
  'upcoming.leadAhead': (a: { count: string; days: string }) =>
    `đại hội dự kiến trong ${a.days} ngày`,
  'upcoming.leadSlipped': (_count: string) => 'đại hội đã quá ngày dự kiến',
  'upcoming.leadUnplanned': (_count: string) => 'tổ chức đảng chưa có ngày dự kiến',
  'upcoming.leadOpened': 'tổ chức đảng đã khai mạc đại hội',
  'upcoming.subtitle': (a: { days: string; from: string; to: string; date: string }) =>
    `Đại hội chưa khai mạc đến hết ngày ${a.date}: đã quá ngày dự kiến, và dự kiến trong ${a.days} ngày tới (từ ${a.from} đến ${a.to})`,
  'upcoming.description': (date: string) =>
    `Lịch theo tuần: mỗi ngày có đại hội một dòng, thanh rỗng dài theo số đại hội dự kiến trong ngày; phía trên là các đại hội đã quá ngày dự kiến mà chưa khai mạc đến hết ngày ${date}.`,

  'upcoming.atLevels': ' ở các cấp',
  'upcoming.ofOneLevel': of,
  'upcoming.ofLevel': (a: { count: string; level: string }) => `${a.count} của ${a.level}`,

  'upcoming.slippedHeading': 'Đã quá ngày dự kiến, chưa khai mạc',
  'upcoming.congresses': (count: string) => `${count} đại hội`,
  'upcoming.since': (date: string) => `Từ ${date}`,
  'upcoming.behind': (days: string) => `chậm ${days} ngày`,
  'upcoming.behindToday': 'chưa khai mạc',
  'upcoming.longest': (a: { days: string; names: string }) => `Lâu nhất ${a.days} ngày: ${a.names}`,
  'upcoming.week': (a: { days: string; from: string; to: string }) =>
    `Tuần ${a.days}${a.from === '' ? '' : `, từ ngày ${a.from}`}${a.to === '' ? '' : `, đến ngày ${a.to}`}`,
  'upcoming.day': (a: { weekday: string; date: string }) => `${a.weekday} ${a.date}`,
  'upcoming.weekNone': (week: string) => `${week}: không có đại hội dự kiến`,
  'upcoming.none': (a: { days: string; span: string }) =>
    `Không có đại hội nào dự kiến trong ${a.days} ngày tới (${a.span})`,
  'upcoming.noneLeft': 'Không còn đại hội nào chưa khai mạc',
  'upcoming.daysUnknown': 'Chưa có ngày dự kiến',

  'upcoming.level': (a: { level: string; names: string }) => `${a.level}: ${a.names}`,
  'upcoming.under': (a: { name: string; committee: string }) => `${a.name} thuộc ${a.committee}`,
  'upcoming.places': (places: string) => `thuộc ${places}`,
  'upcoming.place': (a: { committee: string; count: string }) => `${a.committee} (${a.count})`,
  'upcoming.moreNames': (a: { names: string; count: string }) =>
    `${a.names} và ${a.count} tổ chức khác`,
  'upcoming.morePlaces': (a: { places: string; count: string }) =>
    `${a.places}, nơi khác (${a.count})`,
  'upcoming.pilot': (name: string) => `${name} (điểm)`,
  'upcoming.afterDeadline': (name: string) => `${name} (sau hạn)`,
  'upcoming.pilotAfterDeadline': (name: string) => `${name} (điểm, sau hạn)`,
  'upcoming.somePilots': (count: string) => `${count} đại hội điểm`,
  'upcoming.someAfterDeadline': (count: string) => `${count} sau hạn`,

  'upcoming.noteUnplanned': (byLevel: string) =>
    `Chưa khai mạc và chưa có ngày dự kiến: ${byLevel}.`,
  'upcoming.noteLater': (a: { count: string; date: string }) =>
    `${a.count} đại hội dự kiến sau ngày ${a.date} không nêu ở đây.`,
  'upcoming.countOfLevel': (a: { count: string; level: string }) => `${a.count} ${a.level}`,

  'weekday.1': 'Thứ Hai',
  'weekday.2': 'Thứ Ba',
  'weekday.3': 'Thứ Tư',
  'weekday.4': 'Thứ Năm',
  'weekday.5': 'Thứ Sáu',
  'weekday.6': 'Thứ Bảy',
  'weekday.7': 'Chủ Nhật',
};

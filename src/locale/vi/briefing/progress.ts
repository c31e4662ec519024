/** How far the congresses are, in the words of a report. */
import { daysLeft } from '../daysLeft.ts';
import { upperFirst } from '../letterCase.ts';

/** How the organisations of a level stand against their deadline; empty where there is none of a kind. */
interface Standing {
  /** The level is one organisation. */
  single: boolean;
  deadline: string;
  /** Of its model congresses; empty where they have none of their own. */
  pilotDeadline: string;
  all: boolean;
  onTime: string;
  share: string;
  late: string;
  overdue: string;
  pending: string;
}

/** Of those whose planned day has come; counts are empty where there is none. */
interface Planned {
  level: string;
  expected: string;
  completed: string;
  underWay: string;
  slipped: string;
  early: string;
  unplanned: string;
  /** Opened more (or fewer) than planned by then; empty where it is neither. */
  more: string;
  fewer: string;
}

/** Who is overdue or at risk, by reason; empty where there is none, or no day to tell. */
interface BehindSum {
  overdue: string;
  overdueDays: string;
  /** Of all reasons that follow. */
  atRisk: string;
  slipped: string;
  slippedDays: string;
  plannedLate: string;
  plannedLateDays: string;
  unplanned: string;
  /** So many days before the deadline a planned day is missed. */
  notice: string;
  underWay: string;
  suspended: string;
}

interface NameAndDays {
  name: string;
  days: string;
}

const some = (parts: readonly string[], between: string) =>
  parts.filter((part) => part !== '').join(between);
const ifAny = (count: string, words: string) => (count === '' ? '' : `${count} ${words}`);

/** Of one that is completed. */
function oneStanding({ deadline, late }: Standing): string {
  return `Hoàn thành ${late === '' ? 'đúng' : 'sau'} hạn (hạn: ${deadline}).`;
}

/** Those whose planned day has come, by what became of them; empty where none has. */
function expected(a: Planned): string {
  if (a.expected === '') return '';
  const who = `${a.expected} ${a.level} đã đến ngày dự kiến`;
  const both = a.expected === '1' ? ' và' : ', đều';
  if (a.completed === a.expected) return `${who}${both} đã hoàn thành đại hội`;
  if (a.slipped === a.expected)
    return `${who}${a.expected === '1' ? ' mà' : ', đều'} chưa khai mạc đại hội`;
  const parts = [
    ifAny(a.completed, 'đã hoàn thành đại hội'),
    ifAny(a.underWay, 'đã khai mạc, chưa bế mạc'),
    ifAny(a.slipped, 'chưa khai mạc'),
  ];
  return `${who}: ${some(parts, '; ')}`;
}

function overdueSum({ overdue, overdueDays }: BehindSum): string {
  return ifAny(overdue, `đơn vị quá hạn, chưa hoàn thành đại hội (lâu nhất ${overdueDays} ngày)`);
}

/** The total, then each reason with its number; of a single reason the total is its number. */
function atRiskSum(a: BehindSum): string {
  if (a.atRisk === '') return '';
  const longest = a.slippedDays === '' ? '' : ` (lâu nhất ${a.slippedDays} ngày)`;
  const reasons = [
    [a.slipped, `đã đến ngày dự kiến mà chưa khai mạc${longest}`],
    [a.plannedLate, `dự kiến sau hạn (muộn nhất ${a.plannedLateDays} ngày)`],
    [a.unplanned, `chưa có ngày dự kiến, còn không quá ${a.notice} ngày đến hạn`],
    [a.underWay, 'đã khai mạc, chưa bế mạc'],
  ] as const;
  const said = reasons.map(([count, words]) => (count === a.atRisk ? words : ifAny(count, words)));
  return `${a.atRisk} đơn vị chưa đến hạn nhưng có nguy cơ chậm: ${some(said, '; ')}`;
}

function suspendedSum({ overdue, atRisk, suspended }: BehindSum): string {
  const among = overdue !== '' && atRisk !== '' ? 'Trong tất cả số này' : 'Trong số này';
  return suspended === '' ? '' : `${among}, ${suspended} đơn vị có đại hội tạm dừng`;
}

export const progressTexts = {
  'briefing.levelUnknown': (level: string) => `${upperFirst(level)}: chưa có số liệu.`,
  'briefing.asOf': (date: string) => `Tính đến hết ngày ${date}:`,
  'briefing.standing': (a: Standing) => {
    if (a.single) return oneStanding(a);
    const pilots = a.pilotDeadline === '' ? '' : `; đại hội điểm: ${a.pilotDeadline}`;
    if (a.all) return `Toàn bộ hoàn thành đúng hạn (hạn: ${a.deadline}${pilots}).`;
    const parts = [
      ifAny(a.onTime, `hoàn thành đúng hạn (${a.share})`),
      ifAny(a.late, 'hoàn thành sau hạn'),
      ifAny(a.overdue, 'quá hạn, chưa hoàn thành'),
      ifAny(a.pending, 'chưa đến hạn'),
    ];
    return `So với hạn (${a.deadline}${pilots}): ${some(parts, '; ')}.`;
  },
  'briefing.lateNames': (names: string) => `Các đơn vị sau hạn: ${names}.`,
  'briefing.nameAndDays': (a: NameAndDays) => `${a.name} (${a.days} ngày)`,

  'briefing.planned': (a: Planned) =>
    `${some(
      [
        expected(a),
        ifAny(
          a.early,
          `${a.expected === '' ? a.level : 'đơn vị khác'} đã tiến hành sớm hơn dự kiến`,
        ),
        a.more === '' ? '' : `Tính chung nhanh hơn dự kiến ${a.more} đại hội`,
        a.fewer === '' ? '' : `Tính chung chậm hơn dự kiến ${a.fewer} đại hội`,
        ifAny(a.unplanned, `${a.level} chưa tiến hành đại hội và chưa có ngày dự kiến`),
      ],
      '. ',
    )}.`,

  /** Of a level that is one organisation. */
  'briefing.planned.slipped': (level: string) =>
    `${upperFirst(level)} đã đến ngày dự kiến mà chưa khai mạc đại hội.`,
  'briefing.planned.underWay': (level: string) =>
    `${upperFirst(level)} đã đến ngày dự kiến, đã khai mạc, chưa bế mạc đại hội.`,
  'briefing.planned.early': (level: string) =>
    `${upperFirst(level)} đã khai mạc đại hội sớm hơn dự kiến, chưa bế mạc.`,
  'briefing.planned.unplanned': (level: string) =>
    `${upperFirst(level)} chưa tiến hành đại hội và chưa có ngày dự kiến.`,

  'briefing.noneBehind': 'Không có đơn vị nào quá hạn hoặc có nguy cơ chậm.',
  'briefing.behindSum': (a: BehindSum) =>
    `${some([overdueSum(a), atRiskSum(a), suspendedSum(a)], '. ')}.`,
  'briefing.overdueName': (a: NameAndDays) => `${a.name}: quá hạn ${a.days} ngày.`,
  /** Without days the planned day is the as-of date. */
  'briefing.slippedName': (a: NameAndDays) =>
    `${a.name}: ${a.days === '' ? 'đến' : `quá ${a.days} ngày so với`} ngày dự kiến, chưa khai mạc.`,
  'briefing.plannedLateName': (a: NameAndDays) => `${a.name}: dự kiến sau hạn ${a.days} ngày.`,
  'briefing.unplannedName': (a: NameAndDays) =>
    `${a.name}: chưa có ngày dự kiến, ${daysLeft(a.days)}.`,
  'briefing.underWayName': (a: NameAndDays) =>
    `${a.name}: đã khai mạc, chưa bế mạc, ${daysLeft(a.days)}.`,
  'briefing.longestBehind': (names: string) => `Lâu nhất: ${names}.`,

  'briefing.pilotsHeld': (a: {
    level: string;
    held: number;
    total: number;
    fraction: string;
    names: string;
    deadline: string;
  }) => {
    const ends = `${a.names === '' ? '' : `: ${a.names}`}${a.deadline === '' ? '' : `; hạn của đại hội điểm là ${a.deadline}`}`;
    if (a.total === 1)
      return `Đại hội điểm của ${a.level} ${a.held === 1 ? 'đã' : 'chưa'} tiến hành${ends}.`;
    if (a.held === 0)
      return `Chưa đại hội điểm nào trong số ${a.total} của ${a.level} được tiến hành${ends}.`;
    return `${a.fraction} đại hội điểm của ${a.level} đã tiến hành${ends}.`;
  },
  'briefing.nameAndDay': (a: { name: string; day: string }) => `${a.name} (${a.day})`,
  'briefing.nameAndPlannedDay': (a: { name: string; day: string }) =>
    `${a.name} (dự kiến ${a.day})`,
};

/** How far the congresses are, in the words of a report. */
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

/** What moved at a level between two reporting dates; empty where nothing did. */
interface Moved {
  level: string;
  /** The level is one organisation. */
  single: boolean;
  held: string;
  completed: string;
  caughtUp: string;
  becameOverdue: string;
  slipped: string;
}

/** How the number of a level's organisations changed. */
interface Whole {
  level: string;
  before: string;
  after: string;
  founded: string;
  dissolved: string;
}

const some = (parts: readonly string[], between: string) =>
  parts.filter((part) => part !== '').join(between);
const ifAny = (count: string, words: string) => (count === '' ? '' : `${count} ${words}`);

function oneStanding({ deadline, onTime, late }: Standing): string {
  if (onTime !== '') return `Hoàn thành đúng hạn (hạn: ${deadline}).`;
  return late === ''
    ? `Đã quá hạn (${deadline}), chưa hoàn thành.`
    : `Hoàn thành sau hạn (hạn: ${deadline}).`;
}

function oneMoved(a: Moved): string {
  if (a.completed !== '')
    return a.held === '' ? 'đã hoàn thành đại hội' : 'đã khai mạc và hoàn thành đại hội';
  const parts = [
    a.held === '' ? '' : 'đã khai mạc đại hội',
    a.becameOverdue === '' ? '' : 'đã quá hạn',
    a.slipped === '' ? '' : 'đã đến ngày dự kiến mà chưa khai mạc',
  ];
  return some(parts, '; ');
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
  'briefing.nameAndDays': (a: { name: string; days: string }) => `${a.name} (${a.days} ngày)`,

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

  'briefing.noneBehind':
    'Không có đơn vị nào quá hạn, hoặc đã đến ngày dự kiến mà chưa khai mạc đại hội.',
  'briefing.behindSum': (a: {
    overdue: string;
    overdueDays: string;
    slipped: string;
    slippedDays: string;
  }) => {
    const overdue =
      a.overdue === ''
        ? ''
        : `${a.overdue} đơn vị quá hạn, chưa hoàn thành đại hội (lâu nhất ${a.overdueDays} ngày)`;
    const slipped =
      a.slipped === ''
        ? ''
        : `${a.slipped} đơn vị ${a.overdue === '' ? '' : 'khác '}chưa đến hạn nhưng đã đến ngày dự kiến mà chưa khai mạc${a.slippedDays === '' ? '' : ` (lâu nhất ${a.slippedDays} ngày)`}`;
    return `${some([overdue, slipped], '; ')}.`;
  },
  'briefing.overdueName': (a: { name: string; days: string }) =>
    `${a.name}: quá hạn ${a.days} ngày.`,
  /** Without days the planned day is the as-of date. */
  'briefing.slippedName': (a: { name: string; days: string }) =>
    `${a.name}: ${a.days === '' ? 'đến' : `quá ${a.days} ngày so với`} ngày dự kiến, chưa khai mạc.`,
  'briefing.longestBehind': (names: string) => `Lâu nhất: ${names}.`,
  'briefing.behindTable': 'Đơn vị chậm theo đảng bộ, tính cả các đơn vị trực thuộc',
  'briefing.column.overdue': 'Quá hạn',
  'briefing.column.slipped': 'Đến ngày dự kiến, chưa khai mạc',
  'briefing.column.longest': 'Lâu nhất (ngày)',
  'briefing.otherCommittees': (count: string) => `${count} tổ chức đảng khác`,

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

  'briefing.noChange': 'Không có thay đổi.',
  'briefing.moved': (a: Moved) => {
    if (a.single) return `${upperFirst(a.level)} ${oneMoved(a)}.`;
    const parts = [
      a.held === '' ? '' : `thêm ${a.held} đại hội khai mạc`,
      a.completed === '' ? '' : `thêm ${a.completed} đại hội hoàn thành`,
      ifAny(a.caughtUp, 'đơn vị quá hạn từ kỳ trước đã hoàn thành'),
      ifAny(a.becameOverdue, 'đơn vị mới quá hạn'),
      ifAny(a.slipped, 'đơn vị mới đến ngày dự kiến mà chưa khai mạc'),
    ];
    return `${upperFirst(a.level)}: ${some(parts, '; ')}.`;
  },
  /** The whole moved: never said to be progress. */
  'briefing.wholeMoved': (a: Whole) => {
    const moves = [
      a.founded === '' ? '' : `thành lập ${a.founded}`,
      a.dissolved === '' ? '' : `kết thúc hoạt động ${a.dissolved}`,
    ];
    const whole = a.before === a.after ? `vẫn là ${a.after}` : `từ ${a.before} thành ${a.after}`;
    return `Tổng số ${a.level} ${whole} (${some(moves, ', ')}); đây là thay đổi của tổng số, không phải tiến độ.`;
  },
};

/** The timeline. */
import { lowerFirst, upperFirst } from '../letterCase.ts';
import { opening } from '../opening.ts';

/** Those that have still to complete their congress. */
interface Left {
  left: string;
  level: string;
  /** The level is one organisation. */
  single: boolean;
  /** All of them are left: `left` is their number, else a fraction. */
  all: boolean;
  deadline: string;
  /** Whether the deadline's day still counts. */
  inclusive: boolean;
}

const subject = ({ single, all, left, level }: Left) => {
  if (single) return upperFirst(level);
  return `${all ? 'Cả ' : ''}${left} ${level}`;
};

export const timelineTexts = {
  'timeline.titleNext': (a: Left & { days: string; one: boolean }) =>
    `${subject(a)} còn phải hoàn thành đại hội ${a.inclusive ? 'trong thời hạn đến ' : ''}${a.deadline} (còn ${a.days} ngày)`,
  'timeline.titleLast': (a: Left & { date: string }) =>
    `Ngày ${a.date} là ngày cuối của thời hạn: ${lowerFirst(subject(a))} còn phải hoàn thành đại hội`,
  'timeline.titleOverdue': (a: Left) =>
    `${subject(a)} quá hạn, chưa hoàn thành đại hội (hạn: ${a.deadline})`,
  'timeline.titleDone': (date: string) => `Các cấp đều đã hoàn thành đại hội, hết ngày ${date}`,
  /** A claim that names its own date needs no other. */
  'timeline.sentence': (a: { date: string; scope: string; claim: string; dated: boolean }) => {
    if (!a.dated) return `${opening(a.date, a.scope)}, ${lowerFirst(a.claim)}.`;
    return a.scope === '' ? `${a.claim}.` : `Tại ${a.scope}, ${lowerFirst(a.claim)}.`;
  },
  'timeline.leadPending': (a: Left) =>
    `${a.level} còn phải hoàn thành ${a.inclusive ? 'đến ' : ''}${a.deadline}`,
  'timeline.leadOverdue': (a: Left) => `${a.level} quá hạn`,
  'timeline.leadDone': 'cấp đã hoàn thành',
  'timeline.subtitle': (date: string) =>
    `Khoảng thời gian theo kế hoạch, số đại hội theo ngày, hạn và sự kiện, từng cấp; cột đậm: đã khai mạc đến hết ngày ${date}; cột rỗng: dự kiến`,
  'timeline.description': (date: string) =>
    `Dòng thời gian theo cấp: cột là số đại hội khai mạc, vạch đứng là hạn (nét liền tính cả ngày đó, nét đứt không tính), hình thoi là đại hội điểm; phía sau ngày ${date} là dự kiến.`,
  'timeline.pilot': (name: string) => `${name} (điểm)`,
  'timeline.scaleNote':
    'Mỗi cấp có thang cột riêng; số trên cột cao nhất là số đại hội của khoảng đó.',
  'timeline.noStart': (levels: string) => `Kế hoạch không ghi ngày bắt đầu của: ${levels}.`,
};

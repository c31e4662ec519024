/** Who was elected, against the targets. */
import { lowerFirst } from '../letterCase.ts';
import { start, until } from './electionDates.ts';

interface Claim {
  trait: string;
  /** Empty where only the share was reported. */
  fraction: string;
  share: string;
  /** Empty without a target. */
  target: string;
  met: boolean | undefined;
}

interface Committees {
  date: string;
  scope: string;
  level: string;
  isReported: boolean;
  /** Only one committee was elected. */
  isOne: boolean;
  isPartial: boolean;
}

/** A level may be named in the plural already. */
const several = (level: string) => (/^các\s/iu.test(level) ? level : `các ${level}`);

const withTarget = ({ trait, share, target }: Claim) => `${trait} (${share} so với ${target})`;
const withoutTarget = ({ trait, share }: Claim) => `${trait} ${share}`;

const inSentence = ({ trait, fraction, share, target, met }: Claim): string => {
  const number = fraction === '' ? share : `${fraction} (${share})`;
  const verdict = met === undefined ? '' : `, ${met ? 'đạt' : 'chưa đạt'} chỉ tiêu ${target}`;
  return `${trait} ${number}${verdict}`;
};

/** Missed targets first; all that were set and reached are said in one word. */
function verdict(missed: readonly Claim[], reached: readonly Claim[], isAll: boolean): string {
  if (isAll && reached.length > 1)
    return `đạt cả ${reached.length} chỉ tiêu cơ cấu: ${reached.map(withoutTarget).join(', ')}`;
  return [
    ...(missed.length === 0 ? [] : [`chưa đạt chỉ tiêu về ${missed.map(withTarget).join(', ')}`]),
    ...(reached.length === 0 ? [] : [`đạt chỉ tiêu về ${reached.map(withTarget).join(', ')}`]),
  ].join('; ');
}

export const compositionTexts = {
  'trait.women': 'Nữ',
  'trait.young': 'Trẻ',
  'trait.youngUnder': (limit: string) => `Trẻ (dưới ${limit} tuổi)`,
  'trait.minority': 'Dân tộc thiểu số',
  'trait.firstTime': 'Tham gia lần đầu',
  'trait.youngUnderInSentence': (limit: string) => `trẻ dưới ${limit} tuổi`,
  'trait.inSentence': (name: string) => lowerFirst(name),
  'target.word': (target: string) => `Chỉ tiêu ${target}`,
  'target.met': 'Đạt',
  'target.missed': 'Chưa đạt',
  'target.reached': 'đạt',
  'target.notReached': 'chưa đạt',

  'composition.title': (
    a: Committees & {
      missed: readonly Claim[];
      reached: readonly Claim[];
      others: readonly Claim[];
      isAll: boolean;
    },
  ) => {
    const where = a.isOne ? a.level : `${several(a.level)}${a.isPartial ? ' có báo cáo' : ''}`;
    if (a.missed.length + a.reached.length === 0)
      return `Cấp ủy của ${where}: ${a.others.map(withoutTarget).join(', ')}, ${until(a)}`;
    const who = a.isOne ? `Cấp ủy của ${where}` : `Tính chung ${where}, cấp ủy`;
    return `${who} ${verdict(a.missed, a.reached, a.isAll)}, ${until(a)}`;
  },
  'composition.sentence': (a: Committees & { shares: readonly Claim[] }) =>
    `${start(a)}, trong số cấp ủy viên được bầu của ${a.level}${a.isPartial ? ' có báo cáo' : ''}: ${a.shares.map(inSentence).join('; ')}.`,
  'composition.noneReport': (a: { count: string; date: string }) =>
    `Chưa có số liệu về cơ cấu cấp ủy của ${a.count} đại hội đã hoàn thành, hết ngày ${a.date}`,
  'composition.lead': (trait: string) => `cấp ủy viên: ${trait}`,
  'composition.subtitle': (date: string) =>
    `Tỷ lệ trong tổng số cấp ủy viên được bầu của các cấp ủy có báo cáo, theo cấp; hết ngày ${date}`,
  'composition.description': (date: string) =>
    `Biểu đồ thanh theo cơ cấu: mỗi cấp một thanh là tỷ lệ trong số cấp ủy viên được bầu, vạch đứng là chỉ tiêu; hết ngày ${date}.`,
  'composition.coverage': (a: { level: string; traits: string }) =>
    `Theo số liệu của ${several(a.level)} có báo cáo: ${a.traits}.`,
  'composition.silent': (levels: string) => `Chưa có số liệu về cơ cấu cấp ủy của: ${levels}.`,
  'composition.allLevels': 'Các cấp',
};

/** How many congresses were held and completed: by level, over time, by committee. */
import { lowerFirst, upperFirst } from '../letterCase.ts';
import { opening } from '../opening.ts';

interface Held {
  date: string;
  /** The committee that is spoken of; empty for the root. */
  scope: string;
  level: string;
  held: number;
  total: number;
  fraction: string;
  share: string;
}

const state = (held: number) => (held === 0 ? 'chưa' : 'đã');

/** One organisation is not "1/1", and none is not "0/11". */
function heldClause({ level, held, total, fraction, share }: Held): string {
  if (total === 1) return `${level} ${state(held)} tiến hành đại hội`;
  if (held === 0) return `chưa có ${level} nào tiến hành đại hội`;
  return `${fraction} ${level} (${share}) đã tiến hành đại hội`;
}

/** Those that are still to be held, and those of them that are overdue; empty for none. */
interface Left {
  left: string;
  level: string;
  overdue: string;
  all: boolean;
  /** The level is one organisation. */
  single: boolean;
}

/** Those held and not completed, and those of them that are overdue; empty for none. */
interface NotCompleted {
  count: string;
  level: string;
  /** The level is one organisation. */
  single: boolean;
  overdue: string;
  all: boolean;
  /** The sentence before has told of others that are overdue. */
  also: boolean;
}

export const completionTexts = {
  'held.title': ({ date, level, held, total, fraction, share }: Omit<Held, 'scope'>) => {
    if (total === 1)
      return `${upperFirst(level)} ${state(held)} tiến hành đại hội, hết ngày ${date}`;
    if (held === 0) return `Chưa có ${level} nào tiến hành đại hội, hết ngày ${date}`;
    return `${fraction} ${level} (${share}) đã tiến hành đại hội, hết ngày ${date}`;
  },
  'held.titleRateOnly': (a: { date: string; level: string; printed: string }) =>
    `${a.printed} ${a.level} đã tiến hành đại hội, theo báo cáo đến hết ngày ${a.date}`,
  'held.sentence': (a: Held) => `${opening(a.date, a.scope)}, ${heldClause(a)}.`,
  'held.sentenceWithDeadline': (a: Held & { deadline: string }) =>
    `${opening(a.date, a.scope)}, ${heldClause(a)}; hạn ${a.total === 1 ? '' : 'chung của cấp này '}là ${a.deadline}.`,
  'held.sentenceTwo': (first: Held, second: { level: string; fraction: string; share: string }) =>
    `${opening(first.date, first.scope)}, ${first.fraction} ${first.level} (${first.share}) và ${second.fraction} ${second.level} (${second.share}) đã tiến hành đại hội.`,
  'held.left': (a: Left) => {
    // Of a single one the clause before has said that it is still to be held.
    if (a.single) return a.overdue === '' ? '' : 'Đại hội đã quá hạn.';
    const left = `Còn ${a.left} ${a.level} chưa tiến hành đại hội`;
    if (a.overdue === '') return `${left}.`;
    return a.all ? `${left}, đã quá hạn.` : `${left}, trong đó ${a.overdue} đã quá hạn.`;
  },
  'held.notCompleted': (a: NotCompleted) => {
    if (a.single) return `Đại hội chưa bế mạc${a.overdue === '' ? '' : ', đã quá hạn'}.`;
    const open = `Trong số đã tiến hành, ${a.count} ${a.level} chưa hoàn thành đại hội`;
    if (a.overdue === '') return `${open}.`;
    const overdue = `${a.also ? 'cũng ' : ''}đã quá hạn`;
    return a.all ? `${open}, ${overdue}.` : `${open}, trong đó ${a.overdue} ${overdue}.`;
  },
  'held.fromReports': (date: string) => `Theo số báo cáo đến hết ngày ${date}`,
  'held.fromReportsWithoutCounts': (date: string) =>
    `Theo báo cáo đến hết ngày ${date}, không kèm số lượng`,

  'byLevel.subtitle': (date: string) =>
    `Số tổ chức đã tiến hành đại hội trên tổng số có đến hết ngày ${date}, theo cấp`,
  'byLevel.description': (date: string) =>
    `Biểu đồ thanh: mỗi cấp một thanh, tô đậm phần đã hoàn thành đại hội đến hết ngày ${date}.`,

  'overTime.titleAll': (a: {
    total: string;
    level: string;
    single: boolean;
    all: string;
    half: string;
  }) => {
    if (a.single) return `${upperFirst(a.level)} hoàn thành đại hội ngày ${a.all}`;
    return a.half === ''
      ? `Toàn bộ ${a.total} ${a.level} hoàn thành đại hội ngày ${a.all}`
      : `Đến ngày ${a.half}, một nửa số ${a.level} đã hoàn thành đại hội; đến ngày ${a.all}, toàn bộ ${a.total}`;
  },
  'overTime.title': (a: { fraction: string; share: string; level: string; date: string }) =>
    `${a.fraction} ${a.level} (${a.share}) đã hoàn thành đại hội, hết ngày ${a.date}`,
  'overTime.titleNone': (a: { level: string; single: boolean; date: string }) =>
    a.single
      ? `${upperFirst(a.level)} chưa hoàn thành đại hội, hết ngày ${a.date}`
      : `Chưa có ${a.level} nào hoàn thành đại hội, hết ngày ${a.date}`,
  'overTime.sentence': (a: {
    date: string;
    scope: string;
    level: string;
    single: boolean;
    fraction: string;
    share: string;
    none: boolean;
  }) => {
    if (a.single) return `${opening(a.date, a.scope)}, ${a.level} chưa hoàn thành đại hội.`;
    return a.none
      ? `${opening(a.date, a.scope)}, chưa có ${a.level} nào hoàn thành đại hội.`
      : `${opening(a.date, a.scope)}, ${a.fraction} ${a.level} (${a.share}) đã hoàn thành đại hội.`;
  },
  'overTime.sentenceAll': (a: { scope: string; claim: string }) =>
    a.scope === '' ? `${a.claim}.` : `Tại ${a.scope}, ${lowerFirst(a.claim)}.`,
  'overTime.lead': (level: string) => `${level} đã hoàn thành`,
  'overTime.subtitle': (date: string) =>
    `Tỷ lệ hoàn thành đại hội theo ngày, từng cấp, từ 0% đến 100% số tổ chức có trong ngày; hết ngày ${date}`,
  'overTime.description': (date: string) =>
    `Mỗi cấp một đường bậc thang: tỷ lệ đã hoàn thành theo ngày đến hết ngày ${date}; nét đứt là dự kiến sau ngày đó; vạch đứng là hạn.`,

  'byCommittee.titleOne': (a: { committee: string; level: string; date: string }) =>
    `${a.committee} đã có 100% ${a.level} tiến hành đại hội, hết ngày ${a.date}`,
  'byCommittee.titleAll': (a: { committees: string; level: string; date: string }) =>
    `Cả ${a.committees} đảng bộ đã có 100% ${a.level} tiến hành đại hội, hết ngày ${a.date}`,
  'byCommittee.title': (a: {
    done: string;
    /** The last committee; empty where several share the lowest rate. */
    lowest: string;
    lowestCount: string;
    fraction: string;
    share: string;
    level: string;
    date: string;
  }) =>
    `${a.done === '' ? 'Chưa đảng bộ nào' : `${a.done} đảng bộ đã`} có 100% ${a.level} tiến hành đại hội, hết ngày ${a.date}; thấp nhất là ${a.lowest === '' ? `${a.share} ở ${a.lowestCount} đảng bộ` : `${a.lowest}: ${a.fraction} (${a.share})`}`,
  'byCommittee.titleNone': (a: { level: string; date: string }) =>
    `Chưa đảng bộ nào có ${a.level} tiến hành đại hội, hết ngày ${a.date}`,
  'byCommittee.lead': (level: string) => `đảng bộ có toàn bộ ${level} đã tiến hành`,
  'byCommittee.subtitle': (a: { level: string; date: string }) =>
    `Số ${a.level} đã tiến hành đại hội trên tổng số, theo đảng bộ trực thuộc; dòng phụ: đại hội của chính đảng bộ đó; hết ngày ${a.date}`,
  'byCommittee.sentence': (a: { date: string; scope: string; done: string; level: string }) =>
    `${opening(a.date, a.scope)}, ${a.done === '' ? 'chưa đảng bộ trực thuộc nào' : `${a.done} đảng bộ trực thuộc`} có toàn bộ ${a.level} đã tiến hành đại hội.`,
  'byCommittee.description': (date: string) =>
    `Biểu đồ thanh: mỗi đảng bộ trực thuộc một thanh, xếp từ tỷ lệ thấp đến cao, hết ngày ${date}.`,
  'byCommittee.ownHeld': (date: string) => `Đại hội đảng bộ: ${date}`,
  'byCommittee.ownHeldPilot': (date: string) => `Đại hội đảng bộ: ${date} (điểm)`,
  'byCommittee.ownPlanned': (date: string) => `Đại hội đảng bộ: dự kiến ${date}`,
  'byCommittee.ownUnknown': 'Đại hội đảng bộ: chưa có ngày dự kiến',
};

/** Limitations, counted and stated. */
import { upperFirst } from '../letterCase.ts';
import { opening } from '../opening.ts';

/** Where a limitation is most frequent: one place or two, each with its measure. */
interface Places {
  category: string;
  /** Whether it was recorded elsewhere too, at fewer units. */
  most: boolean;
  places: readonly string[];
  measures: readonly string[];
}

/** How many are resolved, in progress and open; empty where there is none. */
interface FollowUp {
  date: string;
  total: string;
  one: boolean;
  resolved: string;
  share: string;
  all: boolean;
  inProgress: string;
  open: string;
  /** Age in days of the oldest that is open. */
  oldest: string;
  oneDay: boolean;
  /** Nobody knows which were in progress on the date: those open are all that are not resolved. */
  isPast: boolean;
}

/** "; 127 đang khắc phục; 63 chưa khắc phục, lâu nhất 75 ngày" as far as there are any. */
const openState = ({ isPast }: FollowUp) => (isPast ? 'chưa khắc phục xong' : 'chưa khắc phục');

function unresolved(a: FollowUp): string {
  const { inProgress, open, oldest } = a;
  const parts = [
    inProgress === '' ? '' : `${inProgress} đang khắc phục`,
    open === '' ? '' : `${open} ${openState(a)}${oldest === '' ? '' : `, lâu nhất ${oldest} ngày`}`,
  ];
  return parts.filter((part) => part !== '').join('; ');
}

/** None is resolved: all in progress, all open, or some of both. */
function noneResolved(a: FollowUp): string {
  const all = `cả ${a.total} hạn chế đã ghi nhận đều`;
  if (a.open === '') return `${all} đang khắc phục`;
  if (a.inProgress !== '')
    return `chưa khắc phục xong hạn chế nào trong ${a.total} hạn chế đã ghi nhận: ${unresolved(a)}`;
  return `${all} ${openState(a)}${a.oldest === '' ? '' : `, lâu nhất ${a.oldest} ngày`}`;
}

function onlyOne(a: FollowUp): string {
  const { all, inProgress, oldest } = a;
  if (all) return 'đã khắc phục';
  if (inProgress !== '') return 'đang khắc phục';
  return `${openState(a)}${oldest === '' ? '' : ` sau ${oldest} ngày`}`;
}

export const limitationsTexts = {
  'limitations.title': (a: { category: string; fraction: string; share: string; date: string }) =>
    `Hạn chế gặp nhiều nhất: ${a.category}, ${a.fraction} đại hội (${a.share}), hết ngày ${a.date}`,
  'limitations.titleTied': (a: { count: string; units: string; date: string }) =>
    `${a.count} hạn chế cùng gặp nhiều nhất, mỗi hạn chế ở ${a.units} đơn vị, hết ngày ${a.date}`,
  'limitations.titleUnits': (a: { category: string; units: string; date: string }) =>
    `Hạn chế gặp nhiều nhất: ${a.category}, ở ${a.units} đơn vị, hết ngày ${a.date}`,
  'limitations.titleStatements': (a: { count: string; date: string }) =>
    `Báo cáo nêu ${a.count} hạn chế, không kèm số lượng, hết ngày ${a.date}`,
  'limitations.titleNone': (date: string) => `Chưa ghi nhận hạn chế nào đến hết ngày ${date}`,
  'limitations.sentence': (a: {
    date: string;
    scope: string;
    category: string;
    fraction: string;
    share: string;
    level: string;
  }) =>
    `${opening(a.date, a.scope)}, hạn chế được ghi nhận nhiều nhất là ${a.category}: ${a.fraction} đại hội của ${a.level} (${a.share}).`,
  'limitations.sentenceTied': (a: { date: string; scope: string; count: string; units: string }) =>
    `${opening(a.date, a.scope)}, ${a.count} hạn chế cùng được ghi nhận nhiều nhất, mỗi hạn chế ở ${a.units} đơn vị.`,
  'limitations.sentenceStatements': (a: { date: string; categories: string }) =>
    `Báo cáo đến hết ngày ${a.date} nêu ở một số nơi, không kèm số lượng: ${a.categories}.`,
  'limitations.leadShare': (subject: string) => `đại hội: ${subject}`,
  'limitations.leadUnits': (a: { count: string; subject: string }) => `đơn vị: ${a.subject}`,
  'limitations.each': 'mỗi nhóm hạn chế gặp nhiều nhất',
  'limitations.subtitle': (date: string) =>
    `Số đơn vị có hạn chế trên số đại hội đã tiến hành, theo nhóm và cấp; hết ngày ${date}`,
  'limitations.description': (date: string) =>
    `Biểu đồ thanh theo nhóm hạn chế, xếp từ nhiều đến ít, hết ngày ${date}; khung nét đứt là hạn chế nêu chung, không kèm số lượng.`,
  'limitations.uncounted': 'Nêu ở một số nơi, không kèm số lượng',
  'limitations.alsoUncounted': 'Ngoài ra báo cáo nêu chung ở một số nơi',
  'limitations.openList':
    'Danh mục nhóm hạn chế là danh mục mở; một đơn vị có thể thuộc nhiều nhóm nên các dòng không cộng lại.',

  'limitationsByCommittee.title': (a: { claim: string; date: string }) =>
    `${upperFirst(a.claim)}, hết ngày ${a.date}`,
  'limitationsByCommittee.places': ({ category, most, places, measures }: Places) => {
    const start = `hạn chế “${category}” ${most ? 'ghi nhận ở nhiều đại hội nhất' : 'gặp'}`;
    if (places.length === 1) return `${start} ${most ? 'tại' : 'ở'} ${places[0]}: ${measures[0]}`;
    return `${start}${most ? ':' : ' ở'} ${measures[0]} tại ${places[0]} và ${measures[1]} tại ${places[1]}`;
  },
  'limitationsByCommittee.whole': (a: {
    category: string;
    /** How many are as frequent; empty for one. */
    tied: string;
    most: boolean;
    measure: string;
    /** In how many of the organisations below; empty where that says nothing more. */
    spread: string;
  }) => {
    if (a.tied !== '')
      return `${a.tied} nhóm hạn chế ${a.most ? 'cùng gặp nhiều nhất' : 'đã ghi nhận'}, mỗi nhóm ở ${a.measure}`;
    return `${a.most ? 'hạn chế gặp nhiều nhất' : 'nhóm hạn chế duy nhất đã ghi nhận'} là ${a.category}, ở ${a.measure}${a.spread === '' ? '' : ` tại ${a.spread} tổ chức đảng trực thuộc`}`;
  },
  'limitationsByCommittee.share': (a: {
    fraction: string;
    one: boolean;
    share: string;
    level: string;
  }) => `${a.fraction} đại hội${a.level === '' ? '' : ` của ${a.level}`} (${a.share})`,
  'limitationsByCommittee.units': (a: { units: string; level: string }) =>
    `${a.units} ${a.level === '' ? 'đơn vị' : a.level}`,
  'limitationsByCommittee.sentence': (a: {
    date: string;
    scope: string;
    claim: string;
    total: string;
    stated: string;
  }) =>
    `${opening(a.date, a.scope)}, ${a.claim}${a.total === '' ? '' : `; tính chung là ${a.total}`}.${a.stated === '' ? '' : ` Báo cáo còn nêu ${a.stated} nhóm hạn chế ở một số nơi, không kèm số lượng.`}`,
  'limitationsByCommittee.subtitle': (a: { level: string; date: string }) =>
    `Số ${a.level} có hạn chế (số trong ô) và tỷ lệ trên số đại hội đã tiến hành (độ đậm của ô), theo tổ chức đảng trực thuộc và nhóm hạn chế; hết ngày ${a.date}`,
  'limitationsByCommittee.subtitleNone': (date: string) =>
    `Số đơn vị có hạn chế trên số đại hội đã tiến hành, theo tổ chức đảng trực thuộc và nhóm hạn chế; hết ngày ${date}`,
  'limitationsByCommittee.description': (date: string) =>
    `Bảng ô màu: mỗi hàng một tổ chức đảng trực thuộc, mỗi cột một nhóm hạn chế, số trong ô là số đơn vị có hạn chế, ô càng đậm thì tỷ lệ trên số đại hội đã tiến hành càng cao, hết ngày ${date}; ô nét đứt có chấm là hạn chế nêu chung, không kèm số lượng.`,
  'limitationsByCommittee.total': 'Tính chung',
  'limitationsByCommittee.held': (held: string) => `${held} đại hội`,
  'limitationsByCommittee.scale': 'Tỷ lệ trên số đại hội đã tiến hành',
  'limitationsByCommittee.below': (share: string) => `dưới ${share}`,
  'limitationsByCommittee.from': (share: string) => `từ ${share}`,
  'limitationsByCommittee.unshared': 'Nhiều hơn số đại hội đã tiến hành, không tính tỷ lệ',
  'limitationsByCommittee.left': (count: string) =>
    `${count} tổ chức khác chưa ghi nhận hạn chế nào.`,
  'limitationsByCommittee.openList':
    'Danh mục nhóm hạn chế là danh mục mở; một đơn vị có thể có nhiều hạn chế nên không cộng các cột với nhau.',
  'limitationsByCommittee.otherLevels': (levels: string) =>
    `Biểu đồ chỉ vẽ một cấp; bảng số liệu có cả: ${levels}.`,

  'followUp.title': (a: FollowUp) => {
    const end = `, hết ngày ${a.date}`;
    if (a.one) return `Hạn chế duy nhất đã ghi nhận ${onlyOne(a)}${end}`;
    if (a.all) return `Toàn bộ ${a.total} hạn chế đã ghi nhận đều đã khắc phục${end}`;
    if (a.resolved === '') return `${upperFirst(noneResolved(a))}${end}`;
    return `${a.resolved} hạn chế đã khắc phục; ${unresolved(a)}${end}`;
  },
  'followUp.titleStatements': (a: { count: string; date: string }) =>
    `Báo cáo nêu ${a.count} nhóm hạn chế, không kèm số lượng nên không theo dõi được việc khắc phục, hết ngày ${a.date}`,
  'followUp.sentence': (a: FollowUp & { scope: string }) => {
    const start = opening(a.date, a.scope);
    if (a.one) return `${start}, hạn chế duy nhất đã ghi nhận ${onlyOne(a)}.`;
    if (a.all) return `${start}, toàn bộ ${a.total} hạn chế đã ghi nhận đều đã khắc phục.`;
    if (a.resolved === '') return `${start}, ${noneResolved(a)}.`;
    return `${start}, ${a.resolved} hạn chế đã ghi nhận (${a.share}) đã khắc phục; ${unresolved(a)}.`;
  },
  'followUp.overNinety': (a: { count: string; unresolved: string; days: string }) => {
    if (a.unresolved === '1') return `Hạn chế chưa khắc phục xong đã ghi nhận trên ${a.days} ngày.`;
    if (a.count === a.unresolved)
      return `Cả ${a.count} hạn chế chưa khắc phục xong đều đã ghi nhận trên ${a.days} ngày.`;
    return `Trong ${a.unresolved} hạn chế chưa khắc phục xong, ${a.count} đã ghi nhận trên ${a.days} ngày.`;
  },
  'followUp.lead': 'hạn chế đã khắc phục',
  'followUp.subtitle': (date: string) =>
    `Số hạn chế từng đơn vị đã ghi nhận, mọi cấp: theo tình trạng khắc phục và số ngày từ khi ghi nhận; hết ngày ${date}`,
  'followUp.description': (date: string) =>
    `Biểu đồ thanh: mỗi nhóm hạn chế một thanh chia theo đã, đang và chưa khắc phục, nhóm còn nhiều nhất xếp trước; tiếp theo là các hạn chế chưa khắc phục xong theo số ngày từ khi ghi nhận, hết ngày ${date}.`,
  'followUp.byCategory': 'Theo nhóm hạn chế, nhóm còn nhiều nhất xếp trước',
  'followUp.byAge': 'Chưa khắc phục xong, theo số ngày từ khi ghi nhận (thang riêng)',
  'followUp.rowNote': (a: { open: string; oldest: string; oneDay: boolean }) =>
    `${a.open} chưa khắc phục${a.oldest === '' ? '' : `, lâu nhất ${a.oldest} ngày`}`,
  'followUp.upTo': (days: string) => `Đến ${days} ngày`,
  'followUp.between': (a: { from: string; to: string }) => `${a.from}–${a.to} ngày`,
  'followUp.over': (days: string) => `Trên ${days} ngày`,
  'followUp.note':
    'Mỗi dòng ghi nhận ở một đơn vị là một hạn chế; dòng không ghi ngày được tính từ ngày bế mạc đại hội. “Đang khắc phục” không kèm ngày nên lấy theo lần ghi cuối.',
  'followUp.unstated': (count: string) =>
    `${count} dòng không ghi tình trạng được tính là chưa khắc phục.`,
  'followUp.stated': (count: string) =>
    `Ngoài ra báo cáo nêu chung ${count} nhóm hạn chế, không kèm số lượng nên không tính ở đây.`,
};

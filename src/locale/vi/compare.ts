/** Two terms side by side. */
import { lowerFirst } from './letterCase.ts';

export const compareTexts = {
  'nav.compare': 'So sánh nhiệm kỳ',
  'comparison.title': 'So sánh các nhiệm kỳ',
  'comparison.lead':
    'Chỉ đặt cạnh nhau những cấp giống nhau ở cả hai nhiệm kỳ: cùng mã, cùng tên, cùng vị trí trong hệ thống tổ chức. Chỗ không so sánh được thì ghi lý do, không tính chênh lệch.',
  'comparison.pair': (a: { earlier: string; later: string }) => `${a.earlier} và ${a.later}`,
  'comparison.term': (a: { name: string; term: string }) => `${a.name}, ${a.term}`,
  'comparison.state': (a: { comparable: number; all: string }) =>
    a.comparable === 0
      ? `Không so sánh được cấp nào trong ${a.all} cấp.`
      : `So sánh được ${a.comparable}/${a.all} cấp.`,
  'comparison.asOf': (date: string) => `đến hết ngày ${date}`,
  'comparison.upTo': (date: string) => `đến ${date}`,
  'comparison.measure': 'Chỉ tiêu',
  'comparison.change': 'Chênh lệch',
  'comparison.table': (level: string) => `So sánh hai nhiệm kỳ: ${lowerFirst(level)}`,
  'comparison.more': (points: string) => `+${points} điểm phần trăm`,
  'comparison.less': (points: string) => `−${points} điểm phần trăm`,
  'comparison.same': 'như nhau',
  'comparison.none': 'không so sánh',
  'comparison.appointedCell': 'Chỉ định, không bầu',
  'comparison.coverage': (a: { reported: string; due: string }) =>
    `${a.reported}/${a.due} cấp ủy có báo cáo`,
  'comparison.target': (a: { target: string; met: boolean | undefined }) =>
    a.met === undefined
      ? `chỉ tiêu ${a.target}`
      : `chỉ tiêu ${a.target}: ${a.met ? 'đạt' : 'chưa đạt'}`,
  'comparison.ageLimit': (limit: string) => `dưới ${limit} tuổi`,
  'comparison.reported': (date: string) => `theo báo cáo đến ${date}`,
  'comparison.total': (total: string) => `tổng số ${total}`,
  'comparison.rivals': (values: string) => `nguồn khác nêu ${values}`,
  'comparison.why': 'Vì sao có chỗ không so sánh',
  'comparison.apart': 'Các cấp không so sánh',
  'comparison.toTerm': (term: string) => `Tổng quan nhiệm kỳ ${term}`,

  'comparison.own': (a: { term: string; measure: string; value: string }) =>
    `Nhiệm kỳ ${a.term}: ${lowerFirst(a.measure)} ${a.value}.`,
  'comparison.ownNothing': (term: string) => `Nhiệm kỳ ${term}: chưa có số liệu.`,
  'comparison.ownAppointed': 'Cấp ủy được chỉ định, không bầu.',
  'comparison.glance': (a: { level: string; before: string; after: string; change: string }) =>
    `${a.level}: hoàn thành ${a.before} → ${a.after} (${a.change})`,

  'comparison.measure.held': 'Đã tiến hành',
  'comparison.measure.completed': 'Đã hoàn thành',
  'comparison.measure.onTime': 'Hoàn thành đúng hạn',
  'comparison.measure.elected': 'Bầu được so với số quyết định',
  'comparison.measure.firstTime': 'Tham gia lần đầu',
  'comparison.measure.women': 'Nữ',
  'comparison.measure.young': 'Trẻ tuổi',
  'comparison.measure.minority': 'Dân tộc thiểu số',

  'comparison.root.otherRoot': (a: { earlier: string; later: string; codes: string }) =>
    a.earlier === a.later
      ? `Hai nhiệm kỳ ghi hai mã tổ chức gốc khác nhau (${a.codes}), không chắc là một đảng bộ, nên không so sánh cấp nào.`
      : `Hai nhiệm kỳ là của hai đảng bộ khác nhau (${a.earlier}; ${a.later}), phạm vi và tổng số đều khác, nên không so sánh cấp nào.`,
  'comparison.root.founded': (a: { name: string; date: string }) =>
    `${a.name} được thành lập ngày ${a.date}, sau số liệu của nhiệm kỳ trước (hợp nhất hoặc chia tách), nên dù trùng tên vẫn là đảng bộ khác và không so sánh cấp nào.`,

  'comparison.level.abolished': (a: { later: string }) => `Nhiệm kỳ ${a.later} không còn cấp này.`,
  'comparison.level.new': (a: { earlier: string }) => `Nhiệm kỳ ${a.earlier} chưa có cấp này.`,
  'comparison.level.otherName': (a: { earlier: string; later: string }) =>
    `Cùng mã cấp nhưng tên khác: “${a.earlier}” và “${a.later}”, nên không coi là một cấp.`,
  'comparison.level.otherKey': (a: { earlier: string; later: string }) =>
    `Cùng tên nhưng mã cấp khác: “${a.earlier}” và “${a.later}”, nên không coi là một cấp.`,
  'comparison.level.otherPlace': (a: {
    earlier: string;
    earlierAbove: string;
    later: string;
    laterAbove: string;
  }) =>
    `Vị trí đã khác, dù trùng tên: nhiệm kỳ ${a.earlier} ở dưới ${a.earlierAbove}; nhiệm kỳ ${a.later} ở dưới ${a.laterAbove}.`,
  'comparison.level.top': 'không cấp nào',
  'comparison.level.ofOtherRoot': 'Cùng mã, cùng tên, nhưng của hai đảng bộ khác nhau.',

  'comparison.reason.running': (a: { measures: string; terms: string }) =>
    `${a.measures}: đến ngày chốt số liệu, nhiệm kỳ ${a.terms} còn trong hạn.`,
  'comparison.reason.deadlineRule': (a: { measures: string; earlier: string; later: string }) =>
    `${a.measures}: cách tính hạn khác nhau (${a.earlier}; ${a.later}).`,
  'comparison.reason.noDeadline': (a: { measures: string; terms: string }) =>
    `${a.measures}: nhiệm kỳ ${a.terms} không có hạn chung cho cấp này.`,
  'comparison.reason.appointed': (a: { measures: string; terms: string }) =>
    `${a.measures}: nhiệm kỳ ${a.terms} cấp ủy được chỉ định, không bầu.`,
  'comparison.reason.ageLimit': (a: { measures: string; earlier: string; later: string }) =>
    `${a.measures}: mức tuổi khác nhau (${a.earlier}; ${a.later}).`,
  'comparison.reason.ageUnknown': 'không ghi mức tuổi',
  'comparison.reason.contradicted': (a: { measures: string; terms: string }) =>
    `${a.measures}: các nguồn của nhiệm kỳ ${a.terms} nêu số khác nhau.`,
  'comparison.reason.otherTargets': (measures: string) =>
    `${measures}: hai nhiệm kỳ đặt chỉ tiêu khác nhau, mỗi số xét theo chỉ tiêu của nhiệm kỳ mình.`,
  'comparison.both': (a: { earlier: string; later: string }) => `${a.earlier} và ${a.later}`,
};

/** Words of the figures: findings, sentences, table headings, keys. Patterns of sentences: FACTS.md §6. */

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

const opening = (date: string, scope: string) =>
  `Tính đến hết ngày ${date}${scope === '' ? '' : `, tại ${scope}`}`;

/** Those that have still to complete their congress. */
interface Left {
  left: string;
  level: string;
  deadline: string;
  /** Whether the deadline's day still counts. */
  inclusive: boolean;
}

const state = (held: number) => (held === 0 ? 'chưa' : 'đã');

/** One organisation is not "1/1", and none is not "0/11". */
function heldClause({ level, held, total, fraction, share }: Held): string {
  if (total === 1) return `${level} ${state(held)} tiến hành đại hội`;
  if (held === 0) return `chưa có ${level} nào tiến hành đại hội`;
  return `${fraction} ${level} (${share}) đã tiến hành đại hội`;
}

export const figureTexts = {
  noData: 'Chưa có số liệu',
  'noData.sentence': 'Chưa có số liệu.',
  'noData.title': (subject: string) => `${subject}: chưa có số liệu`,

  'subject.completion-by-level': 'Tiến độ theo cấp',
  'subject.completion-over-time': 'Tiến độ theo thời gian',
  'subject.completion-by-committee': 'Tiến độ theo đảng bộ',
  'subject.timeliness-by-level': 'Đúng hạn theo cấp',
  'subject.timeline': 'Dòng thời gian',
  'subject.limitations-by-category': 'Hạn chế theo nhóm',
  'subject.reported-and-computed': 'Số đã báo cáo và số tính lại',
  'unit.organizations': 'tổ chức đảng',
  'unit.congresses': 'đại hội',
  'unit.numbers': 'số liệu đã báo cáo',

  'level.inSentence': (name: string) =>
    /^cấp\b/iu.test(name) ? `tổ chức đảng ${lowerFirst(name)}` : lowerFirst(name),

  'deadline.through': (date: string) => `hết ngày ${date}`,
  'deadline.before': (date: string) => `trước ngày ${date}`,
  'deadline.throughShort': (date: string) => `hết ${date}`,
  'deadline.beforeShort': (date: string) => `trước ${date}`,
  'deadline.note': (deadline: string) => `Hạn: ${deadline}`,
  'deadline.pilot': (deadline: string) => `điểm: ${deadline}`,

  'key.completed': 'Đã hoàn thành',
  'key.held': 'Đã khai mạc, chưa hoàn thành',
  'key.onTime': 'Đúng hạn',
  'key.late': 'Sau hạn',
  'key.overdue': 'Quá hạn, chưa hoàn thành',
  'key.pending': 'Chưa đến hạn',
  'key.planned': 'Dự kiến',
  'key.slipped': 'Quá ngày dự kiến, chưa khai mạc',
  'key.heldDay': 'Đã khai mạc',
  'key.lateOrOverdue': 'Hoàn thành sau hạn hoặc quá hạn',
  'key.heldReported': 'Đã tiến hành, theo báo cáo',
  'key.actual': 'Đã hoàn thành (lũy kế)',
  'key.reported': 'Đã báo cáo hoặc công bố',
  'key.computed': 'Tính lại từ từng đơn vị',
  'key.pilot': 'Đại hội điểm',

  'asOf.label': (date: string) => `Hết ngày ${date}`,

  'column.level': 'Cấp',
  'column.committee': 'Đảng bộ',
  'column.total': 'Tổng số',
  'column.held': 'Đã tiến hành',
  'column.completed': 'Đã hoàn thành',
  'column.rate': 'Tỷ lệ hoàn thành',
  'column.heldRate': 'Tỷ lệ tiến hành',
  'column.deadline': 'Hạn',
  'column.onTime': 'Đúng hạn',
  'column.late': 'Hoàn thành sau hạn',
  'column.overdue': 'Quá hạn, chưa hoàn thành',
  'column.pending': 'Chưa đến hạn',
  'column.longestDelay': 'Chậm nhiều nhất (ngày)',
  'column.suspended': 'Từng bị tạm dừng',
  'column.date': 'Ngày',
  'column.endDate': 'Đến ngày',
  'column.planned': 'Dự kiến',
  'column.pilots': 'Đại hội điểm',
  'column.event': 'Nội dung',
  'column.source': 'Nguồn',
  'column.category': 'Hạn chế',
  'column.units': 'Đơn vị có hạn chế',
  'column.congressesHeld': 'Đại hội đã tiến hành',
  'column.share': 'Tỷ lệ',
  'column.open': 'Chưa khắc phục',
  'column.inProgress': 'Đang khắc phục',
  'column.resolved': 'Đã khắc phục',
  'column.statements': 'Nêu chung, không kèm số lượng',
  'column.scope': 'Phạm vi',
  'column.measure': 'Chỉ tiêu',
  'column.reported': 'Đã báo cáo',
  'column.printed': 'Tỷ lệ đã in',
  'column.rateCheck': 'Kiểm tra tỷ lệ',
  'column.computed': 'Tính lại',
  'column.unitCheck': 'Đối chiếu',
  'column.ownCongress': 'Đại hội của đảng bộ',
  'column.reportedAsOf': 'Số báo cáo đến ngày',

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
  'held.left': (a: { left: string; level: string; overdue: string; all: boolean }) => {
    const left = `Còn ${a.left} ${a.level} chưa tiến hành đại hội`;
    if (a.overdue === '') return `${left}.`;
    return a.all ? `${left}, đã quá hạn.` : `${left}, trong đó ${a.overdue} đã quá hạn.`;
  },
  'held.notCompleted': (a: { count: string; level: string }) =>
    `Trong số đã tiến hành, ${a.count} ${a.level} chưa hoàn thành đại hội.`,
  'held.fromReports': (date: string) => `Theo số báo cáo đến hết ngày ${date}`,
  'held.fromReportsWithoutCounts': (date: string) =>
    `Theo báo cáo đến hết ngày ${date}, không kèm số lượng`,

  'byLevel.subtitle': (date: string) =>
    `Số tổ chức đã tiến hành đại hội trên tổng số có đến hết ngày ${date}, theo cấp`,
  'byLevel.description': (date: string) =>
    `Biểu đồ thanh: mỗi cấp một thanh, tô đậm phần đã hoàn thành đại hội đến hết ngày ${date}.`,

  'overTime.titleAll': (a: { total: string; level: string; all: string; half: string }) =>
    a.half === ''
      ? `Toàn bộ ${a.total} ${a.level} hoàn thành đại hội ngày ${a.all}`
      : `Đến ngày ${a.half}, một nửa số ${a.level} đã hoàn thành đại hội; đến ngày ${a.all}, toàn bộ ${a.total}`,
  'overTime.title': (a: { fraction: string; share: string; level: string; date: string }) =>
    `${a.fraction} ${a.level} (${a.share}) đã hoàn thành đại hội, hết ngày ${a.date}`,
  'overTime.titleNone': (a: { level: string; date: string }) =>
    `Chưa có ${a.level} nào hoàn thành đại hội, hết ngày ${a.date}`,
  'overTime.subtitle': (date: string) =>
    `Tỷ lệ hoàn thành đại hội theo ngày, từng cấp, từ 0% đến 100% số tổ chức có trong ngày; hết ngày ${date}`,
  'overTime.description': (date: string) =>
    `Mỗi cấp một đường bậc thang: tỷ lệ đã hoàn thành theo ngày đến hết ngày ${date}; nét đứt là dự kiến sau ngày đó; vạch đứng là hạn.`,

  'byCommittee.titleAll': (a: { committees: string; level: string; date: string }) =>
    `Cả ${a.committees} đảng bộ đã có 100% ${a.level} tiến hành đại hội, hết ngày ${a.date}`,
  'byCommittee.title': (a: {
    done: string;
    lowest: string;
    fraction: string;
    share: string;
    level: string;
    date: string;
  }) =>
    `${a.done === '' ? 'Chưa đảng bộ nào' : `${a.done} đảng bộ đã`} có 100% ${a.level} tiến hành đại hội, hết ngày ${a.date}; thấp nhất là ${a.lowest}: ${a.fraction} (${a.share})`,
  'byCommittee.titleNone': (a: { level: string; date: string }) =>
    `Chưa đảng bộ nào có ${a.level} tiến hành đại hội, hết ngày ${a.date}`,
  'byCommittee.subtitle': (a: { level: string; date: string }) =>
    `Số ${a.level} đã tiến hành đại hội trên tổng số, theo đảng bộ trực thuộc; dòng phụ: đại hội của chính đảng bộ đó; hết ngày ${a.date}`,
  'byCommittee.sentence': (a: { date: string; done: string; level: string }) =>
    `Tính đến hết ngày ${a.date}, ${a.done === '' ? 'chưa đảng bộ trực thuộc nào' : `${a.done} đảng bộ trực thuộc`} có toàn bộ ${a.level} đã tiến hành đại hội.`,
  'byCommittee.description': (date: string) =>
    `Biểu đồ thanh: mỗi đảng bộ trực thuộc một thanh, xếp từ tỷ lệ thấp đến cao, hết ngày ${date}.`,
  'byCommittee.ownHeld': (date: string) => `Đại hội đảng bộ: ${date}`,
  'byCommittee.ownHeldPilot': (date: string) => `Đại hội đảng bộ: ${date} (điểm)`,
  'byCommittee.ownPlanned': (date: string) => `Đại hội đảng bộ: dự kiến ${date}`,
  'byCommittee.ownUnknown': 'Đại hội đảng bộ: chưa có ngày dự kiến',

  'timeliness.title': (a: { onTime: string; completed: string; level: string; date: string }) =>
    `${a.onTime} trong ${a.completed} ${a.level} hoàn thành đại hội đúng hạn, hết ngày ${a.date}`,
  'timeliness.titleAll': (a: { completed: string; level: string; date: string }) =>
    `Toàn bộ ${a.completed} ${a.level} đã hoàn thành đều đúng hạn, hết ngày ${a.date}`,
  'timeliness.titleOverdue': (a: { overdue: string; level: string; date: string }) =>
    `${a.overdue} ${a.level} quá hạn, chưa hoàn thành đại hội, hết ngày ${a.date}`,
  'timeliness.titleNone': (a: { level: string; date: string }) =>
    `Chưa có ${a.level} nào hoàn thành đại hội, hết ngày ${a.date}`,
  'timeliness.sentence': (a: {
    date: string;
    scope: string;
    onTime: string;
    completed: string;
    level: string;
    late: string;
    overdue: string;
  }) =>
    `${opening(a.date, a.scope)}, trong ${a.completed} ${a.level} đã hoàn thành đại hội có ${a.onTime} đúng hạn${a.late === '' ? '' : `, ${a.late} sau hạn`}${a.overdue === '' ? '' : `; ${a.overdue} quá hạn chưa hoàn thành`}.`,
  'timeliness.subtitle': (date: string) =>
    `Tổng số tổ chức chia theo đúng hạn, sau hạn, quá hạn và chưa đến hạn, từng cấp; hết ngày ${date}`,
  'timeliness.description': (date: string) =>
    `Biểu đồ thanh: mỗi cấp một thanh bằng 100%, chia theo tình trạng so với hạn tính đến hết ngày ${date}.`,
  'timeliness.notDue': 'chưa đến hạn',
  'timeliness.note': (a: { deadline: string; late: string; days: string; overdue: string }) =>
    `Hạn: ${a.deadline}${a.late === '' ? '' : `; ${a.late} sau hạn`}${a.overdue === '' ? '' : `; ${a.overdue} quá hạn`}${a.days === '' ? '' : `, chậm nhiều nhất ${a.days} ngày`}`,

  'timeline.titleNext': (a: Left & { days: string; one: boolean }) =>
    `${a.left} ${a.level} còn phải hoàn thành đại hội ${a.inclusive ? 'chậm nhất ' : ''}${a.deadline} (còn ${a.days} ngày)`,
  'timeline.titleLast': (a: Left & { date: string }) =>
    `Ngày ${a.date} là ngày cuối của thời hạn: ${a.left} ${a.level} còn phải hoàn thành đại hội`,
  'timeline.titleOverdue': (a: Left) =>
    `${a.left} ${a.level} quá hạn, chưa hoàn thành đại hội (hạn: ${a.deadline})`,
  'timeline.titleDone': (date: string) => `Các cấp đều đã hoàn thành đại hội, hết ngày ${date}`,
  'timeline.subtitle': (date: string) =>
    `Khoảng thời gian theo kế hoạch, số đại hội theo ngày, hạn và sự kiện, từng cấp; cột đậm: đã khai mạc đến hết ngày ${date}; cột rỗng: dự kiến`,
  'timeline.description': (date: string) =>
    `Dòng thời gian theo cấp: cột là số đại hội khai mạc, vạch đứng là hạn (nét liền tính cả ngày đó, nét đứt không tính), hình thoi là đại hội điểm; phía sau ngày ${date} là dự kiến.`,
  'timeline.pilot': (name: string) => `${name} (điểm)`,
  'timeline.scaleNote':
    'Mỗi cấp có thang cột riêng; số trên cột cao nhất là số đại hội của khoảng đó.',
  'timeline.noStart': (levels: string) => `Kế hoạch không ghi ngày bắt đầu của: ${levels}.`,

  'limitations.title': (a: { category: string; fraction: string; share: string }) =>
    `Hạn chế gặp nhiều nhất: ${a.category}, ${a.fraction} đại hội (${a.share})`,
  'limitations.titleUnits': (a: { category: string; units: string }) =>
    `Hạn chế gặp nhiều nhất: ${a.category}, ở ${a.units} đơn vị`,
  'limitations.titleStatements': (count: string) =>
    `Báo cáo nêu ${count} hạn chế, không kèm số lượng`,
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
  'limitations.sentenceStatements': (a: { date: string; categories: string }) =>
    `Báo cáo đến hết ngày ${a.date} nêu ở một số nơi, không kèm số lượng: ${a.categories}.`,
  'limitations.subtitle': (date: string) =>
    `Số đơn vị có hạn chế trên số đại hội đã tiến hành, theo nhóm và cấp; hết ngày ${date}`,
  'limitations.description': (date: string) =>
    `Biểu đồ thanh theo nhóm hạn chế, xếp từ nhiều đến ít, hết ngày ${date}; khung nét đứt là hạn chế nêu chung, không kèm số lượng.`,
  'limitations.uncounted': 'Nêu ở một số nơi, không kèm số lượng',
  'limitations.alsoUncounted': 'Ngoài ra báo cáo nêu chung ở một số nơi',
  'limitations.openList':
    'Danh mục nhóm hạn chế là danh mục mở; một đơn vị có thể thuộc nhiều nhóm nên các dòng không cộng lại.',

  'reported.title': (a: { agree: string; checked: string }) =>
    `${a.agree} số liệu đã báo cáo khớp với số tính lại từ từng đơn vị`,
  'reported.titleUnchecked': (count: string) =>
    `${count} số liệu đã báo cáo, chưa có số liệu từng đơn vị để đối chiếu`,
  'reported.sentence': (a: { checked: string; agrees: string; disagrees: string }) =>
    a.disagrees === ''
      ? `Đối chiếu ${a.checked} số liệu đã báo cáo với số tính lại từ từng đơn vị: tất cả đều khớp.`
      : `Đối chiếu ${a.checked} số liệu đã báo cáo với số tính lại từ từng đơn vị: ${a.agrees} khớp, ${a.disagrees} không khớp.`,
  'reported.subtitle':
    'Tử số trên mẫu số của từng số liệu đã báo cáo, đặt cạnh số tính lại đúng ngày chốt của số liệu đó; thang từ 0% đến 100%',
  'reported.description':
    'Mỗi dòng một số liệu: vòng tròn là số đã báo cáo, chấm đặc là số tính lại; vạch nối cho thấy chênh lệch.',
  'reported.agrees': (computed: string) => `Khớp: tính lại ${computed}`,
  'reported.disagrees': (computed: string) => `Không khớp: tính lại ${computed}`,
  'reported.noUnits': 'Chưa có số liệu từng đơn vị',
  'reported.note': (a: { date: string; type: string; value: string }) =>
    `${a.type} đến hết ngày ${a.date}: ${a.value}`,
  'reported.type.reported': 'Báo cáo',
  'reported.type.published': 'Công bố',
  'reported.withoutCounts': 'không kèm số lượng',

  'rateCheck.half-up': 'làm tròn đúng',
  'rateCheck.truncated': 'cắt bớt, không làm tròn',
  'rateCheck.qualified': 'đúng với từ chỉ mức độ',
  'rateCheck.differs': 'lệch so với tử số và mẫu số',
  'rateCheck.no-rate': 'không in tỷ lệ',
  'rateCheck.no-counts': 'không có số lượng để tính',
  'unitCheck.agrees': 'khớp',
  'unitCheck.disagrees': 'không khớp',
  'unitCheck.no-units': 'chưa có số liệu từng đơn vị',

  'measure.held': 'đã tiến hành đại hội',
  'measure.completed': 'đã hoàn thành đại hội',
  'measure.onTime': 'hoàn thành đúng hạn',
  'measure.pilots': 'đại hội điểm',
  'measure.pilotsHeld': 'đại hội điểm đã tiến hành',
  'measure.elected': 'số bầu được',
  'measure.shortfall': 'bầu thiếu',
  'measure.reelected': 'tái cử',
  'measure.firstTime': 'tham gia lần đầu',
  'measure.women': 'nữ',
  'measure.young': 'trẻ tuổi',
  'measure.minority': 'dân tộc thiểu số',
  'measure.direct': 'bầu trực tiếp bí thư',
  'measure.asPlanned': 'đúng phương án nhân sự',
  'measure.attendance': 'đại biểu dự',

  'source.office': (owner: string) => `${owner}, tổng hợp từ biểu của từng đơn vị`,
  'source.exports': 'Tổng hợp từ biểu của từng đơn vị',
  'note.quarantine': (a: { rows: string; files: string }) =>
    `Không tính ${a.rows} dòng bị loại vì lỗi trong: ${a.files}.`,
  'note.illustrative': (tables: string) =>
    `Số liệu minh họa, không phải số thật, trong các bảng: ${tables}.`,
};

function upperFirst(name: string): string {
  const [first = ''] = name;
  return first.toLocaleUpperCase('vi') + name.slice(first.length);
}

function lowerFirst(name: string): string {
  const [first = '', second = ''] = name;
  return second === second.toLocaleLowerCase('vi')
    ? first.toLocaleLowerCase('vi') + name.slice(first.length)
    : name;
}

/** Committees directly under the root: side by side on tiles and in a table, and each on its own page. */
import { daysLeft } from './daysLeft.ts';
import { upperFirst } from './letterCase.ts';

/** Why a congress needs a call; the day is the planned one, empty where none is given. */
interface Risk {
  days: string;
  date: string;
}

export const committeesTexts = {
  'nav.committees': 'Đảng bộ trực thuộc',
  'committees.title': 'Đảng bộ trực thuộc',
  'committees.lead':
    'So sánh các đảng bộ trực thuộc theo từng chỉ tiêu. Chọn một đảng bộ để xem từng cấp, nơi quá hạn, hạn chế và từng tổ chức.',
  'committees.map': 'Sơ đồ ô',
  'committees.show': 'Số trên ô:',
  'committees.table': 'Bảng so sánh',
  'committees.tableName': 'Bảng so sánh các đảng bộ trực thuộc',
  'committees.none': 'Số liệu đến hết ngày chốt chưa có đảng bộ trực thuộc nào.',
  'committees.gone': (a: { names: string }) =>
    `Không tính trong ngày chốt số liệu này: ${a.names}.`,
  'committees.goneSince': (a: { name: string; date: string }) =>
    `${a.name} (kết thúc từ ngày ${a.date})`,
  'committees.notYet': (a: { name: string; date: string }) =>
    `${a.name} (thành lập ngày ${a.date})`,
  'committees.noteEarlier': 'Trang của từng đảng bộ luôn theo kỳ chốt số liệu mới nhất.',
  'committees.silent': (measures: string) => `Chưa có số liệu về: ${measures}.`,
  'committees.noteAll':
    'Đúng hạn, sau hạn, quá hạn, có nguy cơ chậm, hạn chế và nhiệm vụ đếm ở chính đảng bộ và mọi tổ chức bên dưới.',
  'committees.noteElections': (level: string) =>
    `Bầu thiếu, đúng phương án và cơ cấu là của ban chấp hành ở ${level}, tính trên các cấp ủy có báo cáo.`,
  'committees.noteMissing':
    'Dấu “–” là chưa có số liệu hoặc không có tổ chức ở cấp đó, không phải 0; khi xếp luôn đứng cuối.',

  'compare.own': 'Đại hội của đảng bộ',
  'compare.atRisk': 'Có nguy cơ chậm',
  'compare.limitations': 'Hạn chế chưa khắc phục',
  'compare.tasks': 'Nhiệm vụ quá hạn',

  'explained.own': 'Ngày đại hội của chính đảng bộ; chưa khai mạc thì là ngày dự kiến',
  'explained.level': (level: string) => `Số ${level} đã hoàn thành đại hội trên tổng số`,
  'explained.onTime':
    'Số tổ chức hoàn thành đại hội đúng hạn trên số đã hoàn thành hoặc đã đến hạn, mọi cấp',
  'explained.late': 'Số tổ chức hoàn thành đại hội sau hạn trên tổng số, mọi cấp',
  'explained.overdue': 'Số tổ chức quá hạn, chưa hoàn thành đại hội trên tổng số, mọi cấp',
  'explained.atRisk': 'Số tổ chức chưa đến hạn, có nguy cơ chậm trên tổng số, mọi cấp',
  'explained.limitations': 'Số hạn chế chưa khắc phục trên số đã ghi nhận, mọi cấp',
  'explained.shortfall': (level: string) =>
    `Số cấp ủy viên bầu thiếu trên số lượng quyết định, ở ${level}`,
  'explained.asPlanned': (level: string) =>
    `Số cấp ủy bầu đúng phương án nhân sự trên số có báo cáo, ở ${level}`,
  'explained.trait': (a: { trait: string; level: string; target: string }) =>
    `${a.trait}: số cấp ủy viên trên tổng số được bầu, ở ${a.level} có báo cáo${a.target === '' ? '' : `; chỉ tiêu ${a.target}`}`,
  'explained.tasks': 'Số nhiệm vụ sau đại hội quá hạn trên số được giao, mọi cấp',

  'standing.completed': 'Đã hoàn thành',
  'standing.completedLate': (late: string) => `Đã hoàn thành, ${late} sau hạn`,
  'standing.overdue': (count: string) => `${count} quá hạn`,
  'standing.atRisk': (count: string) => `${count} có nguy cơ chậm`,
  'standing.underWay': 'Đang tiến hành',
  'standing.notBegun': 'Chưa tiến hành',
  'standing.absent': 'Không có tổ chức ở cấp này',
  'standing.notDue': 'Chưa đến hạn',
  'standing.allOnTime': 'Tất cả đúng hạn',
  'standing.onTime': 'Đúng hạn',
  'standing.none': 'Không có',
  'standing.some.late': 'Sau hạn',
  'standing.some.overdue': 'Quá hạn',
  'standing.some.atRisk': 'Có nguy cơ chậm',
  'standing.some.limitations': 'Chưa khắc phục',
  'standing.some.shortfall': 'Bầu thiếu',
  'standing.some.tasks': 'Quá hạn',
  'standing.inProgress': (count: string) => `${count} đang khắc phục`,
  'standing.noneOpen': 'Không còn',
  'standing.noneRecorded': 'Không có dòng ghi nhận nào',
  'standing.noneAssigned': 'Không có nhiệm vụ nào được giao',
  'standing.full': 'Bầu đủ',
  'standing.allAsPlanned': 'Đều đúng phương án',
  'standing.offPlan': (count: string) => `${count} không đúng phương án`,
  'standing.target': (target: string) => `Đạt chỉ tiêu ${target}`,
  'standing.belowTarget': (target: string) => `Chưa đạt chỉ tiêu ${target}`,
  'standing.noTarget': 'Không giao chỉ tiêu',
  'standing.appointed': 'Cấp ủy được chỉ định',
  'standing.noneClosed': 'Chưa có đại hội hoàn thành',
  'standing.coverage': (fraction: string) => `${fraction} có báo cáo`,
  'standing.pilot': (said: string) => `${said} (điểm)`,

  'own.completed': 'Đã hoàn thành',
  'own.completedLate': (days: string) => `Đã hoàn thành, sau hạn ${days} ngày`,
  'own.overdue': (days: string) => `Quá hạn ${days} ngày`,
  'own.underWay': 'Đã khai mạc',
  'own.atRisk': 'Dự kiến, có nguy cơ chậm',
  'own.planned': 'Dự kiến',
  'own.unplanned': 'Chưa có ngày dự kiến',

  'unit.state.completed': 'Đã hoàn thành',
  'unit.state.onTime': 'Hoàn thành đúng hạn',
  'unit.state.late': 'Hoàn thành sau hạn',
  'unit.state.overdue': 'Quá hạn, chưa hoàn thành',
  'unit.state.underWay': 'Đã khai mạc, chưa hoàn thành',
  'unit.state.overdueUnderWay': 'Quá hạn, đã khai mạc, chưa hoàn thành',
  'unit.state.pending': 'Chưa đến hạn',
  'unit.state.notBegun': 'Chưa tiến hành',
  'unit.state.atRisk': 'Có nguy cơ chậm',
  'unit.state.suspended': 'Từng bị tạm dừng',
  'unit.state.pilot': 'Đại hội điểm',

  'risk.overdue': (a: Risk) => `Quá hạn ${a.days} ngày`,
  'risk.underWay': (a: Risk) => `Đã khai mạc, chưa bế mạc; ${daysLeft(a.days)}`,
  'risk.slipped': (a: Risk) =>
    a.days === '0'
      ? `Dự kiến ngày ${a.date}, chưa khai mạc`
      : `Quá ngày dự kiến (${a.date}) ${a.days} ngày, chưa khai mạc`,
  'risk.plannedLate': (a: Risk) => `Dự kiến ngày ${a.date}, sau hạn ${a.days} ngày`,
  'risk.unplanned': (a: Risk) => `Chưa có ngày dự kiến; ${daysLeft(a.days)}`,
  'risk.suspended': 'tạm dừng',
  'risk.why.opened': 'đã khai mạc, chưa bế mạc',
  'risk.why.planned': (date: string) => `dự kiến ngày ${date}`,
  'risk.why.unplanned': 'chưa có ngày dự kiến',

  'committee.part.attention': 'Quá hạn, nguy cơ chậm',
  'committee.part.units': 'Các tổ chức',
  'committee.part.files': 'Tải về',
  'committee.back': 'Các đảng bộ trực thuộc',
  'committee.about': (a: { kind: string; members: string; pilot: boolean }) =>
    [
      upperFirst(a.kind),
      a.members === '' ? '' : `${a.members} đảng viên`,
      a.pilot ? 'Đại hội điểm' : '',
    ]
      .filter((part) => part !== '')
      .join(' · '),
  'committee.notYet': (date: string) =>
    `Đến hết ngày chốt số liệu, đảng bộ này chưa được thành lập (thành lập ngày ${date}) nên không tính vào số liệu nào.`,
  'committee.gone': (date: string) =>
    `Từ ngày ${date}, đảng bộ này không còn, nên không tính vào số liệu nào của ngày chốt này.`,
  'committee.levels': 'Từng cấp',
  'committee.attention': 'Quá hạn và có nguy cơ chậm',
  'committee.attentionNone': 'Không có tổ chức nào quá hạn hoặc có nguy cơ chậm.',
  'committee.attentionSaid': (a: { overdue: string; atRisk: string }) =>
    `${[
      a.overdue === '' ? '' : `${a.overdue} tổ chức quá hạn, chưa hoàn thành đại hội`,
      a.atRisk === '' ? '' : `${a.atRisk} tổ chức có nguy cơ chậm`,
    ]
      .filter((part) => part !== '')
      .join('; ')}.`,
  'committee.attentionMore.units': (count: string) => `Xem cả ${count} trong bảng các tổ chức`,
  'committee.limitations': 'Hạn chế và việc khắc phục',
  'committee.limitationsNone': 'Không có dòng hạn chế nào được ghi nhận.',
  'committee.elections': 'Bầu cử không đủ số lượng hoặc không đúng phương án',
  'committee.electionsNone':
    'Trong các kết quả bầu cử có báo cáo, không nơi nào bầu thiếu hoặc không đúng phương án nhân sự.',
  'committee.electionsUnknown': 'Chưa có kết quả bầu cử nào được báo cáo.',
  'committee.tasks': 'Nhiệm vụ chưa hoàn thành',
  'committee.tasksNone': 'Không còn nhiệm vụ nào chưa hoàn thành.',
  'committee.units': 'Các tổ chức trong đảng bộ',
  'committee.files': 'Hình và số liệu để tải về',
  'committee.filesExplained':
    'Mọi biểu đồ tính riêng cho đảng bộ này, luôn theo kỳ chốt số liệu mới nhất.',

  'row.table': (name: string) => `Bảng: ${name}`,
  'row.name': 'Tổ chức',
  'row.under': (parent: string) => `thuộc ${parent}`,
  'row.why': 'Vì sao',
  'row.opened': 'Khai mạc',
  'row.closed': 'Bế mạc',
  'row.state': 'Tình trạng',
  'row.daysLate': 'Chậm (ngày)',
  'row.limitationsOpen': 'Hạn chế chưa khắc phục',
  'row.place': 'Tệp và dòng',
  'row.text': 'Nội dung',
  'row.recorded': 'Ghi nhận',
  'row.fromClosing': 'từ ngày bế mạc',
  'row.follow': 'Khắc phục',
  'row.age': 'Chưa xong (ngày)',
  'row.resolvedAfter': (days: string) => `sau ${days} ngày`,
  'row.taskDeadline': 'Hạn',
  'row.noDeadline': 'không có hạn',
  'row.noText': 'không ghi nội dung',
  'row.notLate': 'không chậm',
  'row.notHeld': 'chưa có ngày',
  'row.noLimitation': 'không có dòng hạn chế nào',
  'row.yes': 'có',
  'row.no': 'không',

  'filter.level': 'Cấp',
  'filter.state': 'Tình trạng',
  'filter.all': 'Tất cả',
  'filter.find': 'Tìm tên hoặc mã',
  'filter.findHint': 'gõ không dấu cũng được',
  'filter.option': (a: { name: string; count: string }) => `${a.name} (${a.count})`,
  /** `{shown}` and `{all}` are filled in as the reader filters. */
  'filter.shown': 'Hiện {shown}/{all} tổ chức',
  'filter.none': 'Không có dòng nào khớp',
};
